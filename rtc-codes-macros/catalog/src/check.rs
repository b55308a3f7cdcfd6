//! Stage three: from records to a catalog, in which codes, names and variants are unique
//! and every entry is classified.
//!
//! What is wrong is reported, and the catalog goes on without it: entries without a valid
//! name of their own are left out, and whatever else is wrong has a placeholder.

mod classification;
mod codes;
mod entries;
mod names;
mod platforms;

use std::borrow::Cow;

use toml::Spanned;

use crate::format::MOST_ENTRIES;
use crate::model::{Catalog, Code, Codes, Entry, Group};
use crate::record::Record;
use crate::report::{Diagnostic, Label, Report, Rule};
use crate::source::Source;
use crate::visible::shown;

use platforms::Platforms;

/// Checks what the parser read of a source.
pub(crate) fn check<'s>(source: &'s Source, file: &Record<'s>, report: &mut Report) -> Catalog<'s> {
    let rows = rows(file.records("group"), report);
    let codes = codes::kind(&rows, report);
    let names = names::claim(&rows, codes, report);
    let codes_of_rows = codes::codes(source, &rows, codes, report);
    let platforms = Platforms::of(file, report);
    let entries = entries::entries(&rows, codes_of_rows, names, &platforms, report);
    let is_read = |found: &Diagnostic| found.rule == Rule::MissingKey;
    if rows.is_empty() && report.diagnostics().all(is_read) {
        let help = "write `[[group]]` with a title, and `[[group.entry]]` below it";
        report.push(Diagnostic::new(Rule::EmptyCatalog, 0..0, "the catalog has no entry", help));
    }
    catalog(source, file, platforms.all, codes, entries, report)
}

/// An entry's record, with its group's.
#[derive(Clone, Copy)]
struct Row<'r, 's> {
    group: &'r Record<'s>,
    entry: &'r Record<'s>,
    group_position: usize,
}

impl<'r, 's> Row<'r, 's> {
    /// The record that says a key for the entry: its own or, if only that has it, the
    /// group's.
    fn says(&self, key: &str) -> &'r Record<'s> {
        if !self.entry.has(key) && self.group.has(key) { self.group } else { self.entry }
    }
}

/// All entries with their groups, up to the bound.
fn rows<'r, 's>(groups: &'r [Record<'s>], report: &mut Report) -> Vec<Row<'r, 's>> {
    let mut too_many = |extra: &Record<'_>, what: &str| {
        let message = format!("the catalog has more than {MOST_ENTRIES} {what}");
        let help = "divide it into several catalogs";
        report.push(
            Diagnostic::new(Rule::TooMany, extra.span.clone(), message, help)
                .label(Label::Words("this is one too many")),
        );
    };
    if let Some(extra) = groups.get(MOST_ENTRIES) {
        too_many(extra, "groups");
    }
    let row = |(group_position, group): (usize, &'r Record<'s>)| {
        group.records("entry").iter().map(move |entry| Row { group, entry, group_position })
    };
    let groups = groups.iter().take(MOST_ENTRIES).enumerate();
    let mut rows: Vec<Row<'r, 's>> = groups.flat_map(row).take(MOST_ENTRIES + 1).collect();
    if rows.len() > MOST_ENTRIES
        && let Some(extra) = rows.pop()
    {
        too_many(extra.entry, "entries");
    }
    rows
}

fn catalog<'s>(
    source: &Source,
    file: &Record<'s>,
    platforms: Vec<Cow<'s, str>>,
    codes: Codes,
    mut entries: Vec<Entry<'s>>,
    report: &mut Report,
) -> Catalog<'s> {
    if codes != Codes::Keys {
        entries.sort_by_key(|entry| match entry.code {
            Code::Number(number, _) => number,
            Code::Key(_) => 0,
        });
    }
    let record = file.records("catalog").first();
    let string = |key| Some(record?.string(key)?.into_inner().clone());
    if let Some(id) = record.and_then(|record| record.string("id")) {
        check_id(source, &id, report);
    }
    let document = string("document").unwrap_or_default();
    let groups = file.records("group").iter().take(MOST_ENTRIES);
    let group = |group: &Record<'s>| {
        let own = |key| Some(group.string(key)?.into_inner().clone());
        Group {
            title: own("title").unwrap_or_default(),
            url: own("url").unwrap_or_else(|| document.clone()),
        }
    };
    Catalog {
        id: string("id").unwrap_or_default(),
        vendor: string("vendor").unwrap_or_default(),
        product: string("product").unwrap_or_default(),
        groups: groups.map(group).collect(),
        document_date: string("document_date"),
        document_version: string("document_version"),
        sdk: string("sdk"),
        sdk_version: string("sdk_version"),
        platforms,
        document,
        codes,
        entries,
    }
}

fn check_id(source: &Source, id: &Spanned<&Cow<'_, str>>, report: &mut Report) {
    let written = id.get_ref().as_ref();
    let stem = source.stem();
    let message = if !is_kebab_case(written) {
        format!("the id `{}` is not in kebab case", shown(written))
    } else if written != stem {
        let (written, stem) = (shown(written), shown(stem));
        format!("the id `{written}` is not the file's stem `{stem}`")
    } else {
        return;
    };
    let help = if is_kebab_case(stem) {
        format!("write `id = \"{stem}\"`, or name the file after the id")
    } else {
        "name the file in lower case with words joined by `-`, and the id after it".to_owned()
    };
    report.push(Diagnostic::new(Rule::CatalogId, id.span(), message, help));
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|word| {
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        !word.is_empty() && word.bytes().all(is_plain)
    })
}
