//! Which characters can be seen.

/// Whether nothing can be seen of a character, or it changes how others look.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// A character as people look it up.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Whether a text is ASCII without control characters. Eight bytes at a time:
/// macros are not optimized, and all prose comes by here.
pub(crate) fn is_visible_ascii(text: &str) -> bool {
    const HIGHEST_BITS: u64 = u64::from_le_bytes([0x80; 8]);
    let (chunks, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [b' '; 8];
    last[..rest.len()].copy_from_slice(rest);
    let mut odd = odd_bytes(last);
    for chunk in chunks {
        odd |= odd_bytes(*chunk);
    }
    odd & HIGHEST_BITS == 0
}

/// Sets the highest bit of a byte that is no visible ASCII: it is set already, or
/// adding 1 sets it, or taking a space away does. What is carried to the next byte
/// came from an odd one.
fn odd_bytes(bytes: [u8; 8]) -> u64 {
    let bytes = u64::from_le_bytes(bytes);
    bytes
        | bytes.wrapping_add(u64::from_le_bytes([1; 8]))
        | bytes.wrapping_sub(u64::from_le_bytes([b' '; 8]))
}

#[cfg(test)]
mod tests {
    use super::is_visible_ascii;

    #[test]
    fn every_odd_character_is_seen_at_every_place() {
        assert!(is_visible_ascii(""));
        for length in 1..20 {
            let plain: String = (' '..='~').cycle().take(length).collect();
            assert!(is_visible_ascii(&plain));
            for at in 0..length {
                for odd in ('\0'..'\u{100}').filter(|c| !(' '..='~').contains(c)) {
                    let text = [&plain[..at], odd.to_string().as_str(), &plain[at + 1..]].concat();
                    assert!(!is_visible_ascii(&text), "{text:?}");
                }
            }
        }
        for visible in ' '..='~' {
            assert!(is_visible_ascii(&visible.to_string().repeat(11)));
        }
    }
}
