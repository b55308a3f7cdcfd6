//! The catalog format: every table, its keys and their types.
//!
//! One description for all who need it: the parser knows keys and types from
//! here, diagnostics their suggestions, and the JSON Schema is written from it.

use crate::key_name::KeyName;
use crate::model::Word;

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

const CATEGORY: Kind = Kind::Word("category", CATEGORIES);
const RETRYABILITY: Kind = Kind::Word("retryability", RETRYABILITIES);
const ORIGIN: Kind = Kind::Word("origin", ORIGINS);
const BASIS: Kind = Kind::Word("basis", BASES);

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

pub(crate) static ROOT: Table = Table::new(
    "the file",
    "The codes of one vendor product.",
    &[
        key(
            KeyName::Catalog,
            Kind::Table(&CATALOG),
            "The product, and where its codes were read.",
        )
        .required(),
        key(
            KeyName::Group,
            Kind::Tables(&GROUP),
            "The sections of the vendor's document.",
        ),
    ],
);

static CATALOG: Table = Table::new(
    "[catalog]",
    "The product, and where its codes were read.",
    &[
        key(
            KeyName::Id,
            Kind::Text,
            "The catalog's name in kebab case; equal to the file's stem.",
        )
        .required(),
        key(KeyName::Vendor, Kind::Text, "Who makes the product.").required(),
        key(
            KeyName::Product,
            Kind::Text,
            "The product, as messages name it: under 80 characters.",
        )
        .required(),
        key(
            KeyName::Platform,
            Kind::Text,
            "Where the codes arise: web, android, …",
        ),
        key(
            KeyName::Document,
            Kind::Address,
            "The page that lists the codes.",
        )
        .required(),
        key(
            KeyName::DocumentDate,
            Kind::Date,
            "The date the page gives itself.",
        ),
        key(
            KeyName::DocumentVersion,
            Kind::Text,
            "The version the page speaks of.",
        ),
        key(
            KeyName::Sdk,
            Kind::Text,
            "The SDK package that names were read from.",
        ),
        key(
            KeyName::SdkVersion,
            Kind::Text,
            "The version of that package.",
        ),
    ],
);

static GROUP: Table = Table::new(
    "[[group]]",
    "A section of the vendor's document, and what its entries share.",
    &[
        key(KeyName::Title, Kind::Text, "The section's title.").required(),
        key(KeyName::Url, Kind::Address, "The section's own address."),
        key(
            KeyName::Entry,
            Kind::Tables(&ENTRY),
            "The codes of the section.",
        ),
    ],
)
.with_shared_keys_of(&ENTRY);

static ENTRY: Table = Table::new(
    "[[group.entry]]",
    "A code.",
    &[
        key(
            KeyName::Code,
            Kind::Code,
            "The vendor's number, or its text in a text-keyed catalog.",
        )
        .required(),
        key(
            KeyName::Name,
            Kind::Text,
            "The vendor's constant as the SDK spells it.",
        )
        .required(),
        key(
            KeyName::Aliases,
            Kind::Texts,
            "Older or misspelled names that still parse.",
        ),
        key(
            KeyName::Description,
            Kind::Text,
            "What happened: lower case, one line, under 80 characters, no full stop.",
        )
        .required(),
        key(
            KeyName::Causes,
            Kind::Texts,
            "Why it can happen, a sentence each.",
        )
        .shared(),
        key(
            KeyName::Suggestions,
            Kind::Texts,
            "What who can do about it, a sentence each.",
        )
        .shared(),
        key(KeyName::Category, CATEGORY, "What went wrong.")
            .required()
            .shared(),
        key(
            KeyName::Retryability,
            RETRYABILITY,
            "Who must act before the same intent can succeed.",
        )
        .required()
        .shared(),
        key(
            KeyName::Escalate,
            RETRYABILITY,
            "Who acts next if that did not help.",
        )
        .shared(),
        key(
            KeyName::RetryAfter,
            Kind::Wait,
            "The wait the vendor states, such as \"10 min\".",
        )
        .shared(),
        key(
            KeyName::Methods,
            Kind::Texts,
            "The API methods that raise the code.",
        )
        .shared(),
        key(
            KeyName::Since,
            Kind::Text,
            "The first version with the code, or with this meaning of it.",
        )
        .shared(),
        key(
            KeyName::Retired,
            Kind::Text,
            "The first version without the code.",
        )
        .shared(),
        key(
            KeyName::Erratum,
            Kind::Text,
            "Where the vendor's text is wrong, and what is right.",
        ),
        key(
            KeyName::Origin,
            ORIGIN,
            "Where the code was found; document if left out.",
        )
        .shared(),
        key(
            KeyName::NameBasis,
            BASIS,
            "Whose the name is; the vendor's if left out.",
        )
        .shared(),
        key(
            KeyName::ClassificationBasis,
            BASIS,
            "Whose the category and the retryability are; authored if left out.",
        )
        .shared(),
        key(
            KeyName::Reason,
            Kind::Tables(&REASON),
            "The sub-causes below the code.",
        ),
    ],
);

static REASON: Table = Table::new(
    "[[group.entry.reason]]",
    "A sub-cause below a code.",
    &[
        key(
            KeyName::Number,
            Kind::Integer,
            "The vendor's number of the reason.",
        ),
        key(
            KeyName::Name,
            Kind::Text,
            "The reason's name, unique among the entry's reasons.",
        )
        .required(),
        key(
            KeyName::NameBasis,
            BASIS,
            "Whose the name is; the vendor's if left out.",
        ),
        key(
            KeyName::Description,
            Kind::Text,
            "What happened: lower case, one line, under 80 characters, no full stop.",
        )
        .required(),
        key(
            KeyName::Category,
            CATEGORY,
            "What went wrong; the entry's if left out.",
        ),
        key(
            KeyName::Retryability,
            RETRYABILITY,
            "Who must act before the same intent can succeed; the entry's if left out.",
        ),
    ],
);
