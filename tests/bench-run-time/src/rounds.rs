//! Timing in rounds: in each, every contender has its turn, so that a slow
//! moment of the machine hits all of them.

use std::hint::black_box;
use std::time::{Duration, Instant};

use contenders::table::median;
use criterion::{Criterion, SamplingMode};

use crate::inputs::LOOK_UPS;

const ROUNDS: usize = 5;

/// A contender at work: one pass over the inputs.
pub(crate) struct Run<'i> {
    pub(crate) contender: &'static str,
    pub(crate) pass: Box<dyn Fn() -> usize + 'i>,
}

/// What a contender took.
pub(crate) struct Timed {
    pub(crate) contender: &'static str,
    /// Nanoseconds for a look-up, one for each round.
    pub(crate) rounds: Vec<f64>,
}

impl Timed {
    /// The median over the rounds of the ratio to another contender.
    pub(crate) fn ratio_to(&self, other: &Self) -> f64 {
        let ratios = self.rounds.iter().zip(&other.rounds).map(|(own, other)| own / other);
        median(ratios.collect())
    }

    /// The median.
    pub(crate) fn nanoseconds(&self) -> f64 {
        median(self.rounds.clone())
    }
}

/// As short as criterion allows: rounds tell more than long samples.
pub(crate) fn criterion() -> Criterion {
    Criterion::default()
        .without_plots()
        .sample_size(10)
        .nresamples(1_000)
        .warm_up_time(Duration::from_millis(10))
        .measurement_time(Duration::from_millis(50))
}

/// Times all contenders, and checks that they agree.
pub(crate) fn time(criterion: &mut Criterion, title: &str, runs: &[Run<'_>]) -> Vec<Timed> {
    for run in runs {
        assert_eq!(
            (run.pass)(),
            (runs[0].pass)(),
            "{} and {} disagree",
            run.contender,
            runs[0].contender
        );
    }
    let mut timed: Vec<Timed> = runs
        .iter()
        .map(|run| Timed { contender: run.contender, rounds: Vec::with_capacity(ROUNDS) })
        .collect();
    for round in 1..=ROUNDS {
        let mut group = criterion.benchmark_group(format!("{title}, round {round}"));
        group.sampling_mode(SamplingMode::Flat);
        for (run, timed) in runs.iter().zip(&mut timed) {
            let mut samples = Vec::new();
            group.bench_function(run.contender, |bencher| {
                bencher.iter_custom(|passes| {
                    let begin = Instant::now();
                    for _ in 0..passes {
                        black_box((run.pass)());
                    }
                    let took = begin.elapsed();
                    samples.push(nanoseconds_each(took, passes));
                    took
                });
            });
            timed.rounds.push(median(samples));
        }
        group.finish();
    }
    timed
}

#[expect(clippy::cast_precision_loss, reason = "all are far below 2^52")]
fn nanoseconds_each(took: Duration, passes: u64) -> f64 {
    took.as_nanos() as f64 / (passes as f64 * LOOK_UPS as f64)
}
