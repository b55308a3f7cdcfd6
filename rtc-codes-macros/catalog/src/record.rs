//! What the parser leaves of a file: tables in which every key is known and
//! every value has its key's type.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;

use crate::format::{Key, Table};
use crate::key_name::KeyName;
use crate::model::Word;

/// A table of the file, without what is wrong in it.
#[derive(Debug)]
pub(crate) struct Record<'s> {
    pub(crate) table: &'static Table,
    /// Its header or, of an inline table, its braces.
    pub(crate) span: Range<usize>,
    fields: Vec<Field<'s>>,
    /// The keys that were written, right or wrong: a bit each.
    written: u64,
}

#[derive(Debug)]
pub(crate) struct Field<'s> {
    pub(crate) key: &'static Key,
    /// `None` if the value was wrong.
    pub(crate) value: Option<Spanned<Value<'s>>>,
}

/// Adds a field, or its records to those of a field with the same key.
pub(crate) fn add<'s>(fields: &mut Vec<Field<'s>>, more: Field<'s>) {
    let there = fields
        .iter_mut()
        .find(|field| field.key.name == more.key.name);
    let Some(there) = there else {
        fields.push(more);
        return;
    };
    if let Some(value) = &mut there.value
        && let Value::Records(records) = value.get_mut()
        && let Some(Value::Records(more)) = more.value.map(Spanned::into_inner)
    {
        records.extend(more);
    }
}

/// A value of the right type.
#[derive(Debug)]
pub(crate) enum Value<'s> {
    Text(Cow<'s, str>),
    Texts(Vec<Spanned<Cow<'s, str>>>),
    Number(i64),
    Millis(u64),
    Word(Word),
    Records(Vec<Record<'s>>),
}

impl<'s> Record<'s> {
    pub(crate) fn new(table: &'static Table, span: Range<usize>) -> Self {
        Self {
            table,
            span,
            fields: Vec::with_capacity(8),
            written: 0,
        }
    }

    pub(crate) fn with(table: &'static Table, span: Range<usize>, fields: Vec<Field<'s>>) -> Self {
        let bits = fields.iter().map(|field| field.key.name.bit());
        Self {
            table,
            span,
            written: bits.fold(0, |all, bit| all | bit),
            fields,
        }
    }

    /// Adds a key, and its value if that is right. Once: each key has one field.
    pub(crate) fn push(&mut self, key: &'static Key, value: Option<Spanned<Value<'s>>>) {
        self.written |= key.name.bit();
        self.fields.push(Field { key, value });
    }

    /// Adds a table to those at a key.
    pub(crate) fn push_record(&mut self, key: &'static Key, record: Self) {
        let there = self
            .fields
            .iter_mut()
            .find(|field| field.key.name == key.name);
        let value = there.and_then(|field| field.value.as_mut());
        if let Some(Value::Records(records)) = value.map(Spanned::get_mut) {
            records.push(record);
        } else {
            let value = Spanned::new(record.span.clone(), Value::Records(vec![record]));
            self.push(key, Some(value));
        }
    }

    /// All keys and their values.
    #[cfg(test)]
    pub(crate) fn fields(&self) -> impl Iterator<Item = (KeyName, Option<&Spanned<Value<'s>>>)> {
        self.fields
            .iter()
            .map(|field| (field.key.name, field.value.as_ref()))
    }

    /// The key that was added last.
    pub(crate) fn last_key(&self) -> Option<&'static Key> {
        self.fields.last().map(|field| field.key)
    }

    /// The value of a key, if it is there and right.
    pub(crate) fn get(&self, name: KeyName) -> Option<&Spanned<Value<'s>>> {
        if self.has(name) {
            for field in &self.fields {
                if field.key.name == name {
                    return field.value.as_ref();
                }
            }
        }
        None
    }

    pub(crate) fn text(&self, name: KeyName) -> Option<Spanned<&Cow<'s, str>>> {
        let value = self.get(name)?;
        match value.get_ref() {
            Value::Text(text) => Some(Spanned::new(value.span(), text)),
            _ => None,
        }
    }

    pub(crate) fn texts(&self, name: KeyName) -> &[Spanned<Cow<'s, str>>] {
        match self.get(name).map(Spanned::get_ref) {
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        }
    }

    pub(crate) fn number(&self, name: KeyName) -> Option<Spanned<i64>> {
        let value = self.get(name)?;
        match *value.get_ref() {
            Value::Number(number) => Some(Spanned::new(value.span(), number)),
            _ => None,
        }
    }

    pub(crate) fn word(&self, name: KeyName) -> Option<Word> {
        match *self.get(name)?.get_ref() {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn records(&self, name: KeyName) -> &[Record<'s>] {
        match self.get(name).map(Spanned::get_ref) {
            Some(Value::Records(records)) => records,
            _ => &[],
        }
    }

    /// Whether it has all keys that it must have.
    pub(crate) fn is_complete(&self) -> bool {
        self.written & self.table.required == self.table.required
    }

    /// Whether the key was written, right or wrong.
    pub(crate) fn has(&self, name: KeyName) -> bool {
        self.written & name.bit() != 0
    }
}
