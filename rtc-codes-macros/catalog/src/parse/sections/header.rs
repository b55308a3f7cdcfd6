//! Headers, right or misspelled, and the tables that they open.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::format::{ENTRY, Key, Kind, ROOT, Table};
use crate::report::{Diagnostic, Report, Rule};
use crate::source::Span;

use super::cut::is_header;
use super::mistake::{self, HEADER_HELP};
use crate::parse::meant::{meant_table, unknown_key, wrong_brackets};

/// The first line of a section; of the part above the first header, an empty one.
pub(super) struct Header<'s> {
    path: Vec<Spanned<Cow<'s, str>>>,
    is_double: bool,
    span: Span,
    /// Where its line ends.
    pub(super) end: usize,
    pub(super) mistake: Option<Diagnostic>,
}

impl<'s> Header<'s> {
    /// Reads the header of a section, which begins at an offset.
    pub(super) fn read(section: &'s str, offset: usize) -> Self {
        let line = section.split_inclusive('\n').next().unwrap_or_default();
        let line = if is_header(line) { line } else { "" };
        let mistake = DeTable::parse(line).err();
        let mistake = mistake.map(|error| mistake::mistake(&error, line, offset, HEADER_HELP));
        let written = line.split('#').next().unwrap_or_default();
        let start = written.find(|c: char| c == '[' || c.is_alphanumeric()).unwrap_or_default();
        let written = written[start..].trim_end();
        let span = offset + start..offset + start + written.len();
        let mut path = Vec::new();
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let mut rest = written;
        // Nobody writes more words, and each would be a table in a table.
        while let Some(start) = rest.find(is_word)
            && path.len() < 8
        {
            let word = &rest[start..];
            let word = &word[..word.find(|c| !is_word(c)).unwrap_or(word.len())];
            let at = span.end - rest.len() + start;
            path.push(Spanned::new(at..at + word.len(), Cow::from(word)));
            rest = &rest[start + word.len()..];
            // What stands behind the brackets is not the header's.
            if rest.starts_with(']') {
                break;
            }
        }
        let is_double = written.starts_with("[[");
        Self { path, is_double, span, end: offset + line.len(), mistake }
    }

    /// The header that is missing above the code of an entry.
    pub(super) fn forgotten(code: Span, above: &Self, report: &mut Report) -> Self {
        let message = match above.table() {
            Some(table) => format!("{} has no key `code`", table.name()),
            None => "an entry begins here".to_owned(),
        };
        let help = format!("write `{}` above it", ENTRY.header);
        report.push_and_mute(
            Diagnostic::new(Rule::UnknownKey, code.clone(), message, help),
            code.clone(),
        );
        let word = |word| Spanned::new(code.clone(), Cow::from(word));
        let path = vec![word("group"), word("entry")];
        Self { path, is_double: true, span: code.clone(), end: code.end, mistake: None }
    }

    /// The table of the format that it begins.
    pub(super) fn table(&self) -> Option<&'static Table> {
        self.path.iter().try_fold(&ROOT, |table, word| match table.find(word.get_ref())?.kind {
            Kind::Table(inner) | Kind::Tables(inner) => Some(inner),
            _ => None,
        })
    }
}

/// The tables that the headers so far have opened.
pub(super) struct Tables<'h, 's> {
    pub(super) root: DeTable<'s>,
    headers: &'h [Header<'s>],
    told: Told<'s>,
}

impl<'h, 's> Tables<'h, 's> {
    /// No tables yet, and all headers of the file.
    pub(super) fn of(headers: &'h [Header<'s>]) -> Self {
        Self { root: DeTable::new(), headers, told: Told::default() }
    }

    /// The table that the keys below a header belong to, if it is not there already. What is
    /// misspelled is told, and read as what was meant.
    pub(super) fn open(
        &mut self,
        header: &Header<'s>,
        report: &mut Report,
    ) -> Option<&mut DeTable<'s>> {
        let mut path = header.path.clone();
        if let Some(word) = path.first().cloned()
            && ROOT.find(word.get_ref()).is_none()
            && let Some(meant) = meant_table(word.get_ref())
        {
            self.told.tell(0, &word, header, unknown_key(&ROOT, None, false, &word), report);
            let words = meant.words().split('.');
            path.splice(..1, words.map(|meant| Spanned::new(word.span(), Cow::from(meant))));
        }
        let (mut known, mut above) = (Some(&ROOT), 0);
        let mut table = &mut self.root;
        let mut words = path.into_iter().peekable();
        while let Some(mut word) = words.next() {
            let next = words.peek();
            let of = known.take();
            let key = of.and_then(|table| table.find(word.get_ref()));
            let (inner, several) = match key.map(|key| key.kind) {
                Some(Kind::Table(inner)) => (Some(inner), false),
                Some(Kind::Tables(inner)) => (Some(inner), true),
                _ => (None, next.is_none() && header.is_double),
            };
            if let Some(inner) = inner
                && next.is_none()
                && several != header.is_double
                && !report.tells(&header.span)
            {
                report.push(wrong_brackets(inner, header.span.clone()));
                // It says the right word as well.
                report.mute(word.span());
            }
            if let (Some(key), Some(of)) = (key, of)
                && key.name != *word.get_ref()
            {
                let is_it = |header: &Header<'_>| {
                    header.path.first().is_some_and(|word| *word.get_ref() == key.name)
                };
                let is_there = !several && self.headers.iter().any(is_it);
                let mistake = unknown_key(of, Some(key), is_there, &word);
                self.told.tell(above, &word, header, mistake, report);
                if is_there {
                    return None;
                }
                word = Spanned::new(word.span(), Cow::from(key.name));
            }
            let is_new = !table.contains_key(word.get_ref().as_ref());
            let mut span = header.span.clone();
            if let Some(inner) = inner
                && let Some(next) = next
                && let Some(Key { kind: Kind::Tables(next), .. }) = inner.find(next.get_ref())
                && several
                && is_new
            {
                // Below a misspelled header, it does not stand too early.
                if !report.tells(&word.span()) {
                    report.push(before_the_first(inner, next, header.span.clone()));
                }
                // The table that is not there lacks no keys.
                span = word.span();
                report.mute(span.clone());
            }
            known = inner;
            let new = |value| Spanned::new(span.clone(), value);
            let value = table.entry(word.clone()).or_insert_with(|| {
                new(if several {
                    DeValue::Array(DeArray::new())
                } else {
                    DeValue::Table(DeTable::new())
                })
            });
            above = value.span().start;
            table = match value.get_mut() {
                DeValue::Array(items) => {
                    if next.is_none() || items.is_empty() {
                        items.push(new(DeValue::Table(DeTable::new())));
                    }
                    let item = items.last_mut()?;
                    above = item.span().start;
                    match item.get_mut() {
                        DeValue::Table(table) => table,
                        _ => return None,
                    }
                }
                DeValue::Table(table) => {
                    if next.is_none() && !is_new {
                        let message = format!("the table `[{}]` is written twice", word.get_ref());
                        let help = "move its keys to the first one, and remove it";
                        let span = header.span.clone();
                        report.push(Diagnostic::new(Rule::TomlSyntax, span, message, help));
                    }
                    table
                }
                _ => return None,
            };
        }
        Some(table)
    }
}

/// The misspelled words of headers, each with the place of the table above it.
#[derive(Default)]
struct Told<'s>(Vec<(usize, Cow<'s, str>)>);

impl<'s> Told<'s> {
    /// Tells a word that is misspelled, unless that was told of one beside it.
    fn tell(
        &mut self,
        above: usize,
        word: &Spanned<Cow<'s, str>>,
        header: &Header<'_>,
        mistake: Diagnostic,
        report: &mut Report,
    ) {
        let misspelled = (above, word.get_ref().clone());
        if !self.0.contains(&misspelled) && !report.is_muted(&word.span()) {
            report.push_and_mute(mistake, word.span().start..header.span.end);
            self.0.push(misspelled);
        }
    }
}

/// Tables that stand before the first of those they belong to.
fn before_the_first(table: &Table, inner: &Table, span: Span) -> Diagnostic {
    let (table, inner) = (table.name(), inner.name());
    let message = format!("{inner} stands before the first {table}");
    Diagnostic::new(Rule::MissingKey, span, message, format!("write {table} and its keys above it"))
}
