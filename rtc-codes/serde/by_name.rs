//! Serde by name instead of by number: `#[serde(with = "rtc_codes::by_name")]` on a field
//! of an enum's type, or of an `Option` of it.
//!
//! Writes an entry as its name. Reads what telemetry has: a name, an alias or a variant, a
//! number, or a number in a string; `null` is `None`.
//!
//! ```
//! use rtc_codes::by_name;
//!
//! rtc_codes::catalog! {
//!     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
//! }
//!
//! let mut json = Vec::new();
//! by_name::serialize(&AcmeVoice::RoomFull, &mut serde_json::Serializer::new(&mut json))?;
//! assert_eq!(json, br#""ROOM_FULL""#);
//!
//! for json in [r#""RoomFull""#, r#""0x4001""#, "16385"] {
//!     let read: Option<AcmeVoice> =
//!         by_name::deserialize(&mut serde_json::Deserializer::from_str(json))?;
//!     assert_eq!(read, Some(AcmeVoice::RoomFull));
//! }
//! # Ok::<(), serde_json::Error>(())
//! ```

use core::fmt::{self, Write as _};
use core::marker::PhantomData;

use serde_core::de::{Deserializer, Error, Unexpected, Visitor};
use serde_core::ser::Serializer;

use crate::Entry;

/// Writes an entry as its name, `None` as nothing.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<T: ByName, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match value.entry() {
        Some(entry) if T::IS_OPTION => serializer.serialize_some(entry.name()),
        Some(entry) => serializer.serialize_str(entry.name()),
        None => serializer.serialize_none(),
    }
}

/// Reads an entry from a name, a number, or a number in a string.
///
/// # Errors
///
/// A string that `FromStr` does not read, a number that is not a code, and anything else.
pub fn deserialize<'de, T: ByName, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let read = Read(PhantomData);
    if T::IS_OPTION { deserializer.deserialize_option(read) } else { value(deserializer, read) }
}

/// Formats that do not describe themselves must be told what to read: what was written.
fn value<'de, T: ByName, D: Deserializer<'de>>(
    deserializer: D,
    read: Read<T>,
) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(read)
    } else {
        deserializer.deserialize_str(read)
    }
}

/// An entry of a catalog, or an `Option` of one.
pub trait ByName: Sized {
    /// The enum.
    #[doc(hidden)]
    type Entry: Entry;
    #[doc(hidden)]
    const IS_OPTION: bool;
    #[doc(hidden)]
    fn entry(&self) -> Option<Self::Entry>;
    #[doc(hidden)]
    fn of(entry: Option<Self::Entry>) -> Option<Self>;
}

// Its items are hidden, and a page that shows the implementation would link to nothing.
#[doc(hidden)]
impl<E: Entry> ByName for E {
    type Entry = E;
    const IS_OPTION: bool = false;

    fn entry(&self) -> Option<E> {
        Some(*self)
    }

    fn of(entry: Option<E>) -> Option<E> {
        entry
    }
}

#[doc(hidden)]
impl<E: Entry> ByName for Option<E> {
    type Entry = E;
    const IS_OPTION: bool = true;

    fn entry(&self) -> Option<E> {
        *self
    }

    fn of(entry: Option<E>) -> Option<Self> {
        Some(entry)
    }
}

struct Read<T>(PhantomData<T>);

impl<'de, T: ByName> Visitor<'de> for Read<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name or number of a code of {}", T::Entry::PRODUCT)
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<T, E> {
        let entry = string.parse().map_err(|_| E::invalid_value(Unexpected::Str(string), &self))?;
        T::of(Some(entry)).ok_or_else(|| E::invalid_type(Unexpected::Option, &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        // As a string it is read by the enums of all kinds; 64 bits have at most 20 places.
        let mut written = Written { bytes: [0; 20], length: 0 };
        let string = write!(written, "{number}").ok().and_then(|()| written.string());
        let entry = string.and_then(|string| string.parse().ok());
        let entry = entry.ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))?;
        T::of(Some(entry)).ok_or_else(|| E::invalid_type(Unexpected::Option, &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        T::of(None).ok_or_else(|| E::invalid_type(Unexpected::Option, &self))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        T::of(None).ok_or_else(|| E::invalid_type(Unexpected::Unit, &self))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        value(deserializer, self)
    }
}

/// A number as it is written.
struct Written {
    bytes: [u8; 20],
    length: usize,
}

impl Written {
    fn string(&self) -> Option<&str> {
        core::str::from_utf8(self.bytes.get(..self.length)?).ok()
    }
}

impl fmt::Write for Written {
    fn write_str(&mut self, string: &str) -> fmt::Result {
        let end = self.length + string.len();
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(string.as_bytes());
        self.length = end;
        Ok(())
    }
}
