//! Serde by name instead of by number: `#[serde(with = "rtc_codes::by_name")]` on a field.
//!
//! Writes an entry as its name. Reads what its `FromStr` reads: a name, an alias, a
//! variant, or a number in a string.
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
//! let mut json = serde_json::Deserializer::from_str(r#""RoomFull""#);
//! let read: AcmeVoice = by_name::deserialize(&mut json)?;
//! assert_eq!(read, AcmeVoice::RoomFull);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde_core::de::Deserializer;
use serde_core::ser::Serializer;

use super::strings;
use crate::Entry;

/// Writes an entry as its name.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<E: Entry, S: Serializer>(entry: &E, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(entry.name())
}

/// Reads an entry from a string, as its `FromStr` does.
///
/// # Errors
///
/// Anything but a string, and a string that `FromStr` does not read.
pub fn deserialize<'de, E: Entry, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    strings::deserialize(deserializer, E::PRODUCT)
}
