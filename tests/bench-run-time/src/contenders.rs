//! The implementations that are compared at run time.

use std::collections::HashMap;
use std::fmt::Display;
use std::hash::{BuildHasher, RandomState};
use std::str::FromStr;

use bench_contenders::Contender;
use rtc_codes::ErrorCode;
use rustc_hash::FxBuildHasher as Fx;

use crate::questions::{Inputs, count_like, printed_length, total_length};

/// An enum of codes, ours or a peer's.
pub(crate) trait Known:
    Copy + PartialEq + Display + TryFrom<i64> + FromStr + 'static
{
    fn name(self) -> &'static str;
    fn description(self) -> &'static str;
    /// The category as a number.
    fn category(self) -> u8;
}

/// One pass over the inputs per question, in the order of `QUESTIONS`. Its result
/// depends on every answer, and is the same for all contenders.
pub(crate) type Passes = Vec<Box<dyn Fn() -> usize>>;

/// The contenders of a catalog. Those that have no `Display` of their own come last and
/// lack the last pass.
pub(crate) type Contenders = Vec<(&'static str, Passes)>;
pub(crate) type Make = fn() -> Contenders;

/// All contenders of a catalog. The look-ups in phf's maps are passed in, so that the
/// maps are constants as in a real program.
pub(crate) fn all<Ours: Known + ErrorCode, Derives: Known, Matches: Known>(
    in_phf_codes: impl Fn(i64) -> Option<Matches> + Copy + 'static,
    in_phf_names: impl Fn(&'static str) -> Option<Matches> + 'static,
) -> Contenders {
    let inputs = leak(Inputs::of::<Ours>());
    let ours = <Ours as rtc_codes::Entry>::ALL.iter();
    let entry = |ours: &Ours| Some((ours.code(), Matches::try_from(ours.code()).ok()?));
    let entries: &Vec<_> = leak(ours.filter_map(entry).collect());
    vec![
        (Contender::Ours.label(), of_enum::<Ours>(inputs)),
        (Contender::Derives.label(), of_enum::<Derives>(inputs)),
        (Contender::Match.label(), of_enum::<Matches>(inputs)),
        ("phf", by_entry(inputs, in_phf_codes, in_phf_names)),
        ("HashMap (std)", by_maps::<_, RandomState>(inputs, entries)),
        ("HashMap (rustc-hash)", by_maps::<_, Fx>(inputs, entries)),
        ("sorted slice, binary search", by_slices(inputs, entries)),
    ]
}

/// Looks up with the enum's own `TryFrom` and `FromStr`.
fn of_enum<E: Known>(inputs: &'static Inputs) -> Passes {
    let entry = |code| E::try_from(code).ok();
    let mut passes = by_entry(inputs, entry, |name| name.parse().ok());
    let entries: Vec<E> = inputs.known.iter().copied().filter_map(entry).collect();
    passes.push(Box::new(move || printed_length(&entries)));
    passes
}

/// Finds the entry, then asks it for the category or the description.
fn by_entry<E: Known>(
    inputs: &'static Inputs,
    entry: impl Fn(i64) -> Option<E> + Copy + 'static,
    named: impl Fn(&'static str) -> Option<E> + 'static,
) -> Passes {
    let category = move |code| entry(code).map(E::category);
    let description = move |code| entry(code).map(E::description);
    ask(inputs, entry, category, description, named)
}

/// Has a map per question, which is the fastest that maps can be.
fn by_maps<E: Known, S: BuildHasher + Default + 'static>(
    inputs: &'static Inputs,
    entries: &[(i64, E)],
) -> Passes {
    let all = || entries.iter().copied();
    let entry: &HashMap<_, _, S> = leak(all().collect());
    let category: HashMap<_, _, S> = all().map(|(code, it)| (code, it.category())).collect();
    let description: HashMap<_, _, S> = all().map(|(code, it)| (code, it.description())).collect();
    let named: HashMap<_, _, S> = all().map(|(_, it)| (it.name(), it)).collect();
    ask(
        inputs,
        |code| entry.get(&code).copied(),
        move |code| category.get(&code).copied(),
        move |code| description.get(&code).copied(),
        move |name| named.get(name).copied(),
    )
}

/// Has a sorted slice per question.
fn by_slices<E: Known>(inputs: &'static Inputs, entries: &'static [(i64, E)]) -> Passes {
    fn find<K: Copy + Ord, V: Copy>(pairs: &[(K, V)], key: K) -> Option<V> {
        let at = pairs.binary_search_by_key(&key, |pair| pair.0).ok()?;
        Some(pairs[at].1)
    }
    let all = || entries.iter().copied();
    let category: Vec<_> = all().map(|(code, it)| (code, it.category())).collect();
    let description: Vec<_> = all().map(|(code, it)| (code, it.description())).collect();
    let mut named: Vec<_> = all().map(|(_, it)| (it.name(), it)).collect();
    named.sort_unstable_by_key(|pair| pair.0);
    ask(
        inputs,
        |code| find(entries, code),
        move |code| find(&category, code),
        move |code| find(&description, code),
        move |name| find(&named, name),
    )
}

fn ask<E: Known>(
    inputs: &'static Inputs,
    entry: impl Fn(i64) -> Option<E> + Copy + 'static,
    category: impl Fn(i64) -> Option<u8> + 'static,
    description: impl Fn(i64) -> Option<&'static str> + 'static,
    named: impl Fn(&'static str) -> Option<E> + 'static,
) -> Passes {
    let (code, name) = (inputs.known[0], inputs.names[0]);
    vec![
        Box::new(move || count_like(code, &inputs.known, entry)),
        Box::new(move || count_like(code, &inputs.half_unknown, entry)),
        Box::new(move || count_like(code, &inputs.known, &category)),
        Box::new(move || total_length(&inputs.known, &description)),
        Box::new(move || count_like(name, &inputs.names, &named)),
    ]
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
