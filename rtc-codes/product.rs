//! Products and codes that are known only at run time.

mod any_code;
#[cfg(feature = "serde")]
mod serde;

use core::fmt;
use core::str::FromStr;

use crate::UnknownName;

pub use any_code::{AnyCode, OpenCode};

/// Calls a macro with the shipped enums, and whether their codes are numbers or keys.
macro_rules! products {
    ([$callback:ident] $($arguments:tt)*) => {
        $callback! {
            [$($arguments)*]
            #[cfg(feature = "tencent-trtc")]
            numeric TencentTrtc,
            #[cfg(feature = "tencent-trtc")]
            keyed TencentTrtcMessage,
            #[cfg(feature = "zego-express")]
            numeric ZegoExpress,
            #[cfg(feature = "zego-zim")]
            numeric ZegoZim,
            #[cfg(feature = "zoom-cobrowse")]
            numeric ZoomCobrowse,
            #[cfg(feature = "zoom-video")]
            numeric ZoomVideo,
            #[cfg(feature = "zoom-video")]
            numeric ZoomVideoActiveMedia,
        }
    };
}
pub(crate) use products;

macro_rules! products_enum {
    ([] $($(#[$cfg:meta])* $kind:ident $E:ident,)+) => {
        /// A shipped catalog.
        ///
        /// `#[non_exhaustive]`, because the features of the crate decide which there are.
        /// It displays, parses and, with the feature `serde`, is written as its id.
        ///
        #[cfg_attr(feature = "zoom-cobrowse", doc = "```")]
        #[cfg_attr(not(feature = "zoom-cobrowse"), doc = "```ignore")]
        /// use rtc_codes::{AnyCode, Product};
        ///
        /// let product: Product = "zoom-cobrowse".parse()?;
        /// assert_eq!(product.name(), "Zoom Cobrowse SDK");
        ///
        /// let code = AnyCode::from_code(product, 1017).unwrap();
        /// assert_eq!(
        ///     code.to_string(),
        ///     "a session is still being canceled (Zoom Cobrowse SDK 1017)",
        /// );
        /// # Ok::<(), rtc_codes::UnknownName>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Product {
            $(
                $(#[$cfg])*
                #[doc = concat!("The catalog of [`", stringify!($E), "`](crate::", stringify!($E), ").")]
                $E,
            )+
        }

        impl Product {
            /// Every shipped catalog.
            pub const ALL: &'static [Self] = &[$($(#[$cfg])* Self::$E,)+];

            /// The entry at a position of its enum's `ALL`.
            pub(crate) const fn entry_at(self, position: usize) -> Option<AnyCode> {
                if position >= self.count() {
                    return None;
                }
                Some(match self {
                    $($(#[$cfg])* Self::$E => AnyCode::$E(crate::$E::ALL[position]),)+
                })
            }
        }
    };
}
products! { [products_enum] }

/// Asks the enum of a product for a constant.
macro_rules! ask {
    ([$product:ident::$CONSTANT:ident] $($(#[$cfg:meta])* $kind:ident $E:ident,)+) => {
        match $product {
            $($(#[$cfg])* Product::$E => crate::$E::$CONSTANT,)+
        }
    };
}

impl Product {
    /// The catalog with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|product| product.id() == id)
    }

    /// The catalog's id, such as `zoom-cobrowse`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        products! { [ask] self::ID }
    }

    /// Who makes it.
    #[must_use]
    pub const fn vendor(self) -> &'static str {
        products! { [ask] self::VENDOR }
    }

    /// The product, such as `Zoom Cobrowse SDK`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        products! { [ask] self::PRODUCT }
    }

    /// How many entries it has.
    #[must_use]
    pub const fn count(self) -> usize {
        products! { [ask] self::COUNT }
    }

    /// Its entries: ordered by code, or as in the catalog if the codes are strings.
    #[must_use]
    pub const fn entries(self) -> Entries {
        Entries { product: self, next: 0 }
    }
}

/// Prints the id.
impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

/// Reads an id.
impl FromStr for Product {
    type Err = UnknownName;

    fn from_str(id: &str) -> Result<Self, UnknownName> {
        Self::from_id(id).ok_or(UnknownName::new("product"))
    }
}

/// The entries of a catalog, from [`Product::entries`].
#[derive(Debug, Clone)]
pub struct Entries {
    product: Product,
    next: usize,
}

impl Iterator for Entries {
    type Item = AnyCode;

    fn next(&mut self) -> Option<AnyCode> {
        let entry = self.product.entry_at(self.next)?;
        self.next += 1;
        Some(entry)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let rest = self.product.count() - self.next;
        (rest, Some(rest))
    }
}

impl ExactSizeIterator for Entries {}

impl core::iter::FusedIterator for Entries {}
