//! The line of a diagnostic as people see it: what is invisible gets a sign, and of a
//! long line only the part around the span is shown.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::visible::is_invisible;

/// The most characters of a line that are shown, and how many of them stand
/// before the span.
const MOST: usize = 120;
const BEFORE: usize = 40;

/// A line, and where in it the carets go, in columns of a terminal.
pub(crate) struct Excerpt {
    pub(crate) line: String,
    pub(crate) gap: usize,
    pub(crate) width: usize,
}

/// What is shown of a line, with a span in bytes of it.
pub(crate) fn excerpt(line: &str, span: Range<usize>) -> Excerpt {
    // A byte order mark is no part of the line.
    let mark = line.len() - line.trim_start_matches('\u{feff}').len();
    let line = &line[mark..];
    let span = span.start.saturating_sub(mark)..span.end.saturating_sub(mark);
    let count = |text: Option<&str>| text.unwrap_or_default().chars().count();
    let start = count(line.get(..span.start));
    let width = count(line.get(span)).max(1);
    let whole = line.chars().nth(MOST).is_none();
    let first = if whole { 0 } else { start.saturating_sub(BEFORE) };

    let mut shown = Excerpt { line: String::new(), gap: 0, width: 0 };
    if first > 0 {
        shown.line.push('…');
        shown.gap = 1;
    }
    let mut rest = line.chars().skip(first);
    for (at, c) in (first..).zip(rest.by_ref().take(MOST)) {
        let c = visible(c);
        shown.line.push(c);
        if at < start {
            shown.gap += c.width().unwrap_or_default();
        } else if at < start + width {
            shown.width += c.width().unwrap_or_default();
        }
    }
    if rest.next().is_some() {
        shown.line.push('…');
    }
    shown.width = shown.width.max(1);
    shown
}

/// A tab would put the caret anywhere; what else cannot be seen gets a sign.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if is_invisible(c) => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
#[path = "../../tests/unit/excerpt.rs"]
mod tests;
