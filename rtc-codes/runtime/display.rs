//! How entries print.

#![expect(clippy::missing_errors_doc, reason = "those of the formatter")]

use core::fmt::{self, Write as _};

use super::read;
use super::tables::Slotted;
use super::variant::letters;
use crate::Link;

/// `Display`: `room login timed out (ZEGO Express 1002031)`. The alternate form adds
/// causes, suggestions and links, a line each.
pub fn entry<T: Slotted>(entry: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let slot = entry.slot();
    f.write_str(read::message::<T>(slot))?;
    if f.alternate() {
        let (causes, suggestions) = (read::causes::<T>(slot), read::suggestions::<T>(slot));
        details(causes, suggestions, read::links::<T>(slot), f)?;
    }
    Ok(())
}

/// Compiled once for all enums.
#[inline(never)]
fn details(
    causes: &[&str],
    suggestions: &[&str],
    links: &[Link],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    for cause in causes {
        write!(f, "\ncause: {cause}")?;
    }
    for suggestion in suggestions {
        write!(f, "\nsuggestion: {suggestion}")?;
    }
    for link in links {
        write!(f, "\nlink: {link}")?;
    }
    Ok(())
}

/// `Debug`: the variant.
pub fn variant(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    letters(name.as_bytes()).try_for_each(|letter| f.write_char(char::from(letter)))
}
