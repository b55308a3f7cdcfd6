//! Stage two: from a text to records, in which every key is known and every value is of
//! its key's kind.
//!
//! A value that is wrong is reported and left out of its record; the record remembers
//! that it was there, so that nobody reports it missing as well.

mod meant;
mod sections;
mod value;

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::format::{CATALOG, Key, Kind, ROOT, Table};
use crate::record::{Record, Value};
use crate::report::nearest::listed;
use crate::report::{Diagnostic, Report, Rule};
use crate::source::{Source, Span};

use meant::{unknown_key, wrong_brackets};
use value::type_name;

/// Reads the tables of a catalog file.
pub(crate) fn parse<'s>(source: &'s Source, report: &mut Report) -> Record<'s> {
    let mut tables = sections::read(source, report);
    if tables.is_empty() {
        if report.is_empty() {
            let help = "write `[catalog]`, `[[group]]` and `[[group.entry]]` with their keys";
            report.push(Diagnostic::new(Rule::EmptyCatalog, 0..0, "the file is empty", help));
        }
        // What an empty file lacks need not be listed.
        return Record::new(&ROOT, 0..0, true);
    }
    if !tables.contains_key("catalog") {
        add_header(&mut tables, report);
    }
    Parser { source, report }.record(&ROOT, 0..0, tables)
}

/// Moves the keys of `[catalog]` below it, if its header is missing.
fn add_header(tables: &mut DeTable<'_>, report: &mut Report) {
    let mut keys = DeTable::new();
    for key in CATALOG.keys() {
        keys.extend(tables.remove_entry(key.name));
    }
    let spans = keys.keys().map(Spanned::span);
    if let Some(span) = spans.min_by_key(|span| span.start) {
        let help = "write `[catalog]` above the first key";
        let message = "the file lacks `[catalog]`";
        report.push(Diagnostic::new(Rule::MissingKey, span.clone(), message, help));
        let name = Spanned::new(span.clone(), Cow::from("catalog"));
        tables.insert(name, Spanned::new(span, DeValue::Table(keys)));
    }
}

struct Parser<'r> {
    source: &'r Source,
    report: &'r mut Report,
}

impl Parser<'_> {
    fn record<'s>(
        &mut self,
        table: &'static Table,
        span: Span,
        content: DeTable<'s>,
    ) -> Record<'s> {
        let is_partial = self.report.is_muted(&span);
        self.read(Record::new(table, span, is_partial), content)
    }

    fn read<'s>(&mut self, mut record: Record<'s>, content: DeTable<'s>) -> Record<'s> {
        let table = record.table;
        if content.is_empty() && !record.is_partial {
            // One mistake, whatever it lacks.
            record.is_partial = true;
            let message = format!("{} has no keys", table.name());
            let help = "write them below it, or remove it";
            self.report.push(Diagnostic::new(Rule::MissingKey, record.span.clone(), message, help));
        }
        let mut unknown = Vec::new();
        for (name, value) in content {
            match table.key(name.get_ref()) {
                Some(key) => record.add(key, self.value(key, value)),
                None => unknown.push((name, value)),
            }
        }
        // A misspelled key says what it was meant to say, unless the right one is there.
        let meant = unknown.into_iter().map(|(name, value)| {
            let key = table.meant(name.get_ref());
            (key, key.is_some_and(|key| record.has_written(key.name)), name, value)
        });
        for (key, is_there, name, value) in meant.collect::<Vec<_>>() {
            let mistake = unknown_key(table, key, is_there, &name);
            self.report.push_and_mute(mistake, name.span().start..self.end(&name, &value));
            if let Some(key) = key {
                record.add(key, self.value(key, value));
            }
        }
        self.missing_keys(&record);
        record
    }

    fn missing_keys(&mut self, record: &Record<'_>) {
        let table = record.table;
        let missing = table.keys().filter(|key| key.is_asked_for() && !record.has(key.name));
        for key in missing {
            let (what, help) = match key.kind {
                Kind::Table(wanted) => (wanted.name(), example(wanted)),
                _ => (format!("the key `{}`", key.name), key.meaning()),
            };
            let message = format!("{} lacks {what}", table.name());
            self.report.push(Diagnostic::new(Rule::MissingKey, record.span.clone(), message, help));
        }
    }

    /// Where an unknown key and its value end; of a table, its header.
    fn end(&self, name: &Spanned<Cow<'_, str>>, value: &Spanned<DeValue<'_>>) -> usize {
        let end = name.span().end;
        match value.get_ref() {
            DeValue::Table(_) | DeValue::Array(_) => {
                let rest = self.source.text().get(end..).unwrap_or_default();
                end + rest.find('\n').unwrap_or(rest.len())
            }
            _ => value.span().end.max(end),
        }
    }

    fn value<'s>(
        &mut self,
        key: &'static Key,
        value: Spanned<DeValue<'s>>,
    ) -> Option<Spanned<Value<'s>>> {
        let span = value.span();
        let value = match (key.kind, value.into_inner()) {
            (Kind::Strings | Kind::Shorts | Kind::Names, DeValue::Array(items)) => {
                Value::Strings(self.strings(key, items))
            }
            (Kind::Table(table), DeValue::Table(content)) => {
                Value::Records(vec![self.record(table, span.clone(), content)])
            }
            (Kind::Tables(table), DeValue::Array(items)) => {
                Value::Records(self.records(table, items))
            }
            (Kind::Tables(table), DeValue::Table(content)) => {
                self.report.push(wrong_brackets(table, span.clone()));
                Value::Records(vec![self.record(table, span.clone(), content)])
            }
            (
                Kind::Table(_) | Kind::Tables(_) | Kind::Strings | Kind::Shorts | Kind::Names,
                other,
            ) => {
                self.wrong_type(key, &span, &other);
                return None;
            }
            (_, other) => self.scalar(key, &span, other)?,
        };
        Some(Spanned::new(span, value))
    }

    fn records<'s>(&mut self, table: &'static Table, items: DeArray<'s>) -> Vec<Record<'s>> {
        let mut records = Vec::with_capacity(items.len());
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(content) => records.push(self.record(table, span, content)),
                other => {
                    let found = type_name(&other);
                    let message = format!("{found} stands where a table is wanted");
                    let help = format!("write `{}` and its keys below it", table.header);
                    self.report.push(Diagnostic::new(Rule::WrongType, span, message, help));
                }
            }
        }
        records
    }
}

/// What to write for a table that is missing.
fn example(table: &Table) -> String {
    let keys = table.keys().filter(|key| key.is_asked_for());
    let lines: Vec<String> = keys
        .map(|key| match key.kind {
            Kind::Address => format!("{} = \"https://…\"", key.name),
            _ => format!("{} = \"…\"", key.name),
        })
        .collect();
    format!("write `{}` and, below it, {}", table.header, listed(lines.iter().map(String::as_str)))
}
