//! Tables as expressions: references to statics.
//!
//! A constant alone would be copied into every codegen unit that uses it.

use crate::list::List;
use crate::model::Entry;
use crate::rust::Rust;

/// How the expansion calls the library's `__private`: tables stand in a block of
/// their own that imports it.
pub(crate) const PRIVATE: &str = "__rtc_codes";

/// The type of a text.
pub(crate) const STR: &str = "&'static ::core::primitive::str";

/// A static array, by reference.
pub(crate) fn table(kind: &str, items: &List) -> String {
    let (count, items) = (items.len(), items.as_str());
    format!("{{ static TABLE: [{kind}; {count}] = [{items}]; &TABLE }}")
}

/// A static array of texts.
pub(crate) fn table_of_texts<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut items = List::default();
    texts.for_each(|text| items.string(text));
    table(STR, &items)
}

/// A text for each entry, all in one, and where each begins.
pub(crate) fn texts_in_one(
    entries: &[Entry<'_>],
    push_text: impl Fn(&mut String, &Entry<'_>),
) -> String {
    let mut whole = String::new();
    let mut starts = vec![0; 4];
    for entry in entries {
        push_text(&mut whole, entry);
        // The checker bounds products, descriptions and the number of entries.
        let end = u32::try_from(whole.len()).unwrap_or(u32::MAX);
        starts.extend_from_slice(&end.to_le_bytes());
    }
    let starts = bytes(4, &starts);
    let mut text = Rust::default();
    let text = text.string(&whole).as_str();
    format!(
        "{PRIVATE}::Texts {{
            text: {{ static TEXT: {STR} = {text}; &TEXT }},
            starts: {starts},
        }}"
    )
}

/// A static array of numbers.
pub(crate) fn numbers(numbers: &[u16]) -> String {
    let mut little_endian = Vec::with_capacity(2 * numbers.len());
    for number in numbers {
        little_endian.extend_from_slice(&number.to_le_bytes());
    }
    bytes(2, &little_endian)
}

/// A static array of arrays of `size` bytes.
///
/// As a byte string, which the compiler takes almost for free: an array of ten
/// thousand tuples would cost it seconds.
pub(crate) fn bytes(size: usize, bytes: &[u8]) -> String {
    let count = bytes.len();
    let mut rust = Rust::with_capacity(4 * count + 128);
    rust.raw(&format!(
        "{{ static TABLE: [::core::primitive::u8; {count}] = *"
    ))
    .byte_string(bytes)
    .raw(&format!("; {PRIVATE}::chunks::<{size}>(&TABLE) }}"));
    rust.into_text()
}
