//! Timing in rounds: in each, every contender has its turn, so that a slow
//! moment of the machine hits all of them.

use std::hint::black_box;
use std::time::Instant;

use contenders::table::median;

use crate::inputs::LOOK_UPS;

const ROUNDS: usize = 5;
/// Passes over the inputs in one turn. The fastest counts: in the others, something
/// else may have had the processor for a while.
const PASSES: usize = 4;

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
        let ratios = self
            .rounds
            .iter()
            .zip(&other.rounds)
            .map(|(own, other)| own / other);
        median(ratios.collect())
    }

    /// The median.
    pub(crate) fn nanoseconds(&self) -> f64 {
        median(self.rounds.clone())
    }
}

/// Times all contenders, and checks that they agree.
pub(crate) fn time(runs: &[Run<'_>]) -> Vec<Timed> {
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
        .map(|run| Timed {
            contender: run.contender,
            rounds: Vec::with_capacity(ROUNDS),
        })
        .collect();
    for _ in 0..ROUNDS {
        for (run, timed) in runs.iter().zip(&mut timed) {
            let passes = (0..PASSES).map(|_| {
                let begin = Instant::now();
                black_box((run.pass)());
                begin.elapsed()
            });
            let fastest = passes.min().unwrap_or_default();
            #[expect(clippy::cast_precision_loss, reason = "both are far below 2^52")]
            let each = fastest.as_nanos() as f64 / LOOK_UPS as f64;
            timed.rounds.push(each);
        }
    }
    timed
}
