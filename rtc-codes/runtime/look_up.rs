//! How an entry is found by its name or its key, and what a longer text tells.
//!
//! All of it takes variants from `LISTED`, so that a program that only parses has no use
//! for `SLOTS`.

#![expect(clippy::missing_errors_doc, reason = "`UnknownName`, always")]

use super::hash::Index;
use super::tables::{Keyed, Lists, Numbered, Strings, Tables};
use super::variant::is_variant;
use super::{find, number, read};
use crate::UnknownName;

/// `FromStr` of an enum whose codes are numbers: a name, alias or variant, or else a
/// number that is a code.
pub fn numeric<T: Numbered + Into<i64>>(string: &str) -> Result<T, UnknownName> {
    // No name begins as a number does.
    let found = if string.starts_with(|first: char| first.is_ascii_alphabetic()) {
        by_label(string)
    } else {
        number::parse(string).and_then(by_number)
    };
    found.ok_or(UnknownName::new(T::ABOUT.product))
}

/// `FromStr` of an enum whose codes are strings: a name, alias or variant, or else a
/// whole key.
pub fn keyed<T: Keyed>(string: &str) -> Result<T, UnknownName> {
    by_label(string).map_or_else(|| key(string), Ok)
}

/// `FromStr` of an enum without variants.
pub fn empty<T: Tables>(_: &str) -> Result<T, UnknownName> {
    Err(UnknownName::new(T::ABOUT.product))
}

/// `TryFrom<&str>`: a whole key.
pub fn key<T: Keyed>(string: &str) -> Result<T, UnknownName> {
    by_key(string).ok_or(UnknownName::new(T::ABOUT.product))
}

/// The entry that a longer text tells.
#[must_use]
pub fn find_in<T: Tables>(text: &str) -> Option<T> {
    if T::ABOUT.count == 0 {
        return None;
    }
    T::LISTED.get(find::position_in(text, labels::<T>(), &T::PHRASES)?).copied()
}

fn by_number<T: Numbered + Into<i64>>(number: i64) -> Option<T> {
    T::LISTED.get(position_of_number::<T>(number)?).copied()
}

/// The position of the entry with this code.
pub(crate) fn position_of_number<T: Numbered + Into<i64>>(number: i64) -> Option<usize> {
    if T::ABOUT.count == 0 {
        return None;
    }
    let position = read::position::<T>(read::slot_of::<T>(number));
    let entry = *T::LISTED.get(position)?;
    (entry.into() == number).then_some(position)
}

fn by_label<T: Tables>(string: &str) -> Option<T> {
    if T::ABOUT.count == 0 {
        return None;
    }
    T::LISTED.get(labels::<T>().position_of(string)?).copied()
}

pub(crate) const fn labels<T: Tables>() -> &'static Labels {
    const { &Labels { index: T::LABELS, names: T::NAMES, aliases: T::ALIASES } }
}

fn by_key<T: Keyed>(string: &str) -> Option<T> {
    if T::ABOUT.count == 0 {
        return None;
    }
    let position = T::BY_KEY.number_of(string.as_bytes());
    let is_found = *T::KEYS.get(position)? == string;
    T::LISTED.get(position).copied().filter(|_| is_found)
}

/// The tables of names, aliases and variants, which share a namespace. Not generic
/// over enums, so that the code that reads them is compiled once, with the library.
pub(crate) struct Labels {
    index: Index,
    pub(crate) names: Strings,
    pub(crate) aliases: Lists<&'static str>,
}

impl Labels {
    /// The position of the entry with this name, alias or variant.
    fn position_of(&self, string: &str) -> Option<usize> {
        let position = self.index.number_of(string.as_bytes());
        let name = self.names.bytes(position);
        let is_found = name == string.as_bytes()
            || is_variant(string, name)
            || self.aliases.at(position).contains(&string);
        is_found.then_some(position)
    }

    /// The position of the entry with this name or alias.
    pub(crate) fn position_of_name(&self, string: &[u8]) -> Option<usize> {
        let position = self.index.number_of(string);
        let is_found = self.names.bytes(position) == string
            || self.aliases.at(position).iter().any(|alias| alias.as_bytes() == string);
        is_found.then_some(position)
    }
}
