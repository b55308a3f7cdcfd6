//! Tables of ratios.

use contenders::Table;
use contenders::table::ratio;

use crate::corpora::{Corpus, Question, label};
use crate::rounds::{self, Timed};

/// The row that all others are compared with.
const BASE: &str = label::MATCH;

/// A question's table: a row for each contender, a column for each corpus.
pub(crate) fn table(title: &str, question: Question, corpora: &[&Corpus]) -> Table {
    let columns: Vec<Vec<Timed>> = corpora
        .iter()
        .map(|corpus| {
            let inputs = (corpus.inputs)();
            rounds::time(&(corpus.runs)(question, &inputs))
        })
        .collect();

    let head = std::iter::once("÷ plain match").chain(corpora.iter().map(|corpus| corpus.id));
    let mut table = Table::new(title, head);
    for contender in columns[0].iter().map(|timed| timed.contender) {
        let ratios = columns
            .iter()
            .map(|column| ratio(of(column, contender).ratio_to(of(column, BASE))));
        table.row(contender, ratios);
    }
    let others = columns.iter().map(|column| {
        let best = column
            .iter()
            .filter(|timed| is_peer(timed))
            .map(Timed::nanoseconds);
        ratio(of(column, label::OURS).nanoseconds() / best.fold(f64::INFINITY, f64::min))
    });
    table.row("rtc-codes ÷ the best peer", others);
    for contender in [label::OURS, BASE] {
        let nanoseconds = columns
            .iter()
            .map(|column| format!("{:.1}", of(column, contender).nanoseconds()));
        table.row(format!("{contender}, ns each"), nanoseconds);
    }
    table
}

fn of<'c>(column: &'c [Timed], contender: &str) -> &'c Timed {
    column
        .iter()
        .find(|timed| timed.contender == contender)
        .expect("all corpora have the same contenders")
}

fn is_peer(timed: &Timed) -> bool {
    ![label::OURS, label::LOAD].contains(&timed.contender)
}
