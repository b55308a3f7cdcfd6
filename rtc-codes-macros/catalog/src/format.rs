//! The catalog format, said once: tables, keys, kinds of values, words and bounds.
//!
//! The parser, the checker and the diagnostics read it; the JSON Schema and the tables of
//! the format's description are made from it. An editor or a tool reads it from [`ROOT`] on:
//!
//! ```
//! use rtc_codes_catalog::format::{Kind, ROOT};
//!
//! for key in ROOT.keys() {
//!     if let Kind::Table(table) | Kind::Tables(table) = key.kind {
//!         println!("{}: {}", table.header, table.about);
//!     }
//! }
//! # assert_eq!(ROOT.keys().count(), 2);
//! ```

mod keys;

pub use crate::model::WordSet;
pub use keys::{CATALOG, ENTRY, GROUP, LINK, REASON, ROOT};

use crate::model::Word;
use crate::report::nearest::{choice, nearest};

/// The largest file that is read, in bytes. A catalog of ten thousand codes with all
/// their prose stays below it.
pub const MOST_BYTES: u64 = 8 << 20;

/// The most entries of a catalog, and the most groups.
pub const MOST_ENTRIES: usize = 16_384;

/// The most items in all lists of one kind of a catalog: names, variants and aliases
/// together are numbered in 16 bits.
pub const MOST_ITEMS: usize = 32_767;

/// The most platforms: each entry has them all unless it narrows them.
pub const MOST_PLATFORMS: usize = 64;

/// The longest description, and the longest product: both share lines with more.
pub const MOST_CHARACTERS: usize = 79;

/// The variants that no name may give: `Self` is a keyword, the others are the enum's
/// own constants.
pub const RESERVED: &[&str] = &["Self", "ALL", "COUNT", "VENDOR", "PRODUCT", "ID"];

/// What a name is.
pub(crate) const NAME_HELP: &str = "use ASCII letters, digits and `_`, a letter first";

macro_rules! words {
    ($name:literal: $($word:literal)*) => {
        WordSet { name: $name, words: &[$($word),*] }
    };
}

/// The categories, in the order of the library's enum `Category`, which reads the position.
pub static CATEGORIES: WordSet = words! {
    "category": "success" "consent" "device" "entitlement" "permission" "authentication"
        "unsupported" "limit" "conflict" "not-found" "precondition" "argument" "network" "media"
        "service" "unknown"
};

/// The retryabilities, in the order of the library's enum `Retryability`.
pub static RETRYABILITIES: WordSet = words! {
    "retryability": "never" "backoff" "program" "user" "peer" "developer" "operator"
        "vendor"
};

pub(crate) static ORIGINS: WordSet = words! { "origin": "document" "sdk" };
pub(crate) static BASES: WordSet = words! { "basis": "vendor" "inferred" "authored" };

/// What an entry is that says nothing, and what stands in for what is wrong.
pub(crate) const SUCCESS: Word = Word::new(&CATEGORIES, 0);
pub(crate) const UNKNOWN: Word = Word::new(&CATEGORIES, 15);
pub(crate) const NEVER: Word = Word::new(&RETRYABILITIES, 0);
pub(crate) const VENDOR: Word = Word::new(&RETRYABILITIES, 7);
pub(crate) const DOCUMENT: Word = Word::new(&ORIGINS, 0);
pub(crate) const BY_VENDOR: Word = Word::new(&BASES, 0);
pub(crate) const AUTHORED: Word = Word::new(&BASES, 2);

/// The units of durations, and their lengths in milliseconds.
pub const UNITS: &[(&str, u64)] =
    &[("ms", 1), ("s", 1_000), ("min", 60_000), ("h", 3_600_000), ("d", 86_400_000)];

/// A table of the format.
#[derive(Debug)]
pub struct Table {
    /// Its header, as a file writes it.
    pub header: &'static str,
    /// What it describes.
    pub about: &'static str,
    own: &'static [Key],
    /// The table of its entries, if it can say some of their keys for them.
    entries: Option<&'static Table>,
}

/// Every table.
pub(crate) const TABLES: [&Table; 6] = [&ROOT, &CATALOG, &GROUP, &ENTRY, &LINK, &REASON];

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// The key as a file writes it.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// What its value says.
    pub about: &'static str,
    /// Whether a table must have it: its own or, of a shared key, its group.
    pub required: bool,
    /// Whether a group can say it for its entries.
    pub shared: bool,
    /// Words that others use for it.
    synonyms: &'static [&'static str],
}

/// What a key's value is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// A string on one line.
    String,
    /// A list of them.
    Strings,
    /// A list of short ones.
    Shorts,
    /// A string that shares a line with others.
    Short,
    /// The same, to be read inside of a sentence.
    Description,
    /// A string in kebab case.
    Id,
    /// A string that is an identifier.
    Name,
    /// A list of them.
    Names,
    /// An address that begins with https://.
    Address,
    /// A date without a time.
    Date,
    /// An integer of 64 bits.
    Integer,
    /// An integer, or a string.
    Code,
    /// A number and a unit of time.
    Duration,
    /// A word of a closed set.
    Word(&'static WordSet),
    /// A table.
    Table(&'static Table),
    /// An array of tables.
    Tables(&'static Table),
}

impl Kind {
    /// What a value is, in a few words.
    pub fn name(self) -> &'static str {
        self.described().0
    }

    /// What a value is, and an example of one.
    fn described(self) -> (&'static str, &'static str) {
        match self {
            Self::String | Self::Short | Self::Description | Self::Id | Self::Name => {
                ("string", "\"…\"")
            }
            Self::Strings | Self::Shorts | Self::Names => ("list of strings", "[\"…\"]"),
            Self::Address => ("https address", "\"https://…\""),
            Self::Date => ("date without a time", "2025-01-21"),
            Self::Integer => ("integer", "7"),
            Self::Code => ("integer or string", "0x4001"),
            Self::Duration => ("duration", "\"10 min\""),
            Self::Word(set) => (set.name, set.words[0]),
            Self::Table(table) | Self::Tables(table) => ("table", table.header),
        }
    }

    /// What to write for a value of another type.
    pub(crate) fn way_out(self) -> String {
        match (self, self.described()) {
            (Self::Word(set), _) => choice(set.words),
            (Self::Table(_) | Self::Tables(_), (_, header)) => {
                format!("write `{header}` and its keys below it")
            }
            (Self::Date, (_, example)) => {
                format!("write the date without quotes and without a time: `{example}`")
            }
            (_, (what, example)) => format!("write {} {what}: `{example}`", article(what)),
        }
    }
}

/// The article before a word.
pub(crate) fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) || word.starts_with("https") {
        "an"
    } else {
        "a"
    }
}

impl Table {
    /// The table in a sentence.
    pub(crate) fn name(&self) -> String {
        if self.header.starts_with('[') {
            format!("`{}`", self.header)
        } else {
            self.header.to_owned()
        }
    }

    /// The words of its header.
    pub(crate) fn words(&self) -> &'static str {
        self.header.trim_matches(['[', ']'])
    }

    /// Its own keys.
    pub fn own_keys(&self) -> impl Iterator<Item = &'static Key> {
        self.own.iter()
    }

    /// Its keys and, of a group, those that it can say for its entries.
    pub fn keys(&self) -> impl Iterator<Item = &'static Key> {
        let shared = self.entries.map(|table| table.own).unwrap_or_default();
        self.own.iter().chain(shared.iter().filter(|key| key.shared))
    }

    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        let shared = self.entries.map(|table| table.own).unwrap_or_default();
        let own = self.own.iter().find(|key| key.name == name);
        own.or_else(|| shared.iter().find(|key| key.shared && key.name == name))
    }

    /// The key of a name, or the one that was likely meant by it.
    pub(crate) fn find(&self, name: &str) -> Option<&'static Key> {
        self.key(name).or_else(|| self.meant(name))
    }

    /// The key that was likely meant by a name that is none.
    pub(crate) fn meant(&self, name: &str) -> Option<&'static Key> {
        let known: Vec<&str> = self.keys().map(|key| key.name).collect();
        let is_meant = |word: &&str| is_same_word(word, name);
        let same = self.keys().find(|key| key.synonyms.iter().any(is_meant));
        same.or_else(|| nearest(name, &known).and_then(|near| self.key(near)))
    }
}

impl Key {
    /// Whether its table must have it: what a group can say is asked for where group and
    /// entry meet.
    pub fn is_asked_for(&self) -> bool {
        self.required && !self.shared
    }

    /// What its value says, inside of a sentence.
    pub fn meaning(&self) -> String {
        let about = self.about.trim_end_matches('.');
        let (first, rest) = about.split_at(1);
        first.to_lowercase() + rest
    }
}

/// Whether two words have the same letters, joined and capitalized in any way.
pub(crate) fn is_same_word(one: &str, other: &str) -> bool {
    fn letters(word: &str) -> impl Iterator<Item = u8> {
        let is_letter = |byte: &u8| !matches!(byte, b'.' | b'-' | b'_');
        word.bytes().filter(is_letter).map(|byte| byte.to_ascii_lowercase())
    }
    letters(one).eq(letters(other))
}

/// Where a key belongs: the headers of the tables that have it or, if it is a table
/// itself, its own.
pub(crate) fn headers_for(name: &str) -> Vec<&'static str> {
    let header = |table: &Table| {
        let key = table.own.iter().find(|key| key.name == name)?;
        match key.kind {
            Kind::Table(own) | Kind::Tables(own) => Some(own.header),
            _ => Some(table.header),
        }
    };
    TABLES.into_iter().filter_map(header).collect()
}
