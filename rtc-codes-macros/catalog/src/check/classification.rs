//! What an entry says by words: its own, its group's, or the default.

use crate::diagnostic::Diagnostic;
use crate::format;
use crate::model::Word;
use crate::rule::Rule;

use super::Checker;
use super::rows::Row;

pub(super) struct Classes {
    pub(super) category: Word,
    pub(super) retryability: Word,
    pub(super) escalate: Option<Word>,
    pub(super) basis: Word,
    pub(super) origin: Word,
}

impl<'s> Checker<'_, 's> {
    pub(super) fn classification(&mut self, row: Row<'_, 's>) -> Classes {
        for key in ["category", "retryability"] {
            if !row.says(key).has(key) {
                let message = format!("`[[group.entry]]` lacks the key `{key}`");
                self.diagnostics.push(
                    Diagnostic::new(Rule::MissingKey, row.entry.span.clone(), message)
                        .help("write it for the entry or, if its entries share it, for the group"),
                );
            }
        }
        let category = row.says("category").word("category");
        let retryability = row.says("retryability").word("retryability");
        if let (Some(category), Some(said)) = (category, retryability)
            && category.as_str() == "success"
            && said.as_str() != "never"
        {
            let place = row.says("retryability").get("retryability");
            self.diagnostics.push(
                Diagnostic::new(
                    Rule::SuccessRetried,
                    place.map_or(row.entry.span.clone(), toml::Spanned::span),
                    format!("a success has the retryability `{}`", said.as_str()),
                )
                .help("after a success there is nothing to try again: write `never`"),
            );
        }
        Classes {
            // The placeholders of a stand-in are what the rules give an entry
            // that says nothing.
            category: category.unwrap_or(format::UNKNOWN),
            retryability: retryability.unwrap_or(format::OPERATOR),
            escalate: row.says("escalate").word("escalate"),
            basis: row
                .says("classification_basis")
                .word("classification_basis")
                .unwrap_or(format::AUTHORED),
            origin: row
                .says("origin")
                .word("origin")
                .unwrap_or(format::DOCUMENT),
        }
    }
}
