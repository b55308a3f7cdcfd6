//! What the parser leaves of a file: tables in which every key is known and
//! every value has its key's type.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;

use crate::format::{Key, Table};
use crate::model::Word;

/// A table of the file, without what is wrong in it.
#[derive(Debug)]
pub(crate) struct Record<'s> {
    pub(crate) table: &'static Table,
    /// Its header or, of an inline table, its braces.
    pub(crate) span: Range<usize>,
    pub(crate) fields: Vec<Field<'s>>,
}

#[derive(Debug)]
pub(crate) struct Field<'s> {
    pub(crate) key: &'static Key,
    /// `None` if the value was wrong.
    pub(crate) value: Option<Spanned<Value<'s>>>,
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
    /// The value of a key, if it is there and right.
    pub(crate) fn get(&self, name: &str) -> Option<&Spanned<Value<'s>>> {
        debug_assert!(
            self.table.key(name).is_some(),
            "{name} is no key of {:?}",
            self.table
        );
        self.fields
            .iter()
            .find(|field| field.key.name == name)?
            .value
            .as_ref()
    }

    pub(crate) fn text(&self, name: &str) -> Option<Spanned<&Cow<'s, str>>> {
        let value = self.get(name)?;
        match value.get_ref() {
            Value::Text(text) => Some(Spanned::new(value.span(), text)),
            _ => None,
        }
    }

    pub(crate) fn texts(&self, name: &str) -> &[Spanned<Cow<'s, str>>] {
        match self.get(name).map(Spanned::get_ref) {
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        }
    }

    pub(crate) fn number(&self, name: &str) -> Option<Spanned<i64>> {
        let value = self.get(name)?;
        match *value.get_ref() {
            Value::Number(number) => Some(Spanned::new(value.span(), number)),
            _ => None,
        }
    }

    pub(crate) fn word(&self, name: &str) -> Option<Word> {
        match *self.get(name)?.get_ref() {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(crate) fn records(&self, name: &str) -> &[Record<'s>] {
        match self.get(name).map(Spanned::get_ref) {
            Some(Value::Records(records)) => records,
            _ => &[],
        }
    }

    /// Whether the key was written, right or wrong.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.key.name == name)
    }
}
