//! Stage two: from text to records, in which every key is known and every value
//! has its key's type.
//!
//! A value that is wrong is reported and left out of its record; the record
//! remembers that it was there, so that nobody reports it missing as well.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeInteger, DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::format::{self, Key, Kind, Table, UNITS};
use crate::model::Word;
use crate::nearest::{listed, meant};
use crate::rule::Rule;
use crate::source::Source;

/// A table of the file, without what is wrong in it.
#[derive(Debug)]
pub(crate) struct Record<'s> {
    table: &'static Table,
    /// Its header or, of an inline table, its braces.
    pub(crate) span: Range<usize>,
    fields: Vec<Field<'s>>,
}

#[derive(Debug)]
struct Field<'s> {
    key: &'static Key,
    /// `None` if the value was wrong.
    value: Option<Spanned<Value<'s>>>,
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

/// Reads a catalog file. Its syntax errors stand alone: what else could be said
/// of a file that is not TOML would mislead.
pub(crate) fn parse<'s>(source: &'s Source, diagnostics: &mut Diagnostics) -> Record<'s> {
    let (table, errors) = DeTable::parse_recoverable(source.text());
    for error in &errors {
        diagnostics.push(syntax(source, error));
    }
    let mut unheard = Diagnostics::default();
    let heard = if errors.is_empty() {
        diagnostics
    } else {
        &mut unheard
    };
    Parser { diagnostics: heard }.record(&format::ROOT, 0..0, table.into_inner())
}

fn syntax(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let text = source.text();
    let mut span = error.span().unwrap_or(text.len()..text.len());
    // An error at the end of a line is about what stands before it.
    if text[span.clone()].trim().is_empty() {
        let before = text[..span.start].trim_end();
        let last = before.char_indices().next_back().map_or(0, |(at, _)| at);
        span = last..before.len();
    }
    let message = error.message();
    let message = if message.is_empty() {
        "not TOML"
    } else {
        message
    };
    Diagnostic::new(
        Rule::TomlSyntax,
        span,
        message.lines().collect::<Vec<_>>().join(", "),
    )
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
        let mut fields = Vec::with_capacity(content.len());
        for (name, value) in content {
            let Some(key) = table.key(name.get_ref()) else {
                self.unknown_key(table, &name);
                continue;
            };
            fields.push(Field {
                key,
                value: self.value(key, value),
            });
        }
        let record = Record {
            table,
            span,
            fields,
        };
        for key in table.keys().filter(|key| table.requires(key)) {
            // What a group can say is asked for where group and entry meet.
            if !key.shared && !record.has(key.name) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Rule::MissingKey,
                        record.span.clone(),
                        format!("`{}` lacks the key `{}`", table.header, key.name),
                    )
                    .help(key.says),
                );
            }
        }
        record
    }

    fn unknown_key(&mut self, table: &'static Table, name: &Spanned<Cow<'_, str>>) {
        let known: Vec<&str> = table.keys().map(|key| key.name).collect();
        let message = format!("`{}` has no key `{}`", table.header, shown(name.get_ref()));
        self.diagnostics.push(
            Diagnostic::new(Rule::UnknownKey, name.span(), message)
                .help(meant(name.get_ref(), &known)),
        );
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
            (_, other) => {
                self.wrong_type(key, span, &other);
                return None;
            }
        };
        Some(Spanned::new(span, value))
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
                        format!("a {} stands where a table is wanted", other.type_str()),
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
                other => self.wrong_type(key, span, &other),
            }
        }
        texts
    }

    /// Text that is shown as it is: visible, and of one line.
    fn line<'s>(
        &mut self,
        key: &'static Key,
        span: &Range<usize>,
        text: Cow<'s, str>,
    ) -> Option<Cow<'s, str>> {
        let odd = match text.chars().find(|&c| is_invisible(c)) {
            _ if text.trim().is_empty() => format!("`{}` is empty", key.name),
            Some('\n' | '\r') => format!("`{}` has a line break", key.name),
            Some(odd) => format!("`{}` has the character U+{:04X}", key.name, u32::from(odd)),
            None if text.trim().len() < text.len() => {
                format!("`{}` begins or ends with a space", key.name)
            }
            None => return Some(text),
        };
        let rule = match key.name {
            "description" => Rule::Description,
            "name" | "aliases" => Rule::InvalidName,
            _ => Rule::OddText,
        };
        self.diagnostics
            .push(Diagnostic::new(rule, span.clone(), odd).help(key.says));
        None
    }

    fn address<'s>(
        &mut self,
        key: &'static Key,
        span: &Range<usize>,
        text: Cow<'s, str>,
    ) -> Option<Cow<'s, str>> {
        let text = self.line(key, span, text)?;
        let host = text.strip_prefix("https://").unwrap_or_default();
        let odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\');
        if host.is_empty() || host.starts_with('/') || host.contains(odd) {
            self.diagnostics.push(
                Diagnostic::new(
                    Rule::NotHttps,
                    span.clone(),
                    format!("`{}` is not an https address", shown(&text)),
                )
                .help("write the whole address: `https://…`"),
            );
            return None;
        }
        Some(text)
    }

    fn number(
        &mut self,
        key: &'static Key,
        span: &Range<usize>,
        number: &DeInteger<'_>,
    ) -> Option<i64> {
        let parsed = i64::from_str_radix(number.as_str(), number.radix());
        if parsed.is_err() {
            self.diagnostics.push(
                Diagnostic::new(
                    Rule::CodeRange,
                    span.clone(),
                    format!("`{}` does not fit into 64 bits", key.name),
                )
                .help(format!("the range is {} to {}", i64::MIN, i64::MAX)),
            );
        }
        parsed.ok()
    }

    fn wait(&mut self, span: &Range<usize>, text: &str) -> Option<u64> {
        let millis = text.split_once(' ').and_then(|(count, unit)| {
            let (_, millis) = UNITS.iter().find(|(name, _)| *name == unit)?;
            // `parse` would take a sign.
            let count: u64 = count
                .starts_with(|c: char| c.is_ascii_digit())
                .then(|| count.parse().ok())??;
            count.checked_mul(*millis)
        });
        if millis.is_none() {
            self.diagnostics.push(
                Diagnostic::new(
                    Rule::NotAWait,
                    span.clone(),
                    format!("`{}` is no wait", shown(text)),
                )
                .help(format!(
                    "write a whole number, a space and one of {}: `\"10 min\"`",
                    listed(UNITS.iter().map(|(name, _)| *name))
                )),
            );
        }
        millis
    }

    fn word(
        &mut self,
        set: &str,
        words: &'static [&'static str],
        span: &Range<usize>,
        text: &str,
    ) -> Option<Word> {
        let found = words.iter().position(|word| *word == text);
        if found.is_none() {
            let message = format!("`{}` is no {set}", shown(text));
            self.diagnostics.push(
                Diagnostic::new(Rule::UnknownWord, span.clone(), message).help(meant(text, words)),
            );
        }
        found.map(|position| Word::new(words, position))
    }

    fn wrong_type(&mut self, key: &'static Key, span: Range<usize>, found: &DeValue<'_>) {
        let wanted = match key.kind {
            Kind::Text => "a text: `\"…\"`",
            Kind::Texts => "a list of texts: `[\"…\"]`",
            Kind::Address => "an address: `\"https://…\"`",
            Kind::Date => "a date without quotes: `2025-01-21`",
            Kind::Integer => "a whole number",
            Kind::Code => "a whole number or a text",
            Kind::Wait => "a number and a unit: `\"10 min\"`",
            Kind::Word(..) => "a word: `\"…\"`",
            Kind::Table(table) | Kind::Tables(table) => table.header,
        };
        let message = format!("`{}` is a {}", key.name, found.type_str());
        self.diagnostics
            .push(Diagnostic::new(Rule::WrongType, span, message).help(format!("write {wanted}")));
    }
}

/// Characters that hide in a text or change how it reads.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
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
