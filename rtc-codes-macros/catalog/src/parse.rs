//! Stage two: from text to records, in which every key is known and every value
//! has its key's type.
//!
//! A value that is wrong is reported and left out of its record; the record
//! remembers that it was there, so that nobody reports it missing as well.

mod plain;
mod value;

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::format::{self, Key, Kind, Table};
use crate::key_name::KeyName;
use crate::nearest::{choice, listed, nearest};
use crate::record::{Field, Record, Value, add};
use crate::rule::Rule;
use crate::syntax::single;
use crate::visible::is_invisible;

use value::article;

pub(crate) use plain::read as plain;

/// What a name is.
pub(crate) const NAME_HELP: &str = "use ASCII letters, digits and `_`, a letter first";

/// Reads the tables of a catalog file.
pub(crate) fn parse<'s>(table: DeTable<'s>, diagnostics: &mut Diagnostics) -> Record<'s> {
    let empty = table.is_empty();
    if empty {
        diagnostics.push(
            Diagnostic::new(Rule::EmptyCatalog, 0..0, "the file is empty")
                .help("write `[catalog]`, `[[group]]` and `[[group.entry]]` with their keys"),
        );
    }
    // What an empty file lacks need not be listed.
    let mut unheard = Diagnostics::default();
    let heard = if empty { &mut unheard } else { diagnostics };
    Parser { diagnostics: heard }.record(&format::ROOT, 0..0, table)
}

/// The tables around entries whose header lacks that word, and their key.
fn around(table: &'static Table, name: &str) -> Option<(&'static Key, &'static Table)> {
    table.keys().find_map(|key| match key.kind {
        Kind::Tables(inner) => {
            let is_entry = |own: &&Key| own.name == KeyName::Entry;
            inner.key(name).filter(is_entry).map(|_| (key, inner))
        }
        _ => None,
    })
}

struct Parser<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Parser<'_> {
    fn record<'s>(
        &mut self,
        table: &'static Table,
        span: Range<usize>,
        content: DeTable<'s>,
    ) -> Record<'s> {
        let mut fields: Vec<Field<'s>> = Vec::with_capacity(content.len());
        let (mut misspelled, mut misplaced) = (Vec::new(), Vec::new());
        let mut known = Vec::with_capacity(content.len());
        for (name, value) in content {
            if let Some(key) = table.key(name.get_ref()) {
                known.push((key, value));
                continue;
            }
            match self.unknown_key(table, &name) {
                Some(key) => misspelled.push((key, value)),
                None => {
                    if let Some((key, inner)) = around(table, name.get_ref()) {
                        misplaced.push((key, inner, (name, value)));
                    }
                }
            }
        }
        for (key, value) in known {
            // Below a misspelled header, its right words are not written too early.
            let parent = misspelled.iter().any(|(other, _)| other.name == key.name);
            let value = match (key.kind, value) {
                (Kind::Tables(table), value) if parent && value.get_ref().is_table() => {
                    let span = value.span();
                    let DeValue::Table(content) = value.into_inner() else {
                        continue;
                    };
                    let part = self.part(table, &span, content);
                    Some(Spanned::new(span, Value::Records(vec![part])))
                }
                (_, value) => self.value(key, value),
            };
            fields.push(Field { key, value });
        }
        for (key, value) in misspelled {
            // A key that is misspelled says what it was meant to say.
            let is_said = fields.iter().any(|field| field.key.name == key.name);
            if !is_said || matches!(key.kind, Kind::Tables(_)) {
                let value = self.value(key, value);
                add(&mut fields, Field { key, value });
            }
        }
        for (key, inner, content) in misplaced {
            let span = content.1.span();
            let part = self.part(inner, &span, [content].into_iter().collect());
            let value = Some(Spanned::new(span, Value::Records(vec![part])));
            add(&mut fields, Field { key, value });
        }
        let record = Record::with(table, span, fields);
        self.missing_keys(&record);
        record
    }

    /// A table whose own header is misspelled or missing: what it lacks is no
    /// mistake of its own, nor of the entries in it.
    fn part<'s>(
        &mut self,
        table: &'static Table,
        span: &Range<usize>,
        content: DeTable<'s>,
    ) -> Record<'s> {
        let fields = content.into_iter().filter_map(|(name, value)| {
            let key = table.key(name.get_ref())?;
            let value = self.value(key, value);
            Some(Field { key, value })
        });
        let mut fields: Vec<Field<'s>> = fields.collect();
        for name in [KeyName::Category, KeyName::Retryability] {
            if let Some(key) = table.key(name.as_str())
                && fields.iter().all(|field| field.key.name != name)
            {
                fields.push(Field { key, value: None });
            }
        }
        Record::with(table, span.clone(), fields)
    }

    fn missing_keys(&mut self, record: &Record<'_>) {
        if record.is_complete() {
            return;
        }
        let table = record.table;
        for key in table.keys().filter(|key| table.requires(key)) {
            if !record.has(key.name) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Rule::MissingKey,
                        record.span.clone(),
                        match key.kind {
                            Kind::Table(wanted) => {
                                format!("{} lacks {}", table.name(), wanted.name())
                            }
                            _ => format!("{} lacks the key `{}`", table.name(), key.name),
                        },
                    )
                    .help(key.meaning()),
                );
            }
        }
    }

    /// Reports a key, and says which one was meant.
    fn unknown_key(
        &mut self,
        table: &'static Table,
        name: &Spanned<Cow<'_, str>>,
    ) -> Option<&'static Key> {
        let known: Vec<&str> = table.keys().map(|key| key.name.as_str()).collect();
        let meant = nearest(name.get_ref(), &known);
        let elsewhere = format::headers_for(name.get_ref());
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if !elsewhere.is_empty() => format!("its place is {}", listed(elsewhere)),
            None => choice(&known),
        };
        let message = format!("{} has no key `{}`", table.name(), shown(name.get_ref()));
        self.diagnostics
            .push(Diagnostic::new(Rule::UnknownKey, name.span(), message).help(help));
        table.key(meant?)
    }

    fn value<'s>(
        &mut self,
        key: &'static Key,
        value: Spanned<DeValue<'s>>,
    ) -> Option<Spanned<Value<'s>>> {
        let span = value.span();
        let value = match (key.kind, value.into_inner()) {
            (Kind::Text | Kind::Code, DeValue::String(text)) => {
                Value::Text(self.line(key, &span, text)?)
            }
            (Kind::Address, DeValue::String(text)) => Value::Text(self.address(key, &span, text)?),
            (Kind::Texts, DeValue::Array(items)) => Value::Texts(self.texts(key, items)),
            (Kind::Integer | Kind::Code, DeValue::Integer(number)) => {
                Value::Number(self.number(key, &span, &number)?)
            }
            (Kind::Wait, DeValue::String(text)) => Value::Millis(self.wait(&span, &text)?),
            (Kind::Word(set, words), DeValue::String(text)) => {
                Value::Word(self.word(set, words, &span, &text)?)
            }
            (Kind::Date, DeValue::Datetime(date)) => {
                if date.date.is_none() || date.time.is_some() || date.offset.is_some() {
                    self.diagnostics.push(
                        Diagnostic::new(Rule::NotADate, span, format!("`{date}` is not a day"))
                            .help("write the day alone: `2025-01-21`"),
                    );
                    return None;
                }
                Value::Text(date.to_string().into())
            }
            (Kind::Table(table), DeValue::Table(content)) => {
                Value::Records(vec![self.record(table, span.clone(), content)])
            }
            (Kind::Tables(table), DeValue::Array(items)) => {
                Value::Records(self.records(table, items))
            }
            (Kind::Tables(table), DeValue::Table(content)) => {
                Value::Records(vec![self.single(table, &span, content)])
            }
            (_, other) => {
                self.wrong_type(key, span, &other);
                return None;
            }
        };
        Some(Spanned::new(span, value))
    }

    /// A table where there can be several: its header has single brackets, or
    /// there is none above the tables in it.
    fn single<'s>(
        &mut self,
        table: &'static Table,
        span: &Range<usize>,
        content: DeTable<'s>,
    ) -> Record<'s> {
        let mut inner = content.keys().map(|name| table.key(name.get_ref()));
        if let Some(Some(Key {
            kind: Kind::Tables(inner),
            ..
        })) = inner.next()
            && content.len() == 1
        {
            let message = format!("{} stands before the first {}", inner.name(), table.name());
            self.diagnostics.push(
                Diagnostic::new(Rule::MissingKey, span.clone(), message)
                    .help(format!("write {} and its keys above it", table.name())),
            );
            self.part(table, span, content)
        } else {
            self.diagnostics.push(single(table.header, span.clone()));
            self.record(table, span.clone(), content)
        }
    }

    fn records<'s>(&mut self, table: &'static Table, items: DeArray<'s>) -> Vec<Record<'s>> {
        let mut records = Vec::with_capacity(items.len());
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(content) => records.push(self.record(table, span, content)),
                other => self.diagnostics.push(
                    Diagnostic::new(
                        Rule::WrongType,
                        span,
                        format!(
                            "{} stands where a table is wanted",
                            article(other.type_str())
                        ),
                    )
                    .help(format!("write `{}` and its keys below it", table.header)),
                ),
            }
        }
        records
    }

    fn texts<'s>(&mut self, key: &'static Key, items: DeArray<'s>) -> Vec<Spanned<Cow<'s, str>>> {
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::String(text) => {
                    if let Some(text) = self.line(key, &span, text) {
                        texts.push(Spanned::new(span, text));
                    }
                }
                other => {
                    let message =
                        format!("an item of `{}` is {}", key.name, article(other.type_str()));
                    self.diagnostics.push(
                        Diagnostic::new(Rule::WrongType, span, message)
                            .help("write texts: `\"…\"`"),
                    );
                }
            }
        }
        texts
    }
}

/// A text of the file inside of a message: short, and with nothing invisible.
pub(crate) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let mut shown: String = text
        .chars()
        .take(MOST)
        .map(|c| if is_invisible(c) { '\u{fffd}' } else { c })
        .collect();
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}
