//! The run-time side: products and codes that are known only when they arrive.

use core::fmt;
use core::str::FromStr;

use crate::UnknownName;

/// Defines `Product` and `AnyCode` from the list of shipped numeric enums.
///
/// A code is an enum over enums, not a table of function pointers: what a
/// program does not ask for is not linked.
macro_rules! products {
    ($($(#[$cfg:meta])* $E:ident,)+) => {
        /// A shipped product: one whose catalog has numbers.
        ///
        /// Which products there are depends on the crate's features, hence
        /// `#[non_exhaustive]`.
        ///
        /// ```
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

            /// The catalog's id, such as `zoom-cobrowse`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $($(#[$cfg])* Self::$E => crate::$E::ID,)+
                }
            }

            /// Who makes it.
            #[must_use]
            pub const fn vendor(self) -> &'static str {
                match self {
                    $($(#[$cfg])* Self::$E => crate::$E::VENDOR,)+
                }
            }

            /// Its name, such as `Zoom Cobrowse SDK`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $($(#[$cfg])* Self::$E => crate::$E::PRODUCT,)+
                }
            }

            /// The number of its codes.
            #[must_use]
            pub const fn count(self) -> usize {
                match self {
                    $($(#[$cfg])* Self::$E => crate::$E::COUNT,)+
                }
            }

            /// The code at a position among its codes, in ascending order.
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
        /// ```
        /// use rtc_codes::{AnyCode, Category, Product, ZoomCobrowse};
        ///
        /// let limits = Product::ALL
        ///     .iter()
        ///     .flat_map(|product| product.entries())
        ///     .filter(|code| code.category() == Category::Limit);
        /// assert!(limits.count() > 0);
        /// assert_eq!(AnyCode::from(ZoomCobrowse::TokenInvalid).code(), 2001);
        /// ```
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

        any_code_methods! {
            [$($(#[$cfg])* $E,)+]

            /// The vendor's number.
            code -> i64;
            /// The vendor's constant, as its SDK spells it.
            name -> &'static str;
            /// Whose the name is.
            name_basis -> crate::Basis;
            /// Older or misspelled names that still parse.
            aliases -> &'static [&'static str];
            /// What happened, in lower case and without a full stop.
            description -> &'static str;
            /// Why it can happen, a sentence each.
            causes -> &'static [&'static str];
            /// What who can do about it, a sentence each.
            suggestions -> &'static [&'static str];
            /// The API methods that raise it.
            methods -> &'static [&'static str];
            /// The section of the vendor's document it stands in.
            group -> &'static str;
            /// The page of the vendor's that lists it.
            docs_url -> &'static str;
            /// What went wrong.
            category -> crate::Category;
            /// Who must act before the same intent can succeed.
            retryability -> crate::Retryability;
            /// Who acts next if that did not help, where the vendor says so.
            escalate -> Option<crate::Retryability>;
            /// The wait that the vendor states.
            retry_after -> Option<core::time::Duration>;
            /// Whose the category and the retryability are.
            classification_basis -> crate::Basis;
            /// Its sub-causes.
            reasons -> &'static [crate::Reason];
            /// Where the vendor's text is wrong, and what is right.
            erratum -> Option<&'static str>;
            /// The first version with it.
            since -> Option<&'static str>;
            /// The first version without it.
            retired -> Option<&'static str>;
            /// Where it was found.
            origin -> crate::Origin;
            /// Whether a loop may try again by itself: true for
            /// [`Retryability::Backoff`](crate::Retryability::Backoff) alone.
            is_retryable -> bool;
            /// Whether it is not an error.
            is_success -> bool;
        }

        /// Prints as the product's own enum does.
        impl fmt::Debug for AnyCode {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $($(#[$cfg])* Self::$E(entry) => {
                        write!(f, "{}::{entry:?}", stringify!($E))
                    })+
                }
            }
        }

        /// Prints as the product's own enum does.
        impl fmt::Display for AnyCode {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $($(#[$cfg])* Self::$E(entry) => fmt::Display::fmt(entry, f),)+
                }
            }
        }

        $(
            $(#[$cfg])*
            impl From<crate::$E> for AnyCode {
                fn from(entry: crate::$E) -> Self {
                    Self::$E(entry)
                }
            }
        )+
    };
}

/// The methods of `AnyCode` that ask the product's own enum.
macro_rules! any_code_methods {
    ($products:tt $($(#[$doc:meta])* $method:ident -> $Type:ty;)*) => {
        impl AnyCode {
            $(any_code_methods! { @one $products $(#[$doc])* $method -> $Type })*
        }
    };
    (
        @one [$($(#[$cfg:meta])* $E:ident,)+]
        $(#[$doc:meta])* $method:ident -> $Type:ty
    ) => {
        $(#[$doc])*
        #[must_use]
        pub const fn $method(self) -> $Type {
            match self {
                $($(#[$cfg])* Self::$E(entry) => entry.$method(),)+
            }
        }
    };
}

products! {
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

impl Product {
    /// The product with this catalog id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|product| product.id() == id)
    }

    /// Its codes, in ascending order.
    #[must_use]
    pub const fn entries(self) -> Entries {
        Entries {
            product: self,
            next: 0,
        }
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

impl core::error::Error for AnyCode {
    // Where `Error` is in scope, `description` of a reference finds this one
    // before the inherent one.
    fn description(&self) -> &str {
        Self::description(*self)
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
