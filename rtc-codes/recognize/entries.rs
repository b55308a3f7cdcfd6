//! The entries that a part of a line may mean.

use core::ops::Range;

use super::products::Products;
use crate::Product;

/// A number, a constant or a text, and the entries that it may mean.
#[derive(Clone, Default)]
pub(super) struct Entries {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    pub(super) positions: Positions,
    /// The number of its reason.
    pub(super) sub_code: Option<i64>,
    /// How many brackets and strings are open around it, and the fewest since the code
    /// before; known where a line has several codes.
    pub(super) depth: i32,
    pub(super) low: i32,
    /// Whether all others on the line are its causes: a number at the end of angle brackets
    /// stands for the whole line.
    pub(super) is_outermost: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Kind {
    Number(i64, Standing),
    #[default]
    Name,
    /// The name of a browser's exception, which has no number.
    Exception,
    /// A text that an SDK sends.
    Phrase,
    /// A text that any system may write.
    EverydayPhrase,
}

/// How a number stands on a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Beside its constant.
    Named,
    /// Directly behind a key or in angle brackets.
    Keyed,
    /// Directly behind `failed` and its like.
    Failure,
    /// In parentheses.
    Parenthesized,
    Bare,
}

/// The position of an entry in each product that has it.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Positions {
    products: Products,
    /// Zero for a product that has none.
    positions: [u16; Product::ALL.len()],
}

impl Positions {
    #[inline]
    pub(super) fn from_fn(
        products: Products,
        mut position: impl FnMut(Product) -> Option<usize>,
    ) -> Self {
        let mut positions = Self::default();
        for product in products.iter() {
            // A catalog has at most as many entries as two bytes can count.
            let position = position(product).and_then(|position| u16::try_from(position).ok());
            if let Some(position) = position {
                positions.products = positions.products.or(Products::of(product));
                positions.positions[product as usize] = position;
            }
        }
        positions
    }

    pub(super) fn of(self, product: Product) -> Option<usize> {
        let has_it = !self.products.and(Products::of(product)).is_empty();
        has_it.then(|| usize::from(self.positions[product as usize]))
    }

    pub(super) const fn products(self) -> Products {
        self.products
    }

    pub(super) const fn is_empty(self) -> bool {
        self.products.is_empty()
    }

    /// Those that either has.
    pub(super) fn or(self, other: Self) -> Self {
        Self::from_fn(self.products.or(other.products), |product| {
            self.of(product).or(other.of(product))
        })
    }

    /// Those that both have.
    pub(super) fn and(self, other: Self) -> Self {
        Self::from_fn(self.products.and(other.products), |product| {
            self.of(product).filter(|_| self.of(product) == other.of(product))
        })
    }
}
