//! What a parser's error means to the author of a catalog.

use std::borrow::Cow;
use std::ops::Range;

use crate::parse::shown;
use crate::rule::Rule;
use crate::source::Source;

use super::mistake::Mistake;
use super::place::Place;

/// Explains an error of the parser at a place in the file.
pub(super) fn explain<'s>(
    source: &'s Source,
    line: usize,
    span: Range<usize>,
    error: &str,
) -> Mistake<'s> {
    let place = Place {
        source,
        line,
        range: source.line(line),
        span,
    };
    let (error, expected) = error.split_once(", expected ").unwrap_or((error, ""));
    if let Some(mistake) = place.merge_conflict() {
        return mistake;
    }
    if place.line().trim_start().starts_with("```") {
        return place
            .mistake("a fence of Markdown stands in the file")
            .help("remove it")
            .local(None);
    }
    if let Some((_, message, help)) = PLAIN.iter().find(|(plain, ..)| *plain == error) {
        return place.mistake(*message).help(*help).local(None);
    }
    match error {
        "duplicate key" => place.written_twice(),
        "invalid basic string" | "invalid literal string" => place.text(),
        "invalid multi-line basic string" => place.long_text("\"\"\""),
        "invalid multi-line literal string" => place.long_text("'''"),
        "string values must be quoted"
        | "missing value"
        | "missing value for key"
        | "invalid value"
        | "invalid boolean"
        | "invalid integer"
        | "invalid float" => place.unclosed_list().unwrap_or_else(|| place.value()),
        date if ["invalid date", "invalid time"]
            .iter()
            .any(|what| date.starts_with(what)) =>
        {
            Mistake {
                rule: Rule::NotADate,
                ..place
                    .mistake(format!("`{}` is not a day", shown(place.written())))
                    .help("write a day of the calendar: `2025-01-21`")
                    .local(None)
            }
        }
        "unclosed array" | "missing comma between array elements" | "unexpected `=` in array" => {
            place.unclosed_list().unwrap_or_else(|| {
                place
                    .mistake("a comma or a quote is missing in this list")
                    .help("separate the items of a list by commas, and end it with `]`")
            })
        }
        "missing opening quote" => place
            .mistake("a quote is missing")
            .help("a text begins and ends with a quote"),
        "key with no value" | "missing assignment between key-value pairs" => place.no_value(),
        "invalid unquoted key" if place.character() == Some(':') => place.no_value(),
        "invalid key-value pair" if place.character() == Some('{') => place
            .mistake("a catalog is not JSON")
            .help("write TOML: `[catalog]`, and `key = value` on a line each"),
        "invalid unquoted key" | "invalid key-value pair" => place
            .mistake("this is no key")
            .help("write `key = value`, the key of ASCII letters, digits, `_` and `-`")
            .local(None),
        "carriage return must be followed by newline" => {
            let mended = place.line().replace('\r', "\n");
            place
                .mistake("a carriage return that ends no line")
                .help("save the file with line ends of Unix (LF) or Windows (CR LF)")
                .local(Some(Cow::Owned(mended)))
        }
        "invalid comment character" => place.comment(),
        "missing escaped value" | "too few unicode value digits" => place
            .mistake("this escape is not known")
            .help("write `\\\\` for a backslash that stands for itself")
            .local(Some(place.without(|c| c == '\\'))),
        "cannot recurse further; max recursion depth met" | "recursion limit" => place
            .mistake("tables or lists stand too deep inside of each other")
            .help("no key of the format needs more than a list of texts"),
        error => {
            let mistake = place.mistake(error);
            if expected.is_empty() {
                mistake
            } else {
                mistake.help(format!("expected here: {expected}"))
            }
        }
    }
}

/// Errors that say all by themselves, and harm no other line: in the parser's
/// words and in ours, with the way out.
const PLAIN: &[(&str, &str, &str)] = &[
    (
        "unquoted keys cannot be empty",
        "a value without a key",
        "write `key = value`",
    ),
    (
        "unexpected key or value",
        "something stands behind the value",
        "one key and its value have a line of their own; `#` begins a comment",
    ),
    (
        "unexpected leading zero",
        "the number begins with a zero",
        "write it without: `7`, not `007`; `0x7` is hexadecimal",
    ),
    (
        "radix must be lowercase",
        "the number has a prefix in upper case",
        "write `0x` and the digits",
    ),
    (
        "integers with a radix cannot be signed",
        "a hexadecimal number has a sign",
        "write a negative number in decimal",
    ),
];
