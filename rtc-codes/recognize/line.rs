//! What a line is about, and what of all that it tells counts.

use super::Recognizer;
use super::entries::{Entries, Kind, Standing};
use super::keyword::{self, Keyword, Sibling, Socket};
use super::products::Products;
use super::walk::Told;
use super::window::Window;

/// Numbers of a smaller magnitude are codes of countless systems.
const SMALL: u64 = 2_000;

/// Numbers of this magnitude are hardly anything but codes behind `failed`.
pub(super) const HUGE: u64 = 1_000_000;

/// What stands on a line.
#[derive(Default)]
pub(super) struct Line {
    named: Products,
    named_vendors: Products,
    /// The products of constants that stand with their numbers before `>`, as TRTC prints them.
    tagged: Products,
    /// A product is named, one without a catalog perhaps.
    names_any: bool,
    is_strange: bool,
    /// The vendors of which a product without a catalog is named.
    strange_vendors: Products,
    siblings: u8,
    sockets: u8,
    numbers: [Products; CLASSES],
    names: Products,
    has_family: bool,
}

/// How much must be known of the line before a number counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Nothing.
    Certain,
    /// That it is no close code of a WebSocket.
    Close,
    /// The product, and that it is no close code of a WebSocket.
    Small,
    /// The product.
    Likely,
    /// That the caller expects the product's bare numbers.
    Bare,
    /// That the caller expects all bare numbers.
    BareSmall,
}

const CLASSES: usize = 6;

impl Class {
    fn of(value: i64, standing: Standing) -> Self {
        let magnitude = value.unsigned_abs();
        match standing {
            Standing::Keyed if magnitude < SMALL => Self::Small,
            Standing::Keyed if (3_000..5_000).contains(&value) => Self::Close,
            Standing::Named | Standing::Keyed => Self::Certain,
            _ if magnitude < SMALL => Self::BareSmall,
            Standing::Failure if magnitude >= HUGE => Self::Certain,
            Standing::Failure | Standing::Parenthesized => Self::Likely,
            Standing::Bare => Self::Bare,
        }
    }
}

impl Line {
    /// Takes in what a line tells.
    pub(super) fn note(&mut self, told: Told, codes: &mut Window) {
        match told {
            Told::Code(code) => self.note_code(code, codes),
            Told::Keyword(keyword) => self.note_keyword(keyword),
            Told::SubCode(number) => codes.note_sub_code(number),
        }
    }

    fn note_code(&mut self, code: Entries, codes: &mut Window) {
        if code.is_outermost && matches!(code.kind, Kind::Number(_, Standing::Named)) {
            self.tagged = self.tagged.or(code.positions.products());
        }
        let seen = match code.kind {
            Kind::Number(value, standing) => &mut self.numbers[Class::of(value, standing) as usize],
            _ => &mut self.names,
        };
        *seen = seen.or(code.positions.products());
        codes.push(code);
    }

    fn note_keyword(&mut self, keyword: Keyword) {
        match keyword {
            Keyword::Names(products) | Keyword::Event(products) => {
                self.named = self.named.or(products);
                self.names_any = true;
            }
            Keyword::NamesVendor(products) => {
                self.named_vendors = self.named_vendors.or(products);
                self.names_any = true;
            }
            Keyword::Family => self.has_family = true,
            Keyword::Stranger(vendor) => {
                self.is_strange = true;
                self.strange_vendors = self.strange_vendors.or(vendor);
            }
            Keyword::Sibling(key) => self.siblings |= key.bit(),
            Keyword::Socket(Socket::WebSocket) => self.sockets |= 1,
            Keyword::Socket(Socket::Close) => self.sockets |= 2,
            _ => {}
        }
    }

    /// Whether there is nothing on the line that may be a code.
    pub(super) fn is_silent(&self) -> bool {
        self.numbers.iter().fold(self.names, |all, numbers| all.or(*numbers)).is_empty()
    }

    /// What counts on the line.
    pub(super) fn judge(&self, recognizer: Recognizer) -> Judged {
        let mut judged = Judged::default();
        // Beside another product of a vendor's, the vendor's name says nothing.
        let vendors = self.named_vendors.without(self.strange_vendors);
        let has_own_word = !self.named.or(vendors).or(self.tagged).is_empty();
        if self.is_strange && !has_own_word || Sibling::is_shown(self.siblings) {
            return judged;
        }
        let named = if self.has_family { self.named.or(keyword::OF_FAMILIES) } else { self.named };
        // A vendor's name says nothing more where one of its products is named.
        let meant = keyword::VENDORS
            .iter()
            .filter(|vendor| !self.named_vendors.and(**vendor).is_empty())
            .filter(|vendor| named.and(vendor.or(keyword::ACTIVE_MEDIA)).is_empty())
            .fold(named, |named, vendor| named.or(*vendor));
        let names_any = self.names_any || self.has_family;
        let scope = recognizer.products;
        let base = if names_any { scope.and(meant) } else { scope };
        let known = if recognizer.is_narrowed { base } else { base.and(meant) };

        let is_close = self.sockets == 3;
        judged.counted[Class::Certain as usize] = base;
        judged.counted[Class::Close as usize] = if is_close { Products::NONE } else { base };
        judged.counted[Class::Small as usize] = if is_close { Products::NONE } else { known };
        judged.counted[Class::Likely as usize] = known;
        if recognizer.is_narrowed {
            judged.counted[Class::Bare as usize] = base;
        }
        let numbers = self.numbers_of(&judged);
        // A number tells whose constants those beside it are.
        judged.names = if numbers.is_empty() { base } else { base.and(numbers.or(meant)) };
        judged.has_codes = !numbers.or(self.names.and(judged.names)).is_empty();
        (judged.base, judged.known) = (base, known);
        judged
    }

    /// Lets every number count, wherever it stands. False if there is none.
    pub(super) fn lets_numbers_count(&self, judged: &mut Judged) -> bool {
        judged.counted = [judged.base; CLASSES];
        judged.has_codes = !self.numbers_of(judged).is_empty();
        judged.has_codes
    }

    /// The products that have a number on the line which counts.
    fn numbers_of(&self, judged: &Judged) -> Products {
        let counted = self.numbers.iter().zip(judged.counted);
        counted.fold(Products::NONE, |all, (seen, counted)| all.or(seen.and(counted)))
    }
}

/// What counts on a line.
#[derive(Clone, Default)]
pub(super) struct Judged {
    counted: [Products; CLASSES],
    names: Products,
    /// The products that the line may be about, and those that it is known to be about.
    pub(super) base: Products,
    known: Products,
    /// Whether a number or a constant counts.
    pub(super) has_codes: bool,
}

impl Judged {
    /// The products of which these entries count.
    pub(super) fn products_of(&self, code: &Entries) -> Products {
        let counted = match code.kind {
            Kind::Number(value, standing) => self.counted[Class::of(value, standing) as usize],
            Kind::Name => self.names,
            Kind::Exception | Kind::Phrase => self.base,
            Kind::EverydayPhrase => self.known,
        };
        code.positions.products().and(counted)
    }
}
