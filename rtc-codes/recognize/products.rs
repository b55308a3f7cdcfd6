//! Sets of products.

use crate::Product;

/// A set of products, a bit each.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Products(u8);

impl Products {
    pub(super) const NONE: Self = Self(0);
    pub(super) const ALL: Self = Self(bits_below(Product::ALL.len()));

    pub(super) const fn of(product: Product) -> Self {
        Self(1 << product as u8)
    }

    /// Those with these ids, as far as the crate's features have them.
    pub(super) const fn with_ids(ids: &[&str]) -> Self {
        let mut set = Self::NONE;
        let mut at = 0;
        while at < Product::ALL.len() {
            let product = Product::ALL[at];
            let mut id = 0;
            while id < ids.len() {
                if is_same(product.id(), ids[id]) {
                    set = set.or(Self::of(product));
                }
                id += 1;
            }
            at += 1;
        }
        set
    }

    pub(super) const fn from_bits(bits: u8) -> Self {
        Self(bits).and(Self::ALL)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Product> {
        let mut rest = self;
        core::iter::from_fn(move || {
            let &product = Product::ALL.get(rest.0.trailing_zeros() as usize)?;
            rest = rest.without(Self::of(product));
            Some(product)
        })
    }
}

const fn bits_below(count: usize) -> u8 {
    assert!(count < 8, "a bit each, and one is left for the filter of words");
    (1 << count) - 1
}

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}
