//! What is asked of every contender. Each function uses the answers as an app
//! would, and gives a sum that must be the same for all contenders.

use std::fmt::Write as _;
use std::hint::black_box;

use crate::buffer::Buffer;
use crate::contenders::{ByCode, ByName, Known};

/// How many codes are those of the entry that `wanted` is the code of.
#[inline(never)]
pub(crate) fn variants<C: ByCode>(contender: &C, codes: &[Vec<i64>], wanted: i64) -> usize {
    let Some(wanted) = black_box(contender.entry(wanted)) else {
        return 0;
    };
    let is_wanted = |code: &&i64| contender.entry(**code).is_some_and(|entry| entry == wanted);
    let wanted_in = |codes: &Vec<i64>| codes.iter().filter(is_wanted).count();
    codes.iter().map(wanted_in).sum()
}

/// How many codes have the category of `wanted`.
#[inline(never)]
pub(crate) fn categories<C: ByCode>(contender: &C, codes: &[Vec<i64>], wanted: i64) -> usize {
    let Some(wanted) = black_box(contender.category(wanted)) else {
        return 0;
    };
    let is_wanted = |code: &&i64| contender.category(**code).is_some_and(|word| word == wanted);
    let wanted_in = |codes: &Vec<i64>| codes.iter().filter(is_wanted).count();
    codes.iter().map(wanted_in).sum()
}

/// The length of all descriptions.
#[inline(never)]
pub(crate) fn descriptions<C: ByCode>(contender: &C, codes: &[Vec<i64>]) -> usize {
    let length = |code: &i64| contender.description(*code).map_or(0, str::len);
    let lengths_in = |codes: &Vec<i64>| codes.iter().map(length).sum::<usize>();
    codes.iter().map(lengths_in).sum()
}

/// How many names are those of the entry that `wanted` is the name of.
#[inline(never)]
pub(crate) fn names<C: ByName>(contender: &C, names: &[Vec<&str>], wanted: &str) -> usize {
    let Some(wanted) = black_box(contender.named(wanted)) else {
        return 0;
    };
    let is_wanted = |name: &&&str| contender.named(name).is_some_and(|entry| entry == wanted);
    let wanted_in = |names: &Vec<&str>| names.iter().filter(is_wanted).count();
    names.iter().map(wanted_in).sum()
}

/// The length of everything printed. The entries are looked up before, so that
/// printing alone is measured.
#[inline(never)]
pub(crate) fn printed<E: Known>(entries: &[E]) -> usize {
    let mut buffer = Buffer::new();
    let mut length = 0;
    for entry in entries {
        buffer.clear();
        write!(buffer, "{entry}").expect("there is room for any entry");
        length += black_box(buffer.written()).len();
    }
    length
}
