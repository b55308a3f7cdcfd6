//! The search for pilots: a number for each bucket of keys, which moves them to
//! slots that no other key has.

use super::{PerfectHash, index, mix};

impl PerfectHash {
    /// Finds tables for keys, given by their hash for a seed; the keys are
    /// numbered in order. Always the same tables for the same keys.
    ///
    /// The keys must differ, and so must their hashes for almost every seed.
    pub(super) fn with_pilots(
        count: usize,
        most_slots: usize,
        hashes: impl Fn(u64) -> Vec<u64>,
    ) -> Self {
        // A pilot for each bucket is found at the first or second seed. Fewer of
        // them are read sooner, but take longer to find where slots are scarce.
        // Only keys made to collide want more room.
        let mut slots = count.next_power_of_two().max(2);
        let is_roomy = count + count / 2 <= slots;
        let pilots = (slots / if is_roomy { 8 } else { 2 }).max(2);
        for attempt in 1_u64.. {
            let seed = mix(attempt) | 1;
            if let Some(found) = place(seed, &hashes(seed), pilots, slots) {
                return found;
            }
            if attempt % 16 == 0 && slots < most_slots {
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
    let slot_of = |hash: u64| index(hash >> (u64::BITS - bucket_bits - slot_bits)) & (slots - 1);
    let (starts, keys) = by_bucket(hashes, bucket_bits);
    let mut found = PerfectHash { seed, pilots: vec![0; pilots], slots: vec![None; slots] };
    let fullest = starts.windows(2).map(|ends| ends[1] - ends[0]).max()?;
    let most = u16::try_from(slots - 1).unwrap_or(u16::MAX);
    let mut own = Vec::with_capacity(fullest);
    for size in (1..=fullest).rev() {
        for bucket in 0..pilots {
            let keys = &keys[starts[bucket]..starts[bucket + 1]];
            if keys.len() != size {
                continue;
            }
            own.clear();
            for &key in keys {
                let slot = slot_of(hashes[key]);
                // Keys of a bucket are moved together: no pilot tells equal ones
                // apart.
                if own.contains(&slot) {
                    return None;
                }
                own.push(slot);
            }
            let pilot = (0..=most).find(|&pilot| are_free(&found.slots, &own, pilot))?;
            found.pilots[bucket] = pilot;
            for (slot, &key) in own.iter().zip(keys) {
                // The checker bounds the number of keys.
                let number = u16::try_from(key).unwrap_or(u16::MAX);
                found.slots[slot ^ usize::from(pilot)] = Some(number);
            }
        }
    }
    Some(found)
}

/// Whether nothing is in the slots that a pilot moves some to. A loop, for a macro
/// is not optimized.
fn are_free(slots: &[Option<u16>], own: &[usize], pilot: u16) -> bool {
    for slot in own {
        if slots[slot ^ usize::from(pilot)].is_some() {
            return false;
        }
    }
    true
}

/// The keys sorted by bucket, and where the keys of each bucket begin.
fn by_bucket(hashes: &[u64], bucket_bits: u32) -> (Vec<usize>, Vec<usize>) {
    let bucket_of = |hash: u64| index(hash >> (u64::BITS - bucket_bits));
    let mut starts = vec![0; (1 << bucket_bits) + 1];
    for &hash in hashes {
        starts[bucket_of(hash) + 1] += 1;
    }
    for bucket in 1..starts.len() {
        starts[bucket] += starts[bucket - 1];
    }
    let mut next = starts.clone();
    let mut keys = vec![0; hashes.len()];
    for (key, &hash) in hashes.iter().enumerate() {
        let place = &mut next[bucket_of(hash)];
        keys[*place] = key;
        *place += 1;
    }
    (starts, keys)
}
