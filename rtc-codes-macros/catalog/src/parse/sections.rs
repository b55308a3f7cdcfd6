//! From a text to toml's tables. One mistake in syntax is told for each section.
//!
//! A catalog is a list of sections, each a header and the keys below it. If toml refuses
//! the whole text, it is given each section by itself: a mistake then has no consequences
//! outside of its section. What can be read of the section besides is read in silence,
//! and every other section is checked in full.

mod mistake;

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Error};

use crate::format::{Key, Kind, ROOT, Table};
use crate::report::{Diagnostic, Report, Rule};
use crate::source::{Source, Span};

use super::{before_the_first, is_entry, unknown_key, wrong_brackets};
use mistake::{HEADER_HELP, KEY_HELP, REPEATED_HELP, is_key, key_of, mistake, open_list};

/// How often a section is read again behind a mistake, and how much is read then at most.
const MOST_ROUNDS: usize = 16;
const MOST_READ_AGAIN: usize = 1 << 20;

/// The file's tables, as far as they can be read.
pub(super) fn read<'s>(source: &'s Source, report: &mut Report) -> DeTable<'s> {
    let text = source.text();
    let sections;
    let whole = match DeTable::parse(text) {
        Ok(tables) if are_known(&ROOT, tables.get_ref()) => return tables.into_inner(),
        Ok(tables) => {
            sections = cut(text);
            // A list of lists looks like a header.
            if sections.iter().any(|section| DeTable::parse(&text[section.clone()]).is_err()) {
                return tables.into_inner();
            }
            None
        }
        Err(error) => {
            sections = cut(text);
            Some(error)
        }
    };
    let headers = sections.iter().map(|section| {
        let line = text[section.clone()].split_inclusive('\n').next().unwrap_or_default();
        Header::read(if is_header(line) { line } else { "" }, section.start)
    });
    let headers: Vec<Header<'s>> = headers.collect();
    let mut tables = Tables { root: DeTable::new(), headers: &headers, told: Told::default() };
    for (section, header) in sections.into_iter().zip(&headers) {
        let mut first = header.mistake.clone();
        let bodies = read_body(text, header.end..section.end, &mut first);
        if let Some(mistake) = first {
            report.push(mistake);
            report.mute(section);
        }
        for keys in bodies {
            if let Some(table) = tables.open(header, report) {
                table.extend(keys);
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

/// Whether all tables are those of the format: else, a header is misspelled or unknown.
fn are_known(table: &'static Table, content: &DeTable<'_>) -> bool {
    content.iter().all(|(name, value)| {
        let inner = || match table.key(name.get_ref()).map(|key| key.kind) {
            Some(Kind::Table(inner) | Kind::Tables(inner)) => Some(inner),
            _ => None,
        };
        let is_known = |content| inner().is_some_and(|inner| are_known(inner, content));
        match value.get_ref() {
            DeValue::Table(content) => is_known(content),
            DeValue::Array(items) => items.iter().all(|item| match item.get_ref() {
                DeValue::Table(content) => is_known(content),
                _ => true,
            }),
            _ => true,
        }
    })
}

/// The first line of a section; of the part above the first header, an empty one.
struct Header<'s> {
    path: Vec<Spanned<Cow<'s, str>>>,
    is_double: bool,
    span: Span,
    /// Where its line ends.
    end: usize,
    mistake: Option<Diagnostic>,
}

impl<'s> Header<'s> {
    fn read(line: &'s str, offset: usize) -> Self {
        let mistake = DeTable::parse(line).err();
        let mistake = mistake.map(|error| self::mistake(&error, line, offset, HEADER_HELP));
        let written = line.split('#').next().unwrap_or_default();
        let start = written.len() - written.trim_start_matches(['\u{feff}', ' ', '\t']).len();
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
}

/// The tables that the headers so far have opened.
struct Tables<'h, 's> {
    root: DeTable<'s>,
    headers: &'h [Header<'s>],
    told: Told<'s>,
}

impl<'s> Tables<'_, 's> {
    /// The table that the keys below a header belong to, if it is not there already. What is
    /// misspelled is told, and read as what was meant.
    fn open(&mut self, header: &Header<'s>, report: &mut Report) -> Option<&mut DeTable<'s>> {
        let mut path = header.path.clone();
        if let Some(word) = path.first_mut()
            && ROOT.find(word.get_ref()).is_none()
            && is_entry(word.get_ref())
        {
            self.told.tell(0, word, header, unknown_key(&ROOT, None, false, word), report);
            *word = Spanned::new(word.span(), Cow::from("entry"));
            let group = Spanned::new(word.span(), Cow::from("group"));
            path.insert(0, group);
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
                report.mute(header.span.clone());
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
                DeValue::Table(_) if next.is_none() && !is_new => {
                    let message = format!("the table `[{}]` is written twice", word.get_ref());
                    let help = "move its keys to the first one, and remove it";
                    let span = header.span.clone();
                    report.push(Diagnostic::new(Rule::TomlSyntax, span, message, help));
                    return None;
                }
                DeValue::Table(table) => table,
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

/// The keys of a section: those before its first mistake and, as far as they can be read,
/// those behind the line of it. Where a key is written twice, a header may be missing: the
/// rest is read as if it were there.
fn read_body<'s>(text: &'s str, body: Span, first: &mut Option<Diagnostic>) -> Vec<DeTable<'s>> {
    let mut bodies = Vec::new();
    let mut keys = DeTable::new();
    let mut rest = body.clone();
    for _ in 0..=(MOST_READ_AGAIN / body.len().max(1)).min(MOST_ROUNDS) {
        let part = &text[rest.clone()];
        let error = earliest(part);
        let span = error.as_ref().map(|error| error.span().unwrap_or_default());
        let at = span.map_or(part.len(), |span| span.start);
        let line = part[..at].rfind('\n').map_or(0, |line| line + 1);
        // Behind a list that is not closed, the line of the mistake is a sound one.
        let is_sound =
            error.is_some() && open_list(&part[..line]).is_some() && is_key(&part[line..]);
        let next = part[at..].find('\n').map_or(part.len(), |line| at + line + 1);
        let end = if is_sound { line } else { next };
        if error.is_some() && end > MOST_READ_AGAIN {
            break;
        }
        // toml's own recovery gives what stands before the mistake.
        let (table, _) = DeTable::parse_recoverable(&part[..end]);
        for (name, value) in table.into_inner() {
            if !keys.contains_key(name.get_ref().as_ref()) {
                keys.insert(moved(name, rest.start), shifted(value, rest.start));
            }
        }
        let Some(error) = error else { break };
        let before = keys.get(key_of(&part[line..next])).map(Spanned::span);
        let is_repeated = line > 0 && before.is_some_and(|value| value.start < rest.start + line);
        let help = if is_repeated { REPEATED_HELP } else { KEY_HELP };
        first.get_or_insert_with(|| mistake(&error, part, rest.start, help));
        if is_repeated {
            bodies.push(std::mem::take(&mut keys));
        }
        rest.start += if is_repeated { line } else { end };
    }
    bodies.push(keys);
    bodies
}

/// The mistake in the first line that has one: toml begins with those that stop it, which
/// may be consequences of others.
fn earliest(part: &str) -> Option<Error> {
    let first = DeTable::parse(part).err()?;
    if part.len() > MOST_READ_AGAIN {
        return Some(first);
    }
    let (_, errors) = DeTable::parse_recoverable(part);
    let line = |error: &Error| {
        let before = error.span().and_then(|span| part.get(..span.start));
        before.map_or(usize::MAX, |before| before.rfind('\n').map_or(0, |at| at + 1))
    };
    errors.into_iter().min_by_key(line).or(Some(first))
}

/// The sections of a text. The first one has no header, and may be empty.
fn cut(text: &str) -> Vec<Span> {
    let mut sections = Vec::new();
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if is_header(line) && at > start {
            sections.push(start..at);
            start = at;
        }
        at += line.len();
    }
    sections.push(start..at);
    joined(text, &sections)
}

/// A multi-line string may hold lines that look like headers: such a section is joined
/// with the ones that hold the rest of the string.
fn joined(text: &str, sections: &[Span]) -> Vec<Span> {
    const MOST_JOINED: usize = 8;
    let mut whole: Vec<Span> = Vec::with_capacity(sections.len());
    let mut next = 0;
    while let Some(section) = sections.get(next) {
        next += 1;
        let mut section = section.clone();
        let part = &text[section.clone()];
        let is_open = |quotes: &&str| part.matches(*quotes).count() % 2 == 1;
        if let Some(quotes) = ["\"\"\"", "'''"].into_iter().find(is_open)
            && DeTable::parse(part).is_err()
        {
            let with_quotes = |(at, part): (usize, &Span)| {
                Some((at, text[part.clone()].lines().find(|line| line.contains(quotes))?))
            };
            let rest = sections[next..].iter().take(MOST_JOINED).enumerate();
            // A line that opens a string of its own closes none.
            if let Some((more, line)) = { rest }.find_map(with_quotes)
                && !line.split(quotes).next().unwrap_or_default().contains('=')
            {
                section.end = sections[next + more].end;
                next += more + 1;
            }
        }
        whole.push(section);
    }
    whole
}

/// Whether a line begins a section: it begins with a bracket that does not begin a list of
/// strings, or it is a header of the format in other brackets or none.
fn is_header(line: &str) -> bool {
    let line = line.trim_start_matches(['\u{feff}', ' ', '\t']);
    let inside = line.trim_start_matches(['[', ' ', '\t']);
    if line.starts_with('[') {
        return !inside.starts_with(['"', '\'']);
    }
    let line = line.split('#').next().unwrap_or_default();
    let words = line.trim_matches(|c: char| !c.is_alphanumeric());
    HEADERS.contains(&words) && !line.contains(['=', '"', '\'', ','])
}

const HEADERS: &[&str] =
    &["catalog", "group", "group.entry", "group.entry.link", "group.entry.reason"];

/// A value of a part of the text, with its place in all of it.
fn shifted(value: Spanned<DeValue<'_>>, offset: usize) -> Spanned<DeValue<'_>> {
    let span = value.span();
    let value = match value.into_inner() {
        DeValue::Array(items) => {
            let mut list = DeArray::new();
            items.into_iter().for_each(|item| list.push(shifted(item, offset)));
            DeValue::Array(list)
        }
        DeValue::Table(table) => {
            let shift = |(name, value)| (moved(name, offset), shifted(value, offset));
            DeValue::Table(table.into_iter().map(shift).collect())
        }
        other => other,
    };
    moved(Spanned::new(span, value), offset)
}

fn moved<T>(value: Spanned<T>, offset: usize) -> Spanned<T> {
    let span = value.span();
    Spanned::new(span.start + offset..span.end + offset, value.into_inner())
}
