//! Numbers, and what only looks like a code: dates, times, amounts, sizes.

use core::ops::Range;

use super::dictionary::is_word;

/// A number and its place, the sign included.
pub(super) struct Shape {
    pub(super) range: Range<usize>,
    pub(super) value: i64,
}

/// The longest number that is read: no vendor has longer ones.
const MOST_DIGITS: usize = 11;

/// What makes something else of the number before it.
const UNITS: [&str; 31] = [
    "ms", "s", "sec", "secs", "second", "seconds", "min", "minute", "minutes", "h", "hours", "b",
    "kb", "mb", "bytes", "byte", "kbps", "mbps", "bps", "fps", "px", "hz", "khz", "times", "rows",
    "users", "items", "usd", "eur", "dollars", "points",
];

/// Reads the number that a word is, if it may be a code.
pub(super) fn read(text: &[u8], word: Range<usize>) -> Option<Shape> {
    let digits = &text[word.clone()];
    let before = text.get(..word.start).unwrap_or_default();
    let behind = text.get(word.end..).unwrap_or_default();
    let magnitude = match digits {
        [b'0', b'x' | b'X', digits @ ..] => magnitude(digits, 16)?,
        [b'0', _, ..] => return None,
        digits => magnitude(digits, 10)?,
    };
    let (sign, before) = match before {
        [before @ .., sign @ (b'-' | b'+')] if !before.last().is_some_and(|&b| is_word(b)) => {
            (Some(*sign), before)
        }
        before => (None, before),
    };
    if continues(before, behind) || has_unit(behind) {
        return None;
    }
    let start = word.start - usize::from(sign.is_some());
    let value = if sign == Some(b'-') { -magnitude } else { magnitude };
    Some(Shape { range: start..word.end, value })
}

fn magnitude(digits: &[u8], base: u32) -> Option<i64> {
    if digits.len() > MOST_DIGITS {
        return None;
    }
    i64::from_str_radix(core::str::from_utf8(digits).ok()?, base).ok()
}

/// Whether the number is a part of a longer one: a date, a time, a version, an amount.
fn continues(before: &[u8], behind: &[u8]) -> bool {
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let goes_on = match behind {
        [b'.' | b':' | b'-' | b'/', next, ..] => next.is_ascii_digit(),
        [b',', a, b, c, rest @ ..] => {
            [a, b, c].iter().all(|next| next.is_ascii_digit()) && !digit(rest.first())
        }
        [b'%', ..] | [b' ', b'%', ..] => true,
        _ => false,
    };
    let went_before = match before {
        [.., b'$', b' '] | [.., b'$' | b'#'] => true,
        [.., last, b'.' | b'/' | b':' | b','] => last.is_ascii_digit(),
        before => before.ends_with("€".as_bytes()) || before.ends_with("£".as_bytes()),
    };
    goes_on || went_before
}

fn has_unit(behind: &[u8]) -> bool {
    let Some((b' ', rest)) = behind.split_first() else { return false };
    let length = rest.iter().position(|&byte| !is_word(byte)).unwrap_or(rest.len());
    let word = &rest[..length];
    UNITS.iter().any(|unit| word.eq_ignore_ascii_case(unit.as_bytes()))
}
