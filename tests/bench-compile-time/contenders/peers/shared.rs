//! The parts that several peers have in common.

use std::fmt::Write as _;

use rtc_codes::{Category, Retryability};

use crate::{Corpus, Entry};

/// The enums of categories and retryabilities.
pub(super) fn words() -> String {
    let category: Vec<String> = Category::ALL.iter().map(|word| format!("{word:?}")).collect();
    let retryability: Vec<String> =
        Retryability::ALL.iter().map(|word| format!("{word:?}")).collect();
    format!(
        "#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Category {{ {} }}\n\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Retryability {{ {} }}\n\n",
        category.join(", "),
        retryability.join(", ")
    )
}

/// An enum with derives, and attributes for each variant.
pub(super) fn item(
    corpus: &Corpus,
    derives: &str,
    attributes: impl Fn(&Entry) -> String,
) -> String {
    let mut source = format!(
        "/// Codes of {}.\n#[derive({derives})]\n#[repr(i64)]\npub enum {} {{\n",
        corpus.product,
        corpus.enum_name()
    );
    for entry in &corpus.entries {
        source += &docs(entry);
        let _ = writeln!(source, "{}    {} = {},", attributes(entry), entry.variant, entry.code);
    }
    source + "}\n\n"
}

/// What the catalog's documentation says as well.
fn docs(entry: &Entry) -> String {
    let mut docs = format!(
        "    /// `{}`: {}\n    ///\n    /// `{}`.\n    ///\n    /// - category: {}\n    /// - retryability: {}\n",
        entry.code, entry.description, entry.name, entry.category, entry.retryability
    );
    for (title, texts) in [("Causes", &entry.causes), ("Suggestions", &entry.suggestions)] {
        if !texts.is_empty() {
            let _ = write!(docs, "    ///\n    /// {title}:\n    ///\n");
        }
        for text in texts {
            let _ = writeln!(docs, "    /// - {text}");
        }
    }
    docs
}

/// A method with an arm for each entry.
pub(super) fn method_by_entry(
    corpus: &Corpus,
    method: &str,
    returns: &str,
    value: impl Fn(&Entry) -> String,
) -> String {
    let mut source =
        format!("    pub const fn {method}(self) -> {returns} {{\n        match self {{\n");
    for entry in &corpus.entries {
        let _ = writeln!(source, "            Self::{} => {},", entry.variant, value(entry));
    }
    source + "        }\n    }\n"
}

/// `category` and `retryability`: an arm for each word, as one writes it by hand.
pub(super) fn classification(corpus: &Corpus) -> String {
    let mut source = by_word(corpus, "category", "Category", Category::ALL, |entry| entry.category);
    source += &by_word(corpus, "retryability", "Retryability", Retryability::ALL, |entry| {
        entry.retryability
    });
    source
}

fn by_word<W: PartialEq + std::fmt::Debug>(
    corpus: &Corpus,
    method: &str,
    set: &str,
    words: &[W],
    word_of: impl Fn(&Entry) -> W,
) -> String {
    let mut source =
        format!("    pub const fn {method}(self) -> {set} {{\n        match self {{\n");
    for word in words {
        let variants: Vec<String> = corpus
            .entries
            .iter()
            .filter(|entry| word_of(entry) == *word)
            .map(|entry| format!("Self::{}", entry.variant))
            .collect();
        if !variants.is_empty() {
            let _ = writeln!(source, "            {} => {set}::{word:?},", variants.join(" | "));
        }
    }
    source + "        }\n    }\n"
}

/// `name` and `description` by match, beside the classification.
pub(super) fn methods(corpus: &Corpus) -> String {
    format!(
        "impl {} {{\n{}{}{}}}\n\n",
        corpus.enum_name(),
        method_by_entry(corpus, "name", "&'static str", |entry| format!("{:?}", entry.name)),
        method_by_entry(corpus, "description", "&'static str", |entry| {
            format!("{:?}", entry.description)
        }),
        classification(corpus)
    )
}

/// `Display` from the description, and `Error`.
pub(super) fn display(corpus: &Corpus) -> String {
    let name = corpus.enum_name();
    format!(
        "impl std::fmt::Display for {name} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        write!(f, \"{{}} ({} {{}})\", self.description(), *self as i64)
    }}
}}

impl std::error::Error for {name} {{}}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown;

",
        corpus.product
    )
}

/// `TryFrom` and `FromStr`, given the body of each: an expression of `code` or
/// `name` that is an `Option`.
pub(super) fn look_ups(corpus: &Corpus, of_code: &str, of_name: &str) -> String {
    let name = corpus.enum_name();
    format!(
        "impl TryFrom<i64> for {name} {{
    type Error = Unknown;

    fn try_from(code: i64) -> Result<Self, Unknown> {{
        {of_code}.ok_or(Unknown)
    }}
}}

impl std::str::FromStr for {name} {{
    type Err = Unknown;

    fn from_str(name: &str) -> Result<Self, Unknown> {{
        {of_name}.ok_or(Unknown)
    }}
}}

"
    )
}

/// Something that uses all of it, so that no peer leaves its work to the crates
/// that depend on it.
pub fn report(enum_name: &str) -> String {
    format!(
        "pub fn report(code: i64, name: &str) -> Option<String> {{
    let entry = {enum_name}::try_from(code).ok().or_else(|| name.parse().ok())?;
    Some(format!(
        \"{{entry}} {{entry:?}} {{}} {{}} {{:?}} {{:?}}\",
        entry.name(),
        entry.description(),
        entry.category(),
        entry.retryability(),
    ))
}}
"
    )
}
