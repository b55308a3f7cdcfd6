//! Products and codes that are known only at run time.

use core::fmt;
use core::str::FromStr;

use crate::UnknownName;

/// Calls a macro with the shipped enums whose codes are numbers.
macro_rules! products {
    ([$callback:ident] $($arguments:tt)*) => {
        $callback! {
            [$($arguments)*]
            #[cfg(feature = "tencent-trtc")]
            TencentTrtc,
            #[cfg(feature = "zego-express")]
            ZegoExpress,
            #[cfg(feature = "zego-zim")]
            ZegoZim,
            #[cfg(feature = "zoom-cobrowse")]
            ZoomCobrowse,
            #[cfg(feature = "zoom-video")]
            ZoomVideo,
        }
    };
}

macro_rules! enums {
    ([] $($(#[$cfg:meta])* $E:ident,)+) => {
        /// A shipped product whose codes are numbers.
        ///
        /// `#[non_exhaustive]`, because the features of the crate decide which products
        /// there are.
        ///
        #[cfg_attr(feature = "zoom-cobrowse", doc = "```")]
        #[cfg_attr(not(feature = "zoom-cobrowse"), doc = "```ignore")]
        /// use rtc_codes::{AnyCode, Product};
        ///
        /// let product: Product = "zoom-cobrowse".parse()?;
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
                #[doc = concat!("The product of [`", stringify!($E), "`](crate::", stringify!($E), ").")]
                $E,
            )+
        }

        impl Product {
            /// Every shipped product.
            pub const ALL: &'static [Self] = &[$($(#[$cfg])* Self::$E,)+];

            /// The code at a position among its codes, which are in ascending order.
            const fn entry_at(self, position: usize) -> Option<AnyCode> {
                if position >= self.count() {
                    return None;
                }
                Some(match self {
                    $($(#[$cfg])* Self::$E => AnyCode::$E(crate::$E::ALL[position]),)+
                })
            }
        }

        /// A code of any shipped product.
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
        /// assert_eq!(AnyCode::from(ZoomCobrowse::TokenInvalid).code(), 2001);
        /// ```
        ///
        // An enum of enums and not a table of function pointers: the linker drops what a
        // program does not use.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum AnyCode {
            $(
                $(#[$cfg])*
                #[doc = concat!("A code of [`", stringify!($E), "`](crate::", stringify!($E), ").")]
                $E(crate::$E),
            )+
        }

        impl AnyCode {
            /// The code of a product with this number, if there is one.
            #[must_use]
            pub const fn from_code(product: Product, code: i64) -> Option<Self> {
                match product {
                    $(
                        $(#[$cfg])*
                        Product::$E => match crate::$E::from_code(code) {
                            Some(entry) => Some(Self::$E(entry)),
                            None => None,
                        },
                    )+
                }
            }

            /// Its product.
            #[must_use]
            pub const fn product(self) -> Product {
                match self {
                    $($(#[$cfg])* Self::$E(_) => Product::$E,)+
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

        /// Prints what the product's enum prints.
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
products! { [enums] }

/// Asks the enum of a product for a constant, or that of a code for a method.
macro_rules! ask {
    ([$product:ident::$CONSTANT:ident] $($(#[$cfg:meta])* $E:ident,)+) => {
        match $product {
            $($(#[$cfg])* Product::$E => crate::$E::$CONSTANT,)+
        }
    };
    ([$code:ident.$method:ident()] $($(#[$cfg:meta])* $E:ident,)+) => {
        match $code {
            $($(#[$cfg])* AnyCode::$E(entry) => entry.$method(),)+
        }
    };
}

impl Product {
    /// The product with this catalog id.
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

    /// Its name, such as `Zoom Cobrowse SDK`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        products! { [ask] self::PRODUCT }
    }

    /// How many codes it has.
    #[must_use]
    pub const fn count(self) -> usize {
        products! { [ask] self::COUNT }
    }

    /// Its codes, in ascending order.
    #[must_use]
    pub const fn entries(self) -> Entries {
        Entries { product: self, next: 0 }
    }
}

impl AnyCode {
    /// The vendor's number.
    #[must_use]
    pub const fn code(self) -> i64 {
        products! { [ask] self.code() }
    }

    /// The reason that a longer text tells, by one of its texts.
    #[must_use]
    pub fn reason_in(self, text: &str) -> Option<&'static crate::Reason> {
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

/// Prints the product's name.
impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads a catalog id.
impl FromStr for Product {
    type Err = UnknownName;

    fn from_str(id: &str) -> Result<Self, UnknownName> {
        Self::from_id(id).ok_or(UnknownName::new("product"))
    }
}

/// The codes of a product, from [`Product::entries`].
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
