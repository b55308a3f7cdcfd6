//! Codes in lines, messages and error objects: the one place where the rules of
//! recognition live.
//!
//! [`walk`] goes through the words of a line, and tells numbers, constants and texts, and what
//! the line is about; [`line`] judges by that what counts; [`window`] tells which code is the
//! cause of another.

mod bytes;
mod dictionary;
mod entries;
mod everyday;
mod keyword;
mod line;
mod look;
mod number;
mod products;
mod standing;
mod texts;
mod walk;
mod window;

use core::iter::FusedIterator;
use core::ops::Range;

use crate::{AnyCode, Product, Reason};
use entries::Entries;
use line::{Judged, Line};
use products::Products;
use walk::Walk;
use window::Window;

/// What stands in a text: the codes of all shipped catalogs, in the text's order.
///
/// [`Recognizer`] has the rules, and can be told of which products the text is.
///
#[cfg_attr(feature = "default", doc = "```")]
#[cfg_attr(not(feature = "default"), doc = "```ignore")]
/// use rtc_codes::{ZoomVideo, recognize};
///
/// let line = "{type: 'INVALID_OPERATION', reason: 'Camera is starting', errorCode: 6105}";
/// let found = recognize(line).next().unwrap();
/// assert_eq!(found.code(), ZoomVideo::VideoCaptureLoading.into());
/// assert_eq!(&line[found.range()], "6105");
///
/// assert_eq!(recognize("exit code 6105, 1103044 bytes").count(), 0);
/// ```
#[must_use]
pub fn recognize(text: &str) -> Recognize<'_> {
    Recognizer::new().recognize(text)
}

/// [`recognize`] for bytes that need not be UTF-8.
#[must_use]
pub fn recognize_bytes(text: &[u8]) -> Recognize<'_> {
    Recognizer::new().recognize_bytes(text)
}

/// Finds codes in lines of logs, messages and error objects.
///
/// It takes text of any length, allocates nothing, and takes time in step with the text.
/// Each line stands by itself, unless [`one_message`](Self::one_message) says otherwise. On
/// a line, these count:
///
/// - a number directly behind its key (`errorCode`, `error_code`, `errCode`, `code`,
///   `extraCode`, `error:` and their like, with blanks, quotes, backslashes, `:`, `=` or
///   colors of a terminal between), in angle brackets, or beside its constant; decimal or
///   hexadecimal;
/// - a number behind a word such as `failed`, or in parentheses, on a line that names its
///   product;
/// - constants, aliases, words of consoles, and the texts that the SDKs send beside a code
///   or instead of one, in their own case. A constant that is an ordinary word (`Failed`)
///   counts only beside its number; a text that any system may write ("token expired")
///   only on a line that names its product.
///
/// A number below 2,000 is a code of countless systems: it counts on a line that names its
/// product. A line that names products tells of no other one; if it names none and several
/// know the number, all of them are told. The number of an exit code, a status, a date, a
/// duration or an amount is none, and nothing is told of a line that shows a product without
/// a catalog (Zoom Meeting, TRTC 5.x). Where a constant and the number beside it disagree,
/// neither is told.
#[derive(Debug, Clone, Copy)]
pub struct Recognizer {
    products: Products,
    is_narrowed: bool,
    has_bare_numbers: bool,
    is_one_message: bool,
}

impl Recognizer {
    /// One for all products and for text of any origin.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            products: Products::ALL,
            is_narrowed: false,
            has_bare_numbers: false,
            is_one_message: false,
        }
    }

    /// Tells only of this product, and of others that are named so. Its small numbers count
    /// behind a key, and numbers from 2,000 on anywhere.
    ///
    #[cfg_attr(feature = "zoom-cobrowse", doc = "```")]
    #[cfg_attr(not(feature = "zoom-cobrowse"), doc = "```ignore")]
    /// use rtc_codes::{Product, Recognizer, ZoomCobrowse};
    ///
    /// const COBROWSE: Recognizer = Recognizer::new().product(Product::ZoomCobrowse);
    /// let found = COBROWSE.recognize("join failed, code=1006").next().unwrap();
    /// assert_eq!(found.code(), ZoomCobrowse::SessionJoinPinNotFound.into());
    /// ```
    #[must_use]
    pub const fn product(self, product: Product) -> Self {
        let others = if self.is_narrowed { self.products } else { Products::NONE };
        Self { products: others.or(Products::of(product)), is_narrowed: true, ..self }
    }

    /// Tells of every number that is a code, wherever it stands, where nothing else is told.
    /// For what a person has typed or copied, such as the number alone.
    #[must_use]
    pub const fn bare_numbers(self) -> Self {
        Self { has_bare_numbers: true, ..self }
    }

    /// Takes the text as one message: what one of its lines says of the product and the
    /// reason holds for all of them, as in an error object that is spread over lines.
    #[must_use]
    pub const fn one_message(self) -> Self {
        Self { is_one_message: true, ..self }
    }

    /// Whether numbers may count wherever they stand.
    const fn keeps_bare_numbers(self) -> bool {
        self.is_narrowed || self.has_bare_numbers
    }

    /// What stands in a text.
    #[must_use]
    pub fn recognize<'t>(&self, text: &'t str) -> Recognize<'t> {
        self.recognize_bytes(text.as_bytes())
    }

    /// What stands in bytes that need not be UTF-8.
    #[must_use]
    pub fn recognize_bytes<'t>(&self, text: &'t [u8]) -> Recognize<'t> {
        Recognize {
            recognizer: *self,
            text,
            at: 0,
            line: Range { start: 0, end: 0 },
            judged: Judged::default(),
            walk: Walk::new(text, *self),
            has_rest: false,
            window: Window::default(),
            code: None,
            told: [0; ENTRIES.div_ceil(64)],
        }
    }
}

impl Default for Recognizer {
    fn default() -> Self {
        Self::new()
    }
}

/// A code in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    code: AnyCode,
    reason: Option<&'static Reason>,
    range: Range<usize>,
    is_cause: bool,
}

impl Found {
    /// The entry. If several products may be meant, there is a `Found` for each, with the
    /// same range.
    #[must_use]
    pub const fn code(&self) -> AnyCode {
        self.code
    }

    /// Its reason, if the line tells it: by a number (`subCode`) or by one of its texts.
    #[must_use]
    pub const fn reason(&self) -> Option<&'static Reason> {
        self.reason
    }

    /// Where the number, the constant or the text stands, in bytes.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Whether it is the cause of another code on the line: it stands in that one's message
    /// or object, or behind it.
    #[must_use]
    pub const fn is_cause(&self) -> bool {
        self.is_cause
    }
}

/// The codes in a text, from [`recognize`].
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
    /// The code that is told, its products left, and whether it is a cause.
    code: Option<(Entries, Products, bool)>,
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

impl Recognize<'_> {
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
                self.walk.texts.read(self.text, self.line.clone(), &self.judged);
                self.walk.texts.told().for_each(|text| self.window.push(text));
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
            if let Some((code, is_cause)) = self.window.next(self.text) {
                let products = self.judged.products_of(&code);
                self.code = Some((code, products, is_cause));
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
        let (code, products, is_cause) = self.code.as_mut()?;
        let product = products.iter().next()?;
        *products = products.without(Products::of(product));
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

impl core::fmt::Debug for Recognize<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Recognize").field("at", &self.at).finish_non_exhaustive()
    }
}
