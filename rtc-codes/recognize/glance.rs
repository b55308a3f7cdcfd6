//! A glance at the words of a line: whether there may be a code, and the texts that there are.
//! Most lines of a log are read no further.

use core::ops::Range;

use super::Recognizer;
use super::dictionary::{self, MayBe, is_word, may_be};
use super::everyday;
use super::keyword;
use super::line::Judged;
use super::products::Products;
use super::told::{Entries, KEYED, Kind, Positions};
use crate::runtime::find::is_ordinary;

/// What a glance at a line shows.
#[derive(Default)]
pub(super) struct Glance {
    /// Where the line ends, or where a code may be.
    pub(super) end: usize,
    pub(super) may_have_codes: bool,
    pub(super) texts: Texts,
}

/// What a line without codes tells.
#[derive(Default)]
pub(super) struct Texts {
    /// The longest phrase.
    pub(super) phrase: Option<Entries>,
    /// The first exception of a browser.
    pub(super) exception: Option<Entries>,
}

impl Glance {
    /// Reads a line up to where a code may be.
    pub(super) fn at_line(text: &[u8], start: usize, recognizer: Recognizer) -> Self {
        Self::read(text, start, recognizer, true)
    }

    fn read(text: &[u8], start: usize, recognizer: Recognizer, stops: bool) -> Self {
        let mut glance = Self { end: start, ..Self::default() };
        while let Some(rest) = text.get(glance.end..) {
            let Some(gap) = rest.iter().position(|&byte| KINDS[usize::from(byte)] != GAP) else {
                glance.end = text.len();
                break;
            };
            let start = glance.end + gap;
            if rest[gap] == b'\n' {
                glance.end = start;
                if recognizer.is_one_message {
                    glance.end += 1;
                    continue;
                }
                break;
            }
            let rest = &rest[gap..];
            let length = rest.iter().position(|&byte| KINDS[usize::from(byte)] != WORD);
            glance.end = start + length.unwrap_or(rest.len());
            let word = start..glance.end;
            let may_be = may_be(&text[word.clone()]);
            if stops && may_be_code(text, &word, may_be, recognizer) {
                glance.may_have_codes = true;
                break;
            }
            if !may_be.products.is_empty() {
                glance.texts.read(text, &word, may_be.products.and(recognizer.products));
            }
        }
        glance
    }

    pub(super) fn is_silent(&self) -> bool {
        !self.may_have_codes && self.texts.is_empty()
    }
}

/// What a byte is to a glance.
static KINDS: [u8; 256] = {
    let mut kinds = [GAP; 256];
    let mut byte = 0;
    while byte < 128 {
        if is_word(byte as u8) {
            kinds[byte] = WORD;
        }
        byte += 1;
    }
    kinds[b'\n' as usize] = END;
    kinds
};
const GAP: u8 = 0;
const WORD: u8 = 1;
const END: u8 = 2;

/// Whether a word is a code, or makes one of a number on the line.
fn may_be_code(text: &[u8], word: &Range<usize>, may_be: MayBe, recognizer: Recognizer) -> bool {
    let range = word.clone();
    let (word, behind) = (&text[range.clone()], &text[range.end..]);
    if word[0].is_ascii_digit() {
        let before = range.start.checked_sub(1).map_or(b' ', |before| text[before]);
        // Behind a bracket, it may be the rest of a color with a word behind it.
        let is_color = before == b'[' && !word.iter().all(u8::is_ascii_digit) && word.len() > 3;
        return recognizer.keeps_bare_numbers()
            || is_color
            || matches!(before, b'<' | 0x80..)
            || behind.first() == Some(&b'>');
    }
    keyword::of(word, may_be, behind).is_some_and(keyword::Keyword::may_make_codes)
        || is_constant(word, may_be.products)
}

/// Whether a word is the name of an entry with a number.
fn is_constant(word: &[u8], products: Products) -> bool {
    let knows = |product| dictionary::position_of_name(product, word).is_some();
    !is_ordinary(word) && products.without(KEYED).iter().any(knows)
}

impl Texts {
    /// The texts of a line.
    pub(super) fn of_line(text: &[u8], start: usize, recognizer: Recognizer) -> Self {
        Glance::read(text, start, recognizer, false).texts
    }

    /// The phrase and the exception, if they count, in the line's order. The phrase is what
    /// the exception caused.
    pub(super) fn counted(self, judged: &Judged) -> [Option<Entries>; 2] {
        let counts = |entries: &Entries| !judged.products_of(entries).is_empty();
        let phrase = self.phrase.filter(counts);
        let phrase = phrase.map(|phrase| Entries { is_outermost: true, ..phrase });
        let exception = self.exception.filter(counts);
        match (phrase, exception) {
            (Some(phrase), Some(exception)) if exception.range.end <= phrase.range.start => {
                [Some(exception), Some(phrase)]
            }
            // An exception within the phrase says nothing more.
            (Some(phrase), Some(exception)) if exception.range.start < phrase.range.end => {
                [Some(phrase), None]
            }
            (phrase, exception) => [phrase, exception],
        }
    }

    fn is_empty(&self) -> bool {
        self.phrase.is_none() && self.exception.is_none()
    }

    /// Takes in the texts that this word is a part of.
    fn read(&mut self, text: &[u8], word: &Range<usize>, products: Products) {
        let string = &text[word.clone()];
        let keyed = products.and(KEYED);
        if !keyed.is_empty() && self.exception.is_none() && !is_ordinary(string) {
            let find = |product| dictionary::position_of_name(product, string);
            let positions = Positions::from_fn(keyed, find);
            if !positions.products().is_empty() && !is_constant(string, products) {
                self.exception = Some(Entries::of_text(word.clone(), Kind::Exception, positions));
            }
        }
        for product in products.iter() {
            for phrase in dictionary::phrases_by(product, string) {
                let Some(start) = word.start.checked_sub(phrase.place) else { continue };
                let range = start..start + phrase.string.len();
                if stands_at(text, &range, phrase.string) {
                    let find = |_| Some(phrase.entry);
                    let positions = Positions::from_fn(Products::of(product), find);
                    let is_everyday = !everyday::stands_alone(&text[range.clone()]);
                    let phrase = Entries::of_text(range, Kind::Phrase, positions);
                    self.offer(Entries { is_everyday, ..phrase });
                }
            }
        }
    }

    fn offer(&mut self, phrase: Entries) {
        match &mut self.phrase {
            Some(longest) if longest.range == phrase.range => {
                longest.positions = longest.positions.or(&phrase.positions);
            }
            Some(longest) if longest.range.len() >= phrase.range.len() => {}
            longest => *longest = Some(phrase),
        }
    }
}

/// Whether a phrase stands at a place, and no word goes on beyond its ends.
fn stands_at(text: &[u8], range: &Range<usize>, phrase: &str) -> bool {
    let phrase = phrase.as_bytes();
    let is_word_at = |at: usize| text.get(at).is_some_and(|&byte| is_word(byte));
    let goes_on_before = || range.start > 0 && is_word_at(range.start - 1) && is_word(phrase[0]);
    let goes_on_behind = || is_word_at(range.end - 1) && is_word_at(range.end);
    text.get(range.start) == phrase.first()
        && text.get(range.clone()) == Some(phrase)
        && !goes_on_before()
        && !goes_on_behind()
}
