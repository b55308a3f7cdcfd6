//! What a line tells without a number and without a constant.

use core::ops::Range;

use super::bytes::{Head, is_word};
use super::dictionary::{self, KEYED};
use super::entries::{Entries, Kind, Positions};
use super::everyday;
use super::line::Judged;
use super::look;
use super::products::Products;
use crate::runtime::find::is_ordinary;

/// The texts of a line. They are read if no number and no constant counts.
#[derive(Clone, Default)]
pub(super) struct Texts {
    /// Where the line begins.
    line: usize,
    /// Words that may be parts of texts, and the products that may know these.
    words: [(Range<usize>, Products); LENGTH],
    length: usize,
    /// Whether there were more words.
    is_cut: bool,
    /// The longest phrase.
    phrase: Option<Entries>,
    /// The first exception of a browser.
    exception: Option<Entries>,
}

/// How many words of a line are kept.
const LENGTH: usize = 16;

impl Texts {
    /// Forgets the line before.
    pub(super) fn begin(&mut self, line: usize) {
        self.line = line;
        (self.length, self.is_cut, self.phrase, self.exception) = (0, false, None, None);
    }

    /// Keeps a word that may be a part of texts.
    #[inline]
    pub(super) fn note(&mut self, word: &Range<usize>, products: Products) {
        if products.is_empty() {
            return;
        }
        match self.words.get_mut(self.length) {
            Some(place) => {
                *place = (word.clone(), products);
                self.length += 1;
            }
            None => self.is_cut = true,
        }
    }

    /// Reads the texts of the words that were kept; or of all words of the line, if there
    /// were more.
    pub(super) fn read(&mut self, text: &[u8], end: usize, judged: &Judged) {
        if self.is_cut {
            let mut at = self.line;
            while let Some(gap) = text[at..end].iter().position(|&byte| is_word(byte)) {
                let word = at + gap..look::end_of_word(text, at + gap);
                at = word.end;
                let word = look::without_color(text, self.line, word);
                let products = dictionary::may_be(Head::of(&text[word.clone()])).products;
                if products.is_empty()
                    && let Some(escape) = look::escape_before(text, word.start, &text[word.clone()])
                {
                    at = word.start + escape;
                }
                self.read_word(text, &word, products.and(judged.base), judged);
            }
            return;
        }
        for at in 0..self.length {
            let (word, products) = self.words[at].clone();
            self.read_word(text, &word, products.and(judged.base), judged);
        }
    }

    /// Whether no word may be a part of a text.
    pub(super) fn has_no_words(&self) -> bool {
        self.length == 0
    }

    /// Reads the texts that a word is a part of.
    fn read_word(&mut self, text: &[u8], word: &Range<usize>, products: Products, judged: &Judged) {
        let string = &text[word.clone()];
        if is_of_other_call(&text[word.end..]) {
            return;
        }
        if self.exception.is_none() && !products.and(KEYED).is_empty() {
            self.exception = exception(string, products).map(|positions| Entries {
                range: word.clone(),
                kind: Kind::Exception,
                positions,
                ..Entries::default()
            });
        }
        for product in products.iter() {
            for phrase in dictionary::phrases_by(product, string) {
                let Some(start) = word.start.checked_sub(phrase.place) else { continue };
                let range = start..start + phrase.string.len();
                if !stands_at(text, self.line, &range, phrase.string.as_bytes()) {
                    continue;
                }
                let stands_alone = everyday::stands_alone(phrase.string.as_bytes());
                let kind = if stands_alone { Kind::Phrase } else { Kind::EverydayPhrase };
                let positions = Positions::from_fn(Products::of(product), |_| Some(phrase.entry));
                // What caused it stands beside it.
                let is_outermost = true;
                let phrase = Entries { range, kind, positions, is_outermost, ..Entries::default() };
                self.offer(phrase, judged);
            }
        }
    }

    /// Takes a phrase if it counts and is the longest one.
    fn offer(&mut self, phrase: Entries, judged: &Judged) {
        if judged.products_of(&phrase).is_empty() {
            return;
        }
        match &mut self.phrase {
            Some(longest) if longest.range == phrase.range => {
                longest.positions = longest.positions.or(phrase.positions);
            }
            Some(longest) if longest.range.len() >= phrase.range.len() => {}
            longest => *longest = Some(phrase),
        }
    }

    /// The phrase and the exception, in the line's order.
    pub(super) fn told(&self) -> impl Iterator<Item = Entries> {
        let phrase = self.phrase.as_ref();
        let exception = self.exception.as_ref().filter(|exception| {
            // Within the phrase, it says nothing more.
            phrase.is_none_or(|phrase| {
                exception.range.end <= phrase.range.start
                    || phrase.range.end <= exception.range.start
            })
        });
        let is_first = |exception: &Entries| {
            phrase.is_some_and(|phrase| exception.range.start < phrase.range.start)
        };
        let order = match exception {
            Some(exception) if is_first(exception) => [Some(exception), phrase],
            exception => [phrase, exception],
        };
        order.into_iter().flatten().cloned()
    }
}

/// Whether a word is an exception's name, with the message of a call that has nothing to do
/// with a device.
fn is_of_other_call(behind: &[u8]) -> bool {
    let message = behind.strip_prefix(b": ").unwrap_or_default();
    OF_OTHER_CALLS.iter().any(|begin| message.starts_with(begin.as_bytes()))
}

/// How browsers begin the messages of such exceptions: of the page's elements and stores, and
/// of requests that were aborted.
const OF_OTHER_CALLS: [&str; 13] = [
    "A requested file or directory",
    "BodyStreamBuffer was aborted",
    "Failed to execute '",
    "Fetch is aborted",
    "Read permission denied",
    "Registration failed",
    "Share canceled",
    "The operation either timed out",
    "The operation was aborted",
    "The requested file could not be read",
    "The user aborted a request",
    "Write permission denied",
    "signal is aborted",
];

/// The entries without a number that have this name, unless an entry with a number has it
/// as well.
fn exception(name: &[u8], products: Products) -> Option<Positions> {
    if is_ordinary(name) {
        return None;
    }
    let find = |product| dictionary::position_of_name(product, name);
    let is_constant = products.without(KEYED).iter().any(|product| find(product).is_some());
    let positions = Positions::from_fn(products.and(KEYED), find);
    (!positions.is_empty() && !is_constant).then_some(positions)
}

/// Whether a phrase stands at a place, and no word goes on beyond its ends.
fn stands_at(text: &[u8], line: usize, range: &Range<usize>, phrase: &[u8]) -> bool {
    let is_word_at = |at: usize| text.get(at).is_some_and(|&byte| is_word(byte));
    let goes_on_before = || {
        range.start > line
            && is_word_at(range.start - 1)
            && is_word(phrase[0])
            && !look::is_behind_color(text, line, range.start)
            && !look::is_behind_escape(text, line, range.start)
    };
    let goes_on_behind = || is_word_at(range.end - 1) && is_word_at(range.end);
    text.get(range.start) == phrase.first()
        && text.get(range.clone()) == Some(phrase)
        && !goes_on_before()
        && !goes_on_behind()
}
