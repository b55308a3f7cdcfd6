//! The tables that generated code holds, and the functions that read them.
//!
//! The prose stands apart from the classification, each column in a table of its
//! own, so that the linker drops what a program does not use. Everything is
//! reached through associated constants that point to statics: a constant alone
//! would be copied into every codegen unit that uses it.

use core::time::Duration;

use crate::hash::{PerfectHash, hash_number, hash_text};
use crate::{Basis, Category, Origin, Reason, Retryability};

/// Every variant of a generated enum.
///
/// Whenever the compiler evaluates such a constant, it checks each value in it
/// against all discriminants before it: with ten thousand variants, that takes
/// seconds. The parameter, which means nothing, keeps it from evaluating this one
/// before a program uses it.
#[doc(hidden)]
pub trait Variants<Late>: Sized + 'static {
    /// Padded with the first one to a power of two.
    const EACH: &'static [Self];
}

/// What the expansion of `catalog!` says about an enum, all of it data.
///
/// Columns have one element for each entry, in the order of the variants;
/// `CLASSES` is padded as `EACH` is.
#[doc(hidden)]
pub trait Tables: Variants<()> + Copy {
    const ABOUT: About;

    const CLASSES: &'static [Class];
    const GROUPS: &'static [Group];

    const NAMES: &'static [&'static str];
    const VARIANTS: &'static [&'static str];
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

    /// Names, aliases and variants. A position below `COUNT` is the name of the
    /// entry there, one below `2 * COUNT` a variant, any other an alias.
    const LABELS: PerfectHash;
}

/// A number's place among the entries.
#[doc(hidden)]
pub trait Numbered: Tables {
    const CODES: PerfectHash;
}

/// A text-keyed catalog's keys.
#[doc(hidden)]
pub trait Keyed: Tables {
    const KEYS: &'static [&'static str];
    const BY_KEY: PerfectHash;
    /// Positions of the keys, the longest key first.
    const LONGEST_FIRST: &'static [[u8; 2]];
}

/// The classification of an entry, packed:
/// category in bits 0 to 3, retryability in 4 to 6, origin in 7;
/// escalation in 8 to 10 (7 for none), the basis of the name in 11 and 12, that
/// of the classification in 13 and 14; the group's position in 16 to 31.
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

/// A list for each entry, all lists in one array: the list of the entry at
/// position `i` begins at `starts[i]` and ends where the next one begins.
#[doc(hidden)]
pub struct Lists<T: 'static> {
    pub items: &'static [T],
    /// One more than there are entries, little-endian; none if no entry has a
    /// list.
    pub starts: &'static [[u8; 2]],
}

impl<T> Lists<T> {
    pub const NONE: Self = Self {
        items: &[],
        starts: &[],
    };

    /// The list of the entry at a position.
    #[inline]
    pub const fn at(&self, position: usize) -> &'static [T] {
        if self.starts.is_empty() {
            return &[];
        }
        let start = u16::from_le_bytes(self.starts[position]) as usize;
        let end = u16::from_le_bytes(self.starts[position + 1]) as usize;
        self.items.split_at(end).0.split_at(start).1
    }

    /// The one item of the entry at a position, where a list has at most one.
    #[inline]
    pub const fn one_at(&self, position: usize) -> Option<&'static T> {
        self.at(position).first()
    }

    /// The position of the entry that has the item at an index of `items`.
    fn owner(&self, item: usize) -> usize {
        let begins_by = |start: &[u8; 2]| usize::from(u16::from_le_bytes(*start)) <= item;
        self.starts.partition_point(begins_by).saturating_sub(1)
    }
}

/// The variant that may have a number: the one at the position that its hash
/// leads to. The caller compares; an enum without variants has none.
///
/// No branch depends on the number: unknown ones arrive as often as known ones.
#[inline]
pub const fn candidate<T: Numbered>(number: i64) -> T {
    T::EACH[position_of::<T>(number)]
}

/// The position of a code, or any position for a number that is none.
#[inline]
pub const fn position_of<T: Numbered>(number: i64) -> usize {
    let position = T::CODES.position(hash_number(T::CODES.seed, number));
    // The list is padded to a power of two: the cut takes nothing away, and
    // spares the check.
    position & (T::EACH.len() - 1)
}

/// What went wrong.
#[inline]
pub const fn category<T: Tables>(position: usize) -> Category {
    match Category::from_bits(T::CLASSES[position][0] & 0b1111) {
        Some(category) => category,
        None => Category::Unknown,
    }
}

/// Who must act.
#[inline]
pub const fn retryability<T: Tables>(position: usize) -> Retryability {
    match Retryability::from_bits(T::CLASSES[position][0] >> 4 & 0b111) {
        Some(retryability) => retryability,
        None => Retryability::Operator,
    }
}

/// Who acts next.
#[inline]
pub const fn escalate<T: Tables>(position: usize) -> Option<Retryability> {
    Retryability::from_bits(T::CLASSES[position][1] & 0b111)
}

/// Where the entry was found.
#[inline]
pub const fn origin<T: Tables>(position: usize) -> Origin {
    match Origin::from_bits(T::CLASSES[position][0] >> 7) {
        Some(origin) => origin,
        None => Origin::Document,
    }
}

/// Whose the name is.
#[inline]
pub const fn name_basis<T: Tables>(position: usize) -> Basis {
    match Basis::from_bits(T::CLASSES[position][1] >> 3 & 0b11) {
        Some(basis) => basis,
        None => Basis::Authored,
    }
}

/// Whose category and retryability are.
#[inline]
pub const fn classification_basis<T: Tables>(position: usize) -> Basis {
    match Basis::from_bits(T::CLASSES[position][1] >> 5 & 0b11) {
        Some(basis) => basis,
        None => Basis::Authored,
    }
}

/// The section of the document.
#[inline]
pub const fn group<T: Tables>(position: usize) -> &'static Group {
    let [.., low, high] = T::CLASSES[position];
    &T::GROUPS[u16::from_le_bytes([low, high]) as usize]
}

/// The entry with this name, alias or variant.
pub(crate) fn by_label<T: Tables>(text: &str) -> Option<T> {
    let label = T::LABELS.position(hash_text(T::LABELS.seed, text.as_bytes()));
    let count = T::ABOUT.count;
    let (found, position) = if label < count {
        (T::NAMES.get(label)?, label)
    } else if label - count < count {
        (T::VARIANTS.get(label - count)?, label - count)
    } else {
        let alias = label - 2 * count;
        (T::ALIASES.items.get(alias)?, T::ALIASES.owner(alias))
    };
    if *found == text {
        T::EACH.get(position).copied()
    } else {
        None
    }
}

/// The entry with exactly this key.
pub(crate) fn by_key<T: Keyed>(text: &str) -> Option<T> {
    let position = T::BY_KEY.position(hash_text(T::BY_KEY.seed, text.as_bytes()));
    if *T::KEYS.get(position)? == text {
        T::EACH.get(position).copied()
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
        .and_then(|position| T::EACH.get(position).copied())
}

/// Reads a byte string as a table of `N` little-endian numbers of `W` bytes.
///
/// Generated code calls it when a static is evaluated.
///
/// # Panics
///
/// If the length is wrong: a mistake of the catalog compiler, which stops the
/// build.
#[expect(clippy::panic, reason = "evaluated by the compiler alone")]
pub const fn numbers<const W: usize, const N: usize>(bytes: &[u8]) -> [[u8; W]; N] {
    match bytes.as_chunks::<W>() {
        (table, []) => match table.first_chunk::<N>() {
            Some(table) if table.len() * W == bytes.len() => *table,
            _ => panic!("a generated table has the wrong length"),
        },
        _ => panic!("a generated table has the wrong length"),
    }
}
