//! The words that say what a number or a line is about: keys, products, siblings.

mod words;

use super::bytes::is_word;
use super::dictionary::{Filter, MayBe};
use super::products::Products;
pub(super) use words::{ACTIVE_MEDIA, OF_FAMILIES, VENDORS};
use words::{
    BEFORE_CODE, EXITS, KEYWORDS, NOT_CODES, NOT_NUMBERS, PREFIXES, PRINTED_KEYS, SYSTEMS,
};

/// What a word says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Keyword {
    /// `errorCode` and its like: a number behind it is a code.
    Key,
    /// `code`, unless another word stands before it.
    Code,
    /// `error`: a key if a colon or an equals sign follows.
    Error,
    /// `failed`: what follows may be a code.
    Failure,
    /// `is`: what stood before it goes on.
    Link,
    /// `subCode`: the number of a reason.
    SubCode,
    /// The line is about these products.
    Names(Products),
    /// The line is about one of a vendor's products, or all of them.
    NamesVendor(Products),
    /// An event of these products: a number printed after it, among what it hands over, is a code.
    Event(Products),
    /// What it says depends on the word behind it.
    First(&'static First),
    /// The line is about a product that no catalog is of, and of this vendor.
    Stranger(Products),
    /// One of several keys that together show a sibling product.
    Sibling(Sibling),
    /// A word of Zoom for a whole family of codes, in the field `type`.
    Family,
    /// A word of lines about the close codes of `WebSocket`s.
    Socket(Socket),
}

/// A word such as `zoom`, which says more with the one behind it: `zoom-video`.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct First {
    alone: Option<Products>,
    /// The words behind it and what they say, the longest first.
    pairs: &'static [(&'static str, Keyword)],
}

impl First {
    fn with(&self, behind: &[u8]) -> Option<Keyword> {
        // A number makes a magnification of it.
        let value = behind.iter().take(4).find(|byte| !b"\":= ".contains(byte));
        let alone = self.alone.filter(|_| !value.is_some_and(u8::is_ascii_digit));
        let alone = alone.map(Keyword::NamesVendor);
        let Some((b' ' | b'-' | b'_' | b'/', rest)) = behind.split_first() else { return alone };
        let pair = self.pairs.iter().find(|(second, _)| begins_with_word(rest, second));
        pair.map(|(_, keyword)| *keyword).or(alone)
    }
}

impl Keyword {
    /// Whether it says something about its whole line.
    pub(super) const fn is_of_line(self) -> bool {
        matches!(
            self,
            Self::Names(_)
                | Self::NamesVendor(_)
                | Self::Event(_)
                | Self::Stranger(_)
                | Self::Sibling(_)
                | Self::Socket(_)
        )
    }
}

/// Keys that together show a product that no catalog is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sibling {
    /// `extraCode`, with `functionName`: SDK 5.x of TRTC.
    ExtraCode,
    FunctionName,
    /// With `status` and `errorMessage`: Zoom Meeting.
    Method,
    Status,
    ErrorMessage,
}

impl Sibling {
    /// All of them on one line, of one product.
    const SETS: [&[Self]; 2] =
        [&[Self::ExtraCode, Self::FunctionName], &[Self::Method, Self::Status, Self::ErrorMessage]];

    pub(super) const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// Whether the keys of a line show a sibling product.
    pub(super) fn is_shown(seen: u8) -> bool {
        Self::SETS.iter().any(|set| set.iter().all(|key| seen & key.bit() != 0))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Socket {
    WebSocket,
    Close,
}

/// Adds all keywords to the filter.
#[expect(clippy::cast_possible_truncation, reason = "there are fewer keywords than that")]
pub(super) const fn filter(mut filter: Filter) -> Filter {
    let mut at = 0;
    while at < KEYWORDS.len() {
        filter = filter.with_keyword(KEYWORDS[at].0.as_bytes(), at as u8 + 1);
        at += 1;
    }
    filter
}

/// What a word says, by itself or with the word behind it. Some keys are longer than what is
/// known of them: [`key`] reads those.
#[inline]
pub(super) fn of(word: &[u8], may_be: MayBe, behind: &[u8]) -> Option<Keyword> {
    if let Some(at) = usize::from(may_be.keyword()).checked_sub(1) {
        let (keyword, says) = KEYWORDS[at];
        if is_same_word(word, keyword.as_bytes()) {
            return match says {
                Keyword::First(first) => first.with(behind),
                says => Some(says),
            };
        }
    }
    if may_have_prefix(word) { by_prefix(word) } else { None }
}

/// Whether a word may begin as the products' classes do.
#[inline]
pub(super) fn may_have_prefix(word: &[u8]) -> bool {
    matches!(
        word,
        [
            b'z' | b'Z' | b't' | b'T' | b'a' | b'A' | b'l' | b'L',
            b'o' | b'O' | b'e' | b'E' | b'i' | b'I' | b'u' | b'U' | b'w' | b'g',
            _,
            _,
            _,
            _,
            _,
            ..
        ]
    )
}

/// Whether two words are the same but for case. Among word characters, no two others differ
/// in the bit of case.
#[inline]
fn is_same_word(word: &[u8], other: &[u8]) -> bool {
    word.len() == other.len() && word.iter().zip(other).all(|(a, b)| (a ^ b) & !0x20 == 0)
}

/// What the beginning of a longer word says.
fn by_prefix(word: &[u8]) -> Option<Keyword> {
    let is_begun = |prefix: &str| {
        word.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
    };
    PREFIXES.iter().find(|(prefix, _)| is_begun(prefix)).map(|(_, keyword)| *keyword)
}

/// A key behind other words in one: `lastErrorCode`, and `ObjecterrorCode` as consoles glue
/// it.
pub(super) fn key(word: &[u8]) -> Option<Keyword> {
    if !word.last().is_some_and(|end| end.eq_ignore_ascii_case(&b'e')) {
        return None;
    }
    let keys = ["errorcode", "error_code", "errcode", "err_code", "extracode"];
    let before = keys.iter().find_map(|key| {
        let (before, end) = word.split_at_checked(word.len().checked_sub(key.len())?)?;
        end.eq_ignore_ascii_case(key.as_bytes()).then_some(before)
    })?;
    let before = before.strip_suffix(b"_").unwrap_or(before);
    if before.eq_ignore_ascii_case(b"sub") {
        return Some(Keyword::SubCode);
    }
    (!is_in(before, SYSTEMS)).then_some(Keyword::Key)
}

/// Whether a text ends with a key of several words.
pub(super) fn ends_with_printed_key(text: &[u8]) -> bool {
    PRINTED_KEYS.iter().any(|key| {
        let start = text.len().checked_sub(key.len());
        start.is_some_and(|start| text[start..].eq_ignore_ascii_case(key.as_bytes()))
    })
}

/// Whether a word may stand before `code`, with nothing but blanks around.
pub(super) fn may_precede_code(word: &[u8]) -> bool {
    is_in(word, BEFORE_CODE)
}

/// Whether a word says that a process ended.
pub(super) fn is_exit(word: &[u8]) -> bool {
    is_in(word, EXITS)
}

/// Whether a word makes something else of the `code` behind it.
pub(super) fn is_other_code(word: &[u8]) -> bool {
    is_in(word, NOT_CODES)
}

/// Whether a word names a system whose errors have numbers of their own.
pub(super) fn is_system(word: &[u8]) -> bool {
    is_in(word, SYSTEMS)
}

/// Whether a number behind a word is one of another kind.
pub(super) fn is_other_number(word: &[u8]) -> bool {
    is_in(word, NOT_NUMBERS) || is_in(word, NOT_CODES)
}

fn is_in(word: &[u8], words: &[&str]) -> bool {
    words.iter().any(|other| word.eq_ignore_ascii_case(other.as_bytes()))
}

/// Whether a text begins with this word, and no longer one.
fn begins_with_word(text: &[u8], word: &str) -> bool {
    let Some((start, rest)) = text.split_at_checked(word.len()) else { return false };
    start[0].eq_ignore_ascii_case(&word.as_bytes()[0])
        && start.eq_ignore_ascii_case(word.as_bytes())
        && !rest.first().is_some_and(|&byte| is_word(byte))
}
