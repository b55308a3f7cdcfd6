//! What an entry says by words: its own, its group's, or the default.

use toml::Spanned;

use crate::format::{AUTHORED, DOCUMENT, NEVER, SUCCESS, UNKNOWN, VENDOR};
use crate::model::Word;
use crate::report::{Diagnostic, Report, Rule};

use super::Row;

pub(super) struct Classes {
    pub(super) category: Word,
    pub(super) retryability: Word,
    pub(super) escalate: Option<Word>,
    pub(super) basis: Word,
    pub(super) origin: Word,
}

pub(super) fn classification(row: Row<'_, '_>, report: &mut Report) -> Classes {
    for key in ["category", "retryability"] {
        if !row.says(key).has(key) {
            let message = format!("`[[group.entry]]` lacks the key `{key}`");
            let help = "write it for the entry or, if its entries share it, for the group";
            report.push(Diagnostic::new(Rule::MissingKey, row.entry.span.clone(), message, help));
        }
    }
    let word = |key| row.says(key).word(key);
    let (category, retryability) = (word("category"), word("retryability"));
    if let Some(said) = retryability
        && category == Some(SUCCESS)
        && said != NEVER
    {
        let place = row.says("retryability").get("retryability");
        let place = place.map_or(row.entry.span.clone(), Spanned::span);
        // A group says it for all of its entries.
        if !report.tells(&place) {
            let message = format!("a success has the retryability `{}`", said.as_str());
            let help = "after a success there is nothing to try again: write `never`";
            report.push(Diagnostic::new(Rule::SuccessRetried, place, message, help));
        }
    }
    Classes {
        // The placeholders are what the rules give an entry that says nothing.
        category: category.unwrap_or(UNKNOWN),
        retryability: retryability.unwrap_or(VENDOR),
        escalate: word("escalate"),
        basis: word("classification_basis").unwrap_or(AUTHORED),
        origin: word("origin").unwrap_or(DOCUMENT),
    }
}
