//! A catalog as the checker leaves it.

use std::borrow::Cow;
use std::time::Duration;

/// A checked catalog: codes, names and variants are unique and valid, and every entry is
/// classified. Only [`compile`](crate::compile) makes one.
///
/// If the report is not empty, entries without a name of their own are left out, a name
/// that is not an identifier is mended, and whatever else is wrong has a placeholder.
#[derive(Debug)]
#[non_exhaustive]
pub struct Catalog<'s> {
    /// The catalog's name in kebab case.
    pub id: Cow<'s, str>,
    /// Who makes the product.
    pub vendor: Cow<'s, str>,
    /// The product, as messages name it.
    pub product: Cow<'s, str>,
    /// Where its codes arise.
    pub platforms: Vec<Cow<'s, str>>,
    /// The page that lists the codes.
    pub document: Cow<'s, str>,
    /// The date that the page gives itself, as `2025-01-21`.
    pub document_date: Option<Cow<'s, str>>,
    /// The version that the page is about.
    pub document_version: Option<Cow<'s, str>>,
    /// The SDK package that names were read from.
    pub sdk: Option<Cow<'s, str>>,
    /// Its version.
    pub sdk_version: Option<Cow<'s, str>>,
    /// What its codes are.
    pub codes: Codes,
    /// The sections of the document, in its order.
    pub groups: Vec<Group<'s>>,
    /// The codes: numbers in ascending order, keys in the file's.
    pub entries: Vec<Entry<'s>>,
}

/// What a catalog's codes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codes {
    /// Numbers.
    Numbers,
    /// Strings: keys, messages, names of exceptions.
    Keys,
    /// None of them can be read; the entries have placeholders.
    Unknown,
}

/// A section of the vendor's document.
#[derive(Debug)]
#[non_exhaustive]
pub struct Group<'s> {
    /// Its title.
    pub title: Cow<'s, str>,
    /// Its own address, or the document's.
    pub url: Cow<'s, str>,
}

/// A code.
#[derive(Debug)]
#[non_exhaustive]
pub struct Entry<'s> {
    /// The vendor's number or string.
    pub code: Code<'s>,
    /// The vendor's constant.
    pub name: Cow<'s, str>,
    /// Whose the name is.
    pub name_basis: Word,
    /// The Rust identifier made from the name.
    pub variant: String,
    /// Older or misspelled names.
    pub aliases: Vec<Cow<'s, str>>,
    /// What happened.
    pub description: Cow<'s, str>,
    /// Why it can happen.
    pub causes: Vec<Cow<'s, str>>,
    /// What to do about it.
    pub suggestions: Vec<Cow<'s, str>>,
    /// What went wrong.
    pub category: Word,
    /// Who must act.
    pub retryability: Word,
    /// Who acts next.
    pub escalate: Option<Word>,
    /// The wait that the vendor states.
    pub retry_after: Option<Duration>,
    /// Whose the category and the retryability are.
    pub classification_basis: Word,
    /// The API methods that raise it.
    pub methods: Vec<Cow<'s, str>>,
    /// The callbacks and events that report it.
    pub events: Vec<Cow<'s, str>>,
    /// Where it arises: those of the catalog, unless it has its own.
    pub platforms: Vec<Cow<'s, str>>,
    /// Stable parts of what the SDK sends with it.
    pub texts: Vec<Cow<'s, str>>,
    /// Pages that help.
    pub links: Vec<Link<'s>>,
    /// Its sub-causes.
    pub reasons: Vec<Reason<'s>>,
    /// The first version with it.
    pub since: Option<Cow<'s, str>>,
    /// The first version without it.
    pub retired: Option<Cow<'s, str>>,
    /// Where the vendor's text is wrong.
    pub erratum: Option<Cow<'s, str>>,
    /// Where it was found.
    pub origin: Word,
    /// The position of its group.
    pub group: usize,
}

impl Entry<'_> {
    /// Its reasons with a number, by number: they are an enum of their own.
    pub(crate) fn numbered_reasons(&self) -> Vec<(i64, &Reason<'_>)> {
        let reasons = self.reasons.iter();
        let mut numbered: Vec<_> =
            reasons.filter_map(|reason| Some((reason.number?, reason))).collect();
        numbered.sort_by_key(|(number, _)| *number);
        numbered
    }
}

/// What an entry is looked up by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code<'s> {
    /// A number, and how the file writes it if that is not decimal.
    Number(i64, Option<&'s str>),
    /// A string.
    Key(Cow<'s, str>),
}

/// A page that helps whoever meets a code.
#[derive(Debug)]
#[non_exhaustive]
pub struct Link<'s> {
    /// Its title.
    pub title: Cow<'s, str>,
    /// Its address.
    pub url: Cow<'s, str>,
}

/// A sub-cause below an entry.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reason<'s> {
    /// The vendor's number of it.
    pub number: Option<i64>,
    /// Its name.
    pub name: Cow<'s, str>,
    /// Whose the name is.
    pub name_basis: Word,
    /// The Rust identifier made from the name.
    pub variant: String,
    /// What happened.
    pub description: Cow<'s, str>,
    /// What went wrong.
    pub category: Word,
    /// Who must act.
    pub retryability: Word,
    /// Stable parts of what the SDK sends with it.
    pub texts: Vec<Cow<'s, str>>,
}

/// A word of one of the format's closed sets: a category, a retryability, an
/// origin, a basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    set: &'static WordSet,
    position: usize,
}

/// A closed set of words.
#[derive(Debug, PartialEq, Eq)]
pub struct WordSet {
    /// What each of them is: a category, …
    pub name: &'static str,
    /// The words as files spell them.
    pub words: &'static [&'static str],
}

impl Word {
    pub(crate) const fn new(set: &'static WordSet, position: usize) -> Self {
        Self { set, position }
    }

    /// The word as the file spells it.
    pub fn as_str(self) -> &'static str {
        self.set.words.get(self.position).copied().unwrap_or_default()
    }

    /// The position in its set: fits into four bits.
    pub(crate) fn bits(self) -> u8 {
        u8::try_from(self.position).unwrap_or(u8::MAX)
    }
}
