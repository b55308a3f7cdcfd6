//! Numbers, and what only looks like a code: dates, times, amounts, sizes.

use core::ops::Range;

use super::bytes::{is_word, word_length};

/// A number and its place, the sign included.
pub(super) struct Shape {
    pub(super) range: Range<usize>,
    pub(super) value: i64,
}

/// The longest number that is read: no vendor has longer ones.
const MOST_DIGITS: usize = 11;

/// Reads the number that a word is, with the sign before it.
#[inline]
pub(super) fn read(text: &[u8], word: Range<usize>) -> Option<Shape> {
    let magnitude = match &text[word.clone()] {
        [b'0', b'x' | b'X', digits @ ..] => magnitude(digits, 16)?,
        [b'0', _, ..] => return None,
        digits => magnitude(digits, 10)?,
    };
    let (sign, before) = match &text[..word.start] {
        [before @ .., sign @ (b'-' | b'+')] => (*sign, before),
        before => (b' ', before),
    };
    let has_sign = sign != b' ' && !before.last().is_some_and(|&byte| is_word(byte));
    let range = word.start - usize::from(has_sign)..word.end;
    let value = if has_sign && sign == b'-' { -magnitude } else { magnitude };
    Some(Shape { range, value })
}

impl Shape {
    /// Whether it looks like something else than a code.
    pub(super) fn is_no_code(&self, text: &[u8]) -> bool {
        let behind = &text[self.range.end..];
        is_amount(&text[..self.range.start], self.range.len(), behind) || has_unit(behind)
    }
}

fn magnitude(digits: &[u8], base: u32) -> Option<i64> {
    if digits.is_empty() || digits.len() > MOST_DIGITS {
        return None;
    }
    let mut magnitude: i64 = 0;
    for &digit in digits {
        let digit = char::from(digit).to_digit(base)?;
        magnitude = magnitude * i64::from(base) + i64::from(digit);
    }
    Some(magnitude)
}

/// Whether a word is a part of something longer: a date, a time, a version, a range.
#[inline]
pub(super) fn is_in_longer_one(text: &[u8], word: &Range<usize>) -> bool {
    let goes_on =
        |mark: u8, next: u8| matches!(mark, b'-' | b':' | b'.' | b'/') && next.is_ascii_digit();
    let is_float = |rest: &[u8]| match rest {
        [b'.', b'0', b'.', next, ..] | [b'.', b'0', next, ..] => !next.is_ascii_digit(),
        rest => rest == b".0",
    };
    matches!(text[..word.start], [.., next, mark] if goes_on(mark, next))
        || matches!(text[word.end..], [mark, next, ..] if goes_on(mark, next))
            && !is_float(&text[word.end..])
}

/// Whether it is an amount, a share, or a group of a longer number's digits.
fn is_amount(before: &[u8], digits: usize, behind: &[u8]) -> bool {
    let is_share = matches!(behind, [b'%', ..] | [b' ', b'%', ..]);
    let is_group =
        |digits: usize, next: &[u8]| digits == 3 && !next.first().is_some_and(u8::is_ascii_digit);
    let is_grouped = match (before, behind) {
        ([.., digit, b','], _) if digit.is_ascii_digit() => is_group(digits, behind),
        (_, [b',', rest @ ..]) if digits <= 3 => {
            let more = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            is_group(more, &rest[more..])
        }
        _ => false,
    };
    let has_currency = matches!(before, [.., b'$', b' '] | [.., b'$' | b'#'])
        || ["€", "£", "¥", "元"].iter().any(|sign| before.ends_with(sign.as_bytes()));
    is_share || is_grouped || has_currency
}

/// Units that need no blank before them.
const GLUED_UNITS: [&str; 9] = ["毫秒", "秒", "分钟", "小时", "块", "元", "€", "£", "¥"];

/// Whether a unit follows, which makes something else of the number.
fn has_unit(behind: &[u8]) -> bool {
    let glued = behind.strip_prefix(b" ").unwrap_or(behind);
    if glued.first().is_some_and(|byte| !byte.is_ascii())
        && GLUED_UNITS.iter().any(|unit| glued.starts_with(unit.as_bytes()))
    {
        return true;
    }
    let Some((b' ', rest)) = behind.split_first() else { return false };
    let length = word_length(rest);
    // What is set equal to something is the next field's name.
    if matches!(rest.get(length), Some(b'=' | b':')) {
        return false;
    }
    matches!(
        &rest[..length],
        b"ms"
            | b"s"
            | b"msec"
            | b"millis"
            | b"millisecond"
            | b"milliseconds"
            | b"sec"
            | b"secs"
            | b"second"
            | b"seconds"
            | b"min"
            | b"minute"
            | b"minutes"
            | b"mins"
            | b"h"
            | b"hour"
            | b"hours"
            | b"hrs"
            | b"day"
            | b"days"
            | b"B"
            | b"kB"
            | b"KB"
            | b"MB"
            | b"GB"
            | b"byte"
            | b"bytes"
            | b"kbps"
            | b"Kbps"
            | b"Mbps"
            | b"bps"
            | b"fps"
            | b"px"
            | b"Hz"
            | b"kHz"
            | b"USD"
            | b"EUR"
            | b"GBP"
            | b"CNY"
            | b"RMB"
            | b"JPY"
            | b"INR"
            | b"dollars"
    )
}
