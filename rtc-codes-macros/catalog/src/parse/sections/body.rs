//! The keys of a section, read one by one if toml refuses them together.

use std::borrow::Cow;
use std::mem;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Error};

use crate::format::{CATALOG, ENTRY, GROUP, LINK, REASON, TABLES, Table};
use crate::report::{Diagnostic, Rule};
use crate::source::Span;
use crate::variant::mended;

use super::cut::open_string;
use super::header::Header;
use super::mistake::{KEY_HELP, REPEATED_HELP, line_of, mistake, open_list};

/// The longest text that toml is asked to recover from: it tells a mistake for every other
/// byte.
const MOST_RECOVERED: usize = 1 << 20;

/// Keys that stand below one header.
#[derive(Default)]
pub(super) struct Body<'s> {
    pub(super) keys: DeTable<'s>,
    /// The place of the code of an entry that has no header of its own.
    pub(super) entry: Option<Span>,
}

/// The keys of a section, as far as they can be read. Where one is written twice, or an
/// entry begins that has no header, the rest is read as if the header were there.
pub(super) fn read_body<'s>(
    text: &'s str,
    span: Span,
    header: &Header<'s>,
    first: &mut Option<Diagnostic>,
) -> Vec<Body<'s>> {
    let has_entry = |keys: &DeTable<'_>| {
        let begins = |table| keys.keys().any(|key| begins_entry(table, key));
        keys.contains_key("code") && header.table().is_some_and(begins)
    };
    if let Ok(keys) = DeTable::parse(&text[span.clone()])
        && !has_entry(keys.get_ref())
    {
        let keys = placed(keys.into_inner(), span.start).collect();
        return vec![Body { keys, entry: None }];
    }
    let mut table = header.table();
    let mut bodies = Vec::new();
    let mut body = Body::default();
    // What the line of a name with a mistake says.
    let mut name = None;
    let parts = parts(text, span);
    for (at, part) in parts.iter().enumerate() {
        let lines = &text[part.clone()];
        let (keys, error) = recovered(lines);
        if let Some(error) = error {
            first.get_or_insert_with(|| mistake(&error, lines, part.start, KEY_HELP));
            name = name.or_else(|| named(lines, part.start));
        }
        let mut keys: Vec<_> = placed(keys, part.start).collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in keys {
            let before = body.keys.get(key.get_ref().as_ref());
            let is_dotted = before.is_some_and(|before| before.get_ref().is_table());
            let is_repeated = before.is_some() && !(is_dotted && value.get_ref().is_table());
            let can_be_entry =
                |table| begins_entry(table, &key) || is_second(table, &key, &body.keys);
            let is_entry = table.is_some_and(can_be_entry) && names_another(text, &parts[at..]);
            if is_repeated && !is_entry {
                first.get_or_insert_with(|| {
                    Diagnostic::new(Rule::TomlSyntax, key.span(), "duplicate key", REPEATED_HELP)
                });
            }
            if is_repeated || is_entry {
                let before = mem::take(&mut body);
                body.entry = before.entry.clone();
                bodies.push(before.with(name.take()));
            }
            if is_entry {
                body.entry = Some(key.span());
                table = Some(&ENTRY);
            }
            match (body.keys.get_mut(key.get_ref().as_ref()).map(Spanned::get_mut), value.get_ref())
            {
                (Some(DeValue::Table(before)), DeValue::Table(more)) => before.extend(more.clone()),
                _ => _ = body.keys.insert(key, value),
            }
        }
    }
    bodies.push(body.with(name));
    bodies
}

impl<'s> Body<'s> {
    /// With a name that was guessed, if it has no other.
    fn with(mut self, name: Option<Spanned<Cow<'s, str>>>) -> Self {
        if let Some(name) = name
            && self
                .keys
                .get("name")
                .is_none_or(|name| name.get_ref().as_str().is_none_or(str::is_empty))
        {
            let key = Spanned::new(name.span(), Cow::from("name"));
            let value = Spanned::new(name.span(), DeValue::String(name.into_inner()));
            self.keys.insert(key, value);
        }
        self
    }
}

/// Whether a key begins an entry where it has no place: the header is missing.
pub(super) fn begins_entry(table: &Table, key: &Spanned<Cow<'_, str>>) -> bool {
    key.get_ref() == "code" && [CATALOG.header, GROUP.header, LINK.header].contains(&table.header)
}

/// Whether a key may be the code of another entry behind a reason, which has a name already.
fn is_second(table: &Table, key: &Spanned<Cow<'_, str>>, before: &DeTable<'_>) -> bool {
    key.get_ref() == "code" && table.header == REASON.header && before.contains_key("name")
}

/// Whether a name follows: without one, the code is only a key in the wrong place.
fn names_another(text: &str, parts: &[Span]) -> bool {
    parts.iter().any(|part| key_at(&text[part.clone()]) == Some("name"))
}

/// The parts of a body: a part is a key with its value, and with the lines behind it that
/// begin with none.
fn parts(text: &str, body: Span) -> Vec<Span> {
    const MOST_JOINED: usize = 8;
    if body.len() > MOST_RECOVERED {
        return vec![body];
    }
    let mut starts = vec![body.start];
    let mut at = body.start;
    for line in text[body].split_inclusive('\n') {
        if key_at(line).is_some() && at > starts[0] {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(at);
    let is_open = |part: &str| open_string(part).is_some() || open_list(part).is_some();
    let mut parts = Vec::with_capacity(starts.len());
    let mut first = 0;
    while first + 1 < starts.len() {
        let part = |last: usize| starts[first]..starts[last];
        // A value may have lines that look like keys.
        let most = (first + 1 + MOST_JOINED).min(starts.len() - 1);
        let closed = (first + 1..=most).find(|last| !is_open(&text[part(*last)]));
        let is_whole = |last: &usize| DeTable::parse(&text[part(*last)]).is_ok();
        let last = closed.filter(|last| *last > first + 1 && is_whole(last)).unwrap_or(first + 1);
        parts.push(part(last));
        first = last;
    }
    parts
}

/// The key that a line begins with: a word, or one in quotes, with a sign or a string
/// behind it.
fn key_at(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let word = line.strip_prefix('"').unwrap_or(line);
    let behind = word.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_-.".contains(c));
    let key = &word[..word.len() - behind.len()];
    let behind = if word == line { behind } else { behind.strip_prefix('"')? };
    let sign = behind.trim_start_matches([' ', '\t']);
    let is_known = || TABLES.iter().any(|table| table.key(key).is_some());
    let is_key = sign.starts_with(['=', ':', '＝']) || sign.starts_with('"') && is_known();
    (is_key && !key.is_empty()).then_some(key)
}

/// The name that a part names, whatever its mistake.
fn named(part: &str, offset: usize) -> Option<Spanned<Cow<'_, str>>> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_key = |(at, key): &(usize, &str)| {
        !part[..*at].ends_with(is_word) && !part[at + key.len()..].starts_with(is_word)
    };
    let (at, key) = part.match_indices("name").find(is_key)?;
    let rest = &part[at + key.len()..];
    let value = rest.trim_start_matches([' ', '\t', '=', ':', '＝', '"', '\'', '“', '„']);
    // In a sentence, a blank alone follows.
    let begins = part[..at].trim_end_matches(['"', ' ', '\t']);
    let is_first = begins.is_empty() || begins.ends_with('\n');
    let end = value.find(['"', '\'', '”', '“', ',', ' ', '#', '\r', '\n']).unwrap_or(value.len());
    let name = mended(&value[..end]).filter(|_| is_first || value.len() + 1 < rest.len())?;
    let start = offset + part.len() - value.len();
    Some(Spanned::new(start..start + end, Cow::from(name)))
}

/// What can be read of a part, and its first mistake. toml begins with those that stop it,
/// which may be consequences of others in their line, as they are where a string is not
/// closed.
fn recovered(part: &str) -> (DeTable<'_>, Option<Error>) {
    if part.len() > MOST_RECOVERED {
        let begin = part.get(..MOST_RECOVERED).unwrap_or(part);
        return (DeTable::new(), DeTable::parse(begin).err());
    }
    let (keys, errors) = DeTable::parse_recoverable(part);
    let place = |error: &Error| error.span().map_or(part.len(), |span| span.start);
    let first = errors.iter().map(place).min().unwrap_or_default().min(part.len());
    let line = line_of(part, first);
    let mut in_line = errors.into_iter().filter(|error| place(error) <= line.end);
    let is_open = part[line.clone()].matches('"').count() % 2 == 1;
    let error = if is_open { in_line.last() } else { in_line.next() };
    (keys.into_inner(), error)
}

/// Keys of a part of the text, with their places in all of it.
fn placed(
    keys: DeTable<'_>,
    offset: usize,
) -> impl Iterator<Item = (Spanned<Cow<'_, str>>, Spanned<DeValue<'_>>)> {
    keys.into_iter().map(move |(key, value)| (moved(key, offset), shifted(value, offset)))
}

fn shifted(value: Spanned<DeValue<'_>>, offset: usize) -> Spanned<DeValue<'_>> {
    let span = value.span();
    let value = match value.into_inner() {
        DeValue::Array(items) => {
            let mut list = DeArray::new();
            items.into_iter().for_each(|item| list.push(shifted(item, offset)));
            DeValue::Array(list)
        }
        DeValue::Table(table) => DeValue::Table(placed(table, offset).collect()),
        other => other,
    };
    moved(Spanned::new(span, value), offset)
}

fn moved<T>(value: Spanned<T>, offset: usize) -> Spanned<T> {
    let span = value.span();
    Spanned::new(span.start + offset..span.end + offset, value.into_inner())
}
