//! The implementations that are compared at build time.

use proc_macro2::TokenStream;

use crate::{Catalog, source};

/// A way to write an enum of error codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contender {
    /// `rtc_codes::catalog!`.
    Ours,
    /// strum, `num_enum` and thiserror on an enum written by hand.
    Derives,
    /// Matches everywhere.
    Match,
    /// The useful minimum: std's derives, a match from the number to the variant and a
    /// match from the variant to its description.
    Plain,
}

impl Contender {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Ours, Self::Derives, Self::Match, Self::Plain];

    /// Its name in tables.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Ours => "rtc-codes",
            Self::Derives => "A: strum + num_enum + thiserror",
            Self::Match => "plain match",
            Self::Plain => "std derives and two matches",
        }
    }

    /// Its lines under `[dependencies]`.
    pub const fn dependencies(self) -> &'static str {
        match self {
            Self::Ours => concat!("rtc-codes.path = '", env!("CARGO_MANIFEST_DIR"), "/../..'\n"),
            Self::Derives => {
                "num_enum = \"0.7\"\nstrum = { version = \"0.28\", features = [\"derive\"] }\n\
                 thiserror = \"2\"\n"
            }
            Self::Match | Self::Plain => "",
        }
    }

    /// The Rust source of the enum `Code`. `path` is the catalog file that `rtc-codes`
    /// reads.
    pub fn source(self, catalog: &Catalog, path: &str) -> TokenStream {
        source::of(self, catalog, path)
    }
}
