//! How entries print, the same for every catalog.

use core::fmt::{self, Write as _};

use crate::variant::letters;
use crate::{Entry, columns};

/// `room login timed out (ZEGO Express 1002031)`; the alternate form adds the
/// causes and suggestions, a line each.
///
/// # Errors
///
/// Those of the formatter.
pub fn entry<E: Entry>(entry: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(columns::message::<E>(entry.slot()))?;
    if f.alternate() {
        lines(f, "cause", entry.causes())?;
        lines(f, "suggestion", entry.suggestions())?;
    }
    Ok(())
}

/// The variant.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug<E: Entry>(entry: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    letters(entry.name()).try_for_each(|letter| f.write_char(char::from(letter)))
}

fn lines(f: &mut fmt::Formatter<'_>, label: &str, texts: &[&str]) -> fmt::Result {
    texts
        .iter()
        .try_for_each(|text| write!(f, "\n{label}: {text}"))
}
