//! What a longer text tells: an entry, by a name or a phrase, or one of its reasons.
//!
//! Nothing is allocated, and a text is read once: each of its words is looked up among the
//! names, and among the first words of phrases. Only a phrase without any word, which is
//! rare, is searched for by itself.

use super::look_up::Labels;
use super::tables::Phrases;
use crate::Reason;

/// The position of the entry that a text tells.
pub(super) fn position_in(text: &str, labels: &Labels, phrases: &Phrases) -> Option<usize> {
    let mut longest = Longest::default();
    for (start, word) in words(text) {
        if let Some(position) = labels.position_of_name(word)
            && (!is_ordinary(word) || is_marked(text, start, start + word.len()))
        {
            longest.offer(start, word, position);
        }
        for (phrase, position) in phrases.beginning_with(word) {
            let lead = phrase.find(is_word).unwrap_or_default();
            if let Some(start) = start.checked_sub(lead)
                && is_at(start, phrase, text)
            {
                longest.offer(start, phrase, position);
            }
        }
    }
    for (phrase, position) in phrases.without_words() {
        if let Some(start) = text.find(phrase) {
            longest.offer(start, phrase, position);
        }
    }
    longest.found
}

/// The reason that a text tells.
#[must_use]
pub fn reason_in(text: &str, reasons: &'static [Reason]) -> Option<&'static Reason> {
    let mut longest = Longest::default();
    for reason in reasons {
        for phrase in reason.texts() {
            if let Some(start) = place_of(phrase, text) {
                longest.offer(start, phrase, reason);
            }
        }
    }
    longest.found
}

/// The longest string that was found; of strings of the same length, the first one in the
/// text.
struct Longest<T> {
    length: usize,
    start: usize,
    found: Option<T>,
}

impl<T> Default for Longest<T> {
    fn default() -> Self {
        Self { length: 0, start: 0, found: None }
    }
}

impl<T> Longest<T> {
    fn offer(&mut self, start: usize, string: &str, what: T) {
        let length = string.len();
        if length > self.length || length == self.length && start < self.start {
            *self = Self { length, start, found: Some(what) };
        }
    }
}

impl Phrases {
    /// The phrases whose first word is this one.
    fn beginning_with(&self, word: &str) -> impl Iterator<Item = (&'static str, usize)> {
        let first = if self.by_first_word.numbers.is_empty() {
            self.strings.len()
        } else {
            self.by_first_word.number_of(word)
        };
        self.from(first).take_while(move |&(phrase, _)| first_word(phrase) == word)
    }

    fn without_words(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.from(0).take_while(|&(phrase, _)| first_word(phrase).is_empty())
    }

    fn from(&self, first: usize) -> impl Iterator<Item = (&'static str, usize)> {
        let position = |bytes: &[u8; 2]| usize::from(u16::from_le_bytes(*bytes));
        let entries = self.entries.iter().map(position);
        self.strings.iter().copied().zip(entries).skip(first)
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The words of a text, and where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let start = at + text[at..].find(is_word)?;
        let word = first_word(&text[start..]);
        at = start + word.len();
        Some((start, word))
    })
}

/// The first word of a text; empty if it has none.
fn first_word(text: &str) -> &str {
    let rest = text.trim_start_matches(|c| !is_word(c));
    rest.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// Where a phrase stands in a text for the first time.
fn place_of(phrase: &str, text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let start = from + text.get(from..)?.find(phrase)?;
        if is_at(start, phrase, text) {
            return Some(start);
        }
        from = start + phrase.chars().next()?.len_utf8();
    }
}

/// Whether a phrase stands at a place of a text, and no word goes on beyond its ends.
fn is_at(start: usize, phrase: &str, text: &str) -> bool {
    let Some((before, rest)) = text.split_at_checked(start) else { return false };
    let Some(after) = rest.strip_prefix(phrase) else { return false };
    let is_cut = |left: &str, right: &str| left.ends_with(is_word) && right.starts_with(is_word);
    !is_cut(before, phrase) && !is_cut(phrase, after)
}

/// Whether a name is one word of letters alone, which may stand in any sentence.
fn is_ordinary(name: &str) -> bool {
    let rest = name.as_bytes().get(1..).unwrap_or_default();
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && (rest.iter().all(u8::is_ascii_lowercase) || rest.iter().all(u8::is_ascii_uppercase))
}

/// Whether a word stands in quotes or, alone or with a number, in angle brackets.
fn is_marked(text: &str, start: usize, end: usize) -> bool {
    let Some((before, after)) = text.get(..start).zip(text.get(end..)) else { return false };
    let closing = match before.chars().next_back() {
        Some('<') => {
            let number = after.trim_start_matches(' ').trim_start_matches(is_word);
            return number.starts_with('>') && (after.starts_with([' ', '>']));
        }
        Some(quote @ ('"' | '\'' | '`')) => quote,
        Some('“') => '”',
        Some('‘') => '’',
        _ => return false,
    };
    // In JSON inside of a string, quotes are escaped.
    after.trim_start_matches('\\').starts_with(closing)
}
