//! The rows of a catalog: every entry with its group, up to the bounds.

use std::borrow::Cow;

use toml::Spanned;

use crate::diagnostic::{Diagnostic, Diagnostics, Label};
use crate::key_name::KeyName;
use crate::model::Word;
use crate::record::{Record, Value};
use crate::rule::Rule;

/// The most entries of a catalog, and items in all of its lists of one kind:
/// the numbers of names, variants and aliases must fit into 16 bits together.
pub(super) const MOST_ENTRIES: usize = 16_384;
const MOST_ITEMS: usize = 32_767;

/// An entry's record, with its group's.
#[derive(Clone, Copy)]
pub(super) struct Row<'r, 's> {
    pub(super) group: &'r Record<'s>,
    pub(super) entry: &'r Record<'s>,
    pub(super) group_position: usize,
}

impl<'r, 's> Row<'r, 's> {
    /// Whether the entry has a key, by itself or from its group.
    pub(super) fn has(&self, key: KeyName) -> bool {
        self.says(key).has(key)
    }

    pub(super) fn get(&self, key: KeyName) -> Option<&'r Spanned<Value<'s>>> {
        self.says(key).get(key)
    }

    pub(super) fn word(&self, key: KeyName) -> Option<Word> {
        self.says(key).word(key)
    }

    pub(super) fn text(&self, key: KeyName) -> Option<Cow<'s, str>> {
        Some(self.says(key).text(key)?.into_inner().clone())
    }

    pub(super) fn texts(&self, key: KeyName) -> &'r [Spanned<Cow<'s, str>>] {
        self.says(key).texts(key)
    }

    /// The record that says a key for the entry: its own or, if only that has it,
    /// the group's.
    fn says(&self, key: KeyName) -> &'r Record<'s> {
        if !self.entry.has(key) && self.group.has(key) {
            self.group
        } else {
            self.entry
        }
    }
}

/// All entries with their groups, up to the bound.
pub(super) fn rows<'r, 's>(
    groups: &'r [Record<'s>],
    diagnostics: &mut Diagnostics,
) -> Vec<Row<'r, 's>> {
    if let Some(extra) = groups.get(MOST_ENTRIES) {
        let message = format!("the catalog has more than {MOST_ENTRIES} groups");
        diagnostics.push(
            Diagnostic::new(Rule::TooMany, extra.span.clone(), message)
                .label(Label::Text("this is one too many"))
                .help("divide it into several catalogs"),
        );
    }
    let groups = &groups[..groups.len().min(MOST_ENTRIES)];
    let all = groups
        .iter()
        .enumerate()
        .flat_map(|(group_position, group)| {
            group.records(KeyName::Entry).iter().map(move |entry| Row {
                group,
                entry,
                group_position,
            })
        });
    let mut rows: Vec<Row<'r, 's>> = all.take(MOST_ENTRIES + 1).collect();
    if rows.len() > MOST_ENTRIES
        && let Some(extra) = rows.pop()
    {
        let message = format!("the catalog has more than {MOST_ENTRIES} entries");
        diagnostics.push(
            Diagnostic::new(Rule::TooMany, extra.entry.span.clone(), message)
                .label(Label::Text("this is one too many"))
                .help("divide it into several catalogs"),
        );
    }
    for key in [
        KeyName::Aliases,
        KeyName::Causes,
        KeyName::Suggestions,
        KeyName::Methods,
        KeyName::Reason,
    ] {
        let mut items = 0;
        for row in &rows {
            let record = row.says(key);
            items += record.texts(key).len() + record.records(key).len();
            if items > MOST_ITEMS {
                let message = format!("the catalog has more than {MOST_ITEMS} items in `{key}`");
                diagnostics.push(
                    Diagnostic::new(Rule::TooMany, row.entry.span.clone(), message)
                        .help("divide it into several catalogs"),
                );
                // What a stand-in cannot hold, it does without.
                return Vec::new();
            }
        }
    }
    rows
}
