//! The macros that an expansion of `catalog!` calls: methods and implementations of
//! traits, the same for every enum of a kind.
//!
//! A kind is `numeric`, `keyed`, or `empty` for an enum without variants: that one
//! takes the place of an enum whose catalog cannot be read, so it has the methods of
//! both other kinds.
//!
//! These macros expand in a crate of which nothing is known. So every path begins
//! with `$crate`; an enum's methods are called by path, never as `self.name()`, which
//! may find a method of the user's traits; and every name that a pattern binds is one
//! of [`scope`](super::scope).

/// An enum whose codes are numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __numeric {
    ($E:ident) => {
        $crate::__entry! { numeric $E }
        $crate::__by_number! { numeric $E }
    };
}

/// An enum whose codes are strings.
#[doc(hidden)]
#[macro_export]
macro_rules! __keyed {
    ($E:ident) => {
        $crate::__entry! { keyed $E }
        $crate::__by_key! { keyed $E }
    };
}

/// An enum without variants.
#[doc(hidden)]
#[macro_export]
macro_rules! __empty {
    ($E:ident) => {
        $crate::__entry! { empty $E }
        $crate::__by_number! { empty $E }
        $crate::__by_key! { empty $E }
    };
}

/// A variant as an integer: its discriminant. An empty enum cannot be cast.
#[doc(hidden)]
#[macro_export]
macro_rules! __cast {
    (empty $entry:ident as $Integer:ident) => {
        match $entry {}
    };
    ($kind:ident $entry:ident as $Integer:ident) => {
        $entry as $crate::__private::core::primitive::$Integer
    };
}

/// The slot of a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __slot {
    (numeric $entry:ident) => {
        $crate::__private::read::slot_of::<Self>($crate::__cast! { numeric $entry as i64 })
    };
    ($kind:ident $entry:ident) => {
        $crate::__cast! { $kind $entry as usize }
    };
}

/// A column of a variant. Nothing but the `match` for an empty enum: rustc would warn
/// that a call around it is unreachable.
#[doc(hidden)]
#[macro_export]
macro_rules! __read {
    (empty $entry:ident $column:ident) => {
        match $entry {}
    };
    ($kind:ident $entry:ident $column:ident) => {
        $crate::__private::read::$column::<Self>($crate::__slot! { $kind $entry })
    };
}

/// Every variant, in order, not made from `LISTED`: see `Variants`.
#[doc(hidden)]
#[macro_export]
macro_rules! __all {
    (numeric $E:ident) => {
        // Not without the condition: rustc would make a constant of the array as well.
        if <$E>::COUNT == 0 { &[] } else { &$crate::__private::all::<$E, { <$E>::COUNT }>() }
    };
    ($kind:ident $E:ident) => {
        $crate::__private::all_as_listed::<$E>()
    };
}

/// What the enums of all kinds have.
#[doc(hidden)]
#[macro_export]
macro_rules! __entry {
    ($kind:ident $E:ident) => {
        impl $E {
            /// Every variant: ordered by code, or as in the catalog if the codes are
            /// strings.
            pub const ALL: &'static [Self] = $crate::__all! { $kind $E };
            /// The number of variants.
            pub const COUNT: $crate::__private::core::primitive::usize =
                <Self as $crate::__private::Tables>::ABOUT.count;
            /// Who makes the product.
            pub const VENDOR: &'static $crate::__private::core::primitive::str =
                <Self as $crate::__private::Tables>::ABOUT.vendor;
            /// The product.
            pub const PRODUCT: &'static $crate::__private::core::primitive::str =
                <Self as $crate::__private::Tables>::ABOUT.product;
            /// The catalog's id.
            pub const ID: &'static $crate::__private::core::primitive::str =
                <Self as $crate::__private::Tables>::ABOUT.id;
        }

        $crate::__columns! { [$crate::__methods] $kind $E }

        impl $E {
            /// The entry that a longer text tells: by its name, an alias or one of its
            /// texts, and by its key, if it has one.
            ///
            /// They count as whole words, in their own case; words consist of ASCII
            /// letters, digits and `_`. A name that is an ordinary word, such as `Failed`
            /// or `TIMEOUT`, counts only in quotes or, alone or with a number behind it,
            /// in angle brackets. The longest string (in bytes) wins; of strings of the
            /// same length, the first one in the text.
            #[must_use]
            pub fn find_in(
                text: &$crate::__private::core::primitive::str,
            ) -> $crate::__private::core::option::Option<Self> {
                $crate::__private::look_up::find_in(text)
            }

            /// The reason that a longer text tells, by one of its texts. They count as
            /// in [`find_in`](Self::find_in).
            #[must_use]
            pub fn reason_in(
                self,
                text: &$crate::__private::core::primitive::str,
            ) -> $crate::__private::core::option::Option<&'static $crate::Reason> {
                $crate::__private::find::reason_in(text, <$E>::reasons(self))
            }
        }

        impl $crate::__private::Slotted for $E {
            #[inline]
            fn slot(self) -> $crate::__private::core::primitive::usize {
                $crate::__slot! { $kind self }
            }
        }

        impl $crate::Entry for $E {
            const ALL: &'static [Self] = $crate::__all! { $kind $E };
        }

        /// Reads a name, an alias, a variant or a code.
        impl $crate::__private::core::str::FromStr for $E {
            type Err = $crate::UnknownName;

            fn from_str(
                string: &$crate::__private::core::primitive::str,
            ) -> $crate::__private::core::result::Result<Self, $crate::UnknownName> {
                $crate::__private::look_up::$kind(string)
            }
        }

        /// Prints the variant.
        impl $crate::__private::core::fmt::Debug for $E {
            fn fmt(
                &self,
                f: &mut $crate::__private::core::fmt::Formatter<'_>,
            ) -> $crate::__private::core::fmt::Result {
                $crate::__private::display::variant(<$E>::name(*self), f)
            }
        }

        /// Prints the description, the product and the code. The alternate form adds
        /// causes, suggestions and links, a line each.
        impl $crate::__private::core::fmt::Display for $E {
            fn fmt(
                &self,
                f: &mut $crate::__private::core::fmt::Formatter<'_>,
            ) -> $crate::__private::core::fmt::Result {
                $crate::__private::display::entry(*self, f)
            }
        }

        impl $crate::__private::core::error::Error for $E {
            // On a reference, and with `Error` in scope, `description` calls this method
            // and not the inherent one.
            fn description(&self) -> &$crate::__private::core::primitive::str {
                <$E>::description(*self)
            }
        }
    };
}

/// The methods that read the columns.
#[doc(hidden)]
#[macro_export]
macro_rules! __methods {
    (
        [$kind:ident $E:ident]
        $($(#[$doc:meta])* $method:ident: $($of:ident)+ $(= $TABLE:ident)?;)*
    ) => {
        impl $E {
            $(
                $(#[$doc])*
                #[inline]
                #[must_use]
                pub const fn $method(self) -> $crate::__type!($($of)+) {
                    $crate::__read! { $kind self $method }
                }
            )*
        }
    };
}

/// From a number to the entry and back.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_number {
    ($kind:ident $E:ident) => {
        impl $E {
            /// The entry with this code, if there is one.
            #[inline]
            #[must_use]
            pub const fn from_code(
                code: $crate::__private::core::primitive::i64,
            ) -> $crate::__private::core::option::Option<Self> {
                if Self::COUNT > 0 {
                    let entry = $crate::__private::read::candidate::<Self>(code);
                    if Self::code(entry) == code {
                        return $crate::__private::core::option::Option::Some(entry);
                    }
                }
                $crate::__private::core::option::Option::None
            }

            /// The vendor's number.
            #[inline]
            #[must_use]
            pub const fn code(self) -> $crate::__private::core::primitive::i64 {
                $crate::__cast! { $kind self as i64 }
            }
        }

        impl $crate::ErrorCode for $E {
            #[inline]
            fn from_code(
                code: $crate::__private::core::primitive::i64,
            ) -> $crate::__private::core::option::Option<Self> {
                <$E>::from_code(code)
            }

            #[inline]
            fn code(self) -> $crate::__private::core::primitive::i64 {
                <$E>::code(self)
            }
        }

        $crate::__try_from_number! { $E from_code of $E }

        impl $crate::__private::core::convert::From<$E>
            for $crate::__private::core::primitive::i64
        {
            #[inline]
            fn from(entry: $E) -> Self {
                <$E>::code(entry)
            }
        }
    };
}

/// `TryFrom<i64>` by way of a method that gives an option.
#[doc(hidden)]
#[macro_export]
macro_rules! __try_from_number {
    ($T:ident $method:ident of $E:ident) => {
        impl $crate::__private::core::convert::TryFrom<$crate::__private::core::primitive::i64>
            for $T
        {
            type Error = $crate::UnknownCode;

            #[inline]
            fn try_from(
                number: $crate::__private::core::primitive::i64,
            ) -> $crate::__private::core::result::Result<Self, $crate::UnknownCode> {
                $crate::__private::core::option::Option::ok_or(
                    <$T>::$method(number),
                    $crate::UnknownCode::new(number, <$E>::PRODUCT),
                )
            }
        }
    };
}

/// From a string to the entry and back.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_key {
    ($kind:ident $E:ident) => {
        impl $E {
            /// The string that the vendor sends instead of a number.
            #[inline]
            #[must_use]
            pub const fn key(self) -> &'static $crate::__private::core::primitive::str {
                $crate::__read! { $kind self key }
            }
        }

        /// Reads a whole key.
        impl $crate::__private::core::convert::TryFrom<&$crate::__private::core::primitive::str>
            for $E
        {
            type Error = $crate::UnknownName;

            fn try_from(
                key: &$crate::__private::core::primitive::str,
            ) -> $crate::__private::core::result::Result<Self, $crate::UnknownName> {
                $crate::__private::look_up::key(key)
            }
        }
    };
}

/// The enum of an entry's numbered reasons.
#[doc(hidden)]
#[macro_export]
macro_rules! __reasons {
    ($R:ident of $E:ident::$V:ident [$($Variant:ident),* $(,)?]) => {
        impl $R {
            /// Every variant, ordered by number.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),*];
            /// The number of variants.
            pub const COUNT: $crate::__private::core::primitive::usize =
                <[Self]>::len(Self::ALL);

            /// The reason with this number, if there is one.
            #[must_use]
            pub const fn from_number(
                number: $crate::__private::core::primitive::i64,
            ) -> $crate::__private::core::option::Option<Self> {
                $(
                    if number == Self::$Variant as $crate::__private::core::primitive::i64 {
                        return $crate::__private::core::option::Option::Some(Self::$Variant);
                    }
                )*
                $crate::__private::core::option::Option::None
            }

            /// The vendor's number.
            #[inline]
            #[must_use]
            pub const fn number(self) -> $crate::__private::core::primitive::i64 {
                self as $crate::__private::core::primitive::i64
            }

            /// Its name, description, category and retryability.
            #[must_use]
            pub const fn reason(self) -> &'static $crate::Reason {
                $crate::__private::read::numbered_reason(
                    <$E>::reasons($E::$V),
                    <$R>::number(self),
                )
            }
        }

        $crate::__try_from_number! { $R from_number of $E }

        impl $crate::__private::core::convert::From<$R>
            for $crate::__private::core::primitive::i64
        {
            fn from(reason: $R) -> Self {
                <$R>::number(reason)
            }
        }

        /// Prints the description.
        impl $crate::__private::core::fmt::Display for $R {
            fn fmt(
                &self,
                f: &mut $crate::__private::core::fmt::Formatter<'_>,
            ) -> $crate::__private::core::fmt::Result {
                $crate::__private::core::fmt::Display::fmt(<$R>::reason(*self), f)
            }
        }

        impl $crate::__private::core::error::Error for $R {}
    };
}
