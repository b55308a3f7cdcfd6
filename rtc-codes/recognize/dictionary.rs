//! What the catalogs know: numbers, names and phrases, and a filter that spares most words
//! the look-up.

use super::bytes::{Head, is_word};
use super::keyword;
use super::products::Products;
use crate::Product;
use crate::product::products;
use crate::runtime::find::Phrase;
use crate::runtime::look_up::{self, Labels};
use crate::runtime::{Phrases, Tables};

macro_rules! dictionaries {
    ([] $($(#[$cfg:meta])* $kind:ident $E:ident,)+) => {
        static LABELS: [&Labels; Product::ALL.len()] =
            [$($(#[$cfg])* look_up::labels::<crate::$E>(),)+];
        static PHRASES: [Phrases; Product::ALL.len()] =
            [$($(#[$cfg])* <crate::$E as Tables>::PHRASES,)+];

        /// The numbers of all codes.
        static NUMBERS: Numbers = {
            let mut numbers = Numbers([0; 1 << NUMBER_BITS]);
            $($(#[$cfg])* { add_numbers!($kind $E numbers); })+
            numbers
        };

        /// The position of the entry with this number.
        pub(super) fn position_of_number(product: Product, number: i64) -> Option<usize> {
            match product {
                $($(#[$cfg])* Product::$E => number_of!($kind $E number),)+
            }
        }

        static FILTER: Filter = {
            let mut filter = keyword::filter(Filter::EMPTY);
            $($(#[$cfg])* { filter = filter.with_catalog::<crate::$E>(1 << Product::$E as u8); })+
            filter
        };
    };
}
macro_rules! number_of {
    (numeric $E:ident $number:ident) => {
        look_up::position_of_number::<crate::$E>($number)
    };
    (keyed $E:ident $number:ident) => {{
        let _ = $number;
        None
    }};
}
macro_rules! add_numbers {
    (numeric $E:ident $numbers:ident) => {
        let mut at = 0;
        while at < crate::$E::COUNT {
            $numbers = $numbers.with(crate::$E::ALL[at].code(), 1 << Product::$E as u8);
            at += 1;
        }
    };
    (keyed $E:ident $numbers:ident) => {};
}
products! { [dictionaries] }

/// The bits of the products for the hash of each number.
struct Numbers([u8; 1 << NUMBER_BITS]);

/// Some ten slots a number.
const NUMBER_BITS: u32 = 13;

impl Numbers {
    const fn with(mut self, number: i64, product: u8) -> Self {
        self.0[Self::slot(number)] |= product;
        self
    }

    #[inline]
    #[expect(clippy::cast_sign_loss, reason = "a hash")]
    const fn slot(number: i64) -> usize {
        ((number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - NUMBER_BITS)) as usize
    }
}

/// The products that may have a code with this number. None that has is left out.
#[inline]
pub(super) fn may_have(number: i64) -> Products {
    Products::from_bits(NUMBERS.0[Numbers::slot(number)])
}

/// The products whose entries have no numbers.
pub(super) const KEYED: Products = Products::with_ids(&["tencent-trtc-message"]);

/// The position of the entry with this name or alias.
pub(super) fn position_of_name(product: Product, word: &[u8]) -> Option<usize> {
    LABELS[product as usize].position_of_name(word)
}

/// The phrases that are found by this word.
pub(super) fn phrases_by(product: Product, word: &[u8]) -> impl Iterator<Item = Phrase> {
    PHRASES[product as usize].found_by(word)
}

/// What a word may be. Nothing that is known is left out.
#[inline]
pub(super) fn may_be(word: Head) -> MayBe {
    let (slot, tag) = place(word);
    let own = FILTER.tags[slot];
    if own == tag || own == SEVERAL {
        let [products, other, phrases] = FILTER.slots[slot];
        MayBe { products: Products::from_bits(products), other, phrases }
    } else {
        MayBe { products: Products::NONE, other: 0, phrases: 0 }
    }
}

/// What a word may be.
#[derive(Clone, Copy)]
pub(super) struct MayBe {
    /// The products that may know it.
    pub(super) products: Products,
    /// [`NAME`], and the number of a keyword.
    other: u8,
    /// The letters that may stand around it in a phrase, see [`letters_around`].
    phrases: u8,
}

/// The bit of what may be a name.
const NAME: u8 = 1 << 7;

impl MayBe {
    /// The number of the keyword that it may be, from one on; or zero.
    #[inline]
    pub(super) const fn keyword(self) -> u8 {
        self.other & !NAME
    }

    /// Whether it may be the name of an entry with a number.
    #[inline]
    pub(super) const fn may_be_name(self) -> bool {
        self.other & NAME != 0
    }

    /// Whether it may be a part of a phrase, with these bytes two places before and behind.
    #[inline]
    pub(super) const fn may_be_in_phrase(self, before: u8, behind: u8) -> bool {
        self.phrases & (letters_around(Some(before), None) | letters_around(None, Some(behind)))
            != 0
    }

    #[inline]
    pub(super) const fn is_nothing(self) -> bool {
        self.products.is_empty() && self.other == 0
    }
}

/// Bits for the last letter of the word before, and for the first one of the word behind.
const fn letters_around(before: Option<u8>, behind: Option<u8>) -> u8 {
    match (before, behind) {
        (_, Some(behind)) => 1 << (behind & 3),
        (Some(before), None) => 16 << (before & 3),
        // It stands alone.
        (None, None) => u8::MAX,
    }
}

/// What the words in each slot of their hash are.
pub(super) struct Filter {
    /// A part of the hash that most other words in the slot differ in. By itself, so that it
    /// stays in the cache.
    tags: [u8; 1 << FILTER_BITS],
    /// Products, a bit each; what else they are; the letters around them in phrases.
    slots: [[u8; 3]; 1 << FILTER_BITS],
}

/// The tag of a slot of words with different tags; that of an empty slot is zero.
const SEVERAL: u8 = u8::MAX;

/// Some three slots a word.
const FILTER_BITS: u32 = 13;

impl Filter {
    #[expect(clippy::large_stack_arrays, reason = "only a constant is made of it")]
    pub(super) const EMPTY: Self =
        Self { tags: [0; 1 << FILTER_BITS], slots: [[0; 3]; 1 << FILTER_BITS] };

    /// Adds a keyword by its number.
    pub(super) const fn with_keyword(self, word: &[u8], number: u8) -> Self {
        let [_, other, ..] = self.slots[place(Head::of(word)).0];
        assert!(other & !NAME == 0, "two keywords share a slot: change the hash");
        assert!(number < NAME, "there are too many keywords");
        self.with(word, 0, number, 0)
    }

    /// Adds a word, with a product's bit, [`NAME`] or a keyword, and the letters around it in
    /// a phrase.
    const fn with(mut self, word: &[u8], product: u8, other: u8, around: u8) -> Self {
        let (slot, tag) = place(Head::of(word));
        let own = self.tags[slot];
        self.tags[slot] = if own == 0 || own == tag { tag } else { SEVERAL };
        let [products, others, phrases] = self.slots[slot];
        self.slots[slot] = [products | product, others | other, phrases | around];
        self
    }

    /// Adds the names, the aliases and the words that phrases are found by.
    const fn with_catalog<T: Tables>(mut self, bit: u8) -> Self {
        // An exception is the name of an entry without a number.
        let is_keyed = !Products::from_bits(bit).and(KEYED).is_empty();
        let (kind, around) = if is_keyed { (0, u8::MAX) } else { (NAME, 0) };
        let mut at = 0;
        while at < T::ABOUT.count {
            self = self.with(T::NAMES.bytes(at), bit, kind, around);
            at += 1;
        }
        let mut at = 0;
        while at < T::ALIASES.items.len() {
            self = self.with(T::ALIASES.items[at].as_bytes(), bit, kind, around);
            at += 1;
        }
        let mut at = 0;
        while at < T::PHRASES.strings.len() {
            let place = u16::from_le_bytes(T::PHRASES.places[at]) as usize;
            let (start, rest) = T::PHRASES.strings[at].as_bytes().split_at(place);
            let mut end = 0;
            while end < rest.len() && is_word(rest[end]) {
                end += 1;
            }
            let around = if end + 1 < rest.len() {
                letters_around(None, Some(rest[end + 1]))
            } else if place >= 2 {
                letters_around(Some(start[place - 2]), None)
            } else {
                letters_around(None, None)
            };
            self = self.with(rest.split_at(end).0, bit, 0, around);
            at += 1;
        }
        self
    }
}

/// The slot and the tag of a word.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "a hash")]
const fn place(word: Head) -> (usize, u8) {
    let hash = (word.bytes ^ (word.length as u64) << 17).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((hash >> (u64::BITS - FILTER_BITS)) as usize, ((hash >> 41) as u8 & 0x7F) + 1)
}
