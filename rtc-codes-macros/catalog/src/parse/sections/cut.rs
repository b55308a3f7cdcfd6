//! Where the sections of a text begin.

use toml::de::DeTable;

use crate::format::TABLES;
use crate::source::Span;

/// The sections of a text. The first one has no header, and may be empty.
pub(super) fn cut(text: &str) -> Vec<Span> {
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
    const MOST_JOINED: usize = 64;
    let mut whole: Vec<Span> = Vec::with_capacity(sections.len());
    let mut next = 0;
    while let Some(section) = sections.get(next) {
        next += 1;
        let mut section = section.clone();
        let part = &text[section.clone()];
        if let Some((_, quotes)) = open_string(part)
            && DeTable::parse(part).is_err()
        {
            let closes = |(at, part): (usize, &Span)| {
                let mut lines = text[part.clone()].lines();
                let (before, behind) = lines.find_map(|line| line.split_once(quotes))?;
                // A line that opens a string of its own closes none.
                let behind = behind.trim_start();
                let is_end = behind.is_empty() || behind.starts_with([',', ']', '#']);
                Some((at, is_end && !before.contains('=')))
            };
            let rest = sections[next..].iter().take(MOST_JOINED).enumerate();
            if let Some((more, true)) = { rest }.find_map(closes) {
                section.end = sections[next + more].end;
                next += more + 1;
            }
        }
        whole.push(section);
    }
    whole
}

/// Where a multi-line string begins that is not closed in a text, and its quotes.
pub(super) fn open_string(text: &str) -> Option<(usize, &'static str)> {
    const QUOTES: [&str; 2] = ["\"\"\"", "'''"];
    if !QUOTES.iter().any(|quotes| text.contains(quotes)) {
        return None;
    }
    let mut open: Option<(usize, &str)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some((place, length)) = match open {
            Some((_, quotes)) => rest.find(quotes).map(|place| (place, quotes.len())),
            None => rest.find(['"', '\'', '#']).map(|place| (place, 0)),
        } {
            let behind = &rest[place + length..];
            let begins = QUOTES.iter().find(|quotes| behind.starts_with(**quotes));
            rest = match (open.take(), begins) {
                (Some(_), _) => behind,
                (None, Some(quotes)) => {
                    open = Some((at + line.len() - behind.len(), quotes));
                    &behind[quotes.len()..]
                }
                (None, None) if behind.starts_with('#') => break,
                (None, None) => &behind[one_line_string(behind)..],
            };
        }
        at += line.len();
    }
    open
}

/// The length of the string that a line begins with; all of the line, if it is not closed there.
fn one_line_string(line: &str) -> usize {
    let mut chars = line.char_indices();
    let Some((_, quote)) = chars.next() else { return 0 };
    while let Some((place, c)) = chars.next() {
        match c {
            '\\' if quote == '"' => _ = chars.next(),
            c if c == quote => return place + 1,
            _ => {}
        }
    }
    line.len()
}

/// Whether a line begins a section: it begins with a bracket and a word, or it is a header
/// of the format in other brackets or none.
pub(super) fn is_header(line: &str) -> bool {
    let line = line.trim_start_matches(['\u{feff}', ' ', '\t']);
    let inside = line.trim_start_matches(['[', ' ', '\t']);
    if line.starts_with('[') {
        return inside.starts_with(char::is_alphabetic);
    }
    let line = line.split('#').next().unwrap_or_default();
    let words = line.trim_matches(|c: char| !c.is_alphanumeric());
    let is_near = words.starts_with("catalog") || words.starts_with("group");
    let is_known = || TABLES.iter().any(|table| table.words() == words);
    is_near && is_known() && !line.contains(['=', '"', '\'', ','])
}
