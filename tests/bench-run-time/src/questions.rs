//! What every contender is asked.

use std::fmt::{Display, Write as _};
use std::hint::black_box;

use fastrand::Rng;
use rtc_codes::ErrorCode;

pub(crate) const QUESTIONS: [&str; 6] =
    ["known codes", "half unknown", "category", "description", "`FromStr`", "`Display`"];

/// Look-ups per pass. The branch predictor memorizes a few thousand codes, which would
/// favor contenders that branch; it cannot memorize this many.
pub(crate) const LOOK_UPS: usize = 1 << 18;

/// What is looked up, identical for all contenders.
pub(crate) struct Inputs {
    pub(crate) known: Vec<i64>,
    pub(crate) half_unknown: Vec<i64>,
    /// The names of the known codes.
    pub(crate) names: Vec<&'static str>,
}

impl Inputs {
    /// Draws from the codes of an enum.
    pub(crate) fn of<E: ErrorCode>() -> Self {
        let mut random = Rng::with_seed(2);
        let entries: Vec<E> = (0..LOOK_UPS).map(|_| E::ALL[random.usize(..E::ALL.len())]).collect();
        let known: Vec<i64> = entries.iter().map(|entry| entry.code()).collect();
        let half_unknown = known.iter().map(|&code| match random.u8(..2) {
            0 => code,
            _ => unknown_near::<E>(code, &mut random),
        });
        Self {
            half_unknown: half_unknown.collect(),
            names: entries.iter().map(|entry| entry.name()).collect(),
            known,
        }
    }
}

/// An unknown code in the gaps around a known one, as a newer SDK would send it.
fn unknown_near<E: ErrorCode>(code: i64, random: &mut Rng) -> i64 {
    loop {
        let near = code + random.i64(-128..128);
        if E::from_code(near).is_none() {
            return near;
        }
    }
}

/// How many inputs have the same answer as a known one.
#[inline(never)]
pub(crate) fn count_like<I: Copy, A: PartialEq>(
    known: I,
    inputs: &[I],
    look_up: impl Fn(I) -> Option<A>,
) -> usize {
    let Some(answer) = black_box(look_up(known)) else {
        return 0;
    };
    let is_like = |input: &&I| look_up(**input).is_some_and(|own| own == answer);
    inputs.iter().filter(is_like).count()
}

/// The total length of all answers.
#[inline(never)]
pub(crate) fn total_length(codes: &[i64], look_up: impl Fn(i64) -> Option<&'static str>) -> usize {
    codes.iter().map(|&code| look_up(code).map_or(0, str::len)).sum()
}

/// The total length of everything printed, into a string that never grows.
#[inline(never)]
pub(crate) fn printed_length<E: Display>(entries: &[E]) -> usize {
    let mut text = String::with_capacity(1024);
    let mut length = 0;
    for entry in entries {
        text.clear();
        let _ = write!(text, "{entry}");
        length += black_box(&text).len();
    }
    length
}
