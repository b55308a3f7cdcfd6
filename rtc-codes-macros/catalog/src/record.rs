//! What the parser leaves of a file: tables in which every key is known and every value
//! is of its key's kind.

use std::borrow::Cow;
use std::time::Duration;

use toml::Spanned;

use crate::format::{Key, Table};
use crate::model::Word;
use crate::source::Span;

/// A table of the file, without what is wrong in it.
pub(crate) struct Record<'s> {
    pub(crate) table: &'static Table,
    /// Its header or, of an inline table, its braces.
    pub(crate) span: Span,
    /// Whether a mistake in syntax may have cost it keys: none is then missing.
    pub(crate) is_partial: bool,
    fields: Vec<Field<'s>>,
}

struct Field<'s> {
    key: &'static Key,
    /// `None` if the value was wrong.
    value: Option<Spanned<Value<'s>>>,
}

/// A value of the right kind.
pub(crate) enum Value<'s> {
    String(Cow<'s, str>),
    Strings(Vec<Spanned<Cow<'s, str>>>),
    Integer(i64),
    Duration(Duration),
    Word(Word),
    Records(Vec<Record<'s>>),
}

impl<'s> Record<'s> {
    pub(crate) fn new(table: &'static Table, span: Span, is_partial: bool) -> Self {
        Self { table, span, is_partial, fields: Vec::new() }
    }

    /// Adds a key, and its value if that is right. Of a key that is there, only records
    /// are added.
    pub(crate) fn add(&mut self, key: &'static Key, value: Option<Spanned<Value<'s>>>) {
        let Some(field) = self.fields.iter_mut().find(|field| field.key.name == key.name) else {
            self.fields.push(Field { key, value });
            return;
        };
        if let Some(Value::Records(records)) = field.value.as_mut().map(Spanned::get_mut)
            && let Some(Value::Records(more)) = value.map(Spanned::into_inner)
        {
            records.extend(more);
        }
    }

    /// Whether the key was written, right or wrong; it counts as written where it may be lost.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.is_partial || self.has_written(name)
    }

    /// Whether the key is there, right or wrong.
    pub(crate) fn has_written(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.key.name == name)
    }

    /// The value of a key, if it is there and right.
    pub(crate) fn get(&self, name: &str) -> Option<&Spanned<Value<'s>>> {
        let field = self.fields.iter().find(|field| field.key.name == name);
        field?.value.as_ref()
    }

    pub(crate) fn string(&self, name: &str) -> Option<Spanned<&Cow<'s, str>>> {
        let value = self.get(name)?;
        let Value::String(string) = value.get_ref() else { return None };
        Some(Spanned::new(value.span(), string))
    }

    pub(crate) fn integer(&self, name: &str) -> Option<Spanned<i64>> {
        let value = self.get(name)?;
        let Value::Integer(integer) = *value.get_ref() else { return None };
        Some(Spanned::new(value.span(), integer))
    }

    pub(crate) fn duration(&self, name: &str) -> Option<Duration> {
        let Value::Duration(duration) = *self.get(name)?.get_ref() else { return None };
        Some(duration)
    }

    pub(crate) fn word(&self, name: &str) -> Option<Word> {
        let Value::Word(word) = *self.get(name)?.get_ref() else { return None };
        Some(word)
    }

    pub(crate) fn strings(&self, name: &str) -> &[Spanned<Cow<'s, str>>] {
        match self.get(name).map(Spanned::get_ref) {
            Some(Value::Strings(strings)) => strings,
            _ => &[],
        }
    }

    pub(crate) fn records(&self, name: &str) -> &[Record<'s>] {
        match self.get(name).map(Spanned::get_ref) {
            Some(Value::Records(records)) => records,
            _ => &[],
        }
    }
}
