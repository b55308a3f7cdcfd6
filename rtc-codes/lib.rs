#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

#[cfg(test)]
extern crate std;

/// Makes an enum of a catalog file.
///
/// The invocation reads as the item it makes; the path is relative to the
/// directory of your crate's `Cargo.toml`, uses `/` and stays inside of it.
/// Visibility, documentation and attributes pass through to the enum.
///
/// ```
/// rtc_codes::catalog! {
///     /// Errors of the Acme voice gateway.
///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
/// }
///
/// use rtc_codes::{Category, Retryability};
///
/// let error = AcmeVoice::try_from(0x4001)?;
/// assert_eq!(error, AcmeVoice::RoomFull);
/// assert_eq!(error.category(), Category::Limit);
/// assert_eq!(error.retryability(), Retryability::Peer);
/// # Ok::<(), rtc_codes::UnknownCode>(())
/// ```
///
/// The enum is closed and fieldless, and `as i64` gives the code. It has:
///
/// - the constants `ALL`, `COUNT`, `VENDOR`, `PRODUCT` and `ID`;
/// - `from_code` and `code`, `TryFrom<i64>` and `From` into `i64`;
/// - a method for everything that a catalog says of an entry, all of them
///   `const` and mirrored by the trait [`Entry`], numbers by [`ErrorCode`];
/// - [`FromStr`](core::str::FromStr) for names, aliases, variants and numbers;
/// - [`Display`](core::fmt::Display), [`Error`](core::error::Error), ordering
///   and hashing; with the feature `serde`, the number as a serde value.
///
/// A text-keyed catalog's enum has `key`, `TryFrom<&str>` and `find_in` in place
/// of the number. An entry with numbered reasons adds an enum of those, named
/// after both.
///
/// The format of catalogs is described in [`catalog_format`].
///
/// # Errors
///
/// Every mistake in the catalog is an error of its own at the path, with the
/// file, line, column, the broken rule and the way out. The enum is there all
/// the same, so that the mistakes cause no others.
#[macro_export]
macro_rules! catalog {
    ($($item:tt)*) => {
        $crate::__private::catalog! { [$crate] $($item)* }
    };
}

mod category;
mod columns;
mod display;
mod entry;
mod generated;
mod hash;
mod labels;
mod number;
mod open;
mod parse;
mod provenance;
mod reason;
mod retryability;
mod serde_enums;
mod tables;
mod unknown;
mod variant;
mod words;

#[cfg(feature = "serde")]
pub mod by_name;
#[cfg(feature = "serde")]
mod serde_number;
#[cfg(feature = "serde")]
mod serde_text;

#[cfg(any(
    feature = "tencent-trtc",
    feature = "zego-express",
    feature = "zego-zim",
    feature = "zoom-cobrowse",
    feature = "zoom-video",
))]
mod shipped;

pub use category::Category;
pub use entry::{Entry, ErrorCode};
pub use open::{Open, Unknown};
pub use provenance::{Basis, Origin};
pub use reason::Reason;
pub use retryability::Retryability;
#[cfg(any(
    feature = "tencent-trtc",
    feature = "zego-express",
    feature = "zego-zim",
    feature = "zoom-cobrowse",
    feature = "zoom-video",
))]
pub use shipped::*;
pub use unknown::{UnknownCode, UnknownName};

#[cfg(doc)]
#[doc = include_str!("../catalogs/README.md")]
pub mod catalog_format {}

#[cfg(doc)]
#[doc = include_str!("../catalogs/CLASSIFICATION.md")]
pub mod classification {}

/// What generated code reaches for. Not part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use rtc_codes_macros::catalog;

    pub use crate::columns::*;
    pub use crate::display::{entry as display_entry, variant as display_variant};
    pub use crate::hash::{Index, PerfectHash};
    pub use crate::parse::{parse_key, parse_keyed, parse_numeric};
    pub use crate::reason::numbered_reason;
    pub use crate::tables::*;
    pub use crate::{Basis, Category, Reason, Retryability};

    #[cfg(feature = "serde")]
    pub use crate::serde_number::{
        deserialize as deserialize_number, serialize as serialize_number,
    };
    #[cfg(feature = "serde")]
    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
}
