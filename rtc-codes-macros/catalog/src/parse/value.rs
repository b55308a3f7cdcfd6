//! Single values: each of its key's type, or reported.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::{DeInteger, DeValue};

use crate::diagnostic::Diagnostic;
use crate::format::{Key, Kind, UNITS};
use crate::key_name::KeyName;
use crate::model::Word;
use crate::nearest::{listed, meant};
use crate::rule::Rule;
use crate::visible::{code_point, is_invisible, is_visible_ascii};

use super::{NAME_HELP, Parser, shown};

impl Parser<'_> {
    /// Text that is shown as it is: visible, and of one line.
    pub(super) fn line<'s>(
        &mut self,
        key: &'static Key,
        span: &Range<usize>,
        text: Cow<'s, str>,
    ) -> Option<Cow<'s, str>> {
        let bytes = text.as_bytes();
        if is_visible_ascii(&text) && bytes.first() > Some(&b' ') && bytes.last() > Some(&b' ') {
            return Some(text);
        }
        let odd = match text.chars().find(|&c| is_invisible(c)) {
            _ if text.trim().is_empty() => format!("`{}` is empty", key.name),
            Some('\n' | '\r') => format!("`{}` has a line break", key.name),
            Some(odd) => format!("`{}` has the character {}", key.name, code_point(odd)),
            None if text.trim().len() < text.len() => {
                format!("`{}` begins or ends with a space", key.name)
            }
            None => return Some(text),
        };
        let (rule, help) = match key.name {
            KeyName::Description => (Rule::Description, key.meaning()),
            KeyName::Name | KeyName::Aliases => (Rule::InvalidName, NAME_HELP.to_owned()),
            _ if key.required => (Rule::OddText, key.meaning()),
            _ => (
                Rule::OddText,
                "write visible characters on one line, or leave it out".to_owned(),
            ),
        };
        self.diagnostics
            .push(Diagnostic::new(rule, span.clone(), odd).help(help));
        None
    }

    pub(super) fn address<'s>(
        &mut self,
        key: &'static Key,
        span: &Range<usize>,
        text: Cow<'s, str>,
    ) -> Option<Cow<'s, str>> {
        let text = self.line(key, span, text)?;
        let host = text.strip_prefix("https://").unwrap_or_default();
        let odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\');
        if host.is_empty() || host.starts_with('/') || host.contains(odd) {
            self.diagnostics.push(
                Diagnostic::new(
                    Rule::NotHttps,
                    span.clone(),
                    format!("`{}` is not an https address", shown(&text)),
                )
                .help("write the whole address: `https://…`"),
            );
            return None;
        }
        Some(text)
    }

    pub(super) fn number(
        &mut self,
        key: &'static Key,
        span: &Range<usize>,
        number: &DeInteger<'_>,
    ) -> Option<i64> {
        let parsed = i64::from_str_radix(number.as_str(), number.radix());
        if parsed.is_err() {
            self.diagnostics.push(
                Diagnostic::new(
                    Rule::CodeRange,
                    span.clone(),
                    format!("`{}` does not fit into 64 bits", key.name),
                )
                .help(format!("the range is {} to {}", i64::MIN, i64::MAX)),
            );
        }
        parsed.ok()
    }

    pub(super) fn wait(&mut self, span: &Range<usize>, text: &str) -> Option<u64> {
        let millis = text.split_once(' ').and_then(|(count, unit)| {
            let (_, millis) = UNITS.iter().find(|(name, _)| *name == unit)?;
            // `parse` would take a sign.
            let count: u64 = count
                .starts_with(|c: char| c.is_ascii_digit())
                .then(|| count.parse().ok())??;
            count.checked_mul(*millis)
        });
        if millis.is_none() {
            self.diagnostics.push(
                Diagnostic::new(
                    Rule::NotAWait,
                    span.clone(),
                    format!("`{}` is no wait", shown(text)),
                )
                .help(format!(
                    "write a whole number, a space and one of {}: `\"10 min\"`",
                    listed(UNITS.iter().map(|(name, _)| *name))
                )),
            );
        }
        millis
    }

    pub(super) fn word(
        &mut self,
        set: &str,
        words: &'static [&'static str],
        span: &Range<usize>,
        text: &str,
    ) -> Option<Word> {
        let found = words.iter().position(|word| *word == text);
        if found.is_none() {
            let message = format!("`{}` is no {set}", shown(text));
            self.diagnostics.push(
                Diagnostic::new(Rule::UnknownWord, span.clone(), message).help(meant(text, words)),
            );
        }
        found.map(|position| Word::new(words, position))
    }

    pub(super) fn wrong_type(
        &mut self,
        key: &'static Key,
        span: Range<usize>,
        found: &DeValue<'_>,
    ) {
        let wanted = match key.kind {
            Kind::Text => "a text: `\"…\"`",
            Kind::Texts => "a list of texts: `[\"…\"]`",
            Kind::Address => "an address: `\"https://…\"`",
            Kind::Date => "a date without quotes: `2025-01-21`",
            Kind::Integer => "a whole number",
            Kind::Code => "a whole number or a text",
            Kind::Wait => "a number and a unit: `\"10 min\"`",
            Kind::Word(..) => "a word: `\"…\"`",
            Kind::Table(table) | Kind::Tables(table) => {
                let message = format!("`{}` is {}", key.name, article(found.type_str()));
                self.diagnostics.push(
                    Diagnostic::new(Rule::WrongType, span, message)
                        .help(format!("write `{}` and its keys below it", table.header)),
                );
                return;
            }
        };
        let message = format!("`{}` is {}", key.name, article(found.type_str()));
        self.diagnostics
            .push(Diagnostic::new(Rule::WrongType, span, message).help(format!("write {wanted}")));
    }
}

/// The name of a type of TOML, as it stands in a sentence.
pub(super) fn article(kind: &str) -> String {
    match kind {
        "string" => "a text".to_owned(),
        "integer" => "a whole number".to_owned(),
        "float" => "a number with a fraction".to_owned(),
        "boolean" => "`true` or `false`".to_owned(),
        "datetime" => "a date or a time".to_owned(),
        "array" => "a list".to_owned(),
        other => format!("a {other}"),
    }
}
