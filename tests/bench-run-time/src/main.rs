//! How fast `rtc-codes` and its peers look codes up.
//!
//! ```sh
//! cargo run --release -p bench-run-time
//! ```
//!
//! lets criterion measure, and then prints a Markdown table for each question: ratios
//! to the plain match, the medians of five rounds in which every contender has its
//! turn; and in the end all of them in one, as the README has it. Names of corpora behind `--` keep to
//! those. `--features large` adds one of 10,000 codes, whose peers take rustc
//! some minutes.
//!
//! ```sh
//! cargo build --release -p bench-run-time
//! valgrind --tool=callgrind --callgrind-out-file=/dev/null \
//!     --toggle-collect='bench_run_time::questions::*' \
//!     target/release/bench-run-time instructions known generated-1000
//! ```
//!
//! counts the instructions of 262,144 look-ups (`known`, `half-unknown`,
//! `category`, `description`, `name` or `display`), the loop around them
//! included: divide what valgrind says it collected.

mod buffer;
mod contenders;
mod corpora;
mod generated;
mod inputs;
mod questions;
mod report;
mod rounds;

use std::process::ExitCode;

use corpora::{Corpus, Question};

const QUESTIONS: [(Question, &str, &str); 6] = [
    (Question::Known, "known", "`try_from` of known codes"),
    (Question::HalfUnknown, "half-unknown", "`try_from`, half of the codes unknown"),
    (Question::Category, "category", "Code to category"),
    (Question::Description, "description", "Code to description"),
    (Question::Name, "name", "`FromStr` of names"),
    (Question::Display, "display", "`Display` into a fixed buffer"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["instructions", question, corpus] => instructions(question, corpus),
        ["instructions", ..] => usage(),
        ref ids => tables(ids),
    }
}

fn tables(ids: &[&str]) -> ExitCode {
    let kept = |corpus: &&Corpus| ids.is_empty() || ids.contains(&corpus.id);
    let corpora: Vec<&Corpus> = corpora::ALL.iter().filter(kept).collect();
    if corpora.is_empty() {
        return usage();
    }
    let mut summary = report::summary(&corpora);
    let mut criterion = rounds::criterion();
    let mut tables = Vec::new();
    for (question, word, title) in QUESTIONS {
        let columns = report::measure(&mut criterion, question, word, &corpora);
        tables.push(report::table(title, &corpora, &columns));
        summary.row(title, report::summed_up(&columns));
    }
    // Below everything that criterion prints.
    for table in tables {
        println!("{table}");
    }
    println!("{summary}");
    ExitCode::SUCCESS
}

/// One pass of ours.
fn instructions(question: &str, id: &str) -> ExitCode {
    let question = QUESTIONS.iter().find(|(_, word, _)| *word == question);
    let corpus = corpora::ALL.iter().find(|corpus| corpus.id == id);
    let (Some((question, ..)), Some(corpus)) = (question, corpus) else {
        return usage();
    };
    let inputs = (corpus.inputs)();
    let runs = (corpus.runs)(*question, &inputs);
    println!("{} in {} look-ups", (runs[0].pass)(), inputs::LOOK_UPS);
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!(
        "usage: bench-run-time [corpus…]\n       bench-run-time instructions question corpus"
    );
    eprint!("corpora:");
    for corpus in corpora::ALL {
        eprint!(" {}", corpus.id);
    }
    eprint!("\nquestions:");
    for (_, word, _) in QUESTIONS {
        eprint!(" {word}");
    }
    eprintln!();
    ExitCode::FAILURE
}
