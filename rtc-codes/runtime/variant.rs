//! From a vendor's name to the variant, by the same rules as the catalog compiler's
//! module `variant`. Variants stored as strings would take as much space as the names.

/// Whether a string is the variant of a name.
pub(super) fn is_variant(string: &str, name: &[u8]) -> bool {
    letters(name).eq(string.bytes())
}

/// The letters of the variant of a name. Names are ASCII.
pub(super) fn letters(name: &[u8]) -> impl Iterator<Item = u8> {
    let letter = move |(at, &letter): (usize, &u8)| {
        let before = at.checked_sub(1).map_or(b'_', |before| name[before]);
        let lower_follows = name.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        let word_begins = before == b'_'
            || letter.is_ascii_uppercase()
                && (before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || before.is_ascii_uppercase() && lower_follows);
        match letter {
            b'_' => None,
            _ if word_begins => Some(letter.to_ascii_uppercase()),
            _ => Some(letter.to_ascii_lowercase()),
        }
    };
    name.iter().enumerate().filter_map(letter)
}
