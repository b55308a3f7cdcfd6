//! Perfect hashing: from a code or a name to a slot that no other key has, without
//! collisions and almost without branches.
//!
//! The catalog compiler searches for the seed and the pilots (its module `hash` is
//! the counterpart of this one); here they are only used. If the seed alone separates
//! all keys, the highest bits of a key's hash are its slot. Otherwise they select a
//! bucket, the next bits are a slot, and the bucket's pilot moves it to a slot that no
//! other key has. An unknown key gets a slot as well, so the caller compares the key
//! that belongs there.

/// A perfect hash: the seed and the pilots. The number of pilots is zero or a power of
/// two from 2 on.
#[derive(Clone, Copy)]
pub struct PerfectHash {
    /// Mixed into every key. Odd.
    pub seed: u64,
    /// The pilot of every bucket, little-endian.
    pub pilots: &'static [[u8; 2]],
}

impl PerfectHash {
    /// The slot of a number, of a number of slots that is a power of two from 2 on.
    ///
    /// A multiplication by an odd number maps no two numbers to one.
    #[inline]
    #[expect(clippy::cast_sign_loss, reason = "a hash needs the bits")]
    pub(super) const fn slot_of_number(&self, number: i64, slots: usize) -> usize {
        self.slot((number as u64).wrapping_mul(self.seed), slots)
    }

    /// The slot of the key with this hash.
    #[inline]
    const fn slot(&self, hash: u64, slots: usize) -> usize {
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
    reason = "the caller has cut it to the length of a table"
)]
const fn index(bits: u64) -> usize {
    bits as usize
}

/// A number for every key, where keys are strings.
#[derive(Clone, Copy)]
pub struct Index {
    /// The hash of the keys.
    pub hash: PerfectHash,
    /// The number of the key in each slot, little-endian.
    pub numbers: &'static [[u8; 2]],
}

impl Index {
    pub(super) const EMPTY: Self =
        Self { hash: PerfectHash { seed: 1, pilots: &[] }, numbers: &[] };

    /// The number of a key; some number for any other string.
    #[inline]
    pub(super) const fn number_of(&self, key: &[u8]) -> usize {
        let hash = hash_string(self.hash.seed, key);
        let slot = self.hash.slot(hash, self.numbers.len());
        u16::from_le_bytes(self.numbers[slot]) as usize
    }
}

/// The hash of a string: each 16 bytes are mixed in by one full multiplication, so
/// that it depends on the seed whether two strings collide. The last 16 bytes overlap
/// those before them if the length is not a multiple of 16.
#[inline]
const fn hash_string(seed: u64, string: &[u8]) -> u64 {
    // The length is mixed with the seed: otherwise letters could cancel it for all seeds.
    let mut hash = seed.wrapping_mul(string.len() as u64 * 2 + 1);
    let mut rest = string;
    while let Some((chunk, more)) = rest.split_first_chunk::<16>() {
        if more.is_empty() {
            break;
        }
        hash = fold(hash, seed, halves(chunk));
        rest = more;
    }
    let last =
        match (string.last_chunk::<16>(), string.first_chunk::<8>(), string.last_chunk::<8>()) {
            (Some(last), ..) => halves(last),
            (_, Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (short(string), 0),
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
const fn short(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return (u32::from_le_bytes(*first) as u64) << 32 | u32::from_le_bytes(*last) as u64;
    }
    match *bytes {
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
#[expect(clippy::cast_possible_truncation, reason = "it splits the number in two")]
const fn split(both: u128) -> (u64, u64) {
    (both as u64, (both >> 64) as u64)
}
