//! Tables of ratios.

use contenders::Table;
use contenders::table::ratio;
use criterion::Criterion;

use crate::corpora::{Corpus, Question, label};
use crate::rounds::{self, Timed};

/// The row that all others are compared with.
const BASE: &str = label::MATCH;

/// A question's measurements: those of all contenders for each corpus.
pub(crate) fn measure(
    criterion: &mut Criterion,
    question: Question,
    title: &str,
    corpora: &[&Corpus],
) -> Vec<Vec<Timed>> {
    let column = |corpus: &&Corpus| {
        let inputs = (corpus.inputs)();
        let title = format!("{title}, {}", corpus.id);
        rounds::time(criterion, &title, &(corpus.runs)(question, &inputs))
    };
    corpora.iter().map(column).collect()
}

/// A question's table: a row for each contender, a column for each corpus.
pub(crate) fn table(title: &str, corpora: &[&Corpus], columns: &[Vec<Timed>]) -> Table {
    let head = std::iter::once("÷ plain match").chain(corpora.iter().map(|corpus| corpus.id));
    let mut table = Table::new(title, head);
    for contender in columns[0].iter().map(|timed| timed.contender) {
        let ratios =
            columns.iter().map(|column| ratio(of(column, contender).ratio_to(of(column, BASE))));
        table.row(contender, ratios);
    }
    let to_best = columns.iter().map(|column| ratio(to_best_peer(column)));
    table.row("rtc-codes ÷ the best peer", to_best);
    for contender in [label::OURS, BASE] {
        let nanoseconds =
            columns.iter().map(|column| format!("{:.1}", of(column, contender).nanoseconds()));
        table.row(format!("{contender}, ns each"), nanoseconds);
    }
    table
}

/// An empty table of what matters most, with a column for each corpus.
pub(crate) fn summary(corpora: &[&Corpus]) -> Table {
    let head = std::iter::once("ns each, ÷ plain match, ÷ the best peer");
    Table::new("All in one", head.chain(corpora.iter().map(|corpus| corpus.id)))
}

/// A question's cells in the summary.
pub(crate) fn summed_up(columns: &[Vec<Timed>]) -> impl Iterator<Item = String> {
    columns.iter().map(|column| {
        let ours = of(column, label::OURS);
        format!(
            "{:.1}, {}, {}",
            ours.nanoseconds(),
            ratio(ours.ratio_to(of(column, BASE))),
            ratio(to_best_peer(column)),
        )
    })
}

fn to_best_peer(column: &[Timed]) -> f64 {
    let peers = column.iter().filter(|timed| is_peer(timed));
    let best = peers.map(Timed::nanoseconds).fold(f64::INFINITY, f64::min);
    of(column, label::OURS).nanoseconds() / best
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
