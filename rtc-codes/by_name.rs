//! Serde by name instead of number: `#[serde(with = "rtc_codes::by_name")]`.
//!
//! An entry is written as its name; names, aliases, variants and numbers in
//! text are read, as `FromStr` does.
//!
//! ```
//! use rtc_codes::ZoomCobrowse;
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Event {
//!     #[serde(with = "rtc_codes::by_name")]
//!     error: ZoomCobrowse,
//! }
//!
//! let event: Event = serde_json::from_str(r#"{"error":"TokenInvalid"}"#)?;
//! assert_eq!(serde_json::to_string(&event)?, r#"{"error":"TOKEN_INVALID"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde_core::de::Deserializer;
use serde_core::ser::Serializer;

use crate::{Entry, serde_text};

/// Writes an entry as its name.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<E: Entry, S: Serializer>(entry: &E, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(entry.name())
}

/// Reads an entry from a text, as its `FromStr` does.
///
/// # Errors
///
/// Anything but a string, and a string that is no name of `E`.
pub fn deserialize<'de, E: Entry, D: Deserializer<'de>>(from: D) -> Result<E, D::Error> {
    serde_text::from_text(from, E::PRODUCT)
}
