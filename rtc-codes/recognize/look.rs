//! What stands directly before or behind a word: gaps, and colors of a terminal.

use core::ops::Range;

use super::dictionary::is_word;

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Gap(u8);

impl Gap {
    pub(super) const BLANK: u8 = 1;
    pub(super) const HYPHEN: u8 = 2;
    pub(super) const DOT: u8 = 4;
    pub(super) const COLON: u8 = 8;
    pub(super) const QUOTE: u8 = 16;
    pub(super) const OPEN: u8 = 32;
    pub(super) const OTHER: u8 = 64;

    /// Between a key and its number.
    pub(super) const SEPARATORS: u8 = Self::BLANK | Self::COLON | Self::QUOTE | Self::OPEN;

    pub(super) const fn has(self, kinds: u8) -> bool {
        self.0 & kinds != 0
    }

    pub(super) const fn is_only(self, kinds: u8) -> bool {
        self.0 & !kinds == 0
    }

    const fn of(byte: u8) -> u8 {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => Self::BLANK,
            b'"' | b'\'' | b'`' | b'\\' => Self::QUOTE,
            b':' | b'=' => Self::COLON,
            b'(' | b'[' | b'<' => Self::OPEN,
            b'.' => Self::DOT,
            b'-' => Self::HYPHEN,
            _ => Self::OTHER,
        }
    }
}

/// A word beside another one, and what stands between. The word is empty at the end of the
/// line, and where something else stands between.
pub(super) struct Beside {
    pub(super) word: Range<usize>,
    pub(super) gap: Gap,
}

/// What stands before a place of a line. Reads no further than through a gap and a word.
pub(super) fn before(text: &[u8], line: usize, place: usize) -> Beside {
    let mut at = place;
    let mut gap = Gap::default();
    loop {
        let Some(byte) = byte_before(text, line, at) else {
            return Beside { word: at..at, gap };
        };
        if is_word(byte) {
            let word = word_before(text, line, at);
            match color(text, line, &word) {
                Some(start) => at = start,
                None => return Beside { word: without_color(text, line, word), gap },
            }
        } else if byte == b'>' && byte_before(text, line, at - 1) == Some(b'=') {
            // An arrow.
            (at, gap.0) = (at - 2, gap.0 | Gap::COLON);
        } else if byte.is_ascii() {
            gap.0 |= Gap::of(byte);
            if gap.has(Gap::OTHER) {
                return Beside { word: at..at, gap };
            }
            at -= 1;
        } else if let Some(colon) = at.checked_sub(WIDE_COLON.len())
            && colon >= line
            && text[colon..at] == *WIDE_COLON
        {
            (at, gap.0) = (colon, gap.0 | Gap::COLON);
        } else {
            gap.0 |= Gap::OTHER;
            return Beside { word: at..at, gap };
        }
    }
}

/// What stands behind a place of a line.
pub(super) fn behind(text: &[u8], place: usize, is_one_message: bool) -> Beside {
    let mut at = place;
    let mut gap = Gap::default();
    loop {
        match text.get(at) {
            Some(b'\n') if !is_one_message => return Beside { word: at..at, gap },
            // The sign of a number.
            Some(b'-' | b'+') if text.get(at + 1).is_some_and(u8::is_ascii_digit) => at += 1,
            Some(&byte) if is_word(byte) => {
                return Beside { word: at..end_of_word(text, at), gap };
            }
            Some(&byte) if !Gap(Gap::of(byte)).has(Gap::OTHER) => {
                gap.0 |= Gap::of(byte);
                at += 1;
            }
            _ => return Beside { word: at..at, gap: Gap(gap.0 | Gap::OTHER) },
        }
    }
}

/// The full-width colon of Chinese texts.
const WIDE_COLON: &[u8] = "：".as_bytes();

fn byte_before(text: &[u8], line: usize, at: usize) -> Option<u8> {
    if at > line { text.get(at - 1).copied() } else { None }
}

pub(super) fn end_of_word(text: &[u8], start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    start + rest.iter().position(|&byte| !is_word(byte)).unwrap_or(rest.len())
}

fn word_before(text: &[u8], line: usize, end: usize) -> Range<usize> {
    let start = text[line..end].iter().rposition(|&byte| !is_word(byte));
    start.map_or(line, |at| line + at + 1)..end
}

/// Where a color of a terminal begins whose last part is this word: `[1;33m`, behind an escape,
/// one that is written out as in JSON, or one that was lost.
fn color(text: &[u8], line: usize, word: &Range<usize>) -> Option<usize> {
    let digits = text[word.clone()].strip_suffix(b"m")?;
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let is_inside = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
    let before = &text[line..word.start];
    let open = before.iter().rposition(|byte| !is_inside(byte))?;
    if before[open] != b'[' || before.len() - open > LONGEST_COLOR {
        return None;
    }
    let before = &before[..open];
    let escapes: [&[u8]; 6] = [b"\x1b", b"\\u001b", b"\\u001B", b"\\x1b", b"\\033", b"\\e"];
    let escape = escapes.iter().find(|escape| before.ends_with(escape));
    Some(line + before.len() - escape.map_or(0, |escape| escape.len()))
}

/// The longest color, up to its last number.
const LONGEST_COLOR: usize = 16;

/// A word without the color that is glued to it: `33merrorCode` behind a bracket.
#[inline]
pub(super) fn without_color(text: &[u8], line: usize, word: Range<usize>) -> Range<usize> {
    match byte_before(text, line, word.start) {
        Some(b'[' | b';') if text[word.start].is_ascii_digit() => {}
        _ => return word,
    }
    let digits = text[word.clone()].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let end = word.start + digits + 1;
    let is_glued = text.get(end - 1) == Some(&b'm') && end < word.end;
    if is_glued && color(text, line, &(word.start..end)).is_some() { end..word.end } else { word }
}
