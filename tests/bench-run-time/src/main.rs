//! How fast `rtc-codes` and its peers look codes up.
//!
//! ```sh
//! cargo run --release -p bench-run-time
//! cargo run --release -p bench-run-time -- --quick zego-express   # one catalog, one round
//! cargo run --release -p bench-run-time --features large          # 10,000 codes as well
//! BENCH_CATALOGS="700 3000/7" cargo run --release -p bench-run-time
//! ```
//!
//! measures with criterion, in rounds that each include every contender, and prints a
//! Markdown table per catalog. `700` is a catalog of 700 codes in blocks like the
//! vendors' own, `3000/7` one of 3,000 codes seven apart; their ids are `codes-700`
//! and `codes-3000-by-7`. With 10,000 codes, the peers' matches take rustc minutes.

mod contenders;
mod questions;

/// Every catalog's enums, ours and the peers', from the build script.
#[expect(clippy::pedantic, dead_code, unreachable_pub, reason = "generated")]
mod catalogs {
    include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));
}

use std::hint::black_box;
use std::time::{Duration, Instant};

use bench_contenders::{median, print_head, print_row};
use criterion::{Criterion, SamplingMode};

use contenders::Contenders;
use questions::{LOOK_UPS, QUESTIONS};

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let count = arguments.len();
    arguments.retain(|argument| argument != "--quick");
    let rounds = if arguments.len() < count { 1 } else { 5 };
    let mut tables = Vec::new();
    for (id, contenders) in catalogs::CATALOGS {
        if arguments.is_empty() || arguments.iter().any(|argument| argument == id) {
            let contenders = contenders();
            let times: Vec<Vec<f64>> = (0..QUESTIONS.len())
                .map(|question| ask(id, question, &contenders, rounds))
                .collect();
            tables.push((id, contenders, times));
        }
    }
    if tables.is_empty() {
        let ids: Vec<&str> = catalogs::CATALOGS.iter().map(|(id, _)| *id).collect();
        eprintln!("the catalogs are {}", ids.join(", "));
    }
    // Below criterion's own output.
    for (id, contenders, times) in tables {
        print(id, &contenders, &times);
    }
}

/// Measures a question for all contenders that answer it, and returns the median time
/// of a single look-up for each, in nanoseconds.
fn ask(id: &str, question: usize, contenders: &Contenders, rounds: usize) -> Vec<f64> {
    let title = format!("{id}, {}", QUESTIONS[question]);
    let runs: Vec<_> = contenders
        .iter()
        .filter_map(|(label, passes)| Some((*label, passes.get(question)?)))
        .collect();
    for (label, pass) in &runs {
        assert_eq!(pass(), runs[0].1(), "{title}: {label} is wrong");
    }
    // As short as criterion allows: more rounds tell more than longer samples.
    let mut criterion = Criterion::default()
        .without_plots()
        .sample_size(10)
        .nresamples(1_000)
        .warm_up_time(Duration::from_millis(10))
        .measurement_time(Duration::from_millis(50));
    let mut samples = vec![Vec::new(); runs.len()];
    for round in 1..=rounds {
        let mut group = criterion.benchmark_group(format!("{title}, round {round}"));
        group.sampling_mode(SamplingMode::Flat);
        for ((label, pass), samples) in runs.iter().zip(&mut samples) {
            group.bench_function(*label, |bencher| {
                bencher.iter_custom(|count| {
                    let begin = Instant::now();
                    for _ in 0..count {
                        black_box(pass());
                    }
                    let time = begin.elapsed();
                    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
                    let look_ups = (count * LOOK_UPS as u64) as f64;
                    samples.push(time.as_secs_f64() * 1e9 / look_ups);
                    time
                });
            });
        }
        group.finish();
    }
    samples.into_iter().map(median).collect()
}

fn print(id: &str, contenders: &Contenders, times: &[Vec<f64>]) {
    let title = format!("{id}: ns per look-up, rtc-codes ÷ these ns");
    print_head(&title, QUESTIONS);
    for (row, (label, _)) in contenders.iter().enumerate() {
        let cells = times.iter().map(|times| match times.get(row) {
            Some(time) => format!("{time:.1}, {:.3}", times[0] / time),
            None => "–".to_owned(),
        });
        print_row(label, cells);
    }
    let to_best = times.iter().map(|times| {
        let best = times[1..].iter().copied().fold(f64::INFINITY, f64::min);
        format!("{:.3}", times[0] / best)
    });
    print_row("rtc-codes ÷ the best peer", to_best);
}
