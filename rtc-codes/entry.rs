//! The traits that mirror the inherent methods of every catalog's enum.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;
use core::time::Duration;

use crate::tables::Slotted;
use crate::{Basis, Category, Origin, Reason, Retryability, UnknownCode, UnknownName, columns};

/// An entry of any catalog: what numeric and text-keyed enums share.
///
/// [`catalog!`](crate::catalog!) implements it, and nothing else can. Its methods mirror the inherent
/// ones, which need no import; it is there for code that is generic over
/// catalogs.
///
/// ```
/// use rtc_codes::{Category, Entry, ZoomCobrowse};
///
/// fn of_category<E: Entry>(category: Category) -> impl Iterator<Item = E> {
///     E::ALL.iter().copied().filter(move |entry| entry.category() == category)
/// }
///
/// let network: Vec<ZoomCobrowse> = of_category(Category::Network).collect();
/// assert_eq!(network, [ZoomCobrowse::NetworkError]);
/// ```
///
/// Every enum implements [`core::error::Error`] as well. It is no supertrait: its
/// deprecated `description` would then stand in the way of this one.
pub trait Entry:
    Slotted + Ord + Hash + Debug + Display + FromStr<Err = UnknownName> + Send + Sync
{
    /// Every variant: by code, or in the catalog's order if it is text-keyed.
    const ALL: &'static [Self] = columns::all::<Self>();
    /// The number of variants.
    const COUNT: usize = Self::ABOUT.count;
    /// Who makes the product.
    const VENDOR: &'static str = Self::ABOUT.vendor;
    /// The product.
    const PRODUCT: &'static str = Self::ABOUT.product;
    /// The catalog's id.
    const ID: &'static str = Self::ABOUT.id;

    /// The vendor's constant, as its SDK spells it.
    fn name(self) -> &'static str {
        columns::name::<Self>(self.slot())
    }

    /// Whose the name is.
    fn name_basis(self) -> Basis {
        columns::name_basis::<Self>(self.slot())
    }

    /// Older or misspelled names that still parse.
    fn aliases(self) -> &'static [&'static str] {
        columns::aliases::<Self>(self.slot())
    }

    /// What happened, in lower case and without a full stop.
    fn description(self) -> &'static str {
        columns::description::<Self>(self.slot())
    }

    /// Why it can happen, a sentence each.
    fn causes(self) -> &'static [&'static str] {
        columns::causes::<Self>(self.slot())
    }

    /// What who can do about it, a sentence each.
    fn suggestions(self) -> &'static [&'static str] {
        columns::suggestions::<Self>(self.slot())
    }

    /// The API methods that raise it.
    fn methods(self) -> &'static [&'static str] {
        columns::methods::<Self>(self.slot())
    }

    /// The section of the vendor's document it stands in.
    fn group(self) -> &'static str {
        columns::group::<Self>(self.slot())
    }

    /// The page of the vendor's that lists it.
    fn docs_url(self) -> &'static str {
        columns::docs_url::<Self>(self.slot())
    }

    /// What went wrong.
    fn category(self) -> Category {
        columns::category::<Self>(self.slot())
    }

    /// Who must act before the same intent can succeed.
    fn retryability(self) -> Retryability {
        columns::retryability::<Self>(self.slot())
    }

    /// Who acts next if that did not help, where the vendor says so.
    fn escalate(self) -> Option<Retryability> {
        columns::escalate::<Self>(self.slot())
    }

    /// The wait that the vendor states.
    fn retry_after(self) -> Option<Duration> {
        columns::retry_after::<Self>(self.slot())
    }

    /// Whose the category and the retryability are.
    fn classification_basis(self) -> Basis {
        columns::classification_basis::<Self>(self.slot())
    }

    /// Its sub-causes.
    fn reasons(self) -> &'static [Reason] {
        columns::reasons::<Self>(self.slot())
    }

    /// Where the vendor's text is wrong, and what is right.
    fn erratum(self) -> Option<&'static str> {
        columns::erratum::<Self>(self.slot())
    }

    /// The first version with it.
    fn since(self) -> Option<&'static str> {
        columns::since::<Self>(self.slot())
    }

    /// The first version without it.
    fn retired(self) -> Option<&'static str> {
        columns::retired::<Self>(self.slot())
    }

    /// Where it was found.
    fn origin(self) -> Origin {
        columns::origin::<Self>(self.slot())
    }

    /// Whether a loop may try again by itself: true for
    /// [`Retryability::Backoff`] alone.
    fn is_retryable(self) -> bool {
        matches!(self.retryability(), Retryability::Backoff)
    }

    /// Whether it is not an error: true for [`Category::Success`] alone.
    fn is_success(self) -> bool {
        matches!(self.category(), Category::Success)
    }
}

/// An entry with a number.
///
/// ```
/// use rtc_codes::{ErrorCode, UnknownCode, ZoomCobrowse};
///
/// fn names<E: ErrorCode>(numbers: &[i64]) -> Vec<Result<&'static str, UnknownCode>> {
///     numbers.iter().map(|&number| E::try_from(number).map(E::name)).collect()
/// }
///
/// let names = names::<ZoomCobrowse>(&[2001, -1]);
/// assert_eq!(names[0], Ok("TOKEN_INVALID"));
/// assert_eq!(names[1].unwrap_err().number(), -1);
/// ```
pub trait ErrorCode: Entry + TryFrom<i64, Error = UnknownCode> + Into<i64> {
    /// The entry with this code.
    fn from_code(code: i64) -> Option<Self>;
    /// The vendor's number.
    fn code(self) -> i64;
}
