//! Codes and numbers of reasons as serde numbers.

#![expect(clippy::missing_errors_doc, reason = "those of the format")]

use core::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::{ErrorCode, Open, UnknownCode};

/// Writes the number.
pub fn serialize<T: Into<i64>, S: Serializer>(entry: T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(entry.into())
}

/// Reads a number that `T` has.
pub fn deserialize<'de, T: TryFrom<i64, Error = UnknownCode>, D: Deserializer<'de>>(
    deserializer: D,
    product: &'static str,
) -> Result<T, D::Error> {
    let number = deserializer.deserialize_i64(Number { product })?;
    T::try_from(number).map_err(D::Error::custom)
}

struct Number {
    product: &'static str,
}

impl Visitor<'_> for Number {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a code of {}", self.product)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number)
            .map_err(|_| E::custom(format_args!("unknown {} code {number}", self.product)))
    }
}

impl<E: ErrorCode> Serialize for Open<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.number())
    }
}

impl<'de, E: ErrorCode> Deserialize<'de> for Open<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let product = E::PRODUCT;
        deserializer.deserialize_i64(Number { product }).map(Self::from)
    }
}
