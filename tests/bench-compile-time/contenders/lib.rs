//! What both benchmarks of `rtc-codes` compare.
//!
//! A [`Corpus`] is a list of codes: of a shipped catalog, or generated in the
//! block structure of the real ones. It can be written as a [`catalog`] for
//! `rtc_codes::catalog!`, and as the Rust source of each [peer](peers). All of it
//! is deterministic.

pub mod blocks;
pub mod catalog;
pub mod corpus;
pub mod peers;
pub mod random;
pub mod table;
mod wording;

pub use corpus::{Corpus, Entry};
pub use table::Table;
