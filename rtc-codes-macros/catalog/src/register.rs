//! Strings that each have a number: where a name stands first, which list is which.

use std::borrow::Cow;
use std::collections::HashMap;

/// Numbers by string. One type of map for all uses, since each costs a user's build time.
#[derive(Default)]
pub(crate) struct Register<'s> {
    numbers: HashMap<Cow<'s, str>, usize>,
}

impl<'s> Register<'s> {
    /// The number of a string.
    pub(crate) fn get(&self, string: &str) -> Option<usize> {
        self.numbers.get(string).copied()
    }

    /// Gives a string its number, unless it has one already: then that is returned.
    pub(crate) fn enter(&mut self, string: Cow<'s, str>, number: usize) -> Option<usize> {
        let first = self.get(&string);
        if first.is_none() {
            self.numbers.insert(string, number);
        }
        first
    }
}
