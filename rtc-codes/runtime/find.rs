//! What a longer text tells: an entry, by a name or a phrase, or one of its reasons.
//!
//! Nothing is allocated, and a text is read once: each of its words is looked up among the
//! names, and among the words that phrases are found by. Only a phrase without any word,
//! which is rare, is searched for by itself.

use super::look_up::Labels;
use super::tables::Phrases;
use crate::Reason;

/// The position of the entry that a text tells.
pub(super) fn position_in(text: &str, labels: &Labels, phrases: &Phrases) -> Option<usize> {
    let mut longest = Longest::default();
    for (start, word) in words(text) {
        if let Some(position) = labels.position_of_name(word.as_bytes())
            && (!is_ordinary(word.as_bytes()) || is_marked(text, start, start + word.len()))
        {
            longest.offer(start, word, position);
        }
        for phrase in phrases.found_by(word.as_bytes()) {
            if let Some(start) = start.checked_sub(phrase.place)
                && is_at(start, phrase.string, text)
            {
                longest.offer(start, phrase.string, phrase.entry);
            }
        }
    }
    for phrase in phrases.without_words() {
        if let Some(start) = place_of(phrase.string, text) {
            longest.offer(start, phrase.string, phrase.entry);
        }
    }
    longest.found
}

/// A text or a key.
pub(crate) struct Phrase {
    pub(crate) string: &'static str,
    /// Where the word begins that it is found by.
    pub(crate) place: usize,
    /// The position of its entry.
    pub(crate) entry: usize,
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
    /// The phrases that are found by this word.
    pub(crate) fn found_by(&self, word: &[u8]) -> impl Iterator<Item = Phrase> {
        let first = if self.by_word.numbers.is_empty() {
            self.strings.len()
        } else {
            self.by_word.number_of(word)
        };
        self.from(first).take_while(move |phrase| phrase.is_found_by(word))
    }

    fn without_words(&self) -> impl Iterator<Item = Phrase> {
        self.from(0).take_while(|phrase| phrase.is_found_by(b""))
    }

    fn from(&self, first: usize) -> impl Iterator<Item = Phrase> {
        let number = |bytes: &[u8; 2]| usize::from(u16::from_le_bytes(*bytes));
        let numbers = self.places.iter().zip(self.entries).skip(first);
        self.strings.iter().skip(first).zip(numbers).map(move |(string, (place, entry))| Phrase {
            string,
            place: number(place),
            entry: number(entry),
        })
    }
}

impl Phrase {
    /// Whether this is the word that it is found by; empty if it has none.
    fn is_found_by(&self, word: &[u8]) -> bool {
        let rest = self.string.as_bytes().get(self.place..);
        let goes_on = |rest: &[u8]| rest.first().is_some_and(|&byte| is_word(char::from(byte)));
        rest.and_then(|rest| rest.strip_prefix(word)).is_some_and(|rest| !goes_on(rest))
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

/// The word that a text begins with; empty if it begins with none.
fn first_word(text: &str) -> &str {
    text.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// Where a phrase stands in a text for the first time.
fn place_of(phrase: &str, text: &str) -> Option<usize> {
    // Phrases are short: to prepare a search for all of it would cost more than it spares.
    let Some(begin) = phrase.as_bytes().first_chunk() else {
        let mut places = text.match_indices(phrase).map(|(start, _)| start);
        return places.find(|start| is_at(*start, phrase, text));
    };
    let mut from = 0;
    loop {
        let start = from + place_of_pair(*begin, text.as_bytes().get(from..)?)?;
        if is_at(start, phrase, text) {
            return Some(start);
        }
        from = start + 1;
    }
}

/// Where two bytes stand in a text for the first time. Eight places are looked at once.
fn place_of_pair(pair: [u8; 2], text: &[u8]) -> Option<usize> {
    let [first, second] = pair.map(|byte| u64::from_le_bytes([byte; 8]));
    let mut at = 0;
    while let Some([bytes @ .., last]) = text.get(at..).and_then(<[u8]>::first_chunk::<9>) {
        let bytes = u64::from_le_bytes(*bytes);
        let next = bytes >> 8 | u64::from(*last) << 56;
        let others = (bytes ^ first) | (next ^ second);
        // The highest bit of each byte of zero; of a byte behind one, too.
        let zeros = others.wrapping_sub(u64::from_le_bytes([1; 8]))
            & !others
            & u64::from_le_bytes([0x80; 8]);
        if zeros != 0 {
            return Some(at + (zeros.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    text[at..].windows(2).position(|two| two == pair).map(|place| at + place)
}

/// Whether a phrase stands at a place of a text, and no word goes on beyond its ends.
fn is_at(start: usize, phrase: &str, text: &str) -> bool {
    let Some((before, rest)) = text.split_at_checked(start) else { return false };
    let Some(after) = rest.strip_prefix(phrase) else { return false };
    let is_cut = |left: &str, right: &str| left.ends_with(is_word) && right.starts_with(is_word);
    !is_cut(before, phrase) && !is_cut(phrase, after)
}

/// Whether a name is one word of letters alone, which may stand in any sentence.
pub(crate) fn is_ordinary(name: &[u8]) -> bool {
    let Some((first, rest)) = name.split_first() else { return false };
    first.is_ascii_alphabetic()
        && (rest.iter().all(u8::is_ascii_lowercase) || name.iter().all(u8::is_ascii_uppercase))
}

/// Whether a word stands in quotes or, alone or with a number, in angle brackets.
fn is_marked(text: &str, start: usize, end: usize) -> bool {
    let Some((before, after)) = text.get(..start).zip(text.get(end..)) else { return false };
    let closing = match before.chars().next_back() {
        Some('<') => {
            let number = after.trim_start_matches(' ').trim_start_matches(['-', '+']);
            let is_alone = after.starts_with('>');
            let is_number =
                after.starts_with(' ') && number.starts_with(|c: char| c.is_ascii_digit());
            return is_alone || is_number && number.trim_start_matches(is_word).starts_with('>');
        }
        Some(quote @ ('"' | '\'' | '`')) => quote,
        Some('“') => '”',
        Some('‘') => '’',
        _ => return false,
    };
    // In JSON inside of a string, quotes are escaped.
    after.trim_start_matches('\\').starts_with(closing)
}
