//! Long lists of Rust source: of literals, of expressions, of variants.

use crate::rust::Rust;

/// A list in the making, a comma behind each item.
#[derive(Default)]
pub(crate) struct List {
    rust: Rust,
    count: usize,
}

impl List {
    /// A string literal.
    pub(crate) fn string(&mut self, text: &str) {
        self.item(|rust| {
            rust.string(text);
        });
    }

    pub(crate) fn item(&mut self, write: impl FnOnce(&mut Rust)) {
        write(&mut self.rust);
        self.rust.raw(",\n");
        self.count += 1;
    }

    /// Adds the items of another list.
    pub(crate) fn append(&mut self, list: &Self) {
        self.rust.raw(list.as_str());
        self.count += list.count;
    }

    /// How many items it has.
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    pub(crate) fn as_str(&self) -> &str {
        self.rust.as_str()
    }
}
