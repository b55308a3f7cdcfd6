//! What stands directly before or behind a word: gaps, and colors of a terminal.

use core::ops::Range;

use super::bytes::is_word;

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
    /// Characters beyond ASCII.
    pub(super) const WIDE: u8 = 128;

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
            b'"' | b'\'' | b'`' | b'\\' | b'*' => Self::QUOTE,
            b':' | b'=' => Self::COLON,
            b'(' | b'[' | b'<' | 0x1B => Self::OPEN,
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
    let mut colors = 0;
    loop {
        let before = &text[line..at];
        let Some(&byte) = before.last() else { return Beside { word: at..at, gap } };
        if is_word(byte) {
            let word = word_before(text, line, at);
            match color(text, line, &word) {
                Some(start) if colors < MOST_COLORS => (at, colors) = (start, colors + 1),
                _ if is_escaped_blank(text, line, &word) => {
                    (at, gap.0) = (word.start - 1, gap.0 | Gap::BLANK);
                }
                _ => return Beside { word: without_color(text, line, word), gap },
            }
        } else if (!byte.is_ascii() || byte == b'>' || byte == b')')
            && let Some((mark, kind)) = MARKS.iter().find(|(mark, _)| before.ends_with(mark))
        {
            (at, gap.0) = (at - mark.len(), gap.0 | kind);
        } else if byte == b'>' && at == place && at - line > 1 && is_word(text[at - 2]) {
            // The end of an opening tag.
            (at, gap.0) = (at - 1, gap.0 | Gap::COLON);
        } else {
            gap.0 |= if byte.is_ascii() { Gap::of(byte) } else { Gap::WIDE };
            if gap.has(Gap::OTHER | Gap::WIDE) {
                return Beside { word: at..at, gap };
            }
            at -= 1;
        }
    }
}

/// Marks of several bytes, and what they are: arrows, the end of a call, the lines of a
/// console's table, and what Chinese and typeset texts have for a colon and for quotes.
const MARKS: [(&[u8], u8); 11] = [
    (b"=>", Gap::COLON),
    (b"()", 0),
    ("→".as_bytes(), Gap::COLON),
    ("│".as_bytes(), Gap::BLANK),
    ("：".as_bytes(), Gap::COLON),
    ("为".as_bytes(), Gap::COLON),
    ("是".as_bytes(), Gap::COLON),
    ("“".as_bytes(), Gap::QUOTE),
    ("”".as_bytes(), Gap::QUOTE),
    ("‘".as_bytes(), Gap::QUOTE),
    ("’".as_bytes(), Gap::QUOTE),
];

/// Whether a color ends directly before a place of a line.
pub(super) fn is_behind_color(text: &[u8], line: usize, place: usize) -> bool {
    byte_before(text, line, place) == Some(b'm')
        && color(text, line, &word_before(text, line, place)).is_some()
}

/// How many colors may stand between a key and its number.
const MOST_COLORS: usize = 4;

/// Whether a word is the letter of a line's end or a tab, as JSON in JSON writes it.
fn is_escaped_blank(text: &[u8], line: usize, word: &Range<usize>) -> bool {
    matches!(text[word.clone()], [b'n' | b't' | b'r'])
        && byte_before(text, line, word.start) == Some(b'\\')
}

/// The length of an escape's letters that a word begins with, behind a backslash: of a line's
/// end, a tab, or an angle bracket.
#[inline]
pub(super) fn escape_before(text: &[u8], start: usize, word: &[u8]) -> Option<usize> {
    if !text[..start].ends_with(b"\\") {
        return None;
    }
    match word {
        [b'n' | b't' | b'r', _, ..] => Some(1),
        [b'u', b'0', b'0', b'3', b'c' | b'C' | b'e' | b'E', _, ..] => Some(5),
        _ => None,
    }
}

/// Whether an escape's letter ends directly before a place of a line.
pub(super) fn is_behind_escape(text: &[u8], line: usize, place: usize) -> bool {
    matches!(
        text[line..place],
        [.., b'\\', b'n' | b't' | b'r'] | [.., b'\\', b'u', b'0', b'0', b'3', _]
    )
}

/// The word before a place of a line, through any brackets and marks.
pub(super) fn word_around(text: &[u8], line: usize, place: usize) -> Range<usize> {
    let is_mark = |byte: &&u8| b" \t\"'`\\:=({[.-".contains(byte);
    let marks = text[line..place].iter().rev().take(MOST_MARKS).take_while(is_mark).count();
    word_before(text, line, place - marks)
}

/// How many marks may stand between a word and what it is said of.
const MOST_MARKS: usize = 8;

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
