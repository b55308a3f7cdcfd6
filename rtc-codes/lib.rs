#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "default", doc = include_str!("../README.md"))]
#![cfg_attr(not(feature = "default"), doc = "Error codes of real-time-communication SDKs.")]

#[doc = include_str!("catalog.md")]
#[cfg_attr(
    doc,
    doc = concat!(
        "\n\n```rust,ignore\n",
        include_str!("../tests/golden/expansions/acme-voice.rs"),
        "```\n\n</details>"
    )
)]
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
#[cfg(any(
    feature = "tencent-trtc",
    feature = "zego-express",
    feature = "zego-zim",
    feature = "zoom-cobrowse",
    feature = "zoom-video",
))]
mod recognize;

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
pub use product::{AnyCode, Entries, OpenCode, Product};
pub use reason::Reason;
#[cfg(any(
    feature = "tencent-trtc",
    feature = "zego-express",
    feature = "zego-zim",
    feature = "zoom-cobrowse",
    feature = "zoom-video",
))]
pub use recognize::{Found, Recognize, Recognizer, recognize, recognize_bytes};
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
