//! What people write instead of a catalog: the Rust source of each peer.
//!
//! Every peer has the same interface, as far as the benchmarks use it: an enum
//! with documented variants whose discriminants are the codes, `TryFrom<i64>`,
//! `FromStr` of names, `Display`, `name`, `description`, `category` and
//! `retryability`.

mod derives;
mod maps;
mod matches;
mod shared;

use crate::Corpus;

pub use maps::{phf_maps, rows};
pub use matches::prose;
pub use shared::report;

/// A way to write an enum of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// strum, `num_enum` and thiserror on a hand-written enum.
    Derives,
    /// Perfect hash maps of the phf crate.
    Phf,
    /// Matches everywhere.
    Match,
    /// Maps of the standard library, filled when first used.
    HashMap,
    /// The same with the hasher of rustc.
    FastHashMap,
    /// A slice by code and one by name, for binary searches.
    Sorted,
}

impl Peer {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Derives, Self::Phf, Self::Match, Self::HashMap, Self::FastHashMap, Self::Sorted];

    /// What tables call it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Derives => "A: strum + num_enum + thiserror",
            Self::Phf => "phf",
            Self::Match => "plain match",
            Self::HashMap => "HashMap (std)",
            Self::FastHashMap => "HashMap (rustc-hash)",
            Self::Sorted => "sorted slice, binary search",
        }
    }

    /// What crates call it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Derives => "derives",
            Self::Phf => "phf",
            Self::Match => "match",
            Self::HashMap => "hash-map",
            Self::FastHashMap => "fast-hash-map",
            Self::Sorted => "sorted",
        }
    }

    /// Its lines below `[dependencies]`.
    pub const fn dependencies(self) -> &'static str {
        match self {
            Self::Derives => {
                "num_enum = \"0.7\"\nstrum = { version = \"0.28\", features = [\"derive\"] }\n\
                 thiserror = \"2\"\n"
            }
            Self::Phf => "phf = { version = \"0.13\", features = [\"macros\"] }\n",
            Self::FastHashMap => "rustc-hash = \"2.1\"\n",
            Self::Match | Self::HashMap | Self::Sorted => "",
        }
    }

    /// Its Rust source for a corpus.
    pub fn source(self, corpus: &Corpus) -> String {
        match self {
            Self::Derives => derives::source(corpus),
            Self::Phf => maps::phf(corpus),
            Self::Match => matches::source(corpus),
            Self::HashMap => maps::hash_map(corpus, "std::collections::HashMap"),
            Self::FastHashMap => maps::hash_map(corpus, "rustc_hash::FxHashMap"),
            Self::Sorted => maps::sorted(corpus),
        }
    }
}
