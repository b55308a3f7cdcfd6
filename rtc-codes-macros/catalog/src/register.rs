//! Texts that each have a number: who has a name, where a code stands first.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasherDefault, Hasher};

use crate::hash::hash_text;

/// Numbers by text.
#[derive(Default)]
pub(crate) struct Register<'t> {
    numbers: HashMap<Cow<'t, str>, usize, BuildHasherDefault<TextHasher>>,
}

impl<'t> Register<'t> {
    pub(crate) fn with_capacity(texts: usize) -> Self {
        Self {
            numbers: HashMap::with_capacity_and_hasher(texts, BuildHasherDefault::default()),
        }
    }

    /// The number of a text.
    pub(crate) fn get(&self, text: &str) -> Option<usize> {
        self.numbers.get(text).copied()
    }

    /// Gives a text its number.
    ///
    /// # Errors
    ///
    /// The number that it has already, and keeps.
    pub(crate) fn enter(&mut self, text: Cow<'t, str>, number: usize) -> Result<(), usize> {
        match self.numbers.entry(text) {
            Entry::Occupied(taken) => Err(*taken.get()),
            Entry::Vacant(free) => {
                free.insert(number);
                Ok(())
            }
        }
    }
}

/// The hash that the expansion uses as well: std's costs a macro, which is not
/// optimized, a microsecond for each name.
#[derive(Default)]
struct TextHasher(u64);

impl Hasher for TextHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash_text(self.0 | 0x9e37_79b9_7f4a_7c15, bytes);
    }

    /// What follows each text, to part it from the next: here, none follows.
    fn write_u8(&mut self, _: u8) {}

    fn finish(&self) -> u64 {
        self.0
    }
}
