//! Codes in the block structure of real ones.
//!
//! Vendors number by section: a new thousand for each part of the SDK, and in it
//! runs of consecutive codes with gaps between them. A few codes stand apart:
//! small ones, negative ones, and those of an older numbering.

use crate::random::Random;

/// How many codes follow each other without a gap, and how many numbers the gap
/// before them leaves out: what the sections of the shipped catalogs have, drawn
/// from at random.
const RUNS: [(i64, i64); 40] = [
    (0, 1),
    (0, 2),
    (0, 6),
    (2, 4),
    (1, 9),
    (12, 1),
    (2, 1),
    (1, 2),
    (12, 2),
    (2, 1),
    (1, 4),
    (5, 1),
    (1, 1),
    (10, 2),
    (3, 1),
    (15, 2),
    (0, 4),
    (1, 2),
    (3, 3),
    (8, 2),
    (1, 1),
    (1, 6),
    (3, 3),
    (13, 1),
    (10, 3),
    (3, 1),
    (0, 16),
    (2, 3),
    (9, 5),
    (5, 14),
    (17, 7),
    (17, 5),
    (2, 7),
    (3, 12),
    (9, 27),
    (1, 24),
    (1, 2),
    (70, 1),
    (4, 1),
    (20, 20),
];

/// Runs outside of the sections: first code and length.
const APART: [(i64, i64); 9] = [
    (-10_020, 3),
    (-10_016, 2),
    (-10_013, 3),
    (-8, 1),
    (0, 2),
    (200, 1),
    (4096, 5),
    (16_385, 8),
    (65_535, 1),
];

/// The first section, and the distance from one to the next.
const SECTIONS: (i64, i64) = (1_000_000, 1_000);
/// A section is left after so many numbers.
const SECTION_ENDS: i64 = 110;

/// So many codes, in ascending order.
pub fn codes(count: usize) -> Vec<i64> {
    let mut random = Random::new(1);
    let mut codes: Vec<i64> = Vec::with_capacity(count);
    for (first, length) in APART {
        codes.extend(first..first + length);
    }
    let mut section = SECTIONS.0;
    while codes.len() < count {
        let mut next = section;
        while next < section + SECTION_ENDS {
            let (gap, length) = random.one_of(&RUNS);
            next += gap;
            codes.extend(next..next + length);
            next += length + 1;
        }
        section += SECTIONS.1;
    }
    codes.truncate(count);
    codes
}
