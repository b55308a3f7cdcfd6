//! An enum for numbers that may be unknown.

use core::cmp::Ordering;
use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

use crate::{ErrorCode, UnknownCode};

/// A code of `E`, or a number that is not a code of `E`. For logs, which must also keep
/// unknown numbers.
///
/// It is compared, ordered and hashed by its number. [`Unknown`](Self::Unknown) never
/// holds a number that `E` has: once a release adds the number to `E`, it becomes
/// [`Known`](Self::Known).
///
/// ```
/// use rtc_codes::Open;
///
/// rtc_codes::catalog! {
///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
/// }
///
/// let seen: Vec<Open<AcmeVoice>> = [0x4001, 77].map(Open::from).to_vec();
/// assert_eq!(seen[0], Open::Known(AcmeVoice::RoomFull));
/// assert_eq!(seen[1].known(), None);
/// assert_eq!(seen[1].number(), 77);
/// assert_eq!(seen[1].to_string(), "unknown Acme Voice code 77");
/// ```
#[derive(Clone, Copy)]
pub enum Open<E> {
    /// An entry of the catalog.
    Known(E),
    /// A number that no entry has.
    Unknown(Unknown<E>),
}

/// A number that is not a code of `E`. Only [`Open`] makes one, after it has looked the
/// number up.
#[derive(Clone, Copy)]
pub struct Unknown<E> {
    number: i64,
    catalog: PhantomData<fn() -> E>,
}

impl<E> Unknown<E> {
    /// The number.
    #[must_use]
    pub const fn number(&self) -> i64 {
        self.number
    }
}

impl<E: ErrorCode> Open<E> {
    /// The entry, if the number is a code.
    #[must_use]
    pub fn known(self) -> Option<E> {
        match self {
            Self::Known(entry) => Some(entry),
            Self::Unknown(_) => None,
        }
    }

    /// The number, known or not.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Self::Known(entry) => entry.code(),
            Self::Unknown(unknown) => unknown.number,
        }
    }
}

impl<E: ErrorCode> From<E> for Open<E> {
    fn from(entry: E) -> Self {
        Self::Known(entry)
    }
}

impl<E: ErrorCode> From<i64> for Open<E> {
    fn from(number: i64) -> Self {
        match E::from_code(number) {
            Some(entry) => Self::Known(entry),
            None => Self::Unknown(Unknown { number, catalog: PhantomData }),
        }
    }
}

impl<E: ErrorCode> From<Open<E>> for i64 {
    fn from(open: Open<E>) -> Self {
        open.number()
    }
}

impl<E: ErrorCode> From<Unknown<E>> for UnknownCode {
    fn from(unknown: Unknown<E>) -> Self {
        Self::new(unknown.number, E::PRODUCT)
    }
}

impl<E: ErrorCode> PartialEq for Open<E> {
    fn eq(&self, other: &Self) -> bool {
        self.number() == other.number()
    }
}

impl<E: ErrorCode> Eq for Open<E> {}

impl<E: ErrorCode> PartialOrd for Open<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: ErrorCode> Ord for Open<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number().cmp(&other.number())
    }
}

impl<E: ErrorCode> Hash for Open<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number().hash(state);
    }
}

impl<E: fmt::Debug> fmt::Debug for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(entry) => f.debug_tuple("Known").field(entry).finish(),
            Self::Unknown(unknown) => f.debug_tuple("Unknown").field(&unknown.number).finish(),
        }
    }
}

impl<E> fmt::Debug for Unknown<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unknown").field(&self.number).finish()
    }
}

impl<E: ErrorCode> fmt::Display for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Known(entry) => fmt::Display::fmt(&entry, f),
            Self::Unknown(unknown) => fmt::Display::fmt(&UnknownCode::from(unknown), f),
        }
    }
}

impl<E: ErrorCode> Error for Open<E> {}
