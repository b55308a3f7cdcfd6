//! The catalog format: every table, its keys and their types.
//!
//! One description for all who need it: the parser knows keys and types from
//! here, diagnostics their suggestions, and the JSON Schema is written from it.

mod keys;

use crate::key_name::KeyName;
use crate::model::Word;

use keys::{CATALOG, ENTRY, GROUP, REASON};

pub(crate) use keys::ROOT;

/// A table of the format.
#[derive(Debug)]
pub(crate) struct Table {
    /// How its header is written.
    pub(crate) header: &'static str,
    pub(crate) says: &'static str,
    keys: &'static [Key],
    /// The keys that it must have itself: a bit each.
    pub(crate) required: u64,
    /// A group takes the shared keys of its entries as well.
    entries: Option<&'static Table>,
}

/// A key of a table.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: KeyName,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    /// Whether a group can say it for its entries.
    pub(crate) shared: bool,
    pub(crate) says: &'static str,
}

/// The type of a key's value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// A line of text.
    Text,
    /// A list of lines of text.
    Texts,
    /// An address that begins with https://.
    Address,
    /// A day.
    Date,
    /// A number of 64 bits.
    Integer,
    /// A number or a text.
    Code,
    /// A number and a unit of time.
    Wait,
    /// One of a closed set: what it is called, and its words.
    Word(&'static str, &'static [&'static str]),
    /// A table.
    Table(&'static Table),
    /// An array of tables.
    Tables(&'static Table),
}

impl Table {
    const fn new(header: &'static str, says: &'static str, keys: &'static [Key]) -> Self {
        let mut required = 0;
        let mut at = 0;
        while at < keys.len() {
            // What a group can say is asked for where group and entry meet.
            if keys[at].required && !keys[at].shared {
                required |= keys[at].name.bit();
            }
            at += 1;
        }
        Self {
            header,
            says,
            keys,
            required,
            entries: None,
        }
    }

    const fn with_shared_keys_of(mut self, entries: &'static Self) -> Self {
        self.entries = Some(entries);
        self
    }

    /// The table in a sentence.
    pub(crate) fn name(&self) -> String {
        if self.header.starts_with('[') {
            format!("`{}`", self.header)
        } else {
            self.header.to_owned()
        }
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &'static Key> {
        let shared = self.entries.map(|table| table.keys).unwrap_or_default();
        self.keys
            .iter()
            .chain(shared.iter().filter(|key| key.shared))
    }

    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name.as_str() == name)
    }

    /// The same, where `last` is likely to stand before it.
    pub(crate) fn key_after(&self, last: Option<&Key>, name: &str) -> Option<&'static Key> {
        let mut is_after = last.is_none();
        for key in self.keys {
            if is_after && key.name.as_str() == name {
                return Some(key);
            }
            is_after |= last.is_some_and(|last| last.name == key.name);
        }
        self.key(name)
    }

    /// The table below this one that has a header, and its key in here.
    pub(crate) fn table_under(&self, header: &str) -> Option<(&'static Key, &'static Self)> {
        self.keys.iter().find_map(|key| match key.kind {
            Kind::Table(table) | Kind::Tables(table) if table.header == header => {
                Some((key, table))
            }
            _ => None,
        })
    }

    /// Whether it must have a key itself.
    pub(crate) fn requires(&self, key: &Key) -> bool {
        self.required & key.name.bit() != 0
    }
}

const fn key(name: KeyName, kind: Kind, says: &'static str) -> Key {
    Key {
        name,
        kind,
        required: false,
        shared: false,
        says,
    }
}

impl Key {
    /// What it says, inside of a sentence.
    pub(crate) fn meaning(&self) -> String {
        let mut letters = self.says.chars();
        let first = letters.next().map(|first| first.to_ascii_lowercase());
        let rest = letters.as_str().trim_end_matches('.');
        first.into_iter().chain(rest.chars()).collect()
    }

    const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    const fn shared(mut self) -> Self {
        self.shared = true;
        self
    }
}

/// The order is that of the library's `Category`, which reads the position.
pub(crate) const CATEGORIES: &[&str] = &[
    "success",
    "consent",
    "device",
    "entitlement",
    "permission",
    "authentication",
    "unsupported",
    "limit",
    "conflict",
    "not-found",
    "precondition",
    "argument",
    "network",
    "media",
    "service",
    "unknown",
];

/// The order is that of the library's `Retryability`, which reads the position.
pub(crate) const RETRYABILITIES: &[&str] = &[
    "never",
    "backoff",
    "program",
    "user",
    "peer",
    "developer",
    "operator",
];

pub(crate) const ORIGINS: &[&str] = &["document", "sdk"];
pub(crate) const BASES: &[&str] = &["vendor", "inferred", "authored"];

/// What an entry is that says nothing, and what stands in for what is wrong.
pub(crate) const UNKNOWN: Word = Word::new(CATEGORIES, CATEGORIES.len() - 1);
pub(crate) const OPERATOR: Word = Word::new(RETRYABILITIES, RETRYABILITIES.len() - 1);
pub(crate) const DOCUMENT: Word = Word::new(ORIGINS, 0);
pub(crate) const VENDOR: Word = Word::new(BASES, 0);
pub(crate) const AUTHORED: Word = Word::new(BASES, BASES.len() - 1);

/// Units of time and their milliseconds.
pub(crate) const UNITS: &[(&str, u64)] = &[
    ("ms", 1),
    ("s", 1_000),
    ("min", 60_000),
    ("h", 3_600_000),
    ("d", 86_400_000),
];

/// Where a key belongs: the headers of the tables that have it or, if it is a
/// table itself, its own.
pub(crate) fn headers_for(name: &str) -> Vec<&'static str> {
    [&ROOT, &CATALOG, &GROUP, &ENTRY, &REASON]
        .into_iter()
        .filter_map(|table| {
            let key = table.keys.iter().find(|key| key.name.as_str() == name)?;
            match key.kind {
                Kind::Table(own) | Kind::Tables(own) => Some(own.header),
                _ => Some(table.header),
            }
        })
        .collect()
}
