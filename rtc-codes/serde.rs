//! What the feature `serde` adds, and the macros by which an expansion asks for it.
//!
//! The invocation decides whether an enum implements serde's traits, never the feature:
//! any crate of a dependency tree can turn that on.

#[cfg(feature = "serde")]
pub mod by_name;
#[cfg(feature = "serde")]
pub mod numbers;
#[cfg(feature = "serde")]
pub mod strings;

/// What the macros use.
#[cfg(feature = "serde")]
pub mod runtime {
    pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    pub use super::{numbers as numeric, strings as keyed};
}

/// Implements `Serialize` for an enum of the kind `numeric` or `keyed`, and for its enums
/// of reasons.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($kind:ident $E:ident [$($R:ident)*] $($path:tt)+) => {
        // What the user imported for the derive is used.
        use $($path)+ as _;
        $crate::__serialize! { @one $kind $E }
        $($crate::__serialize! { @one numeric $R })*
    };
    (@one $kind:ident $T:ident) => {
        impl __rtc_codes::serde::Serialize for $T {
            fn serialize<__S: $crate::__private::serde::Serializer>(
                &self,
                serializer: __S,
            ) -> $crate::__private::core::result::Result<__S::Ok, __S::Error> {
                $crate::__private::serde::$kind::serialize(*self, serializer)
            }
        }
    };
}

/// Implements `Deserialize`, as `__serialize!` does `Serialize`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize {
    ($kind:ident $E:ident [$($R:ident)*] $($path:tt)+) => {
        // What the user imported for the derive is used.
        use $($path)+ as _;
        $crate::__deserialize! { @one $kind $E of $E }
        $($crate::__deserialize! { @one numeric $R of $E })*
    };
    (@one $kind:ident $T:ident of $E:ident) => {
        impl<'de> __rtc_codes::serde::Deserialize<'de> for $T {
            fn deserialize<__D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: __D,
            ) -> $crate::__private::core::result::Result<Self, __D::Error> {
                $crate::__private::serde::$kind::deserialize(deserializer, <$E>::PRODUCT)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($($ignored:tt)*) => {
        $crate::__private::core::compile_error! {
            "deriving `Serialize` for a catalog's enum needs the feature `serde` of `rtc-codes`"
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize {
    ($($ignored:tt)*) => {
        $crate::__private::core::compile_error! {
            "deriving `Deserialize` for a catalog's enum needs the feature `serde` of `rtc-codes`"
        }
    };
}
