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
        details(entry.causes(), entry.suggestions(), f)?;
    }
    Ok(())
}

/// The same code for all enums.
#[inline(never)]
fn details(causes: &[&str], suggestions: &[&str], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let lines = |f: &mut fmt::Formatter<'_>, label: &str, texts: &[&str]| {
        let line = |text| write!(f, "\n{label}: {text}");
        texts.iter().try_for_each(line)
    };
    lines(f, "cause", causes)?;
    lines(f, "suggestion", suggestions)
}

/// The variant of a name.
///
/// # Errors
///
/// Those of the formatter.
pub fn variant(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    letters(name.as_bytes()).try_for_each(|letter| f.write_char(char::from(letter)))
}
