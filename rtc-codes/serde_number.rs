//! Numeric enums as serde numbers.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer, Error, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::{ErrorCode, Open};

/// # Errors
///
/// Those of the serializer.
pub fn serialize<E: ErrorCode, S: Serializer>(entry: E, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_i64(entry.code())
}

/// # Errors
///
/// Anything but a number, and a number that is no code of `E`.
pub fn deserialize<'de, E: ErrorCode, D: Deserializer<'de>>(from: D) -> Result<E, D::Error> {
    let number = from.deserialize_i64(Number {
        product: E::PRODUCT,
        code: PhantomData::<E>,
    })?;
    E::try_from(number).map_err(D::Error::custom)
}

struct Number<E> {
    product: &'static str,
    code: PhantomData<E>,
}

impl<C> Visitor<'_> for Number<C> {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a {} code", self.product)
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
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.number())
    }
}

impl<'de, E: ErrorCode> Deserialize<'de> for Open<E> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_i64(Number {
            product: E::PRODUCT,
            code: PhantomData::<E>,
        })
        .map(Self::from)
    }
}
