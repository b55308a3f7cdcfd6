//! From a text to toml's tables. One mistake in syntax is told for each section.
//!
//! A catalog is a list of sections, each a header and the keys below it. If toml refuses
//! the whole text, it is given each section by itself, and each key of a section that it
//! refuses: a mistake then has no consequences outside of its section. What can be read of
//! the section besides is read in silence, and every other section is checked in full.

mod body;
mod cut;
mod header;
mod mistake;

use toml::de::{DeTable, DeValue};

use crate::format::{Kind, ROOT, Table};
use crate::report::Report;
use crate::source::Source;

use body::{begins_entry, read_body};
use cut::cut;
use header::{Header, Tables};
use mistake::{KEY_HELP, mistake};

/// The file's tables, as far as they can be read.
pub(super) fn read<'s>(source: &'s Source, report: &mut Report) -> DeTable<'s> {
    let text = source.text();
    let whole = match DeTable::parse(text) {
        Ok(tables) if are_known(&ROOT, tables.get_ref()) => return tables.into_inner(),
        whole => whole,
    };
    let sections = cut(text);
    let whole = match whole {
        // A list of lists looks like headers.
        Ok(tables) if sections.iter().any(|part| DeTable::parse(&text[part.clone()]).is_err()) => {
            return tables.into_inner();
        }
        whole => whole.err(),
    };
    let headers: Vec<Header<'s>> = sections
        .iter()
        .map(|section| Header::read(&text[section.clone()], section.start))
        .collect();
    let mut tables = Tables::of(&headers);
    for (section, header) in sections.into_iter().zip(&headers) {
        let mut first = header.mistake.clone();
        let bodies = read_body(text, header.end..section.end, header, &mut first);
        if let Some(mistake) = first {
            report.push(mistake);
            report.mute(section);
        }
        for body in bodies {
            let entry = body.entry.map(|code| Header::forgotten(code, header, report));
            if let Some(table) = tables.open(entry.as_ref().unwrap_or(header), report) {
                for (key, value) in body.keys {
                    table.entry(key).or_insert(value);
                }
            }
        }
    }
    if let Some(error) = whole
        && report.is_empty()
    {
        report.push(mistake(&error, text, 0, KEY_HELP));
    }
    tables.root
}

/// Whether every table is one of the format, written as it is meant, with keys of its own:
/// else, a header is misspelled, unknown, forgotten or too early, or has wrong brackets.
fn are_known(table: &'static Table, content: &DeTable<'_>) -> bool {
    content.iter().all(|(name, value)| {
        let kind = || table.key(name.get_ref()).map(|key| key.kind);
        match value.get_ref() {
            DeValue::Table(content) => {
                matches!(kind(), Some(Kind::Table(inner)) if are_known(inner, content))
            }
            DeValue::Array(items) => items.iter().all(|item| match item.get_ref() {
                DeValue::Table(content) => {
                    matches!(kind(), Some(Kind::Tables(inner)) if are_known(inner, content))
                }
                _ => true,
            }),
            _ => !begins_entry(table, name),
        }
    })
}
