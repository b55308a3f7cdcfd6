//! The rules that a catalog can break.

/// Defines the rules: variant, id, title, explanation.
macro_rules! rules {
    ($($(#[doc = $explanation:literal])+ $Rule:ident = $id:literal, $title:literal;)+) => {
        /// A rule that a catalog can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $explanation])+ $Rule,)+
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$Rule,)+];

            /// The rule's id, in kebab case.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$Rule => $id,)+
                }
            }

            /// The rule in a few words.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$Rule => $title,)+
                }
            }

            /// Why there is such a rule.
            pub const fn explanation(self) -> &'static str {
                match self {
                    $(Self::$Rule => concat!($($explanation),+).trim_ascii_start(),)+
                }
            }
        }
    };
}

rules! {
    /// The macro reads one file, at a path relative to the directory of the
    /// crate's Cargo.toml.
    FileMissing = "file-missing", "the catalog exists";
    /// The compiler must be allowed to read the file.
    FileUnreadable = "file-unreadable", "the catalog can be read";
    /// A catalog is one file.
    FileDirectory = "file-directory", "a catalog is a file";
    /// Only what lies below the directory of Cargo.toml is published with a
    /// crate; a catalog elsewhere would be missing for everybody else.
    FileOutside = "file-outside", "a catalog lies inside of its package";
    /// A bound on the file keeps the time of a build in bounds.
    FileTooLarge = "file-too-large", "a catalog has at most 8 MiB";
    /// TOML is UTF-8.
    FileNotUtf8 = "file-not-utf8", "a catalog is UTF-8";
    /// Each section of the file must be well-formed TOML before its keys can be checked.
    TomlSyntax = "toml-syntax", "a catalog is well-formed TOML";
    /// A key that is not known is most likely misspelled, and what it says would
    /// be lost.
    UnknownKey = "unknown-key", "keys are those of the format";
    /// Without the key, an entry would be incomplete.
    MissingKey = "missing-key", "required keys are there";
    /// Each key has one type.
    WrongType = "wrong-type", "values have their key's type";
    /// A catalog without entries would give an enum without variants.
    EmptyCatalog = "empty-catalog", "a catalog has entries";
    /// Positions and slots in generated tables have 16 bits, and the compiler's time must
    /// stay in bounds.
    TooMany = "too-many", "a catalog stays within its bounds";
    /// The id finds the file: they are the same, in kebab case.
    CatalogId = "catalog-id", "the id is the file's stem, in kebab case";
    /// Codes are kept in 64 bits.
    CodeRange = "code-range", "codes fit into 64 bits";
    /// A code finds one entry.
    DuplicateCode = "duplicate-code", "codes are unique";
    /// A catalog is looked up by number or by string, not by both.
    MixedCodes = "mixed-codes", "codes are all numbers or all strings";
    /// A name becomes a Rust identifier by taking it apart at its underscores
    /// and capitals.
    InvalidName = "invalid-name", "names are ASCII identifiers";
    /// The variant made of the name would be a Rust keyword, or hide one of the
    /// enum's own constants.
    ReservedName = "reserved-name", "variants are free identifiers";
    /// Names, aliases, variants and texts share one namespace, in which each string finds
    /// one entry.
    NameClash = "name-clash", "names, aliases, variants and texts are unique";
    /// Classifications are words of a closed set.
    UnknownWord = "unknown-word", "words are those of the format";
    /// There is nothing to try again after a success.
    SuccessRetried = "success-retried", "a success has the retryability `never`";
    /// Numbered reasons become an enum: its numbers must be unique.
    ReasonNumbers = "reason-numbers", "the numbers of an entry's reasons are unique";
    /// An entry narrows where its catalog's codes arise.
    Platforms = "platforms", "an entry's platforms are its catalog's";
    /// A description stands inside of other sentences, on one line of a log.
    Description = "description", "a description is one short line without a period";
    /// Strings are shown as they are; an empty one, a control character or one that
    /// changes the direction of writing would hide what it says, and one that shares a line
    /// with others must leave them room.
    OddText = "odd-text", "strings are visible, on one line, and not too long";
    /// Readers of the documentation follow links: they must be absolute and safe.
    NotHttps = "not-https", "addresses begin with https://";
    /// The date of a document is a TOML date without a time.
    NotADate = "not-a-date", "dates have no time";
    /// A duration is a whole number and a unit.
    NotAWait = "not-a-wait", "durations are a number and a unit";
}
