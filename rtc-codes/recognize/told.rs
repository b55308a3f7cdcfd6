//! What the sights of a line tell: entries, each with its place, and what the line is about.

use core::ops::Range;

use super::dictionary;
use super::keyword::Keyword;
use super::products::Products;
use super::scan::{Scan, Sight, Standing, What};
use crate::Product;
use crate::runtime::find::is_ordinary;

/// Something that a line tells.
#[derive(Clone)]
pub(super) enum Told {
    Entries(Entries),
    Keyword(Keyword),
    SubCode(i64),
}

/// A number, a constant or a text, and the entries that it may mean.
#[derive(Clone, Default)]
pub(super) struct Entries {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    /// The position of the entry in each product.
    pub(super) positions: Positions,
    pub(super) depth: i32,
    pub(super) low: i32,
    /// Whether it is a phrase that any system may write.
    pub(super) is_everyday: bool,
    /// Whether all others on the line are its causes: a number at the end of angle brackets
    /// stands for the whole line.
    pub(super) is_outermost: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Kind {
    Number(i64, Standing),
    #[default]
    Name,
    /// The name of an exception, which has no number.
    Exception,
    Phrase,
}

/// A position for each product, or none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Positions([u16; Product::ALL.len()]);

impl Entries {
    pub(super) fn of_text(range: Range<usize>, kind: Kind, positions: Positions) -> Self {
        Self { range, kind, positions, ..Self::default() }
    }
}

impl Default for Positions {
    fn default() -> Self {
        Self::NONE
    }
}

impl Positions {
    const NONE: Self = Self([u16::MAX; Product::ALL.len()]);

    pub(super) fn from_fn(
        products: Products,
        mut position: impl FnMut(Product) -> Option<usize>,
    ) -> Self {
        let mut positions = Self::NONE;
        for product in products.iter() {
            // A catalog has at most as many entries as two bytes can count.
            let position = position(product).and_then(|position| u16::try_from(position).ok());
            positions.0[product as usize] = position.unwrap_or(u16::MAX);
        }
        positions
    }

    pub(super) fn of(&self, product: Product) -> Option<usize> {
        let position = self.0[product as usize];
        (position != u16::MAX).then_some(usize::from(position))
    }

    pub(super) fn products(&self) -> Products {
        Product::ALL
            .iter()
            .filter(|product| self.of(**product).is_some())
            .fold(Products::NONE, |set, product| set.or(Products::of(*product)))
    }

    /// Those that either has.
    pub(super) fn or(&self, other: &Self) -> Self {
        Self::from_fn(Products::ALL, |product| self.of(product).or(other.of(product)))
    }

    /// Those that both have.
    pub(super) fn and(&self, other: &Self) -> Self {
        Self::from_fn(Products::ALL, |product| {
            self.of(product).filter(|_| self.of(product) == other.of(product))
        })
    }
}

/// The entries, constants with their numbers beside them as one.
#[derive(Clone)]
pub(super) struct Tell<'t> {
    text: &'t [u8],
    scan: Scan<'t>,
    scope: Products,
    /// Read already, and perhaps only a half.
    held: Option<Entries>,
    /// Whether the last sight is what is held.
    is_last_held: bool,
    /// The smallest depth since the last entries.
    low: i32,
    /// Read already, behind what was held.
    next: Option<Told>,
}

impl<'t> Tell<'t> {
    pub(super) fn new(text: &'t [u8], scan: Scan<'t>, scope: Products) -> Self {
        Self { text, scan, scope, held: None, is_last_held: false, low: i32::MAX, next: None }
    }

    /// Where the line ends, once it is read.
    pub(super) fn at(&self) -> usize {
        self.scan.at()
    }

    fn read(&self, sight: &Sight) -> Option<Entries> {
        let products = sight.products.and(self.scope);
        let word = self.text.get(sight.range.clone())?;
        let What::Number(value, standing) = sight.what else {
            return self.name(sight, word, products);
        };
        let find = |product| dictionary::position_of_number(product, value);
        let positions = Positions::from_fn(self.scope, find);
        let is_outermost =
            standing == Standing::Keyed && self.text.get(sight.range.end) == Some(&b'>');
        let entries = Self::entries(sight, Kind::Number(value, standing), positions);
        Some(Entries { is_outermost, ..entries })
    }

    fn entries(sight: &Sight, kind: Kind, positions: Positions) -> Entries {
        Entries {
            range: sight.range.clone(),
            kind,
            positions,
            depth: sight.depth,
            low: sight.low,
            ..Entries::default()
        }
    }

    /// The numbered entries with this name.
    fn name(&self, sight: &Sight, word: &[u8], products: Products) -> Option<Entries> {
        if is_ordinary(word) || self.is_of_later_version(&sight.range) {
            return None;
        }
        let find = |product| dictionary::position_of_name(product, word);
        let positions = Positions::from_fn(products.without(KEYED), find);
        let is_found = !positions.products().is_empty();
        is_found.then(|| Self::entries(sight, Kind::Name, positions))
    }

    /// Whether a constant stands as SDK 5.x of TRTC prints its own: `NAME: 'method' …`.
    fn is_of_later_version(&self, name: &Range<usize>) -> bool {
        let behind = self.text.get(name.end..).unwrap_or_default();
        let Some(method) = behind.strip_prefix(b": '") else { return false };
        let length = method.iter().take_while(|byte| dictionary::is_word(**byte)).count();
        length > 0 && method.get(length) == Some(&b'\'')
    }

    /// Holds what a sight tells, as the number or the constant beside it may follow, and
    /// returns what was held before.
    fn hold(&mut self, sight: &Sight) -> Option<Entries> {
        self.low = self.low.min(sight.low);
        let Some(mut entries) = self.read(sight) else {
            self.is_last_held = false;
            return None;
        };
        if !entries.positions.products().is_empty() {
            entries.low = core::mem::replace(&mut self.low, i32::MAX);
        }
        let touches = sight.touches && self.is_last_held;
        self.is_last_held = true;
        let joined = match self.held.take() {
            None => Joined::One(entries),
            Some(held) if touches => Self::join(held, entries),
            Some(held) => Joined::Apart(held, entries),
        };
        match joined {
            Joined::None(low) => {
                self.low = low;
                None
            }
            Joined::One(one) => {
                self.held = Some(one);
                None
            }
            Joined::Apart(first, second) => {
                self.held = Some(second);
                Some(first)
            }
        }
    }

    /// Joins a constant and the number beside it: an entry if they agree, none if not.
    fn join(first: Entries, second: Entries) -> Joined {
        let (number, name) = match (first.kind, second.kind) {
            (Kind::Number(..), Kind::Name) => (&first, &second),
            (Kind::Name, Kind::Number(..)) => (&second, &first),
            _ => return Joined::Apart(first, second),
        };
        let agreed = number.positions.and(&name.positions);
        if !agreed.products().is_empty() {
            let Kind::Number(value, _) = number.kind else { return Joined::Apart(first, second) };
            return Joined::One(Entries {
                kind: Kind::Number(value, Standing::Keyed),
                positions: agreed,
                low: first.low.min(second.low),
                ..number.clone()
            });
        }
        let says_nothing = |entries: &Entries| entries.positions.products().is_empty();
        match (says_nothing(&first), says_nothing(&second)) {
            (true, _) => Joined::One(second),
            (_, true) => Joined::One(first),
            _ => Joined::None(first.low.min(second.low)),
        }
    }
}

enum Joined {
    One(Entries),
    Apart(Entries, Entries),
    /// Neither, with the smallest depth so far.
    None(i32),
}

/// The products whose entries have no numbers.
pub(super) const KEYED: Products = Products::with_ids(&["tencent-trtc-message"]);

impl Iterator for Tell<'_> {
    type Item = Told;

    fn next(&mut self) -> Option<Told> {
        if let Some(next) = self.next.take() {
            return Some(next);
        }
        loop {
            let Some(sight) = self.scan.next() else {
                return self.held.take().map(Told::Entries);
            };
            if let What::SubCode(value) = sight.what {
                return Some(Told::SubCode(value));
            }
            let told = self.hold(&sight).map(Told::Entries);
            let keyword = sight.keyword.map(Told::Keyword);
            if told.is_some() {
                self.next = keyword;
                return told;
            }
            if keyword.is_some() {
                return keyword;
            }
        }
    }
}
