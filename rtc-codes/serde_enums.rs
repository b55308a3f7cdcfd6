//! The serde implementations of generated enums.
//!
//! A generated enum may stand in a crate that knows nothing of this library's
//! features, so the expansion calls these macros in any case, and the library's
//! feature decides what they hold.

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_numeric {
    ($E:ident) => {
        /// Writes the number.
        impl $crate::__private::Serialize for $E {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize_number(*self, to)
            }
        }

        /// Reads the number.
        impl<'de> $crate::__private::Deserialize<'de> for $E {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize_number(from)
            }
        }
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_keyed {
    ($E:ident) => {
        /// Writes the key.
        impl $crate::__private::Serialize for $E {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.key())
            }
        }

        /// Reads the key, or a name.
        impl<'de> $crate::__private::Deserialize<'de> for $E {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::by_name::deserialize(from)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_numeric {
    ($E:ident) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_keyed {
    ($E:ident) => {};
}
