//! The tables that generated code holds.
//!
//! The prose stands apart from the classification, each column in a table of its
//! own, so that the linker drops what a program does not use. Everything is
//! reached through associated constants that point to statics: a constant alone
//! would be copied into every codegen unit that uses it.

use core::time::Duration;

use crate::Reason;
use crate::hash::{Index, PerfectHash};

/// Every variant of a generated enum.
///
/// Whenever the compiler evaluates such a constant, it checks each value in it
/// against all discriminants before it: with ten thousand variants, that takes
/// seconds. The parameter, which means nothing, keeps it from evaluating these
/// before a program uses them.
#[doc(hidden)]
pub trait Variants<Late>: Sized + 'static {
    /// By code, or in the catalog's order if the codes are texts: the position of
    /// an entry is the one in here.
    const LISTED: &'static [Self];
    /// Each in the slot of its code, a power of two of slots, with the first one in
    /// the others. If the codes are texts, the same as `LISTED`.
    const SLOTS: &'static [Self];
}

/// What the expansion of `catalog!` says about an enum, all of it data.
///
/// `CLASSES` has one element for each slot; other columns have one for each
/// position.
#[doc(hidden)]
pub trait Tables: Variants<()> + Copy {
    const ABOUT: About;

    /// The slot of each entry, little-endian: for the compiler, to make `SLOTS`.
    const SLOTS_OF: &'static [[u8; 2]] = &[];
    const CLASSES: &'static [Class];
    const GROUPS: &'static [Group];
    /// The place of each entry's group in `GROUPS`, little-endian.
    const GROUPED: &'static [[u8; 2]];

    const NAMES: Texts;
    /// What entries print: description, product and code.
    const MESSAGES: Texts;
    const DESCRIPTIONS: &'static [&'static str];

    const ALIASES: Lists<&'static str> = Lists::NONE;
    const CAUSES: Lists<&'static str> = Lists::NONE;
    const SUGGESTIONS: Lists<&'static str> = Lists::NONE;
    const METHODS: Lists<&'static str> = Lists::NONE;
    const REASONS: Lists<Reason> = Lists::NONE;
    const RETRY_AFTER: Lists<Duration> = Lists::NONE;
    const ERRATUM: Lists<&'static str> = Lists::NONE;
    const SINCE: Lists<&'static str> = Lists::NONE;
    const RETIRED: Lists<&'static str> = Lists::NONE;

    /// Names, aliases and variants, and the position of the entry of each.
    const LABELS: Index;
}

/// Where an entry's class is.
#[doc(hidden)]
pub trait Slotted: Tables {
    fn slot(self) -> usize;
}

/// How a number finds its slot.
#[doc(hidden)]
pub trait Numbered: Tables {
    const CODES: PerfectHash;
}

/// A text-keyed catalog's keys.
#[doc(hidden)]
pub trait Keyed: Tables {
    const KEYS: &'static [&'static str];
    const BY_KEY: Index;
    /// Positions of the keys, the longest key first.
    const LONGEST_FIRST: &'static [[u8; 2]];
}

/// The classification of an entry, packed:
/// category in bits 0 to 3, retryability in 4 to 6, origin in 7;
/// escalation in 8 to 10 (7 for none), the basis of the name in 11 and 12, that
/// of the classification in 13 and 14; the entry's position in 16 to 31.
pub type Class = [u8; 4];

/// What a catalog says of itself.
///
/// The traits' constants have names of their own: generic code over `Entry`
/// reaches them too, and must not find two by one name.
#[doc(hidden)]
pub struct About {
    pub id: &'static str,
    pub vendor: &'static str,
    pub product: &'static str,
    pub count: usize,
}

/// A section of the vendor's document.
#[doc(hidden)]
pub struct Group {
    pub title: &'static str,
    pub url: &'static str,
}

/// A text for each entry, all of them in one: a text of its own costs a pointer, a
/// length and a relocation. The text at position `i` begins at `starts[i]` and ends
/// where the next one begins.
#[doc(hidden)]
pub struct Texts {
    /// Of a static: of a constant there would be many copies.
    pub text: &'static &'static str,
    /// One more than there are entries, little-endian.
    pub starts: &'static [[u8; 4]],
}

impl Texts {
    /// The text at a position.
    #[inline]
    pub(crate) const fn at(&self, position: usize) -> &'static str {
        let (start, end) = self.range(position);
        self.text.split_at(end).0.split_at(start).1
    }

    /// Its bytes: to compare them, nobody asks where characters begin.
    #[inline]
    pub(crate) const fn bytes(&self, position: usize) -> &'static [u8] {
        let (start, end) = self.range(position);
        self.text.as_bytes().split_at(end).0.split_at(start).1
    }

    #[inline]
    const fn range(&self, position: usize) -> (usize, usize) {
        let start = u32::from_le_bytes(self.starts[position]);
        let end = u32::from_le_bytes(self.starts[position + 1]);
        (start as usize, end as usize)
    }
}

/// A list for each entry. Lists that are alike are one, since every text in a list
/// costs a pointer, a length and a relocation.
#[doc(hidden)]
pub struct Lists<T: 'static> {
    /// All lists in one, the empty one first.
    pub items: &'static [T],
    /// Where each list begins and, at last, where all end; little-endian.
    pub starts: &'static [[u8; 2]],
    /// The number of each entry's list, little-endian; none if all are empty.
    pub of_entries: &'static [[u8; 2]],
}

impl<T> Lists<T> {
    pub const NONE: Self = Self {
        items: &[],
        starts: &[],
        of_entries: &[],
    };

    /// The list of the entry at a position.
    #[inline]
    pub const fn at(&self, position: usize) -> &'static [T] {
        if self.of_entries.is_empty() {
            return &[];
        }
        let list = u16::from_le_bytes(self.of_entries[position]) as usize;
        let start = u16::from_le_bytes(self.starts[list]) as usize;
        let end = u16::from_le_bytes(self.starts[list + 1]) as usize;
        self.items.split_at(end).0.split_at(start).1
    }

    /// Its one item, where lists have at most one.
    #[inline]
    pub const fn one_at(&self, position: usize) -> Option<T>
    where
        T: Copy,
    {
        self.at(position).first().copied()
    }
}

/// The variants by slot, from those in order.
///
/// Generated code calls it when a constant is evaluated. By value: the compiler
/// checks what references point to. And without calls: each takes it a
/// microsecond.
pub const fn placed<T: Tables, const N: usize, const R: usize>(listed: [T; N]) -> [T; R] {
    let slots_of = T::SLOTS_OF;
    let mut slots = [listed[0]; R];
    let mut position = 0;
    while position < N {
        let [low, high] = slots_of[position];
        slots[(high as usize) << 8 | low as usize] = listed[position];
        position += 1;
    }
    slots
}

/// The variants in order, from those by slot.
pub const fn listed<T: Tables, const N: usize>(slots: &[T]) -> [T; N] {
    let slots_of = T::SLOTS_OF;
    let mut listed = [slots[0]; N];
    let mut position = 0;
    while position < N {
        let [low, high] = slots_of[position];
        listed[position] = slots[(high as usize) << 8 | low as usize];
        position += 1;
    }
    listed
}

/// Bytes as a table of chunks of `W`.
pub const fn chunks<const W: usize>(bytes: &'static [u8]) -> &'static [[u8; W]] {
    bytes.as_chunks().0
}
