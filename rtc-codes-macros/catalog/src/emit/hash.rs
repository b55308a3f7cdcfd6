//! The search for perfect hashes, whose tables the library's `hash` module
//! reads. Both must compute the same: every test that looks a code or a name up
//! checks it.

mod pilots;

use std::{iter, mem};

/// The most slots for numbers: positions and slots of entries have 16 bits.
const MOST_SLOTS: usize = 1 << 16;

/// The tables of a perfect hash.
#[derive(Debug)]
pub(super) struct PerfectHash {
    pub(super) seed: u64,
    /// None if the seed alone parts all keys.
    pub(super) pilots: Vec<u16>,
    /// The number of the key in each slot; some have none.
    pub(super) slots: Vec<Option<u16>>,
}

impl PerfectHash {
    /// Finds tables for numbers, with at most 65,536 slots.
    pub(super) fn of_numbers(numbers: &[i64]) -> Self {
        let hashes = |seed| {
            let hash = |number: &i64| hash_number(seed, *number);
            numbers.iter().map(hash).collect()
        };
        Self::without_pilots(numbers)
            .unwrap_or_else(|| Self::with_pilots(numbers.len(), MOST_SLOTS, hashes))
    }

    /// Codes stand in blocks, and are parted by a multiplication alone where there
    /// is room for some times as many. Its factor is one slot's width and a bit:
    /// neighbors come to lie beside each other, and only blocks can collide.
    ///
    /// A slot costs a program up to twelve bytes: there is an end to the room.
    fn without_pilots(numbers: &[i64]) -> Option<Self> {
        let fewest = (2 * numbers.len()).next_power_of_two().max(2);
        let most = (8 * numbers.len()).clamp(MOST_SLOTS / 4, MOST_SLOTS);
        let sizes = iter::successors(Some(fewest), |slots| Some(slots * 2));
        for size in sizes.take_while(|&slots| slots <= most).take(4) {
            let slot_bits = size.trailing_zeros();
            let width = 1 << (u64::BITS - slot_bits);
            // The attempt in which a slot was taken last.
            let mut taken_in = vec![0; size];
            for attempt in 1..=128 {
                let seed = width | mix(attempt) >> (slot_bits + 3) | 1;
                let slot_of = |number| index(hash_number(seed, number) >> (u64::BITS - slot_bits));
                let mut take = |slot: usize| mem::replace(&mut taken_in[slot], attempt) != attempt;
                if numbers.iter().all(|&number| take(slot_of(number))) {
                    let mut slots = vec![None; size];
                    for (key, &number) in (0..).zip(numbers) {
                        slots[slot_of(number)] = Some(key);
                    }
                    return Some(Self { seed, pilots: Vec::new(), slots });
                }
            }
        }
        None
    }

    /// Finds tables for strings.
    pub(super) fn of_strings(strings: &[&str]) -> Self {
        Self::with_pilots(strings.len(), 1 << 20, |seed| {
            let hash = |string: &&str| hash_string(seed, string.as_bytes());
            strings.iter().map(hash).collect()
        })
    }
}

/// The hash of a number.
#[expect(clippy::cast_sign_loss, reason = "a hash wants the bits")]
fn hash_number(seed: u64, number: i64) -> u64 {
    (number as u64).wrapping_mul(seed)
}

/// The hash of a string: sixteen bytes at a time, folded in by one full
/// multiplication, so that whether two strings collide depends on the seed. The
/// last step overlaps the one before it where the length is no multiple.
pub(super) fn hash_string(seed: u64, string: &[u8]) -> u64 {
    // Mixed with the seed: else, letters could cancel the length at any seed.
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

fn halves(chunk: &[u8; 16]) -> (u64, u64) {
    split(u128::from_le_bytes(*chunk))
}

/// Up to seven bytes as a number.
fn short(string: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (string.first_chunk::<4>(), string.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
    }
    string.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn fold(hash: u64, seed: u64, (a, b): (u64, u64)) -> u64 {
    let (low, high) = split(u128::from(hash ^ a) * u128::from(seed.rotate_left(32) ^ b));
    low ^ high
}

#[expect(clippy::cast_possible_truncation, reason = "the two halves are wanted")]
fn split(both: u128) -> (u64, u64) {
    (both as u64, (both >> 64) as u64)
}

/// Numbers that look random, one for each attempt (splitmix64).
fn mix(attempt: u64) -> u64 {
    let mut z = attempt.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[expect(clippy::cast_possible_truncation, reason = "cut to the table's length by the caller")]
fn index(bits: u64) -> usize {
    bits as usize
}

#[cfg(test)]
#[path = "../../tests/unit/hash.rs"]
mod tests;
