//! Strings of a catalog inside of documentation comments.

use crate::variant::letters;

/// Markdown in the making.
#[derive(Default)]
pub(super) struct Markdown {
    text: String,
}

impl Markdown {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes) }
    }

    /// Adds what is Markdown already.
    pub(super) fn raw(&mut self, markdown: &str) -> &mut Self {
        self.text.push_str(markdown);
        self
    }

    /// Adds a string so that it is shown as it is: code spans in backticks keep their
    /// meaning, everything else is plain. No live HTML, no links, no headings,
    /// and nothing that rustdoc would take for an intra-doc link.
    pub(super) fn prose(&mut self, text: &str) -> &mut Self {
        let mut rest = text;
        while let Some((before, code, after)) = code_span(rest) {
            plain(before, &mut self.text);
            self.raw("`").raw(code).raw("`");
            rest = after;
        }
        plain(rest, &mut self.text);
        self
    }

    /// Adds a text that begins in lower case as a sentence.
    pub(super) fn sentence(&mut self, text: &str) -> &mut Self {
        let mut letters = text.chars();
        match letters.next() {
            Some(first) if first.is_ascii_lowercase() => {
                self.text.push(first.to_ascii_uppercase());
                self.prose(letters.as_str());
            }
            _ => {
                self.prose(text);
            }
        }
        self.raw(".")
    }

    /// Adds an address as the target of a link, where entities would be read.
    pub(super) fn address(&mut self, url: &str) -> &mut Self {
        self.raw(&url.replace('&', "&amp;"))
    }

    /// Adds a name that may be broken between its words.
    pub(super) fn name(&mut self, name: &str) -> &mut Self {
        for (at, (letter, word_begins)) in letters(name).enumerate() {
            if word_begins && at > 0 {
                self.raw("<wbr>");
            } else if letter == '_' {
                self.raw("\\");
            }
            self.text.push(letter);
        }
        self
    }

    /// Adds a string as a code span, whatever it holds.
    pub(super) fn code(&mut self, text: &str) -> &mut Self {
        if !text.contains('`') {
            return self.raw("`").raw(text).raw("`");
        }
        let runs = text.split(|c| c != '`').map(str::len);
        let fence = "`".repeat(runs.max().unwrap_or_default() + 1);
        self.raw(&fence).raw(" ").raw(text).raw(" ").raw(&fence)
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }
}

/// The first code span: single backticks around something without one.
fn code_span(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    let whole = !code.trim().is_empty() && !before.ends_with('\\') && !after.starts_with('`');
    whole.then_some((before, code, after))
}

/// Text that begins a line or a list item, or follows a code span.
fn plain(text: &str, markdown: &mut String) {
    // `-`, `+` and `1.` at the beginning would make a list.
    let marker = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let marker_at = text.len() - marker.len();
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        // Most letters mean nothing: this loop sees every byte of the prose.
        if byte.is_ascii_lowercase() || byte == b' ' {
            continue;
        }
        // Everything that can mean something is one byte.
        let means_something = match byte {
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'#' | b'|' | b'~' | b'&'
            | b'$' | b'^' => true,
            b'-' | b'+' | b'.' | b')' => at == marker_at || (at > 0 && bytes[at - 1] == byte),
            // A bare address would be a link.
            b':' => bytes[at..].starts_with(b"://"),
            _ => false,
        };
        if means_something {
            markdown.push_str(&text[copied..at]);
            markdown.push('\\');
            copied = at;
        }
    }
    markdown.push_str(&text[copied..]);
}

#[cfg(test)]
#[path = "../../tests/unit/markdown.rs"]
mod tests;
