//! The errors of looking up: a number or a name that no entry has.

use core::error::Error;
use core::fmt;

/// A number that is no code of a product.
///
/// It keeps the number, so that a log loses nothing.
///
/// ```
/// use rtc_codes::ZoomCobrowse;
///
/// let unknown = ZoomCobrowse::try_from(1003).unwrap_err();
/// assert_eq!(unknown.number(), 1003);
/// assert_eq!(unknown.to_string(), "unknown Zoom Cobrowse SDK code 1003");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    number: i64,
    product: &'static str,
}

impl UnknownCode {
    /// For generated code: only a failed look-up makes one.
    #[doc(hidden)]
    #[inline]
    pub const fn new(number: i64, product: &'static str) -> Self {
        Self { number, product }
    }

    /// The number that was looked up.
    #[must_use]
    pub const fn number(&self) -> i64 {
        self.number
    }

    /// The product whose catalog lacks it, as its enum's `PRODUCT` says.
    #[must_use]
    pub const fn product(&self) -> &'static str {
        self.product
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} code {}", self.product, self.number)
    }
}

impl Error for UnknownCode {}

/// A text that is no name of a product's codes, or no word of a closed set.
///
/// ```
/// use rtc_codes::ZoomCobrowse;
///
/// let unknown = "SESSION_LOST".parse::<ZoomCobrowse>().unwrap_err();
/// assert_eq!(unknown.to_string(), "unknown Zoom Cobrowse SDK name");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownName {
    subject: &'static str,
}

impl UnknownName {
    /// For generated code: only a failed look-up makes one.
    #[doc(hidden)]
    #[inline]
    pub const fn new(subject: &'static str) -> Self {
        Self { subject }
    }

    /// What was looked for: a product, or a set of words such as `category`.
    #[must_use]
    pub const fn subject(&self) -> &'static str {
        self.subject
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} name", self.subject)
    }
}

impl Error for UnknownName {}
