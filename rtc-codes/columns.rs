//! What the methods of generated enums do: the functions that read the tables,
//! generic over enums and therefore compiled when they are used.

#![expect(missing_docs, reason = "each function is the method of the same name")]

use core::time::Duration;

use crate::hash::hash_number;
use crate::labels::Labels;
use crate::tables::{Group, Keyed, Numbered, Tables};
use crate::{Basis, Category, ErrorCode, Origin, Reason, Retryability};

/// Every variant, in order.
#[inline]
pub const fn all<T: Tables>() -> &'static [T] {
    T::LISTED
}

/// The variant that may have a number: the one in the slot that its hash leads
/// to. The caller compares; an enum without variants has none.
///
/// No branch depends on the number: unknown ones arrive as often as known ones.
#[inline]
pub const fn candidate<T: Numbered>(number: i64) -> T {
    T::SLOTS[slot_of::<T>(number)]
}

/// The slot of a code, or any slot for a number that is none.
#[inline]
pub const fn slot_of<T: Numbered>(number: i64) -> usize {
    T::CODES.slot(hash_number(T::CODES.seed, number), T::SLOTS.len())
}

/// The position of the entry in a slot.
#[inline]
const fn position<T: Tables>(slot: usize) -> usize {
    let [.., low, high] = T::CLASSES[slot];
    u16::from_le_bytes([low, high]) as usize
}

pub const fn name<T: Tables>(slot: usize) -> &'static str {
    T::NAMES.at(position::<T>(slot))
}

#[inline]
pub const fn message<T: Tables>(slot: usize) -> &'static str {
    T::MESSAGES.at(position::<T>(slot))
}

#[inline]
pub const fn description<T: Tables>(slot: usize) -> &'static str {
    T::DESCRIPTIONS[position::<T>(slot)]
}

pub const fn key<T: Keyed>(position: usize) -> &'static str {
    T::KEYS[position]
}

pub const fn aliases<T: Tables>(slot: usize) -> &'static [&'static str] {
    T::ALIASES.at(position::<T>(slot))
}

pub const fn causes<T: Tables>(slot: usize) -> &'static [&'static str] {
    T::CAUSES.at(position::<T>(slot))
}

pub const fn suggestions<T: Tables>(slot: usize) -> &'static [&'static str] {
    T::SUGGESTIONS.at(position::<T>(slot))
}

pub const fn methods<T: Tables>(slot: usize) -> &'static [&'static str] {
    T::METHODS.at(position::<T>(slot))
}

pub const fn reasons<T: Tables>(slot: usize) -> &'static [Reason] {
    T::REASONS.at(position::<T>(slot))
}

pub const fn retry_after<T: Tables>(slot: usize) -> Option<Duration> {
    T::RETRY_AFTER.one_at(position::<T>(slot))
}

pub const fn erratum<T: Tables>(slot: usize) -> Option<&'static str> {
    T::ERRATUM.one_at(position::<T>(slot))
}

pub const fn since<T: Tables>(slot: usize) -> Option<&'static str> {
    T::SINCE.one_at(position::<T>(slot))
}

pub const fn retired<T: Tables>(slot: usize) -> Option<&'static str> {
    T::RETIRED.one_at(position::<T>(slot))
}

pub const fn group<T: Tables>(slot: usize) -> &'static str {
    group_of::<T>(slot).title
}

pub const fn docs_url<T: Tables>(slot: usize) -> &'static str {
    group_of::<T>(slot).url
}

const fn group_of<T: Tables>(slot: usize) -> &'static Group {
    &T::GROUPS[u16::from_le_bytes(T::GROUPED[position::<T>(slot)]) as usize]
}

#[inline]
pub const fn category<T: Tables>(slot: usize) -> Category {
    match Category::from_bits(T::CLASSES[slot][0] & 0b1111) {
        Some(category) => category,
        None => Category::Unknown,
    }
}

#[inline]
pub const fn retryability<T: Tables>(slot: usize) -> Retryability {
    match Retryability::from_bits(T::CLASSES[slot][0] >> 4 & 0b111) {
        Some(retryability) => retryability,
        None => Retryability::Operator,
    }
}

#[inline]
pub const fn escalate<T: Tables>(slot: usize) -> Option<Retryability> {
    Retryability::from_bits(T::CLASSES[slot][1] & 0b111)
}

#[inline]
pub const fn origin<T: Tables>(slot: usize) -> Origin {
    match Origin::from_bits(T::CLASSES[slot][0] >> 7) {
        Some(origin) => origin,
        None => Origin::Document,
    }
}

#[inline]
pub const fn name_basis<T: Tables>(slot: usize) -> Basis {
    match Basis::from_bits(T::CLASSES[slot][1] >> 3 & 0b11) {
        Some(basis) => basis,
        None => Basis::Authored,
    }
}

#[inline]
pub const fn classification_basis<T: Tables>(slot: usize) -> Basis {
    match Basis::from_bits(T::CLASSES[slot][1] >> 5 & 0b11) {
        Some(basis) => basis,
        None => Basis::Authored,
    }
}

/// The entry with this number, found by way of what names are found with: a
/// program that parses alone has no use for `SLOTS`.
pub(crate) fn by_number<T: Numbered + ErrorCode>(number: i64) -> Option<T> {
    if T::ABOUT.count == 0 {
        return None;
    }
    let entry = *T::LISTED.get(position::<T>(slot_of::<T>(number)))?;
    (ErrorCode::code(entry) == number).then_some(entry)
}

/// The entry with this name, alias or variant.
pub(crate) fn by_label<T: Tables>(text: &str) -> Option<T> {
    if T::ABOUT.count == 0 {
        return None;
    }
    let labels = const {
        &Labels {
            index: T::LABELS,
            names: T::NAMES,
            aliases: T::ALIASES,
        }
    };
    T::LISTED.get(labels.position_of(text)?).copied()
}

/// The entry with exactly this key.
pub(crate) fn by_key<T: Keyed>(text: &str) -> Option<T> {
    let position = T::BY_KEY.number_of(text);
    if *T::KEYS.get(position)? == text {
        T::LISTED.get(position).copied()
    } else {
        None
    }
}

/// The entry with the longest key that stands inside a message.
pub fn find_in<T: Keyed>(message: &str) -> Option<T> {
    T::LONGEST_FIRST
        .iter()
        .map(|position| usize::from(u16::from_le_bytes(*position)))
        .find(|&position| {
            T::KEYS
                .get(position)
                .is_some_and(|key| message.contains(key))
        })
        .and_then(|position| T::LISTED.get(position).copied())
}
