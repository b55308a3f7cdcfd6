//! The tables of an enum.
//!
//! Prose is kept apart from the classification, and each column has a table of its
//! own, so that the linker drops what a program does not use. Tables are reached
//! through associated constants that point to statics: the constants alone would be
//! copied into every codegen unit that uses them.

use super::hash::{Index, PerfectHash};

/// All variants of an enum.
///
/// Whenever rustc evaluates a constant that holds or refers to variants, it looks for
/// each of them in the list of discriminants, from the beginning. For eight thousand
/// codes with gaps between them, that takes three seconds. So no such constant is made
/// from more of them than it needs; and `Late`, which means nothing, delays the evaluation
/// until a program uses the constant: only those of generic implementations wait for that.
pub trait Variants<Late>: Sized + 'static {
    /// The variants by position: ordered by code, or as in the catalog if the codes are
    /// strings.
    const LISTED: &'static [Self];
    /// The variants by slot: each in the slot of its code, the first one in all slots
    /// that are left. The number of slots is a power of two. If the codes are strings, the
    /// same as `LISTED`.
    const SLOTS: &'static [Self];
}

/// What the expansion says about an enum.
///
/// `CLASSES` has an element for each slot, every other column one for each position: its
/// place in the order of codes, or in the catalog if the codes are strings. Indices are
/// little-endian.
///
/// The names of these constants differ from those in `Entry`: generic code over
/// `Entry` can reach both.
pub trait Tables: Variants<()> + Copy {
    /// The catalog itself.
    const ABOUT: About;
    /// The slot of each entry, for `listed` and `placed`. Empty if slots are positions.
    const SLOTS_OF: &'static [[u8; 2]] = &[];
    /// The classification of each entry.
    const CLASSES: &'static [Class];
    /// The groups.
    const GROUPS: &'static [Group];
    /// The index of each entry's group in `GROUPS`.
    const GROUPED: &'static [[u8; 2]];
    /// The name of each entry.
    const NAMES: Strings;
    /// What each entry prints: description, product and code.
    const MESSAGES: Strings;
    /// The description of each entry.
    const DESCRIPTIONS: &'static [&'static str];
    /// All names, aliases and variants, with the position of the entry of each.
    const LABELS: Index;
    /// Texts and keys.
    const PHRASES: Phrases = Phrases::EMPTY;

    crate::__columns! { [list_constants] }
}

/// The constants of the columns that are tables of lists, empty by default.
macro_rules! list_constants {
    ([] $($(#[$doc:meta])* $method:ident: $($kind:ident)+ $(= $TABLE:ident)?;)*) => {
        $(list_constants! { @one $($kind)+ $(= $TABLE)? })*
    };
    (@one list of $item:ident = $TABLE:ident) => {
        list_constants! { @one optional $item = $TABLE }
    };
    (@one optional $item:ident = $TABLE:ident) => {
        #[doc = "A column, see `__columns!`."]
        const $TABLE: Lists<crate::__type!($item)> = Lists::EMPTY;
    };
    (@one $($kind:ident)+) => {};
}
use list_constants;

/// Which slot an entry has.
pub trait Slotted: Tables {
    /// The slot: where `CLASSES` has its classification.
    fn slot(self) -> usize;
}

/// An enum whose codes are numbers.
pub trait Numbered: Tables {
    /// From a code to its slot.
    const CODES: PerfectHash;
}

/// An enum whose codes are strings, called keys.
pub trait Keyed: Tables {
    /// The key of each entry.
    const KEYS: &'static [&'static str];
    /// From a key to the position of its entry.
    const BY_KEY: Index;
}

/// A packed classification. In bits: category 0 to 3, retryability 4 to 6, origin 7,
/// escalation 8 to 11 (15 for none), basis of the name 12 and 13, basis of the
/// classification 14 and 15, position of the entry 16 to 31.
pub type Class = [u8; 4];

/// What a catalog says about itself.
pub struct About {
    /// Its id.
    pub id: &'static str,
    /// Who makes the product.
    pub vendor: &'static str,
    /// The product.
    pub product: &'static str,
    /// The number of entries.
    pub count: usize,
}

/// A section of the vendor's document.
pub struct Group {
    /// Its title.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// A string for each entry, all of them joined: a string by itself costs a pointer, a
/// length and a relocation.
pub struct Strings {
    /// The strings, joined. A reference to a static, of which there is one copy.
    pub joined: &'static &'static str,
    /// Where each string begins and, at last, where the last one ends; little-endian.
    pub starts: &'static [[u8; 4]],
}

impl Strings {
    /// The string at a position.
    #[inline]
    pub(super) const fn at(&self, position: usize) -> &'static str {
        let (start, end) = self.range(position);
        self.joined.split_at(end).0.split_at(start).1
    }

    /// Its bytes, for comparisons: no check that characters begin and end there.
    #[inline]
    pub(crate) const fn bytes(&self, position: usize) -> &'static [u8] {
        let (start, end) = self.range(position);
        self.joined.as_bytes().split_at(end).0.split_at(start).1
    }

    #[inline]
    const fn range(&self, position: usize) -> (usize, usize) {
        let start = u32::from_le_bytes(self.starts[position]);
        let end = u32::from_le_bytes(self.starts[position + 1]);
        (start as usize, end as usize)
    }
}

/// A list for each entry. Equal lists are stored once.
pub struct Lists<T: 'static> {
    /// The items of all lists, one list after another, the empty list first.
    pub items: &'static [T],
    /// Where each list begins and, at last, where the last one ends; little-endian.
    pub starts: &'static [[u8; 2]],
    /// The index of each entry's list, little-endian. Empty if all lists are.
    pub of_entries: &'static [[u8; 2]],
}

impl<T> Lists<T> {
    const EMPTY: Self = Self { items: &[], starts: &[], of_entries: &[] };

    /// The list of the entry at a position.
    #[inline]
    pub(super) const fn at(&self, position: usize) -> &'static [T] {
        if self.of_entries.is_empty() {
            return &[];
        }
        let list = u16::from_le_bytes(self.of_entries[position]) as usize;
        let start = u16::from_le_bytes(self.starts[list]) as usize;
        let end = u16::from_le_bytes(self.starts[list + 1]) as usize;
        self.items.split_at(end).0.split_at(start).1
    }

    /// The item of the entry at a position, of a column whose lists have one at most.
    #[inline]
    pub(super) const fn one_at(&self, position: usize) -> Option<T>
    where
        T: Copy,
    {
        self.at(position).first().copied()
    }
}

/// What stands for an entry in a longer text, besides names and aliases.
pub struct Phrases {
    /// From a word to the number of the first phrase that is found by it.
    pub by_word: Index,
    /// The phrases by the word that they are found by, those without any first; of one word,
    /// the longest first.
    pub strings: &'static [&'static str],
    /// Where that word begins in each phrase, little-endian.
    pub places: &'static [[u8; 2]],
    /// The position of each phrase's entry, little-endian.
    pub entries: &'static [[u8; 2]],
}

impl Phrases {
    const EMPTY: Self = Self { by_word: Index::EMPTY, strings: &[], places: &[], entries: &[] };
}

/// The variants by slot, from those by position. For constants.
///
/// Takes and returns arrays, since rustc checks what references in a constant point
/// to; and calls no function, since each call takes rustc a microsecond.
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

/// The constant `ALL`. Here and not in the constant itself, since rustc would evaluate
/// what it names before a program uses it.
pub const fn all<T: Tables, const N: usize>() -> [T; N] {
    listed(T::SLOTS)
}

/// The constant `ALL` if the codes are strings.
pub const fn all_as_listed<T: Tables>() -> &'static [T] {
    T::LISTED
}

/// The variants by position, from those by slot. For constants.
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

/// Bytes as a table of chunks of `W` bytes.
pub const fn chunks<const W: usize>(bytes: &'static [u8]) -> &'static [[u8; W]] {
    bytes.as_chunks().0
}
