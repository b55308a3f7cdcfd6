//! Where words begin and end. Of a word, eight bytes are looked at once: words end at odd
//! places, which a loop over bytes would guess wrong each time.

/// Word characters, as in `find_in`.
#[inline]
pub(super) const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The length of the word that a text begins with.
#[inline]
pub(super) fn word_length(text: &[u8]) -> usize {
    let mut length = 0;
    let mut rest = text;
    while let Some((chunk, more)) = rest.split_first_chunk::<8>() {
        let others = !words(u64::from_le_bytes(*chunk)) & HIGH;
        if others != 0 {
            return length + (others.trailing_zeros() / 8) as usize;
        }
        (rest, length) = (more, length + 8);
    }
    length + rest.iter().position(|&byte| !is_word(byte)).unwrap_or(rest.len())
}

/// The length of a word, and its first eight bytes in lower case, or zeros behind its end.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) length: usize,
    pub(super) bytes: u64,
}

impl Head {
    pub(super) const fn of(word: &[u8]) -> Self {
        let mut bytes = 0;
        let mut at = 0;
        while at < word.len() && at < 8 {
            bytes |= ((word[at] | 0x20) as u64) << (8 * at);
            at += 1;
        }
        Self { length: word.len(), bytes }
    }

    /// That of the word that a text begins with.
    #[inline]
    pub(super) fn at(text: &[u8]) -> Self {
        let Some((chunk, more)) = text.split_first_chunk::<8>() else {
            return Self::of(&text[..word_length(text)]);
        };
        let bytes = u64::from_le_bytes(*chunk);
        match !words(bytes) & HIGH {
            0 => Self { length: 8 + word_length(more), bytes: bytes | LOWER },
            others => {
                let bits = others.trailing_zeros() & !7;
                Self { length: (bits / 8) as usize, bytes: (bytes | LOWER) & !(u64::MAX << bits) }
            }
        }
    }
}

/// Where the first word or the first line's end is. Most gaps are of one byte or two.
#[inline]
pub(super) fn gap_length(text: &[u8]) -> Option<usize> {
    text.iter().position(|&byte| IS_STOP[usize::from(byte)])
}

static IS_STOP: [bool; 256] = {
    let mut stops = [false; 256];
    let mut byte: u8 = 0;
    while byte.is_ascii() {
        stops[byte as usize] = is_word(byte) || byte == b'\n';
        byte += 1;
    }
    stops
};

const HIGH: u64 = repeat(0x80);

/// The bit of lower case.
const LOWER: u64 = repeat(0x20);

/// The highest bit of each of eight bytes that is a word character.
#[inline]
const fn words(bytes: u64) -> u64 {
    let low = bytes & !HIGH;
    let lower = low | repeat(0x20);
    // A sum carries into the highest bit where a byte is at least that character.
    let is_letter = (lower + repeat(0x80 - b'a')) & !(lower + repeat(0x7F - b'z'));
    let is_digit = (low + repeat(0x80 - b'0')) & !(low + repeat(0x7F - b'9'));
    (is_letter | is_digit | equal(low, b'_')) & HIGH & !bytes
}

/// The highest bit of each of eight ASCII characters that is this one.
const fn equal(low: u64, byte: u8) -> u64 {
    !((low ^ repeat(byte)) + repeat(0x7F))
}

const fn repeat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}
