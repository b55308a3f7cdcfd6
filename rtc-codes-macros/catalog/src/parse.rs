//! Stage two: from a text to records, in which every key is known and every value is of
//! its key's kind.
//!
//! A value that is wrong is reported and left out of its record; the record remembers
//! that it was there, so that nobody reports it missing as well.

mod sections;
mod value;

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::format::{self, CATALOG, ENTRY, GROUP, Key, Kind, ROOT, Table};
use crate::record::{Record, Value};
use crate::report::nearest::{choice, listed};
use crate::report::{Diagnostic, Report, Rule};
use crate::source::{Source, Span};
use crate::visible::shown;

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
        let (mut known, mut meant) = (Vec::with_capacity(content.len()), Vec::new());
        let mut unknown = Vec::new();
        for (name, value) in content {
            match table.key(name.get_ref()) {
                Some(key) => known.push((key, value)),
                None => unknown.push((name, value)),
            }
        }
        for (name, value) in unknown {
            let key = table.meant(name.get_ref());
            let is_there = |key: &Key| known.iter().any(|(known, _)| known.name == key.name);
            self.unknown_key(table, key, key.is_some_and(is_there), &name, &value);
            if let Some(key) = key {
                meant.push((key, value));
            } else if is_entry(name.get_ref()) {
                self.add_entries(&mut record, value);
            }
        }
        for (key, value) in known {
            let is_misspelled = meant.iter().any(|(other, _)| other.name == key.name);
            let value = self.value(key, value, is_misspelled);
            record.add(key, value);
        }
        // A misspelled key says what it was meant to say, unless the right one is there.
        for (key, value) in meant {
            if !record.has(key.name) || record.is_partial || matches!(key.kind, Kind::Tables(_)) {
                let mut value = self.value(key, value, true);
                if let Some(Value::Records(misspelled)) = value.as_mut().map(Spanned::get_mut) {
                    for table in misspelled.iter_mut().rev() {
                        record.hand_over(key, table);
                    }
                }
                record.add(key, value);
            }
        }
        self.missing_keys(&record);
        record
    }

    /// The tables of `[[entry]]`, written without `group.`: they are entries of a group.
    fn add_entries<'s>(&mut self, record: &mut Record<'s>, value: Spanned<DeValue<'s>>) {
        if let Some(key) = record.table.key("group")
            && let Kind::Tables(group) = key.kind
            && let Some(entry) = group.key("entry")
        {
            let span = value.span();
            let mut part = Record::new(group, span.clone(), true);
            let entries = self.value(entry, value, true);
            part.add(entry, entries);
            record.add(key, Some(Spanned::new(span, Value::Records(vec![part]))));
        }
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

    /// Reports a key, and says no more of its value. `is_there` says whether the key that
    /// was meant is written as well.
    fn unknown_key(
        &mut self,
        table: &'static Table,
        meant: Option<&'static Key>,
        is_there: bool,
        name: &Spanned<Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
    ) {
        let elsewhere = format::headers_for(name.get_ref());
        let help = match meant {
            Some(Key { kind: Kind::Tables(inner), .. }) => {
                format!("did you mean `{}`?", inner.header)
            }
            Some(key) if !is_there => format!("did you mean `{}`?", key.name),
            _ if !elsewhere.is_empty() => format!("its place is {}", listed(elsewhere)),
            Some(key) => {
                format!("did you mean `{}`, which is there already? remove one", key.name)
            }
            None if is_entry(name.get_ref()) => format!("did you mean `{}`?", ENTRY.header),
            None => choice(&table.keys().map(|key| key.name).collect::<Vec<_>>()),
        };
        let message = format!("{} has no key `{}`", table.name(), shown(name.get_ref()));
        let span = name.span();
        let end = match value.get_ref() {
            // Other words of the header.
            DeValue::Table(_) | DeValue::Array(_) => {
                let rest = self.source.text().get(span.end..).unwrap_or_default();
                span.end + rest.find('\n').unwrap_or(rest.len())
            }
            _ => value.span().end,
        };
        let part = span.start..end.max(span.end);
        self.report.push_and_mute(Diagnostic::new(Rule::UnknownKey, span, message, help), part);
    }

    /// The value of a key; of a table, `is_misspelled` says whether the header of a table
    /// with the same key is.
    fn value<'s>(
        &mut self,
        key: &'static Key,
        value: Spanned<DeValue<'s>>,
        is_misspelled: bool,
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
                Value::Records(vec![self.single(table, span.clone(), content, is_misspelled)])
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

    /// A table where there can be several: there is none above the tables in it, or its
    /// header has single brackets.
    fn single<'s>(
        &mut self,
        table: &'static Table,
        span: Span,
        content: DeTable<'s>,
        is_misspelled: bool,
    ) -> Record<'s> {
        let meant = |name: &str| table.key(name).or_else(|| table.meant(name));
        let key = content.keys().next().and_then(|name| meant(name.get_ref()));
        if content.len() == 1
            && let Some(Key { kind: Kind::Tables(inner), .. }) = key
        {
            // Below a misspelled header, they do not stand too early.
            if !is_misspelled {
                self.report.push(before_the_first(table, inner, span.clone()));
            }
            return self.read(Record::new(table, span, true), content);
        }
        self.report.push(wrong_brackets(table, span.clone()));
        self.record(table, span, content)
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

/// Whether the entries of a group are called so, which stand at a wrong place.
fn is_entry(name: &str) -> bool {
    let key = GROUP.key(name).or_else(|| GROUP.meant(name));
    key.is_some_and(|key| key.name == "entry")
}

/// Tables that stand before the first of those they belong to.
fn before_the_first(table: &Table, inner: &Table, span: Span) -> Diagnostic {
    let (table, inner) = (table.name(), inner.name());
    let message = format!("{inner} stands before the first {table}");
    Diagnostic::new(Rule::MissingKey, span, message, format!("write {table} and its keys above it"))
}

/// A header with double brackets for single ones, or the other way around.
fn wrong_brackets(table: &Table, span: Span) -> Diagnostic {
    let (found, help) = if table.header.starts_with("[[") {
        ("a single table", "double brackets begin one of several")
    } else {
        ("a list of tables", "single brackets begin the only one")
    };
    let words = table.header.trim_matches(['[', ']']);
    let message = format!("`{words}` is written as {found}");
    Diagnostic::new(Rule::WrongType, span, message, format!("write `{}`: {help}", table.header))
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
