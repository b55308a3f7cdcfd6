//! Codes whose product is known only at run time.

use core::fmt;

use super::{Product, products};
use crate::{Reason, UnknownCode};

macro_rules! any_code {
    ([] $($(#[$cfg:meta])* $kind:ident $E:ident,)+) => {
        /// An entry of any shipped catalog.
        ///
        /// With the feature `serde`, it is written as `{"product": "zoom-cobrowse", "code":
        /// 2001}`, and the other way around. [`OpenCode`] also keeps numbers that are not
        /// known.
        ///
        #[cfg_attr(feature = "zoom-cobrowse", doc = "```")]
        #[cfg_attr(not(feature = "zoom-cobrowse"), doc = "```ignore")]
        /// use rtc_codes::{AnyCode, Category, Product, ZoomCobrowse};
        ///
        /// let limits = Product::ALL
        ///     .iter()
        ///     .flat_map(|product| product.entries())
        ///     .filter(|code| code.category() == Category::Limit);
        /// assert!(limits.count() > 0);
        /// assert_eq!(AnyCode::from(ZoomCobrowse::TokenInvalid).code(), Some(2001));
        /// ```
        ///
        // An enum of enums and not a table of function pointers: the linker drops what a
        // program does not use.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum AnyCode {
            $(
                $(#[$cfg])*
                #[doc = concat!("An entry of [`", stringify!($E), "`](crate::", stringify!($E), ").")]
                $E(crate::$E),
            )+
        }

        impl AnyCode {
            /// The entry of a catalog with this number, if there is one.
            #[must_use]
            pub const fn from_code(product: Product, code: i64) -> Option<Self> {
                match product {
                    $($(#[$cfg])* Product::$E => by_number!($kind $E code),)+
                }
            }

            /// The entry of a catalog with this key, if its codes are strings and there is
            /// one.
            #[must_use]
            pub fn from_key(product: Product, key: &str) -> Option<Self> {
                match product {
                    $($(#[$cfg])* Product::$E => by_key!($kind $E key),)+
                }
            }

            /// Its catalog.
            #[must_use]
            pub const fn product(self) -> Product {
                match self {
                    $($(#[$cfg])* Self::$E(_) => Product::$E,)+
                }
            }

            /// The vendor's number, unless its codes are strings.
            #[must_use]
            pub const fn code(self) -> Option<i64> {
                match self {
                    $($(#[$cfg])* Self::$E(entry) => number!($kind entry),)+
                }
            }

            /// The string that the vendor sends instead of a number, if its codes are strings.
            #[must_use]
            pub const fn key(self) -> Option<&'static str> {
                match self {
                    $($(#[$cfg])* Self::$E(entry) => key!($kind entry),)+
                }
            }
        }

        /// Prints the enum and the variant.
        impl fmt::Debug for AnyCode {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $($(#[$cfg])* Self::$E(entry) => write!(f, "{}::{entry:?}", stringify!($E)),)+
                }
            }
        }

        /// Prints what the catalog's enum prints.
        impl fmt::Display for AnyCode {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $($(#[$cfg])* Self::$E(entry) => fmt::Display::fmt(entry, f),)+
                }
            }
        }

        $(
            $(#[$cfg])*
            #[cfg_attr(docsrs, doc(auto_cfg = false))]
            impl From<crate::$E> for AnyCode {
                fn from(entry: crate::$E) -> Self {
                    Self::$E(entry)
                }
            }
        )+
    };
}

/// What an enum of either kind says.
macro_rules! by_number {
    (numeric $E:ident $code:ident) => {
        match crate::$E::from_code($code) {
            Some(entry) => Some(Self::$E(entry)),
            None => None,
        }
    };
    (keyed $E:ident $code:ident) => {{
        let _ = $code;
        None
    }};
}
macro_rules! by_key {
    (numeric $E:ident $key:ident) => {{
        let _ = $key;
        None
    }};
    (keyed $E:ident $key:ident) => {
        crate::$E::try_from($key).ok().map(Self::$E)
    };
}
macro_rules! number {
    (numeric $entry:ident) => {
        Some($entry.code())
    };
    (keyed $entry:ident) => {{
        let _ = $entry;
        None
    }};
}
macro_rules! key {
    (numeric $entry:ident) => {{
        let _ = $entry;
        None
    }};
    (keyed $entry:ident) => {
        Some($entry.key())
    };
}
products! { [any_code] }

/// Asks the enum of an entry for a method.
macro_rules! ask {
    ([$code:ident.$method:ident()] $($(#[$cfg:meta])* $kind:ident $E:ident,)+) => {
        match $code {
            $($(#[$cfg])* AnyCode::$E(entry) => entry.$method(),)+
        }
    };
}

impl AnyCode {
    /// The reason that a longer text tells, by one of its texts.
    #[must_use]
    pub fn reason_in(self, text: &str) -> Option<&'static Reason> {
        crate::runtime::find::reason_in(text, self.reasons())
    }

    crate::__columns! { [methods] }
}

/// The methods of `AnyCode`, one for each column.
macro_rules! methods {
    ([] $($(#[$doc:meta])* $method:ident: $($of:ident)+ $(= $TABLE:ident)?;)*) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub const fn $method(self) -> crate::__type!($($of)+) {
                products! { [ask] self.$method() }
            }
        )*
    };
}
use methods;

impl core::error::Error for AnyCode {
    // On a reference, and with `Error` in scope, `description` calls this method and not
    // the inherent one.
    fn description(&self) -> &str {
        Self::description(*self)
    }
}

/// An entry of any shipped catalog, or a product and a number that no entry of it has. For
/// logs, which must also keep unknown numbers.
///
/// Made by [`OpenCode::new`], which looks the number up: an unknown number is never one
/// that the catalog has. With the feature `serde`, it is written as `{"product":
/// "zoom-cobrowse", "code": 77}`, and the other way around.
///
#[cfg_attr(feature = "zoom-cobrowse", doc = "```")]
#[cfg_attr(not(feature = "zoom-cobrowse"), doc = "```ignore")]
/// use rtc_codes::{OpenCode, Product, ZoomCobrowse};
///
/// let seen = OpenCode::new(Product::ZoomCobrowse, 77);
/// assert_eq!((seen.code(), seen.known()), (Some(77), None));
/// assert_eq!(seen.to_string(), "unknown Zoom Cobrowse SDK code 77");
///
/// let seen = OpenCode::new(Product::ZoomCobrowse, 2001);
/// assert_eq!(seen.known(), Some(ZoomCobrowse::TokenInvalid.into()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OpenCode(Either);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Either {
    Known(AnyCode),
    Unknown(Product, i64),
}

impl OpenCode {
    /// The entry of a catalog with this number, or both.
    #[must_use]
    pub const fn new(product: Product, code: i64) -> Self {
        match AnyCode::from_code(product, code) {
            Some(entry) => Self(Either::Known(entry)),
            None => Self(Either::Unknown(product, code)),
        }
    }

    /// The entry, if there is one.
    #[must_use]
    pub const fn known(self) -> Option<AnyCode> {
        match self.0 {
            Either::Known(entry) => Some(entry),
            Either::Unknown(..) => None,
        }
    }

    /// The catalog.
    #[must_use]
    pub const fn product(self) -> Product {
        match self.0 {
            Either::Known(entry) => entry.product(),
            Either::Unknown(product, _) => product,
        }
    }

    /// The number, known or not, unless the codes of the catalog are strings.
    #[must_use]
    pub const fn code(self) -> Option<i64> {
        match self.0 {
            Either::Known(entry) => entry.code(),
            Either::Unknown(_, code) => Some(code),
        }
    }
}

impl<T: Into<AnyCode>> From<T> for OpenCode {
    fn from(entry: T) -> Self {
        Self(Either::Known(entry.into()))
    }
}

impl fmt::Display for OpenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Either::Known(entry) => fmt::Display::fmt(&entry, f),
            Either::Unknown(product, code) => {
                fmt::Display::fmt(&UnknownCode::new(code, product.name()), f)
            }
        }
    }
}

impl core::error::Error for OpenCode {}
