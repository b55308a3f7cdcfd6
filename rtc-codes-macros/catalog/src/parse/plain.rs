//! Reads a catalog that is written plainly, without the TOML parser: headers, and
//! keys with strings, whole numbers, days and lists of strings.
//!
//! A macro is not optimized in a user's build, and reading TOML would be half of
//! its time there. Whatever is not plain makes this reader give up, and so does
//! every mistake: the parser reads the file again, and says what is wrong. What is
//! read here, the parser reads alike; tests hold them to it.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use crate::diagnostic::Diagnostics;
use crate::format::{self, Key, Kind, Table};
use crate::record::{Record, Value};
use crate::visible::is_visible_ascii;

use super::Parser;

/// The records of a catalog without a mistake, if it is plain.
pub(crate) fn read(text: &str) -> Option<Record<'_>> {
    let mut diagnostics = Diagnostics::default();
    let reader = Reader {
        text,
        at: 0,
        open: vec![Record::new(&format::ROOT, 0..0)],
        keys: vec![None],
        parser: Parser {
            diagnostics: &mut diagnostics,
        },
    };
    let root = reader.file()?;
    diagnostics.is_empty().then_some(root)
}

struct Reader<'d, 's> {
    text: &'s str,
    /// Where it is in the text: at a byte of ASCII or behind one.
    at: usize,
    /// The tables that keys can go to or headers continue, the root first.
    open: Vec<Record<'s>>,
    /// The key that each of them stands at in the one before it.
    keys: Vec<Option<&'static Key>>,
    parser: Parser<'d>,
}

impl<'s> Reader<'_, 's> {
    fn file(mut self) -> Option<Record<'s>> {
        loop {
            self.blank_lines()?;
            match self.peek() {
                None => break,
                Some(b'[') => self.header()?,
                Some(_) => self.key_and_value()?,
            }
        }
        self.close(1);
        let root = self.open.pop()?;
        self.parser.missing_keys(&root);
        Some(root)
    }

    /// Closes the tables from a depth on: each goes to the one that it is in.
    fn close(&mut self, depth: usize) {
        while self.open.len() > depth {
            let (Some(record), Some(Some(key))) = (self.open.pop(), self.keys.pop()) else {
                return;
            };
            self.parser.missing_keys(&record);
            if let Some(parent) = self.open.last_mut() {
                parent.push_record(key, record);
            }
        }
    }

    fn header(&mut self) -> Option<()> {
        let start = self.at;
        let rest = self.rest();
        let end = rest.find(']')?;
        let brackets = if rest[end..].starts_with("]]") { 2 } else { 1 };
        let header = &rest[..end + brackets];
        let (depth, key, table) = self.place_of(header)?;
        self.close(depth);
        if matches!(key.kind, Kind::Table(_)) && self.open[depth - 1].has(key.name) {
            return None;
        }
        self.at += header.len();
        self.open.push(Record::new(table, start..self.at));
        self.keys.push(Some(key));
        self.line_end()
    }

    /// How many open tables the one with a header is in, its key in the last of
    /// them, and what it is.
    fn place_of(&self, header: &str) -> Option<(usize, &'static Key, &'static Table)> {
        let depth = self.open.len();
        // Most tables come after one of their own kind.
        if let (Some(last), Some(Some(key))) = (self.open.last(), self.keys.last())
            && last.table.header == header
        {
            return Some((depth - 1, key, last.table));
        }
        (1..=depth).rev().find_map(|depth| {
            let (key, table) = self.open[depth - 1].table.table_under(header)?;
            Some((depth, key, table))
        })
    }

    fn key_and_value(&mut self) -> Option<()> {
        let key = self.key()?;
        self.blanks();
        let start = self.at;
        let value = match (self.peek()?, key.kind) {
            (b'"', _) => {
                let text = self.string()?;
                let text = Spanned::new(start..self.at, DeValue::String(text));
                self.parser.value(key, text)?
            }
            (b'[', Kind::Texts) => {
                let texts = self.list(key)?;
                Spanned::new(start..self.at, Value::Texts(texts))
            }
            (_, Kind::Integer | Kind::Code) => {
                let number = number(self.word())?;
                Spanned::new(start..self.at, Value::Number(number))
            }
            (_, Kind::Date) => {
                let day = self.word();
                let day = (day.len() == "2025-01-21".len()).then(|| day.parse().ok())??;
                let day = Spanned::new(start..self.at, DeValue::Datetime(day));
                self.parser.value(key, day)?
            }
            _ => return None,
        };
        self.open.last_mut()?.push(key, Some(value));
        self.line_end()
    }

    /// A key that its table has and does not have yet, and what stands between it
    /// and its value.
    fn key(&mut self) -> Option<&'static Key> {
        let record = self.open.last()?;
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut end = start;
        while end < bytes.len() && (bytes[end].is_ascii_lowercase() || bytes[end] == b'_') {
            end += 1;
        }
        let name = &self.text[start..end];
        let key = record.table.key_after(record.last_key(), name)?;
        if record.has(key.name) {
            return None;
        }
        self.at = end;
        self.blanks();
        self.skip(b'=')?;
        Some(key)
    }

    /// A string in double quotes. Of all escapes, those of quotes and backslashes
    /// are plain.
    fn string(&mut self) -> Option<Cow<'s, str>> {
        let inside = &self.text[self.at + 1..];
        let end = inside.find('"')?;
        let text = &inside[..end];
        if end == 0 && inside.starts_with("\"\"") {
            return None;
        }
        if !text.as_bytes().contains(&b'\\') {
            self.at += end + 2;
            return Some(Cow::Borrowed(text));
        }
        let mut text = String::new();
        let mut letters = inside.char_indices();
        loop {
            match letters.next()? {
                (end, '"') => {
                    self.at += end + 2;
                    return Some(Cow::Owned(text));
                }
                (_, '\\') => match letters.next()? {
                    (_, escaped @ ('"' | '\\')) => text.push(escaped),
                    _ => return None,
                },
                (_, letter) => text.push(letter),
            }
        }
    }

    /// A list of strings, on as many lines as it likes.
    fn list(&mut self, key: &'static Key) -> Option<Vec<Spanned<Cow<'s, str>>>> {
        let mut texts = Vec::new();
        self.skip(b'[')?;
        loop {
            self.blank_lines()?;
            if self.peek() == Some(b'"') {
                let start = self.at;
                let text = self.string()?;
                let span: Range<usize> = start..self.at;
                let text = self.parser.line(key, &span, text)?;
                texts.push(Spanned::new(span, text));
                self.blank_lines()?;
                if self.skip(b',').is_some() {
                    continue;
                }
            }
            return self.skip(b']').map(|()| texts);
        }
    }

    /// What stands up to a space, a line break or a comment.
    fn word(&mut self) -> &'s str {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'#'))
        {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    /// Skips spaces, line breaks and comments.
    fn blank_lines(&mut self) -> Option<()> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n') => self.at += 1,
                Some(b'#') => self.comment()?,
                _ => return Some(()),
            }
        }
    }

    /// Skips spaces.
    fn blanks(&mut self) {
        while let Some(b' ' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// The end of a line that has said everything.
    fn line_end(&mut self) -> Option<()> {
        self.blanks();
        match self.peek() {
            None | Some(b'\n') => Some(()),
            Some(b'#') => self.comment(),
            Some(_) => None,
        }
    }

    fn comment(&mut self) -> Option<()> {
        let rest = self.rest();
        let comment = &rest[..rest.find('\n').unwrap_or(rest.len())];
        self.at += comment.len();
        let visible = is_visible_ascii(comment) || !comment.contains(char::is_control);
        visible.then_some(())
    }

    fn skip(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'s str {
        &self.text[self.at..]
    }
}

/// A decimal or hexadecimal number that is written as most are.
fn number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let all = |text: &str, is_digit: fn(&u8) -> bool| {
        !text.is_empty() && text.as_bytes().iter().all(is_digit)
    };
    match digits.strip_prefix("0x") {
        Some(hex) if digits == text && all(hex, u8::is_ascii_hexdigit) => {
            i64::from_str_radix(hex, 16).ok()
        }
        None if all(digits, u8::is_ascii_digit) && (digits == "0" || !digits.starts_with('0')) => {
            text.parse().ok()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
