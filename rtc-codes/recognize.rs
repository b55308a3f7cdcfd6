//! Codes in lines, messages and error objects: the one place where the rules of
//! recognition live.
//!
//! [`iter`] goes from line to line: [`walk`] goes through the words of one, and tells numbers,
//! constants and texts, and what the line is about; [`line`] judges by that what counts;
//! [`window`] tells which code is the cause of another.

mod bytes;
mod dictionary;
mod entries;
mod everyday;
mod iter;
mod keyword;
mod line;
mod look;
mod number;
mod products;
mod standing;
mod texts;
mod walk;
mod window;

use core::ops::Range;

use crate::{AnyCode, Category, Product, Reason, Retryability};
use products::Products;

pub use iter::Recognize;

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
///
#[cfg_attr(feature = "default", doc = "```")]
#[cfg_attr(not(feature = "default"), doc = "```ignore")]
/// let log = b"\xFF\xFE errorCode: 6105\nuser 6105 joined\n";
/// let found: Vec<_> = rtc_codes::recognize_bytes(log).collect();
/// assert_eq!(found.len(), 1);
/// assert_eq!(&log[found[0].range()], b"6105");
/// ```
#[must_use]
pub fn recognize_bytes(text: &[u8]) -> Recognize<'_> {
    Recognizer::new().recognize_bytes(text)
}

/// Finds codes in lines of logs, messages and error objects.
///
/// It takes text of any length, allocates nothing, and takes linear time. Each line stands by
/// itself, unless [`one_message`](Self::one_message) says otherwise.
///
/// | on a line | is found |
/// | --- | --- |
/// | a number in angle brackets, or directly behind a key such as `errorCode`, `err_code`, `extraCode`, `code` or `error:` | always; a number below 2,000, which countless systems have, only if the line names its product |
/// | a number behind a word such as `failed` or `login code`, after an event of ZEGO's (`roomStateUpdate room DISCONNECTED 1002050`), or in parentheses | if the line names its product; unless in parentheses, a number of 1,000,000 or more always |
/// | a bare number | only after [`product`](Self::product) or [`bare_numbers`](Self::bare_numbers) |
/// | a constant or an alias, in its own case, and a number beside it | always; an ordinary word (`Failed`) only beside its number |
/// | the name of a browser's exception | always, unless the message behind it is that of another call, such as `Failed to execute` |
/// | a text that an SDK sends beside a code or instead of one | where the line has no number and no constant, the longest one; one that any system may write ("token expired") only if the line names its product |
/// | an exit code, a status, a date, a duration, an amount, an error code of another system (`MySQL error code`) | never |
/// | a number below 2,000, or from 3,000 to 4,999, on a line about a `WebSocket` that closed | only beside its constant: else it is a close code |
/// | anything on a line that shows a product without a catalog (Zoom Meeting, TRTC 5.x), names none with one and has no tag of TRTC's (`<INITIALIZE_FAILED 0x1004>`) | never |
/// | a constant and a number beside each other that disagree | neither of them |
/// | a constant of `WebGL`'s (`WebGL: INVALID_OPERATION`) | never |
/// | a number below 1,000,000 that is the cause of one above, if their products differ | never: it is a server's |
///
/// Between a key and its number, there may be blanks, quotes, backslashes, `:`, `=` and colors of
/// a terminal; the number is decimal or hexadecimal. On a line that names products, codes of
/// other products are not found. If a line names none, and several products know the number, all
/// of them are reported. An entry is reported once a line. A reason's text tells a reason, beside
/// the code of its entry, and nothing by itself.
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

    /// Finds only codes of this product; each further call adds one. Numbers below
    /// 2,000 then count behind a key, and larger ones anywhere, also bare: in a log of that
    /// product alone, most of them are codes. A log of several systems is better read without
    /// this, for lines that name a product say which one.
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

    /// Finds every number that is a code, wherever it stands, on a line where no code is found
    /// otherwise. For what a person has typed or copied, such as the number alone.
    ///
    #[cfg_attr(feature = "default", doc = "```")]
    #[cfg_attr(not(feature = "default"), doc = "```ignore")]
    /// use rtc_codes::Recognizer;
    ///
    /// assert_eq!(Recognizer::new().recognize("6105").count(), 0);
    /// assert_eq!(Recognizer::new().bare_numbers().recognize("6105").count(), 1);
    /// ```
    #[must_use]
    pub const fn bare_numbers(self) -> Self {
        Self { has_bare_numbers: true, ..self }
    }

    /// Takes the text as one message: what one of its lines says of the product and the
    /// reason holds for all of them, as in an error object that is spread over lines.
    ///
    #[cfg_attr(feature = "zoom-video", doc = "```")]
    #[cfg_attr(not(feature = "zoom-video"), doc = "```ignore")]
    /// use rtc_codes::{Reason, Recognizer};
    ///
    /// let object = "{\n  errorCode: 6010,\n  subCode: 3\n}";
    /// let found = Recognizer::new().one_message().recognize(object).next().unwrap();
    /// assert_eq!(found.reason().map(Reason::name), Some("DEVICE_IN_USE"));
    /// ```
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
        Recognize::new(text, *self)
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
    /// same range. Where [`reason`](Self::reason) is known, it knows better what went wrong
    /// and who must act.
    #[must_use]
    pub const fn code(&self) -> AnyCode {
        self.code
    }

    /// Its reason, if the line tells it: by a number (`subCode`) or by one of its texts.
    #[must_use]
    pub const fn reason(&self) -> Option<&'static Reason> {
        self.reason
    }

    /// What went wrong: by its reason, if the line tells that, or else by its entry.
    #[must_use]
    pub fn category(&self) -> Category {
        self.reason.map_or_else(|| self.code.category(), Reason::category)
    }

    /// Who must act: by its reason, if the line tells that, or else by its entry.
    ///
    #[cfg_attr(feature = "tencent-trtc", doc = "```")]
    #[cfg_attr(not(feature = "tencent-trtc"), doc = "```ignore")]
    /// use rtc_codes::{Retryability, recognize};
    ///
    /// let found = recognize("RtcError: join room timeout <JOIN_ROOM_FAILED 0x4004>").next().unwrap();
    /// assert_eq!(found.retryability(), Retryability::Backoff);
    /// // Of a refusal, the same code says something else:
    /// assert_eq!(found.code().retryability(), Retryability::Developer);
    /// ```
    #[must_use]
    pub fn retryability(&self) -> Retryability {
        self.reason.map_or_else(|| self.code.retryability(), Reason::retryability)
    }

    /// Whether time alone helps, as [`retryability`](Self::retryability) has it.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryability() == Retryability::Backoff
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
