//! Names, aliases and variants: one namespace, in which a text finds its entry.

use crate::hash::Index;
use crate::tables::{Lists, Texts};
use crate::variant::is_variant;

/// The tables of all labels. No enum's: the code that reads them is compiled with
/// the library, once.
pub(crate) struct Labels {
    pub(crate) index: Index,
    pub(crate) names: Texts,
    pub(crate) aliases: Lists<&'static str>,
}

impl Labels {
    /// The position of the entry with this name, alias or variant.
    pub(crate) fn position_of(&self, text: &str) -> Option<usize> {
        let position = self.index.number_of(text);
        let name = self.names.bytes(position);
        let is_found = name == text.as_bytes()
            || is_variant(text, name)
            || self.aliases.at(position).contains(&text);
        is_found.then_some(position)
    }
}
