use super::{PerfectHash, hash_number, hash_string, index, mix};

fn key_of(found: &PerfectHash, hash: u64) -> Option<u16> {
    let slot_bits = found.slots.len().trailing_zeros();
    if found.pilots.is_empty() {
        return found.slots[index(hash >> (64 - slot_bits))];
    }
    let bucket_bits = found.pilots.len().trailing_zeros();
    let pilot = found.pilots[index(hash >> (64 - bucket_bits))];
    let slot = index(hash >> (64 - bucket_bits - slot_bits)) & (found.slots.len() - 1);
    found.slots[slot ^ usize::from(pilot)]
}

#[track_caller]
fn every_number_finds_itself(numbers: &[i64]) -> PerfectHash {
    let found = PerfectHash::of_numbers(numbers);
    for (key, &number) in (0..).zip(numbers) {
        assert_eq!(key_of(&found, hash_number(found.seed, number)), Some(key));
    }
    let taken = found.slots.iter().flatten().count();
    assert_eq!(taken, numbers.len());
    assert!(found.slots.len() <= (8 * numbers.len()).max(16_384));
    found
}

#[test]
fn blocks_of_codes_need_no_pilots() {
    for count in [1, 15, 100, 300, 1_000, 3_000, 10_000] {
        let in_blocks = |n: i64| 1_000_000 + n / 20 * 1_000 + n % 20;
        let codes: Vec<i64> = (0..count).map(in_blocks).collect();
        assert!(every_number_finds_itself(&codes).pilots.is_empty());
    }
}

#[test]
#[expect(clippy::cast_possible_wrap, reason = "any numbers will do")]
fn scattered_codes_need_pilots() {
    let codes: Vec<i64> = (0..3_000).map(|n| mix(n) as i64).collect();
    assert!(!every_number_finds_itself(&codes).pilots.is_empty());
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
fn strings_of_every_length_find_themselves() {
    let strings: Vec<String> =
        (0..2_000).map(|n| "LOGIN_FAILED_".repeat(n % 4) + &n.to_string()).collect();
    let keys: Vec<&str> = strings.iter().map(String::as_str).collect();
    let found = PerfectHash::of_strings(&keys);
    for (key, string) in (0..).zip(&strings) {
        let hash = hash_string(found.seed, string.as_bytes());
        assert_eq!(key_of(&found, hash), Some(key));
    }
}

#[test]
fn the_length_of_a_string_does_not_cancel_its_letters() {
    // 12 ^ 13 is the difference of their first letters, and their last eight
    // are the same.
    let strings = ["bERR0000ABCD", "cERR00000ABCD"];
    let collides =
        |seed| hash_string(seed, strings[0].as_bytes()) == hash_string(seed, strings[1].as_bytes());
    assert!(!(1..100).any(collides));
}
