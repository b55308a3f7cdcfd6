//! The traits that mirror the inherent methods of every catalog's enum.

use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;
use core::time::Duration;

use crate::tables::{Tables, Variants};
use crate::{Basis, Category, Origin, Reason, Retryability, UnknownCode, UnknownName};

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
    Tables + Ord + Hash + Debug + Display + FromStr<Err = UnknownName> + Send + Sync
{
    /// Every variant: by code, or in the catalog's order if it is text-keyed.
    const ALL: &'static [Self] = <Self as Variants<()>>::EACH.split_at(Self::ABOUT.count).0;
    /// The number of variants.
    const COUNT: usize = Self::ABOUT.count;
    /// Who makes the product.
    const VENDOR: &'static str = Self::ABOUT.vendor;
    /// The product.
    const PRODUCT: &'static str = Self::ABOUT.product;
    /// The catalog's id.
    const ID: &'static str = Self::ABOUT.id;

    /// The vendor's constant, as its SDK spells it.
    fn name(self) -> &'static str;
    /// Whose the name is.
    fn name_basis(self) -> Basis;
    /// Older or misspelled names that still parse.
    fn aliases(self) -> &'static [&'static str];
    /// What happened, in lower case and without a full stop.
    fn description(self) -> &'static str;
    /// Why it can happen, a sentence each.
    fn causes(self) -> &'static [&'static str];
    /// What who can do about it, a sentence each.
    fn suggestions(self) -> &'static [&'static str];
    /// The API methods that raise it.
    fn methods(self) -> &'static [&'static str];
    /// The section of the vendor's document it stands in.
    fn group(self) -> &'static str;
    /// The page of the vendor's that lists it.
    fn docs_url(self) -> &'static str;
    /// What went wrong.
    fn category(self) -> Category;
    /// Who must act before the same intent can succeed.
    fn retryability(self) -> Retryability;
    /// Who acts next if that did not help, where the vendor says so.
    fn escalate(self) -> Option<Retryability>;
    /// The wait that the vendor states.
    fn retry_after(self) -> Option<Duration>;
    /// Whose the category and the retryability are.
    fn classification_basis(self) -> Basis;
    /// Its sub-causes.
    fn reasons(self) -> &'static [Reason];
    /// Where the vendor's text is wrong, and what is right.
    fn erratum(self) -> Option<&'static str>;
    /// The first version with it.
    fn since(self) -> Option<&'static str>;
    /// The first version without it.
    fn retired(self) -> Option<&'static str>;
    /// Where it was found.
    fn origin(self) -> Origin;

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
