//! The search for perfect hashes, whose tables the library's `hash` module
//! reads. Both must compute the same: every test that looks a code or a name up
//! checks it.

/// The tables of a perfect hash.
#[derive(Debug)]
pub(crate) struct PerfectHash {
    pub(crate) seed: u64,
    pub(crate) pilots: Vec<u16>,
    /// The number of the key in each slot; some have none.
    pub(crate) slots: Vec<Option<u16>>,
}

impl PerfectHash {
    /// Finds tables for keys, given by their hash for a seed; the keys are
    /// numbered in order. Always the same tables for the same keys.
    ///
    /// The keys must differ, and so must their hashes for almost every seed.
    pub(crate) fn search(count: usize, hashes: impl Fn(u64) -> Vec<u64>) -> Self {
        // With one or two keys to a bucket, a pilot for each is found at the first
        // or second seed, be the slots as full as they may. Only keys made to
        // collide want more room.
        let mut slots = count.next_power_of_two().max(2);
        let pilots = (slots / 2).max(2);
        for attempt in 1_u64.. {
            let seed = mix(attempt) | 1;
            if let Some(found) = place(seed, &hashes(seed), pilots, slots) {
                return found;
            }
            if attempt % 16 == 0 {
                slots *= 2;
            }
        }
        unreachable!("seeds do not end")
    }
}

/// Places every key, the fullest buckets first.
fn place(seed: u64, hashes: &[u64], pilots: usize, slots: usize) -> Option<PerfectHash> {
    let bucket_bits = pilots.trailing_zeros();
    let slot_bits = slots.trailing_zeros();
    let bucket_of = |hash: u64| index(hash >> (u64::BITS - bucket_bits));
    let slot_of = |hash: u64| index(hash >> (u64::BITS - bucket_bits - slot_bits)) & (slots - 1);

    let mut order: Vec<usize> = (0..hashes.len()).collect();
    let mut sizes = vec![0_u32; pilots];
    for &hash in hashes {
        sizes[bucket_of(hash)] += 1;
    }
    order.sort_by_key(|&key| {
        let bucket = bucket_of(hashes[key]);
        (std::cmp::Reverse(sizes[bucket]), bucket)
    });

    let mut found = PerfectHash {
        seed,
        pilots: vec![0; pilots],
        slots: vec![None; slots],
    };
    let mut rest = order.as_slice();
    while let Some(&first) = rest.first() {
        let bucket = bucket_of(hashes[first]);
        let (keys, others) = rest.split_at(sizes[bucket] as usize);
        rest = others;
        // Keys of a bucket are moved together: no pilot tells equal ones apart.
        let own = |key: &usize| slot_of(hashes[*key]);
        let alike = |at: usize| keys[..at].iter().any(|other| own(other) == own(&keys[at]));
        if (1..keys.len()).any(alike) {
            return None;
        }
        let most = u16::try_from(slots - 1).unwrap_or(u16::MAX);
        let pilot = (0..=most).find(|&pilot| {
            let free = |key| found.slots[own(key) ^ usize::from(pilot)].is_none();
            keys.iter().all(free)
        })?;
        found.pilots[bucket] = pilot;
        for &key in keys {
            // The checker bounds the number of keys.
            let number = u16::try_from(key).unwrap_or(u16::MAX);
            found.slots[own(&key) ^ usize::from(pilot)] = Some(number);
        }
    }
    Some(found)
}

/// The hash of a number.
#[expect(clippy::cast_sign_loss, reason = "a hash wants the bits")]
pub(crate) fn hash_number(seed: u64, number: i64) -> u64 {
    (number as u64).wrapping_mul(seed)
}

/// The hash of a text.
pub(crate) fn hash_text(seed: u64, text: &[u8]) -> u64 {
    let (chunks, rest) = text.as_chunks::<8>();
    let hash = chunks.iter().fold(seed ^ text.len() as u64, |hash, chunk| {
        fold(hash ^ u64::from_le_bytes(*chunk), seed)
    });
    fold(hash ^ tail(text, rest), seed)
}

fn tail(text: &[u8], rest: &[u8]) -> u64 {
    if let Some(last) = text.last_chunk::<8>() {
        return u64::from_le_bytes(*last);
    }
    if let (Some(first), Some(last)) = (rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
    }
    rest.iter()
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

#[expect(clippy::cast_possible_truncation, reason = "the two halves are wanted")]
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    product as u64 ^ (product >> 64) as u64
}

/// Numbers that look random, one for each attempt (splitmix64).
fn mix(attempt: u64) -> u64 {
    let mut z = attempt.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "cut to the table's length by the caller"
)]
fn index(bits: u64) -> usize {
    bits as usize
}

#[cfg(test)]
mod tests {
    use super::{PerfectHash, hash_number, hash_text, index};

    fn key_of(found: &PerfectHash, hash: u64) -> Option<u16> {
        let bucket_bits = found.pilots.len().trailing_zeros();
        let slot_bits = found.slots.len().trailing_zeros();
        let pilot = found.pilots[index(hash >> (64 - bucket_bits))];
        let slot = index(hash >> (64 - bucket_bits - slot_bits)) & (found.slots.len() - 1);
        found.slots[slot ^ usize::from(pilot)]
    }

    #[track_caller]
    fn every_number_finds_itself(numbers: &[i64]) {
        let found = PerfectHash::search(numbers.len(), |seed| {
            numbers
                .iter()
                .map(|&number| hash_number(seed, number))
                .collect()
        });
        for (key, &number) in (0..).zip(numbers) {
            assert_eq!(key_of(&found, hash_number(found.seed, number)), Some(key));
        }
        let taken = found.slots.iter().flatten().count();
        assert_eq!(taken, numbers.len());
        // Half empty at most, unless the keys are made to collide.
        assert!(found.slots.len() <= 4 * numbers.len().max(1));
    }

    #[test]
    fn every_key_finds_itself() {
        every_number_finds_itself(&[]);
        every_number_finds_itself(&[0]);
        every_number_finds_itself(&[i64::MIN, -1, 0, 1, i64::MAX]);
        every_number_finds_itself(&(0..16_384).collect::<Vec<_>>());
        every_number_finds_itself(&(0..3_000).map(|n| n * 1_000_003).collect::<Vec<_>>());
        // Differences in the highest bits, or in one bit, alone.
        every_number_finds_itself(&(0..200).map(|n| n << 56).collect::<Vec<_>>());
        every_number_finds_itself(&(0..63).map(|n| 1 << n).collect::<Vec<_>>());
        every_number_finds_itself(&(0..16_384).map(|n| n << 49).collect::<Vec<_>>());
        every_number_finds_itself(&(0..16_384).map(|n| -(n << 32)).collect::<Vec<_>>());
    }

    #[test]
    fn texts_of_every_length_find_themselves() {
        let texts: Vec<String> = (0..2_000)
            .map(|n| "LOGIN_FAILED_".repeat(n % 4) + &n.to_string())
            .collect();
        let found = PerfectHash::search(texts.len(), |seed| {
            texts
                .iter()
                .map(|text| hash_text(seed, text.as_bytes()))
                .collect()
        });
        for (key, text) in (0..).zip(&texts) {
            let hash = hash_text(found.seed, text.as_bytes());
            assert_eq!(key_of(&found, hash), Some(key));
        }
    }
}
