//! Whose builds are timed.

use contenders::peers::{self, Peer};
use contenders::{Corpus, catalog};

use crate::projects::{Project, REPOSITORY};

/// Ours or a peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contender {
    Ours,
    Peer(Peer),
}

impl Contender {
    pub(crate) const ALL: [Self; 7] = [
        Self::Ours,
        Self::Peer(Peer::Derives),
        Self::Peer(Peer::Phf),
        Self::Peer(Peer::Match),
        Self::Peer(Peer::HashMap),
        Self::Peer(Peer::FastHashMap),
        Self::Peer(Peer::Sorted),
    ];

    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Ours => "rtc-codes",
            Self::Peer(peer) => peer.label(),
        }
    }

    /// The crate with so many codes.
    pub(crate) fn project(self, size: usize) -> Project {
        let corpus = Corpus::generated(size);
        let report = peers::report(&corpus.enum_name());
        match self {
            Self::Ours => Project::new(&format!("ours-{size}"))
                .dependencies(&format!("rtc-codes = {{ path = {REPOSITORY:?} }}\n"))
                .file(&format!("{}.toml", corpus.id), &catalog::toml(&corpus))
                .file(
                    "src/lib.rs",
                    &format!(
                        "rtc_codes::catalog! {{\n    /// Codes of {}.\n    pub enum {} = \"{}.toml\";\n}}\n\n{report}",
                        corpus.product,
                        corpus.enum_name(),
                        corpus.id,
                    ),
                ),
            Self::Peer(peer) => Project::new(&format!("{}-{size}", peer.id()))
                .dependencies(peer.dependencies())
                .file("src/lib.rs", &(peer.source(&corpus) + &report)),
        }
    }
}
