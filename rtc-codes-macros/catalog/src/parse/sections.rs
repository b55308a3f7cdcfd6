//! From a text to toml's tables. One mistake in syntax is told for each section.
//!
//! A catalog is a list of sections, each a header and the keys below it. If toml refuses
//! the whole text, it is given each section by itself: a mistake then has no consequences
//! outside of its section. What can be read of the section besides is read in silence,
//! and every other section is checked in full.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue, Error};

use crate::format::{CATALOG, Kind, ROOT};
use crate::report::{Diagnostic, Report, Rule};
use crate::source::{Source, Span};
use crate::visible::is_invisible;

use super::{before_the_first, wrong_brackets};

/// How often a section is read again behind a mistake, and how much is read then at most.
const MOST_ROUNDS: usize = 16;
const MOST_READ_AGAIN: usize = 1 << 20;

/// The file's tables, as far as they can be read.
pub(super) fn read<'s>(source: &'s Source, report: &mut Report) -> DeTable<'s> {
    let text = source.text();
    let whole = match DeTable::parse(text) {
        Ok(tables) => return tables.into_inner(),
        Err(error) => error,
    };
    let mut root = DeTable::new();
    // The tables whose header was misspelled once: none that stands below is too early.
    let mut misspelled = Vec::new();
    for section in cut(text) {
        let mut first = None;
        let line = text[section.clone()].split_inclusive('\n').next().unwrap_or_default();
        let line = if is_header(line) { line } else { "" };
        let header = Header::read(line, section.start, &mut first);
        let bodies = read_body(text, section.start + line.len()..section.end, &mut first);
        if let Some(mistake) = first {
            report.push(mistake);
            report.mute(section);
        }
        for keys in bodies {
            if let Some(table) = header.open(&mut root, &mut misspelled, report) {
                table.extend(keys);
            }
        }
    }
    // What follows from a misspelled header is not told.
    if report.is_empty() && misspelled.is_empty() {
        report.push(mistake(&whole, text, 0, KEY_HELP));
    }
    root
}

/// The first line of a section; of the part above the first header, an empty one.
struct Header<'s> {
    path: Vec<Spanned<Cow<'s, str>>>,
    is_double: bool,
    span: Span,
}

impl<'s> Header<'s> {
    fn read(line: &'s str, offset: usize, first: &mut Option<Diagnostic>) -> Self {
        if let Err(error) = DeTable::parse(line) {
            first.get_or_insert(mistake(&error, line, offset, HEADER_HELP));
        }
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
        Self { path, is_double: written.starts_with("[["), span }
    }

    /// The table that the keys below the header belong to, if it is not there already.
    fn open<'t>(
        &self,
        root: &'t mut DeTable<'s>,
        misspelled: &mut Vec<&'static str>,
        report: &mut Report,
    ) -> Option<&'t mut DeTable<'s>> {
        let new = |value| Spanned::new(self.span.clone(), value);
        let mut known = Some(&ROOT);
        let mut table = root;
        for (at, word) in self.path.iter().enumerate() {
            let is_last = at + 1 == self.path.len();
            let is_new = !table.contains_key(word.get_ref().as_ref());
            let key = known.and_then(|table| {
                table.key(word.get_ref()).or_else(|| table.meant(word.get_ref()))
            });
            if let Some(key) = key
                && key.name != *word.get_ref()
            {
                misspelled.push(key.name);
            }
            let kind = key.map(|key| key.kind);
            let several = match kind {
                Some(Kind::Table(inner) | Kind::Tables(inner)) => {
                    known = Some(inner);
                    let several = matches!(kind, Some(Kind::Tables(_)));
                    let mistake = if is_last && several != self.is_double {
                        Some(wrong_brackets(inner, self.span.clone()))
                    } else {
                        let next = self.path.get(at + 1).and_then(|word| inner.key(word.get_ref()));
                        let is_early = !is_last && several && is_new;
                        match next.map(|key| key.kind) {
                            Some(Kind::Tables(next)) if is_early => {
                                if key.is_some_and(|key| misspelled.contains(&key.name)) {
                                    report.mute(self.span.clone());
                                    None
                                } else {
                                    Some(before_the_first(inner, next, self.span.clone()))
                                }
                            }
                            _ => None,
                        }
                    };
                    if let Some(mistake) = mistake {
                        report.push_and_mute(mistake, self.span.clone());
                    }
                    several
                }
                _ => is_last && self.is_double,
            };
            let value = table.entry(word.clone()).or_insert_with(|| {
                new(if several {
                    DeValue::Array(DeArray::new())
                } else {
                    DeValue::Table(DeTable::new())
                })
            });
            table = match value.get_mut() {
                DeValue::Array(items) => {
                    if is_last || items.is_empty() {
                        items.push(new(DeValue::Table(DeTable::new())));
                    }
                    match items.last_mut()?.get_mut() {
                        DeValue::Table(table) => table,
                        _ => return None,
                    }
                }
                DeValue::Table(_) if is_last && !is_new => {
                    let message = format!("the table `[{}]` is written twice", word.get_ref());
                    let help = "move its keys to the first one, and remove it";
                    let span = self.span.clone();
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

/// The key in a line of the file.
fn key_of(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
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
const HEADER_HELP: &str = "the headers of a catalog are `[catalog]`, `[[group]]`, \
                           `[[group.entry]]`, `[[group.entry.link]]` and \
                           `[[group.entry.reason]]`, each on a line alone";
const REPEATED_HELP: &str = "remove one of the two, or write a header above this one if an entry \
                             begins here";
const KEY_HELP: &str = "write a `key = value` on each line, strings in double quotes, comments \
                        behind a `#`";

/// A mistake in a part of the text, in toml's words and at toml's place.
fn mistake(error: &Error, part: &str, offset: usize, help: &'static str) -> Diagnostic {
    // What ends too early is shown where it ends, not in the section behind it.
    let last = part.trim_end().len();
    let span = error.span().unwrap_or_default();
    let (start, end) = (span.start.min(last), span.end.min(last));
    let line_start = part[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = part[line_start..].lines().next().unwrap_or_default();
    let begins = |marker: &&str| line.trim_start().starts_with(*marker);
    let key = CATALOG.key(key_of(line));
    let value = line.split('=').next_back().unwrap_or_default().trim_start();
    let rest = part[start..].trim_start_matches([' ', '\t']);
    let above = open_list(&part[..line_start]).filter(|_| is_key(&part[line_start..]));
    if let Some(list) = above.or_else(|| open_list(&part[..start])) {
        let is_bare = |line: &str| line.trim().is_empty() || line.trim().starts_with('#');
        let help = if above.is_some() || rest.lines().all(is_bare) {
            Some(format!("close the list of `{list}` with `]`"))
        } else {
            let is_item = rest.starts_with(['"', '\'']);
            is_item.then(|| format!("write the items of `{list}` with commas between them"))
        };
        if let Some(help) = help {
            return told(error, offset + start..offset + end.max(start), Rule::TomlSyntax, help);
        }
    }
    let (rule, help) = if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(begins) {
        let help = "this is a conflict marker: keep one of the two versions, remove the markers";
        (Rule::TomlSyntax, help)
    } else if value.starts_with(['“', '”', '„', '‘', '’']) {
        (Rule::TomlSyntax, "typographic quotes do not begin a string: write `\"`")
    } else if line.contains('"') && line.contains('\\') {
        (Rule::TomlSyntax, "in double quotes, write `\\\\` for a backslash")
    } else if line.contains('\r') {
        (Rule::TomlSyntax, "save the file with `\\n` or `\\r\\n` at the ends of lines")
    } else if rest.starts_with("//") || begins(&"//") {
        (Rule::TomlSyntax, "comments begin with `#`")
    } else if has_leading_zero(value) {
        (Rule::TomlSyntax, "write the number without the zeros in front of it")
    } else if key.is_some_and(|key| matches!(key.kind, Kind::Date)) {
        (Rule::NotADate, "write a date of the calendar: `2025-01-21`")
    } else {
        (Rule::TomlSyntax, help)
    };
    told(error, offset + start..offset + end.max(start), rule, help)
}

/// A mistake in toml's words.
fn told(error: &Error, span: Span, rule: Rule, help: impl Into<String>) -> Diagnostic {
    let visible = |c: char| if is_invisible(c) { ' ' } else { c };
    let message: String = error.message().chars().take(200).map(visible).collect();
    Diagnostic::new(rule, span, message, help)
}

/// The key whose list is not closed at the end of a text.
fn open_list(text: &str) -> Option<&str> {
    let mut end = text.len();
    // The last line that begins with a key: those below it are items.
    let start = loop {
        let line = text[..end].rfind('\n').map_or(0, |at| at + 1);
        if is_key(&text[line..]) {
            break line;
        }
        end = line.checked_sub(1)?;
    };
    let (key, value) = text[start..].split_once('=')?;
    let mut depth = 0;
    let mut quote = None;
    let mut is_comment = false;
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some('"'), '\\') => _ = chars.next(),
            (Some(open), _) => quote = (c != open && c != '\n').then_some(open),
            _ if is_comment => is_comment = c != '\n',
            (None, '"' | '\'') => quote = Some(c),
            (None, '#') => is_comment = true,
            (None, '[') => depth += 1,
            (None, ']') => depth -= 1,
            _ => {}
        }
    }
    (depth > 0 && value.trim_start().starts_with('[')).then(|| key.trim())
}

/// Whether a text begins with a key and its `=`.
fn is_key(text: &str) -> bool {
    let key = text.split(['=', '\n']).next().unwrap_or_default();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    text[key.len()..].starts_with('=') && !key.trim().is_empty() && key.trim().chars().all(is_name)
}

fn has_leading_zero(value: &str) -> bool {
    let value = value.split('#').next().unwrap_or_default().trim();
    let digits = value.trim_start_matches(['+', '-']);
    let is_digit = |c: char| c.is_ascii_digit() || c == '_';
    digits.len() > 1 && digits.starts_with('0') && digits.chars().all(is_digit)
}

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
