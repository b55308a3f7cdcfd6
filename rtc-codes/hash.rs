//! Perfect hashing: from a code or a name to a slot of its own, without a
//! collision and almost without a branch.
//!
//! The catalog compiler searches the seed and the pilots (its `hash` module is
//! the other half of this one); here they are only read. Where the seed alone parts
//! all keys, the highest bits of a key's hash are its slot. Else they pick a bucket,
//! the bits below a slot, and the bucket's pilot moves the slot to one that no other
//! key has. An unknown key has some slot as well, so the caller compares what it
//! finds there with the key.

/// A perfect hash: the seed and the pilots, of which there are none or a power of
/// two from 2 on.
#[derive(Clone, Copy)]
pub struct PerfectHash {
    /// Mixed into every key: odd.
    pub seed: u64,
    /// The pilot of every bucket of keys, little-endian.
    pub pilots: &'static [[u8; 2]],
}

impl PerfectHash {
    /// The slot of the key with this hash, or any slot if there is no such key,
    /// out of a number of slots that is a power of two from 2 on.
    #[inline]
    pub const fn slot(&self, hash: u64, slots: usize) -> usize {
        let slot_bits = slots.trailing_zeros();
        if self.pilots.is_empty() {
            return index(hash >> (u64::BITS - slot_bits));
        }
        let bucket_bits = self.pilots.len().trailing_zeros();
        let bucket = index(hash >> (u64::BITS - bucket_bits));
        let slot = index(hash >> (u64::BITS - bucket_bits - slot_bits));
        let pilot = u16::from_le_bytes(self.pilots[bucket]) as usize;
        (slot ^ pilot) & (slots - 1)
    }
}

#[inline]
#[expect(
    clippy::cast_possible_truncation,
    reason = "cut to the table's length by the caller"
)]
const fn index(bits: u64) -> usize {
    bits as usize
}

/// A number for every key that is a text.
#[derive(Clone, Copy)]
pub struct Index {
    /// The hash of the keys.
    pub hash: PerfectHash,
    /// The number of the key in each slot, little-endian.
    pub numbers: &'static [[u8; 2]],
}

impl Index {
    /// The number of a key, or any number if there is no such key.
    #[inline]
    pub const fn number_of(&self, key: &str) -> usize {
        let hash = hash_text(self.hash.seed, key.as_bytes());
        let slot = self.hash.slot(hash, self.numbers.len());
        u16::from_le_bytes(self.numbers[slot]) as usize
    }
}

/// The hash of a number. A multiplication by an odd number maps no two numbers
/// to one.
#[inline]
#[expect(clippy::cast_sign_loss, reason = "a hash wants the bits")]
pub(crate) const fn hash_number(seed: u64, number: i64) -> u64 {
    (number as u64).wrapping_mul(seed)
}

/// The hash of a text: sixteen bytes at a time, folded in by one full
/// multiplication, so that whether two texts collide depends on the seed. The
/// last step overlaps the one before it where the length is no multiple.
#[inline]
pub(crate) const fn hash_text(seed: u64, text: &[u8]) -> u64 {
    // Mixed with the seed: else, letters could cancel the length at any seed.
    let mut hash = seed.wrapping_mul(text.len() as u64 * 2 + 1);
    let mut rest = text;
    while let Some((chunk, more)) = rest.split_first_chunk::<16>() {
        if more.is_empty() {
            break;
        }
        hash = fold(hash, seed, halves(chunk));
        rest = more;
    }
    let last = match (
        text.last_chunk::<16>(),
        text.first_chunk::<8>(),
        text.last_chunk::<8>(),
    ) {
        (Some(last), ..) => halves(last),
        (_, Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short(text), 0),
    };
    fold(hash, seed, last)
}

#[inline]
const fn halves(chunk: &[u8; 16]) -> (u64, u64) {
    let both = u128::from_le_bytes(*chunk);
    split(both)
}

/// Up to seven bytes as a number.
#[inline]
const fn short(text: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return (u32::from_le_bytes(*first) as u64) << 32 | u32::from_le_bytes(*last) as u64;
    }
    match *text {
        [a] => a as u64,
        [a, b] => (a as u64) << 8 | b as u64,
        [a, b, c] => (a as u64) << 16 | (b as u64) << 8 | c as u64,
        _ => 0,
    }
}

#[inline]
const fn fold(hash: u64, seed: u64, (a, b): (u64, u64)) -> u64 {
    let (low, high) = split((hash ^ a) as u128 * (seed.rotate_left(32) ^ b) as u128);
    low ^ high
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the two halves are wanted")]
const fn split(both: u128) -> (u64, u64) {
    (both as u64, (both >> 64) as u64)
}
