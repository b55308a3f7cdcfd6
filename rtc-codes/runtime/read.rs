//! The functions behind the methods of entries: they read the tables. Generic over
//! enums, so that they are compiled where they are used.

#![expect(missing_docs, reason = "documented in the list of columns")]

use super::tables::{Group, Keyed, Numbered, Tables};
use crate::{Basis, Category, Origin, Reason, Retryability};

/// The only variant that may have this code; the caller compares. Not for an enum
/// without variants.
///
/// No branch depends on the number, because unknown numbers may be as frequent as
/// known ones.
#[inline]
pub const fn candidate<T: Numbered>(number: i64) -> T {
    T::SLOTS[slot_of::<T>(number)]
}

/// The slot of a code; some slot for any other number.
#[inline]
pub const fn slot_of<T: Numbered>(number: i64) -> usize {
    T::CODES.slot_of_number(number, T::SLOTS.len())
}

/// The position of the entry in a slot.
#[inline]
pub(super) const fn position<T: Tables>(slot: usize) -> usize {
    let [.., low, high] = T::CLASSES[slot];
    u16::from_le_bytes([low, high]) as usize
}

/// The functions of the columns that are tables of lists.
macro_rules! list_readers {
    ([] $($(#[$doc:meta])* $method:ident: $($kind:ident)+ $(= $TABLE:ident)?;)*) => {
        $(list_readers! { @one $method $($kind)+ $(= $TABLE)? })*
    };
    (@one $method:ident list of $item:ident = $TABLE:ident) => {
        #[inline]
        pub const fn $method<T: Tables>(slot: usize) -> crate::__type!(list of $item) {
            T::$TABLE.at(position::<T>(slot))
        }
    };
    (@one $method:ident optional $item:ident = $TABLE:ident) => {
        #[inline]
        pub const fn $method<T: Tables>(slot: usize) -> crate::__type!(optional $item) {
            T::$TABLE.one_at(position::<T>(slot))
        }
    };
    (@one $method:ident $($kind:ident)+) => {};
}
crate::__columns! { [list_readers] }

#[inline]
pub const fn name<T: Tables>(slot: usize) -> &'static str {
    T::NAMES.at(position::<T>(slot))
}

#[inline]
pub const fn description<T: Tables>(slot: usize) -> &'static str {
    T::DESCRIPTIONS[position::<T>(slot)]
}

/// What `Display` prints.
#[inline]
pub(super) const fn message<T: Tables>(slot: usize) -> &'static str {
    T::MESSAGES.at(position::<T>(slot))
}

#[inline]
pub const fn key<T: Keyed>(position: usize) -> &'static str {
    T::KEYS[position]
}

#[inline]
pub const fn group<T: Tables>(slot: usize) -> &'static str {
    group_of::<T>(slot).title
}

#[inline]
pub const fn docs_url<T: Tables>(slot: usize) -> &'static str {
    group_of::<T>(slot).url
}

const fn group_of<T: Tables>(slot: usize) -> &'static Group {
    &T::GROUPS[u16::from_le_bytes(T::GROUPED[position::<T>(slot)]) as usize]
}

/// The functions of the columns that are packed in `CLASSES`: the byte, the bit that the
/// word begins at, the mask, and the word that stands for bits without a meaning.
macro_rules! packed {
    ($($column:ident: $Word:ident = $byte:literal >> $bit:literal & $mask:literal or $other:ident;)*) => {
        $(
            #[inline]
            pub const fn $column<T: Tables>(slot: usize) -> $Word {
                match $Word::from_bits(T::CLASSES[slot][$byte] >> $bit & $mask) {
                    Some(word) => word,
                    None => $Word::$other,
                }
            }
        )*
    };
}
packed! {
    category: Category = 0 >> 0 & 0b1111 or Unknown;
    retryability: Retryability = 0 >> 4 & 0b111 or Vendor;
    origin: Origin = 0 >> 7 & 0b1 or Document;
    name_basis: Basis = 1 >> 4 & 0b11 or Authored;
    classification_basis: Basis = 1 >> 6 & 0b11 or Authored;
}

#[inline]
pub const fn escalate<T: Tables>(slot: usize) -> Option<Retryability> {
    Retryability::from_bits(T::CLASSES[slot][1] & 0b1111)
}

#[inline]
pub const fn is_retryable<T: Tables>(slot: usize) -> bool {
    matches!(retryability::<T>(slot), Retryability::Backoff)
}

#[inline]
pub const fn is_success<T: Tables>(slot: usize) -> bool {
    matches!(category::<T>(slot), Category::Success)
}

/// The reason of an entry that has a number, for the enums of numbered reasons.
///
/// # Panics
///
/// If no reason has this number.
#[expect(clippy::panic, reason = "such an enum has the numbers of its entry's reasons only")]
pub const fn numbered_reason(reasons: &'static [Reason], number: i64) -> &'static Reason {
    let mut rest = reasons;
    while let [reason, more @ ..] = rest {
        if matches!(reason.number(), Some(own) if own == number) {
            return reason;
        }
        rest = more;
    }
    panic!("no reason has this number")
}
