//! What a wrong key or header was likely meant to be, and the diagnostics that say so.

use std::borrow::Cow;

use toml::Spanned;

use crate::format::{self, ENTRY, GROUP, Key, Kind, TABLES, Table, is_same_word};
use crate::report::nearest::{choice, listed};
use crate::report::{Diagnostic, Rule};
use crate::source::Span;
use crate::visible::shown;

/// The table whose header is likely meant by a word that stands alone: the entries of a
/// group, or words joined in another way.
pub(super) fn meant_table(word: &str) -> Option<&'static Table> {
    if GROUP.find(word).is_some_and(|key| key.name == "entry") {
        return Some(&ENTRY);
    }
    TABLES.into_iter().find(|table| is_same_word(table.words(), word))
}

/// A key that its table does not have. `meant` is the one that it was likely to be, and
/// `is_there` whether that is written as well.
pub(super) fn unknown_key(
    table: &'static Table,
    meant: Option<&'static Key>,
    is_there: bool,
    name: &Spanned<Cow<'_, str>>,
) -> Diagnostic {
    let elsewhere = format::headers_for(name.get_ref());
    // An entry has no entries.
    let header = meant_table(name.get_ref()).filter(|_| !table.header.contains('.'));
    let help = match (meant, header) {
        (Some(Key { kind: Kind::Tables(inner), .. }), _) => {
            format!("did you mean `{}`?", inner.header)
        }
        (Some(key), _) if !is_there => format!("did you mean `{}`?", key.name),
        _ if !elsewhere.is_empty() => format!("its place is {}", listed(elsewhere)),
        (Some(key), _) => {
            format!("did you mean `{}`, which is there already? remove one", key.name)
        }
        (None, Some(header)) => format!("did you mean `{}`?", header.header),
        (None, None) => choice(&table.keys().map(|key| key.name).collect::<Vec<_>>()),
    };
    let message = format!("{} has no key `{}`", table.name(), shown(name.get_ref()));
    Diagnostic::new(Rule::UnknownKey, name.span(), message, help)
}

/// A header with double brackets for single ones, or the other way around.
pub(super) fn wrong_brackets(table: &Table, span: Span) -> Diagnostic {
    let (found, help) = if table.header.starts_with("[[") {
        ("a single table", "double brackets begin one of several")
    } else {
        ("a list of tables", "single brackets begin the only one")
    };
    let words = table.words();
    let message = format!("`{words}` is written as {found}");
    Diagnostic::new(Rule::WrongType, span, message, format!("write `{}`: {help}", table.header))
}
