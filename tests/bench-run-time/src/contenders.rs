//! The ways to look up, for any corpus.

use std::collections::HashMap;
use std::fmt::Display;
use std::hash::BuildHasher;
use std::marker::PhantomData;
use std::str::FromStr;

/// An enum of codes, whoever wrote it.
pub(crate) trait Known:
    Copy + PartialEq + Display + TryFrom<i64> + FromStr + 'static
{
    /// The category's position among all.
    fn category(self) -> u8;
    fn description(self) -> &'static str;
}

/// An enum that phf's maps lead to. Functions, so that the maps are as constant
/// as they are in a user's program.
pub(crate) trait InPhf: Known {
    fn by_code(code: i64) -> Option<Self>;
    fn by_name(name: &str) -> Option<Self>;
}

/// A way to look codes up.
pub(crate) trait ByCode {
    type Entry: Copy + PartialEq;

    fn entry(&self, code: i64) -> Option<Self::Entry>;
    fn category(&self, code: i64) -> Option<u8>;
    fn description(&self, code: i64) -> Option<&'static str>;
}

/// A way to look names up.
pub(crate) trait ByName {
    type Entry: Copy + PartialEq;

    fn named(&self, name: &str) -> Option<Self::Entry>;
}

/// The enum's own `TryFrom` and `FromStr`: ours, derives, matches.
pub(crate) struct Enum<E>(pub(crate) PhantomData<E>);

impl<E: Known> ByCode for Enum<E> {
    type Entry = E;

    #[inline]
    fn entry(&self, code: i64) -> Option<E> {
        E::try_from(code).ok()
    }
    #[inline]
    fn category(&self, code: i64) -> Option<u8> {
        E::try_from(code).ok().map(E::category)
    }
    #[inline]
    fn description(&self, code: i64) -> Option<&'static str> {
        E::try_from(code).ok().map(E::description)
    }
}

impl<E: Known> ByName for Enum<E> {
    type Entry = E;

    #[inline]
    fn named(&self, name: &str) -> Option<E> {
        name.parse().ok()
    }
}

/// phf's maps, and matches from there on.
pub(crate) struct Phf<E>(pub(crate) PhantomData<E>);

impl<E: InPhf> ByCode for Phf<E> {
    type Entry = E;

    #[inline]
    fn entry(&self, code: i64) -> Option<E> {
        E::by_code(code)
    }
    #[inline]
    fn category(&self, code: i64) -> Option<u8> {
        E::by_code(code).map(E::category)
    }
    #[inline]
    fn description(&self, code: i64) -> Option<&'static str> {
        E::by_code(code).map(E::description)
    }
}

impl<E: InPhf> ByName for Phf<E> {
    type Entry = E;

    #[inline]
    fn named(&self, name: &str) -> Option<E> {
        E::by_name(name)
    }
}

/// A map for each question: the most that hash maps can do.
#[derive(Default)]
pub(crate) struct Maps<E, S> {
    entries: HashMap<i64, E, S>,
    categories: HashMap<i64, u8, S>,
    descriptions: HashMap<i64, &'static str, S>,
}

impl<E: Known, S: BuildHasher + Default> Maps<E, S> {
    pub(crate) fn of(rows: &[Row<E>]) -> Self {
        Self {
            entries: rows.iter().map(|row| (row.0, row.1)).collect(),
            categories: rows.iter().map(|row| (row.0, row.2)).collect(),
            descriptions: rows.iter().map(|row| (row.0, row.3)).collect(),
        }
    }
}

impl<E: Known, S: BuildHasher> ByCode for Maps<E, S> {
    type Entry = E;

    #[inline]
    fn entry(&self, code: i64) -> Option<E> {
        self.entries.get(&code).copied()
    }
    #[inline]
    fn category(&self, code: i64) -> Option<u8> {
        self.categories.get(&code).copied()
    }
    #[inline]
    fn description(&self, code: i64) -> Option<&'static str> {
        self.descriptions.get(&code).copied()
    }
}

/// A code, its variant, its category and its description.
pub(crate) type Row<E> = (i64, E, u8, &'static str);

/// Rows by code and a binary search.
pub(crate) struct Sorted<E: 'static>(pub(crate) &'static [Row<E>]);

impl<E> Sorted<E> {
    #[inline]
    fn row(&self, code: i64) -> Option<&'static Row<E>> {
        let found = self.0.binary_search_by_key(&code, |row| row.0);
        found.ok().map(|at| &self.0[at])
    }
}

impl<E: Known> ByCode for Sorted<E> {
    type Entry = E;

    #[inline]
    fn entry(&self, code: i64) -> Option<E> {
        self.row(code).map(|row| row.1)
    }
    #[inline]
    fn category(&self, code: i64) -> Option<u8> {
        self.row(code).map(|row| row.2)
    }
    #[inline]
    fn description(&self, code: i64) -> Option<&'static str> {
        self.row(code).map(|row| row.3)
    }
}

/// The limit: is given positions in place of codes, and loads from arrays.
pub(crate) struct Load<E: 'static> {
    pub(crate) entries: &'static [E],
    pub(crate) categories: Vec<u8>,
    pub(crate) descriptions: Vec<&'static str>,
}

impl<E: Known> ByCode for Load<E> {
    type Entry = E;

    #[inline]
    fn entry(&self, position: i64) -> Option<E> {
        self.entries.get(index(position)).copied()
    }
    #[inline]
    fn category(&self, position: i64) -> Option<u8> {
        self.categories.get(index(position)).copied()
    }
    #[inline]
    fn description(&self, position: i64) -> Option<&'static str> {
        self.descriptions.get(index(position)).copied()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "positions are small, and checked by the slice"
)]
fn index(position: i64) -> usize {
    position as usize
}
