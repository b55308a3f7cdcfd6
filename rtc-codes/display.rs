//! How entries print, the same for every catalog.

use core::fmt;

use crate::Entry;

/// `room login timed out (ZEGO Express 1002031)`; the alternate form adds the
/// causes and suggestions, a line each.
///
/// # Errors
///
/// Those of the formatter.
pub fn entry<E: Entry>(entry: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(entry.description())?;
    f.write_str(E::TAILS.at(entry.slot()))?;
    if f.alternate() {
        lines(f, "cause", entry.causes())?;
        lines(f, "suggestion", entry.suggestions())?;
    }
    Ok(())
}

fn lines(f: &mut fmt::Formatter<'_>, label: &str, texts: &[&str]) -> fmt::Result {
    texts
        .iter()
        .try_for_each(|text| write!(f, "\n{label}: {text}"))
}
