//! What the two benchmarks of `rtc-codes` compare.
//!
//! A [`Catalog`] is a list of codes, shipped or generated. For each
//! [`Contender`], `rtc-codes` or a peer, it becomes the Rust source of an enum named
//! `Code`. All of them but [`Contender::Plain`] have the same interface:
//! `TryFrom<i64>`, `FromStr` for names, `Display`, `name`, `description`, `category`
//! and `retryability`. The output is deterministic.

mod catalog;
mod contender;
pub mod source;

pub use catalog::{Catalog, Entry};
pub use contender::Contender;

/// The median.
///
/// # Panics
///
/// If there are no values.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Prints the head of a Markdown table.
pub fn print_head<'c>(title: &str, columns: impl IntoIterator<Item = &'c str>) {
    let columns: Vec<&str> = columns.into_iter().collect();
    println!("\n{title}\n\n| | {} |", columns.join(" | "));
    println!("| --- |{}", " ---: |".repeat(columns.len()));
}

/// Prints a row of a Markdown table.
pub fn print_row(label: &str, cells: impl IntoIterator<Item = String>) {
    let cells: Vec<String> = cells.into_iter().collect();
    println!("| {label} | {} |", cells.join(" | "));
}
