//! Names, aliases and variants: one namespace, in which a text finds its entry.

use crate::hash::Index;
use crate::tables::{Class, Lists, Texts, position_in};
use crate::variant::is_variant;

/// The tables of all labels. No enum's: the code that reads them is compiled with
/// the library, once.
pub(crate) struct Labels {
    pub(crate) index: Index,
    pub(crate) classes: &'static [Class],
    pub(crate) names: Texts,
    pub(crate) aliases: Lists<&'static str>,
}

impl Labels {
    /// The slot of the entry with this name, alias or variant.
    pub(crate) fn slot_of(&self, text: &str) -> Option<usize> {
        let slot = self.index.number_of(text);
        let position = position_in(*self.classes.get(slot)?);
        let name = self.names.bytes(position);
        let is_found = name == text.as_bytes()
            || is_variant(text, name)
            || self.aliases.at(position).contains(&text);
        is_found.then_some(slot)
    }
}
