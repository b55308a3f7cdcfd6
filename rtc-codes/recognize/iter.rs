//! From line to line, and from code to code.

use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use super::line::{Judged, Line};
use super::products::Products;
use super::walk::Walk;
use super::window::Window;
use super::{Found, Recognizer};
use crate::{AnyCode, Product, Reason};

/// The codes in a text, from [`recognize`](crate::recognize()).
#[derive(Clone)]
pub struct Recognize<'t> {
    recognizer: Recognizer,
    text: &'t [u8],
    /// Where the next line begins.
    at: usize,
    /// The line that is read.
    line: Range<usize>,
    judged: Judged,
    walk: Walk<'t>,
    /// Whether the line has more codes than the window held, which are told one by one.
    has_rest: bool,
    window: Window,
    /// The place of the code that is told, its products left, and whether it is a cause.
    code: Option<(usize, Products, bool)>,
    /// A bit for each entry that was told on this line.
    told: [u64; ENTRIES.div_ceil(64)],
}

/// The number of all entries.
const ENTRIES: usize = FIRST_ENTRIES[Product::ALL.len()];

/// For each product, the number of the entries of all products before it.
const FIRST_ENTRIES: [usize; Product::ALL.len() + 1] = {
    let mut first = [0; Product::ALL.len() + 1];
    let mut at = 0;
    while at < Product::ALL.len() {
        first[at + 1] = first[at] + Product::ALL[at].count();
        at += 1;
    }
    first
};

impl<'t> Recognize<'t> {
    pub(super) fn new(text: &'t [u8], recognizer: Recognizer) -> Self {
        Self {
            recognizer,
            text,
            at: 0,
            line: Range { start: 0, end: 0 },
            judged: Judged::default(),
            walk: Walk::new(text, recognizer),
            has_rest: false,
            window: Window::default(),
            code: None,
            told: [0; ENTRIES.div_ceil(64)],
        }
    }

    /// Reads the next line that tells a code; false at the end of the text.
    fn read_line(&mut self) -> bool {
        while self.at < self.text.len() {
            let start = self.at;
            let mut line = Line::default();
            self.window.begin(start);
            self.walk.begin(start);
            for told in self.walk.by_ref() {
                line.note(told, &mut self.window);
            }
            self.line = start..self.walk.at();
            self.at = self.line.end + 1;
            if line.is_silent() && self.walk.texts.has_no_words() {
                continue;
            }
            self.judged = line.judge(self.recognizer);
            if !self.judged.has_codes {
                self.window.begin(start);
                self.walk.texts.read(self.text, self.line.end, &self.judged);
                self.walk.texts.told().for_each(|text| self.window.push(text));
                // Beside what is certain, bare numbers are those of other fields.
                if self.window.is_empty()
                    && self.recognizer.has_bare_numbers
                    && line.lets_numbers_count(&mut self.judged)
                {
                    self.window.begin(start);
                    self.walk.begin(start);
                    self.has_rest = true;
                    return true;
                }
            } else if self.window.is_cut {
                self.window.begin(start);
                self.walk.begin(start);
                self.has_rest = true;
                return true;
            } else {
                self.window.keep(&self.judged);
                self.window.nest(self.text);
            }
            if !self.window.is_empty() {
                return true;
            }
        }
        false
    }

    /// Goes to the next code; false at the end of the text.
    fn next_code(&mut self) -> bool {
        loop {
            if let Some((place, is_cause)) = self.window.next(self.text)
                && let Some(code) = self.window.code(place)
            {
                self.code = Some((place, self.judged.products_of(code), is_cause));
                return true;
            }
            if self.has_rest {
                self.window.fill(&mut self.walk, &self.judged);
                self.window.nest(self.text);
                self.has_rest = !self.window.is_empty();
                continue;
            }
            self.told.fill(0);
            if !self.read_line() {
                return false;
            }
        }
    }

    /// The next product of the code that is told.
    fn next_of_code(&mut self) -> Option<Found> {
        let (place, products, is_cause) = self.code.as_mut()?;
        let product = products.iter().next()?;
        *products = products.without(Products::of(product));
        let code = self.window.code(*place)?;
        let position = code.positions.of(product)?;
        let (range, is_cause, sub_code) = (code.range.clone(), *is_cause, code.sub_code);
        let number = FIRST_ENTRIES[product as usize] + position;
        let (word, bit) = (number / 64, 1 << (number % 64));
        if self.told[word] & bit != 0 {
            return self.next_of_code();
        }
        self.told[word] |= bit;
        let code = product.entry_at(position)?;
        Some(Found { code, reason: self.reason(code, sub_code), range, is_cause })
    }

    fn reason(&self, code: AnyCode, sub_code: Option<i64>) -> Option<&'static Reason> {
        let reasons = code.reasons();
        if reasons.is_empty() {
            return None;
        }
        let numbered = |number: i64| reasons.iter().find(|reason| reason.number() == Some(number));
        sub_code.and_then(numbered).or_else(|| {
            let line = self.text.get(self.line.clone())?;
            match core::str::from_utf8(line) {
                Ok(line) => code.reason_in(line),
                Err(_) => line.utf8_chunks().find_map(|chunk| code.reason_in(chunk.valid())),
            }
        })
    }
}

impl Iterator for Recognize<'_> {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(found) = self.next_of_code() {
                return Some(found);
            }
            self.code = None;
            if !self.next_code() {
                return None;
            }
        }
    }
}

impl FusedIterator for Recognize<'_> {}

impl fmt::Debug for Recognize<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recognize").field("at", &self.at).finish_non_exhaustive()
    }
}
