//! Mistakes in syntax: toml's words at toml's place, and a way out for the usual ones.

use toml::de::Error;

use crate::format::{CATALOG, Kind};
use crate::report::{Diagnostic, Rule};
use crate::source::Span;
use crate::visible::is_invisible;

pub(super) const HEADER_HELP: &str = "the headers of a catalog are `[catalog]`, `[[group]]`, \
                           `[[group.entry]]`, `[[group.entry.link]]` and \
                           `[[group.entry.reason]]`, each on a line alone";
pub(super) const REPEATED_HELP: &str = "remove one of the two, or write a header above this one if an entry \
                             begins here";
pub(super) const KEY_HELP: &str = "write a `key = value` on each line, strings in double quotes, comments \
                        behind a `#`";

/// A mistake in a part of the text, in toml's words and at toml's place.
pub(super) fn mistake(error: &Error, part: &str, offset: usize, help: &'static str) -> Diagnostic {
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
pub(super) fn open_list(text: &str) -> Option<&str> {
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
pub(super) fn is_key(text: &str) -> bool {
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

/// The key in a line of the file.
pub(super) fn key_of(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}
