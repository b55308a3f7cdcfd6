#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "default", doc = include_str!("../README.md"))]
#![cfg_attr(not(feature = "default"), doc = "Error codes of real-time-communication SDKs.")]

/// Makes an enum from a catalog file.
///
/// The invocation reads as the item it makes. The path is relative to the directory
/// of your crate's `Cargo.toml`, is written with `/`, and cannot leave that directory.
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
/// # What it makes
///
/// A closed enum without fields, whose `as i64` is the code. It has:
///
/// - the constants `ALL`, `COUNT`, `VENDOR`, `PRODUCT` and `ID`;
/// - `from_code` and `code`, `TryFrom<i64>`, and `From<…> for i64`;
/// - a `const` method for everything that a catalog says about an entry; the traits
///   [`Entry`] and [`ErrorCode`] have the same methods, for generic code;
/// - [`FromStr`](core::str::FromStr), which reads names, aliases, variants and numbers;
/// - `find_in`, which finds the entry that a longer text tells, and `reason_in`, which
///   finds its reason;
/// - `Debug`, `Clone`, `Copy`, `PartialEq`, `Eq`, `PartialOrd`, `Ord`, `Hash`,
///   [`Display`](core::fmt::Display) and [`Error`](core::error::Error).
///
/// If the codes of a catalog are strings, the enum has `key` and `TryFrom<&str>` instead
/// of what concerns numbers, and `as i64` means nothing.
///
/// An entry that has reasons with numbers gets a second enum, such as
/// `AcmeVoiceTokenRejectedReason`, with `ALL`, `COUNT`, `from_number`, `number`,
/// `TryFrom<i64>`, `From<…> for i64`, and `reason`, which gives the [`Reason`].
///
/// The format of catalogs is described in [`catalog_format`].
///
/// # Attributes
///
/// Visibility, documentation and attributes are those of the enum. `cfg`,
/// `doc(hidden)`, `doc(cfg)`, `non_exhaustive`, `deprecated` and lint levels also apply
/// to what is made beside it: the enums of reasons and the implementations.
///
/// - `#[derive(Serialize, Deserialize)]`, or one of them, implements serde's traits for
///   the enum and its enums of reasons, as numbers (as strings, if the codes are
///   strings). This needs the feature `serde` and, as any such derive, a dependency on
///   serde with its feature `derive`, and the import of both:
///   `use serde::{Deserialize, Serialize};`. See also `rtc_codes::by_name`.
/// - A derive of a trait that the enum has anyway, such as `Debug`, is an error.
/// - Derives of other crates are passed to the enum. serde's are told by their name, alone
///   or behind `serde::`.
///
/// # Errors
///
/// Every mistake in the catalog is an error of its own, shown at the path, with file,
/// line and column, the rule that is broken, and what to do. The enum is there all the
/// same, so that the mistakes cause as few further errors as possible.
///
/// # The expansion
///
/// Generated code is data: the enum, its tables, and calls of macros of this crate that
/// add the methods.
///
/// <details><summary>What the invocation above expands to</summary>
///
#[cfg_attr(
    doc,
    doc = concat!(
        "```rust,ignore\n",
        include_str!("../tests/golden/expansions/acme-voice.rs"),
        "```"
    )
)]
///
/// </details>
#[macro_export]
macro_rules! catalog {
    ($($item:tt)*) => {
        $crate::__private::catalog! { [$crate] $($item)* }
    };
}

mod category;
mod entry;
mod link;
mod open;
mod origin;
mod reason;
mod retryability;
mod runtime;
mod serde;
#[cfg_attr(
    all(
        feature = "serde",
        any(
            feature = "tencent-trtc",
            feature = "zego-express",
            feature = "zego-zim",
            feature = "zoom-cobrowse",
            feature = "zoom-video",
        )
    ),
    expect(unused_imports, reason = "an expansion imports what it is asked for once more")
)]
mod shipped;
mod unknown;
mod words;

#[cfg(any(
    feature = "tencent-trtc",
    feature = "zego-express",
    feature = "zego-zim",
    feature = "zoom-cobrowse",
    feature = "zoom-video",
))]
mod product;

pub use category::Category;
pub use entry::{Entry, ErrorCode};
pub use link::Link;
pub use open::{Open, Unknown};
pub use origin::{Basis, Origin};
#[cfg(any(
    feature = "tencent-trtc",
    feature = "zego-express",
    feature = "zego-zim",
    feature = "zoom-cobrowse",
    feature = "zoom-video",
))]
pub use product::{AnyCode, Entries, Product};
pub use reason::Reason;
pub use retryability::Retryability;
#[cfg(feature = "serde")]
pub use serde::by_name;
#[cfg(feature = "tencent-trtc")]
pub use shipped::tencent_trtc::*;
#[cfg(feature = "zego-express")]
pub use shipped::zego_express::*;
#[cfg(feature = "zego-zim")]
pub use shipped::zego_zim::*;
#[cfg(feature = "zoom-cobrowse")]
pub use shipped::zoom_cobrowse::*;
#[cfg(feature = "zoom-video")]
pub use shipped::zoom_video::*;
pub use unknown::{UnknownCode, UnknownName};

#[cfg(doc)]
#[doc = include_str!("../catalogs/README.md")]
pub mod catalog_format {}

#[cfg(doc)]
#[doc = include_str!("../catalogs/CLASSIFICATION.md")]
pub mod classification {}

/// What expansions use. Not part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use crate::runtime::*;
    #[cfg(feature = "serde")]
    pub use crate::serde::runtime as serde;
}
