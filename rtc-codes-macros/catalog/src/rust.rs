//! Rust source in the making.
//!
//! Source, not tokens: rustc reads it faster than a macro, which is not optimized
//! when a user builds it, can make tokens one by one.

use std::fmt::Write as _;

/// Rust source.
#[derive(Default)]
pub(crate) struct Rust {
    text: String,
}

impl Rust {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
        }
    }

    /// Adds what is Rust already.
    pub(crate) fn raw(&mut self, rust: &str) -> &mut Self {
        self.text.push_str(rust);
        self
    }

    /// Adds a text as a string literal: a raw one, if it can be one.
    pub(crate) fn string(&mut self, text: &str) -> &mut Self {
        // A quote may end the literal, and Rust refuses a carriage return in it.
        // Searched from the end: that is compiled with std, optimized, the search from
        // the beginning with the macro.
        if (text.rfind('"').is_some() && text.contains("\"#")) || text.rfind('\r').is_some() {
            let _ = write!(self.text, "\"{}\"", text.escape_default());
            return self;
        }
        self.raw("r#\"").raw(text).raw("\"#")
    }

    /// Adds bytes as a byte string literal.
    pub(crate) fn byte_string(&mut self, bytes: &[u8]) -> &mut Self {
        let _ = write!(self.text, "b\"{}\"", bytes.escape_ascii());
        self
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::Rust;

    #[track_caller]
    fn is_written(text: &str, literal: &str) {
        let mut rust = Rust::default();
        assert_eq!(rust.string(text).as_str(), literal);
    }

    #[test]
    fn any_text_is_one_literal() {
        is_written("", "r#\"\"#");
        is_written("plain, \"quoted\"", "r#\"plain, \"quoted\"\"#");
        is_written("# \"", "r#\"# \"\"#");
        is_written("\"\"#", "\"\\\"\\\"#\"");
        is_written("\\ and\nlines", "r#\"\\ and\nlines\"#");
        is_written("r#\"x\"#", "\"r#\\\"x\\\"#\"");
        is_written("a\r\"é", "\"a\\r\\\"\\u{e9}\"");
    }
}
