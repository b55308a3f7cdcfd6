//! Mistakes in syntax: toml's words at toml's place, and a way out for the usual ones.

use toml::de::{DeTable, Error};

use crate::format::{CATALOG, Kind};
use crate::report::{Diagnostic, Rule};
use crate::source::Span;
use crate::visible::{code_point, is_invisible, shown};

use super::cut::open_string;

pub(super) const HEADER_HELP: &str = "the headers of a catalog are `[catalog]`, `[[group]]`, `[[group.entry]]`, \
     `[[group.entry.link]]` and `[[group.entry.reason]]`, each on a line alone";
pub(super) const REPEATED_HELP: &str =
    "remove one of the two, or write a header above this one if an entry begins here";
pub(super) const KEY_HELP: &str =
    "write a `key = value` on each line, strings in double quotes, comments behind a `#`";

/// A mistake in a part of the text, in toml's words and at toml's place.
pub(super) fn mistake(error: &Error, part: &str, offset: usize, help: &'static str) -> Diagnostic {
    // What ends too early is shown where it ends, not in the section behind it.
    let last = part.trim_end().len();
    let span = error.span().unwrap_or_default();
    let mut span = span.start.min(last)..span.end.min(last);
    let mut help = way_out(part, &span).unwrap_or_else(|| help.to_owned());
    if let Some((start, quotes)) = open_string(part) {
        span = start..start + quotes.len();
        help = format!("close the string with `{quotes}`");
    }
    let rule = if has_wrong_date(part, span.start) { Rule::NotADate } else { Rule::TomlSyntax };
    if rule == Rule::NotADate {
        "write a date of the calendar: `2025-01-21`".clone_into(&mut help);
    }
    let visible = |c: char| if is_invisible(c) { ' ' } else { c };
    let message: String = error.message().chars().take(200).map(visible).collect();
    let span = offset + span.start..offset + span.end.max(span.start);
    Diagnostic::new(rule, span, message, help)
}

/// The way out of a usual mistake.
fn way_out(part: &str, span: &Span) -> Option<String> {
    const MARKERS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
    const TYPOGRAPHIC: [char; 5] = ['“', '”', '„', '‘', '’'];
    let line = &part[line_of(part, span.start)];
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    let (begin, value) = (line.trim_start(), value.trim_start());
    let rest = part[span.start..].trim_start_matches([' ', '\t']);
    let is_odd = |c: &char| *c != '\t' && !c.is_ascii() && (c.is_whitespace() || is_invisible(*c));
    let is_open = line.matches('"').count() % 2 == 1;
    let is_typographic = |text: &str| text.starts_with(TYPOGRAPHIC);
    if let Some(list) = open_list(&part[..span.start]).filter(|_| !is_open) {
        let list = shown(list);
        let is_bare = |line: &str| line.trim().is_empty() || line.trim().starts_with('#');
        if rest.lines().all(is_bare) {
            return Some(format!("close the list of `{list}` with `]`"));
        }
        if rest.starts_with(['"', '\'']) {
            return Some(format!("write the items of `{list}` with commas between them"));
        }
    }
    let help = if MARKERS.iter().any(|marker| begin.starts_with(marker)) {
        "this is a conflict marker: keep one of the two versions, remove the markers"
    } else if is_typographic(value.trim_start_matches(['[', ' ']))
        || is_typographic(rest)
        || is_open && line.contains(TYPOGRAPHIC)
    {
        "typographic quotes do not begin or end a string: write `\"`"
    } else if has_wrong_escape(line) {
        "in double quotes, write `\\\\` for a backslash"
    } else if line.contains('\r') {
        "save the file with `\\n` or `\\r\\n` at the ends of lines"
    } else if rest.starts_with("//") || begin.starts_with("//") {
        "comments begin with `#`"
    } else if has_leading_zero(value) {
        "write the number without the zeros in front of it"
    } else if value.starts_with('=') && !key.is_empty() {
        "write a single `=`"
    } else if let Some(odd) = line.chars().find(is_odd) {
        return Some(format!("replace or remove the character {}", code_point(odd)));
    } else {
        return None;
    };
    Some(help.to_owned())
}

/// The line of a place, without its end.
pub(super) fn line_of(part: &str, place: usize) -> Span {
    let start = part[..place].rfind('\n').map_or(0, |at| at + 1);
    let end = part[place..].find('\n').map_or(part.len(), |at| place + at);
    start..end
}

/// Whether a line has a date that is none of the calendar.
fn has_wrong_date(part: &str, place: usize) -> bool {
    let line = &part[line_of(part, place)];
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    let is_date = CATALOG.key(key.trim()).is_some_and(|key| matches!(key.kind, Kind::Date));
    // What stands behind the date may be wrong.
    let date = value.trim().split([' ', ',', ';', '#']).next().unwrap_or_default();
    is_date && DeTable::parse(&format!("date = {date}")).is_err()
}

/// Whether a backslash begins no escape.
fn has_wrong_escape(line: &str) -> bool {
    let is_escape = |rest: &str| {
        let digits = match rest.chars().next() {
            Some('b' | 'e' | 'f' | 'n' | 'r' | 't' | '"') => 0,
            Some('x') => 2,
            Some('u') => 4,
            Some('U') => 8,
            _ => return false,
        };
        let digits = rest.get(1..=digits);
        digits.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_hexdigit()))
    };
    let line = line.replace("\\\\", "");
    line.contains('"') && !line.split('\\').skip(1).all(is_escape)
}

/// Whether a value is a number that begins with a zero.
fn has_leading_zero(value: &str) -> bool {
    let value = value.split('#').next().unwrap_or_default().trim();
    let digits = value.trim_start_matches(['+', '-']);
    let is_digit = |c: char| c.is_ascii_digit() || c == '_';
    digits.len() > 1 && digits.starts_with('0') && digits.chars().all(is_digit)
}

/// The key at the beginning of a text, if its value is a list that is not closed at the end.
pub(super) fn open_list(text: &str) -> Option<&str> {
    let (key, value) = text.split_once('=')?;
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
