//! Keys, names and the words of closed sets as serde strings.

#![expect(clippy::missing_errors_doc, reason = "those of the format")]

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde_core::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::runtime::{Keyed, Slotted, read};
use crate::{Basis, Category, Origin, Retryability};

/// Writes the key.
pub fn serialize<T: Keyed + Slotted, S: Serializer>(
    entry: T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(read::key::<T>(entry.slot()))
}

/// Reads whatever `FromStr` reads.
pub fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(
    deserializer: D,
    product: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Parsed {
        expected: format_args!("the name of a code of {product}"),
        parsed: PhantomData,
    })
}

struct Parsed<'a, T> {
    expected: fmt::Arguments<'a>,
    parsed: PhantomData<T>,
}

impl<T: FromStr> Visitor<'_> for Parsed<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_fmt(self.expected)
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<T, E> {
        string.parse().map_err(|_| E::invalid_value(Unexpected::Str(string), &self))
    }
}

macro_rules! words {
    ($($Word:ident = $expected:literal,)*) => {
        $(
            impl Serialize for $Word {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            impl<'de> Deserialize<'de> for $Word {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_str(Parsed {
                        expected: format_args!($expected),
                        parsed: PhantomData,
                    })
                }
            }
        )*
    };
}

words! {
    Basis = "a basis",
    Category = "a category",
    Origin = "an origin",
    Retryability = "a retryability",
}
