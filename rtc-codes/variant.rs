//! From a vendor's name to the variant, as the catalog compiler makes it (its
//! `variant` module is the other half of this one). Variants kept as texts would
//! cost as much room as names.

/// Whether a text is the variant of a name.
pub(crate) fn is_variant(text: &str, name: &[u8]) -> bool {
    letters(name).eq(text.bytes())
}

/// The letters of the variant of a name, which is ASCII.
pub(crate) fn letters(name: &[u8]) -> impl Iterator<Item = u8> {
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
