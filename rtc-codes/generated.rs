//! The part of a generated enum that is the same for every catalog.
//!
//! The expansion of `catalog!` is an enum, its tables, and calls of the macros
//! here; they make the methods that read the tables. Kept in the library, they
//! are plain Rust, compiled against the library's own features, and cost the
//! proc macro nothing. All paths go through `$crate`, so a user's crate may
//! shadow any name and rename this one.

/// An enum whose entries have numbers.
///
/// `|$this| $code` gives the number of a variant: `as i64`, but for an enum
/// without variants, which cannot be cast.
#[doc(hidden)]
#[macro_export]
macro_rules! __numeric {
    ($E:ident, |$this:ident| $code:expr) => {
        $crate::__entry! {
            $E,
            |entry| $crate::__private::slot_of::<Self>(entry.code())
        }

        impl $E {
            /// The entry with this code, if there is one.
            #[inline]
            #[must_use]
            pub const fn from_code(code: ::core::primitive::i64) -> ::core::option::Option<Self> {
                if Self::COUNT > 0 {
                    let entry = $crate::__private::candidate::<Self>(code);
                    if entry.code() == code {
                        return ::core::option::Option::Some(entry);
                    }
                }
                ::core::option::Option::None
            }

            /// The vendor's number.
            #[inline]
            #[must_use]
            pub const fn code(self) -> ::core::primitive::i64 {
                let $this = self;
                $code
            }
        }

        impl $crate::ErrorCode for $E {
            #[inline]
            fn from_code(code: ::core::primitive::i64) -> ::core::option::Option<Self> {
                Self::from_code(code)
            }
            #[inline]
            fn code(self) -> ::core::primitive::i64 {
                self.code()
            }
        }

        impl ::core::convert::TryFrom<::core::primitive::i64> for $E {
            type Error = $crate::UnknownCode;

            #[inline]
            fn try_from(
                number: ::core::primitive::i64,
            ) -> ::core::result::Result<Self, $crate::UnknownCode> {
                match Self::from_code(number) {
                    ::core::option::Option::Some(entry) => ::core::result::Result::Ok(entry),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err($crate::UnknownCode::new(number, Self::PRODUCT))
                    }
                }
            }
        }

        impl ::core::convert::From<$E> for ::core::primitive::i64 {
            #[inline]
            fn from(entry: $E) -> Self {
                entry.code()
            }
        }

        impl ::core::str::FromStr for $E {
            type Err = $crate::UnknownName;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::UnknownName> {
                $crate::__private::parse_numeric(text)
            }
        }

        $crate::__serde_numeric! { $E }
    };
}

/// An enum whose entries have texts for codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __keyed {
    ($E:ident, |$this:ident| $position:expr) => {
        $crate::__entry! { $E, |$this| $position }

        impl $E {
            /// The text that stands in place of a number.
            #[inline]
            #[must_use]
            pub const fn key(self) -> &'static ::core::primitive::str {
                let $this = self;
                $crate::__private::key::<Self>($position)
            }

            /// The entry with the longest key that stands inside a message; of
            /// several of one length, the first in the catalog.
            #[must_use]
            pub fn find_in(message: &::core::primitive::str) -> ::core::option::Option<Self> {
                $crate::__private::find_in(message)
            }
        }

        impl ::core::convert::TryFrom<&::core::primitive::str> for $E {
            type Error = $crate::UnknownName;

            fn try_from(
                key: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::UnknownName> {
                $crate::__private::parse_key(key)
            }
        }

        impl ::core::str::FromStr for $E {
            type Err = $crate::UnknownName;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::UnknownName> {
                $crate::__private::parse_keyed(text)
            }
        }

        $crate::__serde_keyed! { $E }
    };
}

/// What numeric and text-keyed enums share.
#[doc(hidden)]
#[macro_export]
macro_rules! __entry {
    ($E:ident, |$this:ident| $slot:expr) => {
        impl $E {
            /// Every variant: by code, or in the catalog's order if the codes are
            /// texts.
            pub const ALL: &'static [Self] = $crate::__private::all();
            /// The number of variants.
            pub const COUNT: ::core::primitive::usize =
                <Self as $crate::__private::Tables>::ABOUT.count;
            /// Who makes the product.
            pub const VENDOR: &'static ::core::primitive::str =
                <Self as $crate::__private::Tables>::ABOUT.vendor;
            /// The product.
            pub const PRODUCT: &'static ::core::primitive::str =
                <Self as $crate::__private::Tables>::ABOUT.product;
            /// The catalog's id.
            pub const ID: &'static ::core::primitive::str =
                <Self as $crate::__private::Tables>::ABOUT.id;
        }

        $crate::__methods! {
            $E, |$this| $slot,

            /// The vendor's constant, as its SDK spells it.
            name -> &'static ::core::primitive::str;
            /// Whose the name is.
            name_basis -> $crate::Basis;
            /// Older or misspelled names that still parse.
            aliases -> &'static [&'static ::core::primitive::str];
            /// What happened, in lower case and without a full stop.
            description -> &'static ::core::primitive::str;
            /// Why it can happen, a sentence each.
            causes -> &'static [&'static ::core::primitive::str];
            /// What who can do about it, a sentence each.
            suggestions -> &'static [&'static ::core::primitive::str];
            /// The API methods that raise it.
            methods -> &'static [&'static ::core::primitive::str];
            /// The section of the vendor's document it stands in.
            group -> &'static ::core::primitive::str;
            /// The page of the vendor's that lists it.
            docs_url -> &'static ::core::primitive::str;
            /// What went wrong.
            category -> $crate::Category;
            /// Who must act before the same intent can succeed.
            retryability -> $crate::Retryability;
            /// Who acts next if that did not help, where the vendor says so.
            escalate -> ::core::option::Option<$crate::Retryability>;
            /// The wait that the vendor states.
            retry_after -> ::core::option::Option<::core::time::Duration>;
            /// Whose the category and the retryability are.
            classification_basis -> $crate::Basis;
            /// Its sub-causes.
            reasons -> &'static [$crate::Reason];
            /// Where the vendor's text is wrong, and what is right.
            erratum -> ::core::option::Option<&'static ::core::primitive::str>;
            /// The first version with it.
            since -> ::core::option::Option<&'static ::core::primitive::str>;
            /// The first version without it.
            retired -> ::core::option::Option<&'static ::core::primitive::str>;
            /// Where it was found.
            origin -> $crate::Origin;
        }

        impl $E {
            /// Whether a loop may try again by itself: true for
            /// `Retryability::Backoff` alone.
            #[inline]
            #[must_use]
            pub const fn is_retryable(self) -> ::core::primitive::bool {
                ::core::matches!(self.retryability(), $crate::Retryability::Backoff)
            }

            /// Whether it is not an error: true for `Category::Success` alone.
            #[inline]
            #[must_use]
            pub const fn is_success(self) -> ::core::primitive::bool {
                ::core::matches!(self.category(), $crate::Category::Success)
            }
        }

        /// Prints the variant.
        impl ::core::fmt::Debug for $E {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display_variant(self.name(), f)
            }
        }

        /// Prints the description, the product and the code; the alternate form
        /// adds causes and suggestions, a line each.
        impl ::core::fmt::Display for $E {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display_entry(*self, f)
            }
        }

        impl ::core::error::Error for $E {
            // Where `Error` is in scope, `description` of a reference finds this
            // one before the inherent one.
            fn description(&self) -> &::core::primitive::str {
                <$E>::description(*self)
            }
        }
    };
}

/// The methods that read a column: inherent ones, for the trait has them.
#[doc(hidden)]
#[macro_export]
macro_rules! __methods {
    (
        $E:ident, |$this:ident| $slot:expr,
        $($(#[$doc:meta])* $method:ident -> $Type:ty;)*
    ) => {
        impl $E {
            $(
                $(#[$doc])*
                #[inline]
                #[must_use]
                pub const fn $method(self) -> $Type {
                    let $this = self;
                    $crate::__private::$method::<Self>($slot)
                }
            )*
        }

        impl $crate::__private::Slotted for $E {
            #[inline]
            fn slot(self) -> ::core::primitive::usize {
                let $this = self;
                $slot
            }
        }

        impl $crate::Entry for $E {}
    };
}
