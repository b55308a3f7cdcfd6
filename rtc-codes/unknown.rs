//! The errors of look-ups: a number or a name that no entry has.

use core::error::Error;
use core::fmt;

/// A number that is not a code of a product.
///
/// It keeps the number, so that nothing is lost in a log.
///
/// ```
/// rtc_codes::catalog! {
///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
/// }
///
/// let unknown = AcmeVoice::try_from(1003).unwrap_err();
/// assert_eq!(unknown.number(), 1003);
/// assert_eq!(unknown.to_string(), "unknown Acme Voice code 1003");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    number: i64,
    product: &'static str,
}

impl UnknownCode {
    /// For expansions of `catalog!`: only a failed look-up makes one.
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

    /// The product that does not have it: the `PRODUCT` of the enum.
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

/// A string that does not name a code of a product, or is not a word of a closed set
/// such as [`Category`](crate::Category).
///
/// ```
/// rtc_codes::catalog! {
///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
/// }
///
/// let unknown = "SESSION_LOST".parse::<AcmeVoice>().unwrap_err();
/// assert_eq!(unknown.to_string(), "unknown Acme Voice name");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownName {
    subject: &'static str,
}

impl UnknownName {
    /// For expansions of `catalog!`: only a failed look-up makes one.
    #[doc(hidden)]
    #[inline]
    pub const fn new(subject: &'static str) -> Self {
        Self { subject }
    }

    /// What the name should have been of: a product, or a closed set such as `category`.
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
