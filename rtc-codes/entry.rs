//! The traits that have the methods of every catalog's enum, for generic code.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::runtime::{Slotted, find, look_up, read};
use crate::{Reason, UnknownCode, UnknownName};

/// An entry of any catalog: what the enums of all catalogs have in common.
///
/// For code that is generic over catalogs. The methods are those that the enums have
/// themselves, which need no import. Only [`catalog!`](crate::catalog!) implements it.
///
/// ```
/// use rtc_codes::{Category, Entry};
///
/// rtc_codes::catalog! {
///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
/// }
///
/// fn of_category<E: Entry>(category: Category) -> impl Iterator<Item = E> {
///     E::ALL.iter().copied().filter(move |entry| entry.category() == category)
/// }
///
/// let limits: Vec<AcmeVoice> = of_category(Category::Limit).collect();
/// assert_eq!(limits, [AcmeVoice::RoomFull]);
/// ```
///
/// Every enum implements [`core::error::Error`] as well. It is not a supertrait,
/// because it has a deprecated method `description`.
pub trait Entry:
    Slotted + Ord + Hash + Debug + Display + FromStr<Err = UnknownName> + Send + Sync
{
    /// Every variant: ordered by code, or as in the catalog if the codes are strings.
    const ALL: &'static [Self];
    /// The number of variants.
    const COUNT: usize = Self::ABOUT.count;
    /// Who makes the product.
    const VENDOR: &'static str = Self::ABOUT.vendor;
    /// The product.
    const PRODUCT: &'static str = Self::ABOUT.product;
    /// The catalog's id.
    const ID: &'static str = Self::ABOUT.id;

    /// The entry that a longer text tells: by its name, an alias or one of its texts, and
    /// by its key, if it has one.
    ///
    /// They count as whole words, in their own case; words consist of ASCII letters, digits
    /// and `_`. A name that is an ordinary word, such as `Failed` or `TIMEOUT`, counts only
    /// in quotes or, alone or with a number behind it, in angle brackets. The longest string
    /// (in bytes) wins; of strings of the same length, the first one in the text.
    ///
    /// ```
    /// rtc_codes::catalog! {
    ///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
    /// }
    ///
    /// let line = "AcmeError: join refused <ROOM_FULL 0x4001>";
    /// assert_eq!(AcmeVoice::find_in(line), Some(AcmeVoice::RoomFull));
    /// ```
    #[must_use]
    fn find_in(text: &str) -> Option<Self> {
        look_up::find_in(text)
    }

    /// The reason that a longer text tells, by one of its texts. They count as in
    /// [`find_in`](Self::find_in).
    #[must_use]
    fn reason_in(self, text: &str) -> Option<&'static Reason> {
        find::reason_in(text, self.reasons())
    }

    crate::__columns! { [methods] }
}

/// The methods of the trait, one for each column.
macro_rules! methods {
    ([] $($(#[$doc:meta])* $method:ident: $($of:ident)+ $(= $TABLE:ident)?;)*) => {
        $(
            $(#[$doc])*
            #[must_use]
            fn $method(self) -> crate::__type!($($of)+) {
                read::$method::<Self>(self.slot())
            }
        )*
    };
}
use methods;

/// An entry whose code is a number.
///
/// ```
/// use rtc_codes::{ErrorCode, UnknownCode};
///
/// rtc_codes::catalog! {
///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
/// }
///
/// fn names<E: ErrorCode>(numbers: &[i64]) -> Vec<Result<&'static str, UnknownCode>> {
///     numbers.iter().map(|&number| E::try_from(number).map(E::name)).collect()
/// }
///
/// let names = names::<AcmeVoice>(&[0x4001, -1]);
/// assert_eq!(names[0], Ok("ROOM_FULL"));
/// assert_eq!(names[1].unwrap_err().number(), -1);
/// ```
pub trait ErrorCode: Entry + TryFrom<i64, Error = UnknownCode> + Into<i64> {
    /// The entry with this code, if there is one.
    #[must_use]
    fn from_code(code: i64) -> Option<Self>;
    /// The vendor's number.
    #[must_use]
    fn code(self) -> i64;
}
