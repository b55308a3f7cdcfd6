//! Reads a line, word by word: keeps what may matter, and how it stands there.

use core::ops::Range;

use super::Recognizer;
use super::dictionary::{is_word, may_be};
use super::keyword::{self, Keyword, Sibling};
use super::number::{self, Shape};
use super::products::Products;

/// Something on a line that may matter.
pub(super) struct Sight {
    pub(super) range: Range<usize>,
    pub(super) what: What,
    /// The products that may know it as a word.
    pub(super) products: Products,
    pub(super) keyword: Option<Keyword>,
    /// How many brackets and strings are open around it.
    pub(super) depth: i32,
    /// The smallest depth since the sight before.
    pub(super) low: i32,
    /// Whether the sight before stands directly before it.
    pub(super) touches: bool,
}

pub(super) enum What {
    Word,
    Number(i64, Standing),
    /// The number of a reason.
    SubCode(i64),
}

/// How a number stands on a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// Directly behind a key, or in angle brackets.
    Keyed,
    /// Directly behind `failed` and its like.
    Failure,
    /// In parentheses.
    Parenthesized,
    Bare,
}

/// What stands directly before, with nothing but separators between.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Key,
    /// `error`, which is a key if a colon follows.
    Error,
    Failure,
    SubCode,
    Type,
    /// Any other word, or a number.
    Other,
}

/// The sights of a line, in its order.
#[derive(Clone)]
pub(super) struct Scan<'t> {
    text: &'t [u8],
    at: usize,
    recognizer: Recognizer,
    before: Before,
    /// The word or the number before.
    last: Range<usize>,
    gap: Gap,
    depth: i32,
    low: i32,
    in_string: bool,
    /// Whether the last sight stands directly before, so far.
    touches: bool,
}

/// What stands between two words.
#[derive(Clone, Copy, Default)]
struct Gap(u8);

impl Gap {
    const BLANK: u8 = 1;
    const HYPHEN: u8 = 2;
    const DOT: u8 = 4;
    const COLON: u8 = 8;
    const QUOTE: u8 = 16;
    const OPEN: u8 = 32;
    const OTHER: u8 = 64;

    const fn has(self, kinds: u8) -> bool {
        self.0 & kinds != 0
    }

    const fn is_only(self, kinds: u8) -> bool {
        self.0 & !kinds == 0
    }
}

/// What each byte is: a part of a word, a kind of gap, or more than that.
static CLASSES: [u8; 256] = {
    let mut classes = [Gap::OTHER; 256];
    let mut byte: u8 = 0;
    loop {
        classes[byte as usize] = match byte {
            b'\n'
            | b'"'
            | b'>'
            | b'-'
            | b'+'
            | b'('
            | b')'
            | b'['
            | b']'
            | b'{'
            | b'}'
            | 0x80.. => SPECIAL,
            b' ' | b'\t' | b'\r' => Gap::BLANK,
            b'\'' | b'`' | b'\\' => Gap::QUOTE,
            b':' | b'=' => Gap::COLON,
            b'.' => Gap::DOT,
            b'<' => Gap::OPEN,
            // The escape before a color.
            0x1B => 0,
            _ if is_word(byte) => WORD,
            _ => Gap::OTHER,
        };
        if byte == u8::MAX {
            break;
        }
        byte += 1;
    }
    classes
};
const WORD: u8 = 0xFF;
const SPECIAL: u8 = 0x80;

/// Between a key and its number.
const SEPARATORS: u8 = Gap::BLANK | Gap::COLON | Gap::QUOTE | Gap::OPEN;

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t [u8], at: usize, recognizer: Recognizer) -> Self {
        Self {
            text,
            at,
            recognizer,
            before: Before::Nothing,
            last: at..at,
            gap: Gap(Gap::OTHER),
            depth: 0,
            low: 0,
            in_string: false,
            touches: false,
        }
    }

    /// Where it stands: at the end of the line, once there are no more sights.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Goes to the next word; false at the end of the line.
    #[inline]
    fn skip_to_word(&mut self) -> bool {
        while let Some(&byte) = self.text.get(self.at) {
            match CLASSES[usize::from(byte)] {
                WORD => return true,
                SPECIAL => {
                    if byte == b'\n' && !self.recognizer.is_one_message {
                        return false;
                    }
                    self.at += self.skip(byte);
                }
                gap => {
                    self.gap.0 |= gap;
                    self.at += 1;
                }
            }
        }
        false
    }

    /// The length of what begins with this byte, and is more than a gap.
    fn skip(&mut self, byte: u8) -> usize {
        let before = self.at.checked_sub(1).map(|before| self.text[before]);
        match byte {
            b'\n' => self.gap.0 |= Gap::BLANK,
            b'"' => {
                self.gap.0 |= Gap::QUOTE;
                if before != Some(b'\\') {
                    self.in_string = !self.in_string;
                    self.shift(if self.in_string { 1 } else { -1 });
                }
            }
            // An arrow.
            b'>' if before == Some(b'=') => {}
            b'-' | b'+' if self.is_sign() => {}
            b'-' => self.gap.0 |= Gap::HYPHEN,
            b'[' | b'(' | b'{' => {
                if let Some(color) = self.color() {
                    return color;
                }
                self.gap.0 |= if byte == b'{' { Gap::OTHER } else { Gap::OPEN };
                self.shift(1);
            }
            b')' | b']' | b'}' => {
                self.gap.0 |= Gap::OTHER;
                self.shift(-1);
            }
            0x80.. => return self.skip_characters(),
            _ => self.gap.0 |= Gap::OTHER,
        }
        1
    }

    fn shift(&mut self, by: i32) {
        self.depth += by;
        self.low = self.low.min(self.depth);
    }

    /// Whether a sign stands here, and a number behind it.
    fn is_sign(&self) -> bool {
        self.text.get(self.at + 1).is_some_and(u8::is_ascii_digit)
            && self.at.checked_sub(1).is_none_or(|before| !is_word(self.text[before]))
    }

    /// The length of an ANSI color from its bracket on, `[1;33m`, also where the escape
    /// before it was lost.
    fn color(&self) -> Option<usize> {
        let rest = self.text.get(self.at..)?.strip_prefix(b"[")?;
        let digits = rest.iter().take(8).take_while(|b| b.is_ascii_digit() || **b == b';').count();
        let is_color = rest.get(digits) == Some(&b'm') && digits > 0;
        is_color.then_some(digits + 2)
    }

    /// Skips characters beyond ASCII, and reads the keys among them.
    fn skip_characters(&mut self) -> usize {
        let rest = &self.text[self.at..];
        let length = rest.iter().take_while(|byte| !byte.is_ascii()).count();
        let run = &rest[..length];
        let word = run.strip_suffix("：".as_bytes()).unwrap_or(run);
        if word.is_empty() {
            self.gap.0 |= Gap::COLON;
        } else if CHINESE_KEYS.iter().any(|key| word.ends_with(key.as_bytes())) {
            self.before = Before::Key;
            self.gap = Gap(0);
        } else {
            self.gap.0 |= Gap::OTHER;
        }
        length
    }

    /// Notes what stands before the next word, and begins a new gap.
    fn passed(&mut self, range: Range<usize>, before: Before) {
        self.before = before;
        self.last = range;
        self.gap = Gap(0);
    }

    fn sight(&mut self, range: Range<usize>, what: What) -> Sight {
        let touches = self.touches && self.gap.is_only(SEPARATORS);
        let (depth, low) = (self.depth, self.low);
        let products = Products::NONE;
        let sight = Sight { range, what, products, keyword: None, depth, low, touches };
        self.low = self.depth;
        sight
    }

    fn read_number(&mut self, word: Range<usize>) -> Option<Sight> {
        let sight = self.number(word.clone());
        self.touches = matches!(&sight, Some(Sight { what: What::Number(..), .. }));
        self.passed(word, Before::Other);
        sight
    }

    fn number(&mut self, word: Range<usize>) -> Option<Sight> {
        let is_behind = self.gap.is_only(SEPARATORS);
        let ends_with = |end| self.text.get(word.end) == Some(&end);
        let begins_with = |at: usize, start| at > 0 && self.text[at - 1] == start;
        let is_named_in_angles = self.before == Before::Other
            && self.gap.is_only(Gap::BLANK)
            && begins_with(self.last.start, b'<');
        let has_angles = ends_with(b'>') && (is_named_in_angles || begins_with(word.start, b'<'));
        let standing = match self.before {
            _ if has_angles => Standing::Keyed,
            Before::Key | Before::SubCode if is_behind => Standing::Keyed,
            Before::Error if is_behind && self.gap.has(Gap::COLON) => Standing::Keyed,
            Before::Error | Before::Failure if is_behind => Standing::Failure,
            _ if ends_with(b')') && begins_with(word.start, b'(') => Standing::Parenthesized,
            _ => Standing::Bare,
        };
        // A bare number matters only beside a constant, which may follow.
        let matters = standing != Standing::Bare
            || self.recognizer.keeps_bare_numbers()
            || self.touches && is_behind
            || self.constant_follows(word.end);
        if !matters {
            return None;
        }
        let Shape { range, value } = number::read(self.text, word)?;
        let is_sub_code = self.before == Before::SubCode && standing == Standing::Keyed;
        let what = if is_sub_code && !has_angles {
            What::SubCode(value)
        } else {
            What::Number(value, standing)
        };
        Some(self.sight(range, what))
    }

    /// Whether a word with an underscore or a large letter follows.
    fn constant_follows(&self, end: usize) -> bool {
        let rest = self.text.get(end..).unwrap_or_default();
        let gap = rest.iter().take(3).take_while(|byte| b" :(-\"'".contains(byte)).count();
        let Some(rest) = rest.get(gap..).filter(|rest| gap > 0 && starts_large(rest)) else {
            return false;
        };
        let length = rest.iter().take_while(|byte| is_word(**byte)).count();
        !may_be(&rest[..length]).products.is_empty()
    }

    fn read_word(&mut self, range: Range<usize>) -> Option<Sight> {
        let word = &self.text[range.clone()];
        let may_be = may_be(word);
        let products = may_be.products;
        let behind = &self.text[range.end..];
        let keyword = keyword::of(word, may_be, behind);
        if keyword.is_none() && products.is_empty() && behind.first() != Some(&b'[') {
            self.touches = false;
            self.passed(range, Before::Other);
            return None;
        }
        let before = match keyword {
            None if self.is_escape(word, behind) => {
                self.gap.0 &= !Gap::QUOTE;
                return None;
            }
            Some(Keyword::Link) => {
                let keeps = self.gap.is_only(Gap::BLANK) && self.before != Before::Other;
                if keeps { self.before } else { Before::Other }
            }
            Some(Keyword::Key | Keyword::Sibling(Sibling::ExtraCode)) => Before::Key,
            Some(Keyword::Code) if self.is_error_code() => Before::Key,
            Some(Keyword::Error) => Before::Error,
            Some(Keyword::Failure) => Before::Failure,
            Some(Keyword::SubCode) => Before::SubCode,
            Some(Keyword::Type) => Before::Type,
            _ => Before::Other,
        };
        let is_typed = self.before == Before::Type && self.gap.is_only(SEPARATORS);
        // What a family's word says, it says in the field `type` alone, and is no constant there.
        let is_family = is_typed && keyword == Some(Keyword::Family);
        let products = if is_family { Products::NONE } else { products };
        let of_line = keyword.filter(|keyword| is_family || keyword.is_of_line());
        self.touches &= range.start == 0 || self.text[range.start - 1] != b'<';
        let matters = of_line.is_some() || !products.is_empty();
        let sight = matters.then(|| Sight {
            keyword: of_line,
            products,
            ..self.sight(range.clone(), What::Word)
        });
        self.touches = !products.is_empty();
        self.passed(range, before);
        sight
    }

    /// Whether the word `code` that stands here means an error's.
    fn is_error_code(&self) -> bool {
        let last = &self.text[self.last.clone()];
        if self.gap.has(Gap::OTHER | Gap::COLON | Gap::OPEN) || last.is_empty() {
            return true;
        }
        if last[0].is_ascii_digit() {
            return true;
        }
        if self.gap.has(Gap::QUOTE | Gap::DOT) {
            return !keyword::is_other_code(last);
        }
        keyword::may_precede_code(last)
    }

    /// Whether a word is the rest of an escape before a color, as in JSON.
    fn is_escape(&self, word: &[u8], behind: &[u8]) -> bool {
        let is_escaped =
            self.at.checked_sub(word.len() + 1).is_some_and(|at| self.text[at] == b'\\');
        is_escaped
            && behind.first() == Some(&b'[')
            && [&b"u001b"[..], b"u001B", b"x1b", b"x1B", b"033", b"e"].contains(&word)
    }
}

fn starts_large(text: &[u8]) -> bool {
    text.first().is_some_and(u8::is_ascii_uppercase)
}

/// What stands directly before a number in Chinese.
const CHINESE_KEYS: [&str; 4] = ["错误码", "错误代码", "报错", "报"];

impl Iterator for Scan<'_> {
    type Item = Sight;

    fn next(&mut self) -> Option<Sight> {
        while self.skip_to_word() {
            let start = self.at;
            let rest = &self.text[start..];
            let is_in_word = |&&byte: &&u8| CLASSES[usize::from(byte)] == WORD;
            self.at = start + rest.iter().take_while(is_in_word).count();
            let range = start..self.at;
            let sight = if rest[0].is_ascii_digit() {
                self.read_number(range)
            } else {
                self.read_word(range)
            };
            if sight.is_some() {
                return sight;
            }
        }
        None
    }
}
