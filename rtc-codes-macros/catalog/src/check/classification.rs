//! What an entry says by words: its own, its group's, or the default.

use crate::diagnostic::Diagnostic;
use crate::format;
use crate::key_name::KeyName;
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
        for key in [KeyName::Category, KeyName::Retryability] {
            if !row.has(key) {
                let message = format!("`[[group.entry]]` lacks the key `{key}`");
                self.diagnostics.push(
                    Diagnostic::new(Rule::MissingKey, row.entry.span.clone(), message)
                        .help("write it for the entry or, if its entries share it, for the group"),
                );
            }
        }
        let category = row.word(KeyName::Category);
        let retryability = row.word(KeyName::Retryability);
        if let (Some(category), Some(said)) = (category, retryability)
            && category.as_str() == "success"
            && said.as_str() != "never"
        {
            let place = row.get(KeyName::Retryability);
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
            escalate: row.word(KeyName::Escalate),
            basis: row
                .word(KeyName::ClassificationBasis)
                .unwrap_or(format::AUTHORED),
            origin: row.word(KeyName::Origin).unwrap_or(format::DOCUMENT),
        }
    }
}
