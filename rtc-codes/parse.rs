//! `FromStr` and `TryFrom<&str>` of generated enums.

use crate::columns::{by_key, by_label, by_number};
use crate::tables::{Keyed, Numbered};
use crate::{ErrorCode, UnknownName, number};

/// A name, alias or variant; else a number that is a code.
///
/// # Errors
///
/// `UnknownName` for any other text.
pub fn parse_numeric<E: ErrorCode + Numbered>(text: &str) -> Result<E, UnknownName> {
    // No name begins as a number does.
    let found = if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        by_label(text)
    } else {
        number::parse(text).and_then(by_number)
    };
    found.ok_or(UnknownName::new(E::ABOUT.product))
}

/// A name, alias or variant; else a whole key.
///
/// # Errors
///
/// `UnknownName` for any other text.
pub fn parse_keyed<E: Keyed>(text: &str) -> Result<E, UnknownName> {
    by_label(text)
        .or_else(|| by_key(text))
        .ok_or(UnknownName::new(E::ABOUT.product))
}

/// A whole key.
///
/// # Errors
///
/// `UnknownName` for any other text.
pub fn parse_key<E: Keyed>(text: &str) -> Result<E, UnknownName> {
    by_key(text).ok_or(UnknownName::new(E::ABOUT.product))
}
