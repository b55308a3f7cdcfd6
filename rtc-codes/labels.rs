//! Names, aliases and variants: one namespace, in which a text finds its entry.

use crate::hash::Index;
use crate::tables::{Class, Texts, position_in};
use crate::variant::is_variant;

/// The tables of all labels. No enum's: the code that reads them is compiled with
/// the library, once.
pub(crate) struct Labels {
    pub(crate) index: Index,
    pub(crate) classes: &'static [Class],
    pub(crate) names: Texts,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) alias_slots: &'static [[u8; 2]],
}

impl Labels {
    /// The slot of the entry with this name, alias or variant.
    pub(crate) fn slot_of(&self, text: &str) -> Option<usize> {
        let label = self.index.number_of(text);
        let slots = self.classes.len();
        let (is_found, slot) = if label < slots {
            (self.name(label) == text.as_bytes(), label)
        } else if label - slots < slots {
            let slot = label - slots;
            (is_variant(text, self.name(slot)), slot)
        } else {
            let alias = label - 2 * slots;
            let slot = u16::from_le_bytes(*self.alias_slots.get(alias)?);
            (*self.aliases.get(alias)? == text, usize::from(slot))
        };
        is_found.then_some(slot)
    }

    fn name(&self, slot: usize) -> &'static [u8] {
        self.names.bytes(position_in(self.classes[slot]))
    }
}
