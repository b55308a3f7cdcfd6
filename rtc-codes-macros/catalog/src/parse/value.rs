//! Single values: each of its key's kind, or reported.

use std::borrow::Cow;
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeArray, DeInteger, DeValue};

use crate::format::{Key, Kind, MOST_CHARACTERS, NAME_HELP, UNITS, article};
use crate::model::{Word, WordSet};
use crate::record::Value;
use crate::report::nearest::{listed, meant};
use crate::report::{Diagnostic, Rule};
use crate::source::Span;
use crate::variant::{is_name, mended};
use crate::visible::{code_point, is_invisible, shown};

use super::Parser;

impl Parser<'_> {
    /// A value that is neither a table nor a list.
    pub(super) fn scalar<'s>(
        &mut self,
        key: &'static Key,
        span: &Span,
        value: DeValue<'s>,
    ) -> Option<Value<'s>> {
        match (key.kind, value) {
            (Kind::Word(set), DeValue::String(string)) => {
                self.word(set, span, &string).map(Value::Word)
            }
            (Kind::Duration, DeValue::String(string)) => {
                self.duration(span, &string).map(Value::Duration)
            }
            (Kind::Integer | Kind::Code, DeValue::Integer(integer)) => {
                self.integer(key, span, &integer).map(Value::Integer)
            }
            (Kind::Date, DeValue::Datetime(date)) => {
                if date.date.is_some() && date.time.is_none() && date.offset.is_none() {
                    return Some(Value::String(date.to_string().into()));
                }
                let message = format!("`{date}` is not a date without a time");
                self.refuse(Rule::NotADate, span, message, "write the date alone: `2025-01-21`")
            }
            (kind, DeValue::String(string)) if !matches!(kind, Kind::Integer | Kind::Date) => {
                self.string(key, span, string).map(Value::String)
            }
            (Kind::Name, other) if !other.is_table() => {
                self.wrong_type(key, span, &other);
                // What was written may be the name without its quotes.
                let written = self.source.text().get(span.clone()).unwrap_or_default();
                mended(written).map(Cow::from).map(Value::String)
            }
            (_, other) => {
                self.wrong_type(key, span, &other);
                None
            }
        }
    }

    pub(super) fn strings<'s>(
        &mut self,
        key: &'static Key,
        items: DeArray<'s>,
    ) -> Vec<Spanned<Cow<'s, str>>> {
        let mut strings = Vec::with_capacity(items.len());
        for item in items {
            let span = item.span();
            match item.into_inner() {
                DeValue::String(string) => {
                    if let Some(string) = self.string(key, &span, string) {
                        strings.push(Spanned::new(span, string));
                    }
                }
                other => {
                    let message = format!("an item of `{}` is {}", key.name, type_name(&other));
                    self.refuse::<()>(Rule::WrongType, &span, message, "write strings: `\"…\"`");
                }
            }
        }
        strings
    }

    /// A string as its key wants it.
    fn string<'s>(
        &mut self,
        key: &'static Key,
        span: &Span,
        string: Cow<'s, str>,
    ) -> Option<Cow<'s, str>> {
        let Some((rule, message, help)) = mistake(key, &string) else {
            return Some(string);
        };
        self.refuse::<()>(rule, span, message, help);
        // The code around the enum may use a variant already.
        let is_name = matches!(key.kind, Kind::Name);
        is_name.then(|| mended(&string)).flatten().map(Cow::from)
    }

    fn integer(&mut self, key: &'static Key, span: &Span, integer: &DeInteger<'_>) -> Option<i64> {
        let read = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        read.or_else(|| {
            let message = if integer.as_str().is_empty() {
                format!("`{}` has no digits", key.name)
            } else {
                format!("`{}` does not fit into 64 bits", key.name)
            };
            let help = format!("write an integer from {} to {}", i64::MIN, i64::MAX);
            self.refuse(Rule::CodeRange, span, message, help)
        })
    }

    fn duration(&mut self, span: &Span, string: &str) -> Option<Duration> {
        let millis = string.split_once(' ').and_then(|(count, unit)| {
            let (_, millis) = UNITS.iter().find(|(name, _)| *name == unit)?;
            // `parse` would take a sign.
            let is_unsigned = count.starts_with(|first: char| first.is_ascii_digit());
            let count: u64 = is_unsigned.then(|| count.parse().ok())??;
            count.checked_mul(*millis)
        });
        millis.map(Duration::from_millis).or_else(|| {
            let message = format!("`{}` is not a duration", shown(string));
            let units = listed(UNITS.iter().map(|(name, _)| *name));
            let help = format!("write an integer, a space and one of {units}: `\"10 min\"`");
            self.refuse(Rule::NotAWait, span, message, help)
        })
    }

    fn word(&mut self, set: &'static WordSet, span: &Span, string: &str) -> Option<Word> {
        let position = set.words.iter().position(|word| *word == string);
        if position.is_none() {
            let message = format!("`{}` is not {} {}", shown(string), article(set.name), set.name);
            self.refuse::<()>(Rule::UnknownWord, span, message, meant(string, set.words));
        }
        position.map(|position| Word::new(set, position))
    }

    pub(super) fn wrong_type(&mut self, key: &'static Key, span: &Span, found: &DeValue<'_>) {
        let message = format!("`{}` is {}", key.name, type_name(found));
        self.refuse::<()>(Rule::WrongType, span, message, key.kind.way_out());
    }

    /// Reports a value, and leaves it out.
    fn refuse<T>(
        &mut self,
        rule: Rule,
        span: &Span,
        message: String,
        help: impl Into<String>,
    ) -> Option<T> {
        self.report.push(Diagnostic::new(rule, span.clone(), message, help));
        None
    }
}

/// What is wrong with a string: the rule, the message and the help.
fn mistake(key: &Key, string: &str) -> Option<(Rule, String, String)> {
    if let Some(oddity) = oddity(string) {
        let rule = match key.kind {
            Kind::Description => Rule::Description,
            Kind::Name | Kind::Names => Rule::InvalidName,
            _ => Rule::OddText,
        };
        let visible = string.trim();
        let has_space = visible.len() < string.len() && !visible.contains(is_invisible);
        let help = match rule {
            _ if has_space && !visible.is_empty() => "remove the space".to_owned(),
            Rule::InvalidName => NAME_HELP.to_owned(),
            Rule::OddText if !key.required => {
                "write visible characters on one line, or leave it out".to_owned()
            }
            _ => key.meaning(),
        };
        let what = match key.kind {
            Kind::Strings | Kind::Shorts | Kind::Names => "an item of ",
            _ => "",
        };
        return Some((rule, format!("{what}`{}` {oddity}", key.name), help));
    }
    let length = || string.chars().count();
    let is_long = || string.len() > MOST_CHARACTERS && length() > MOST_CHARACTERS;
    let mistake = match key.kind {
        Kind::Name | Kind::Names if !is_name(string) => {
            let what = if matches!(key.kind, Kind::Name) { "name" } else { "alias" };
            let message = format!("the {what} `{}` is not an identifier", shown(string));
            let meant = mended(string).map(|name| format!("did you mean `{}`? ", shown(&name)));
            (Rule::InvalidName, message, meant.unwrap_or_default() + NAME_HELP)
        }
        Kind::Address if !is_address(string) => {
            let message = format!("`{}` is not an https address", shown(string));
            (Rule::NotHttps, message, "write the whole address: `https://…`".to_owned())
        }
        Kind::Description if is_long() => {
            let period = if string.ends_with('.') { " and ends in a period" } else { "" };
            let message = format!("the description has {} characters{period}", length());
            (Rule::Description, message, DESCRIPTION_HELP.to_owned())
        }
        Kind::Description if string.ends_with('.') => {
            let message = "the description ends in a period".to_owned();
            (Rule::Description, message, DESCRIPTION_HELP.to_owned())
        }
        Kind::Short | Kind::Shorts if is_long() => {
            let what = if matches!(key.kind, Kind::Shorts) { "an item of " } else { "" };
            let message = format!("{what}`{}` has {} characters", key.name, length());
            (Rule::OddText, message, key.meaning())
        }
        _ => return None,
    };
    Some(mistake)
}

const DESCRIPTION_HELP: &str = "say what happened in under 80 characters, to be read after \
                                \"failed to join: \"; more goes into `causes`";

/// What keeps a string from being shown as it is, on one line.
fn oddity(string: &str) -> Option<String> {
    // Nearly all strings: a macro is not optimized, and sees every letter of the prose.
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~');
    let trimmed = string.trim();
    if !trimmed.is_empty()
        && trimmed.len() == string.len()
        && string.as_bytes().iter().all(is_plain)
    {
        return None;
    }
    match string.chars().find(|&c| is_invisible(c)) {
        _ if trimmed.is_empty() => Some("is empty".to_owned()),
        Some('\n' | '\r') => Some("has a line break".to_owned()),
        Some(odd) => Some(format!("has the character {}", code_point(odd))),
        None if trimmed.len() < string.len() => Some("begins or ends with a space".to_owned()),
        None => None,
    }
}

fn is_address(string: &str) -> bool {
    let host = string.strip_prefix("https://").unwrap_or_default();
    let is_odd = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\');
    !host.is_empty() && !host.starts_with('/') && !host.contains(is_odd)
}

/// The type of a value, as it stands in a sentence.
pub(super) fn type_name(value: &DeValue<'_>) -> String {
    match value.type_str() {
        "datetime" => "a date or a time".to_owned(),
        "array" => "a list".to_owned(),
        other => format!("{} {other}", article(other)),
    }
}
