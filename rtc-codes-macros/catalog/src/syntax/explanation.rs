//! What a parser's error means to the author of a catalog.

use std::borrow::Cow;
use std::ops::Range;

use crate::parse::shown;
use crate::rule::Rule;
use crate::source::Source;
use crate::visible::is_invisible;

use super::header::{instead_of, is_header};

/// A mistake in syntax, and what to read in place of its line.
pub(super) struct Mistake<'s> {
    pub(super) rule: Rule,
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// Where that which is written twice stands first.
    pub(super) first: Option<usize>,
    /// Lines to do without, but for what is read instead of the first one and
    /// above it.
    pub(super) lines: Range<usize>,
    pub(super) mended: Cow<'s, str>,
    pub(super) above: &'static str,
    /// Whether it is mended for all lines below, up to the next header.
    pub(super) whole_section: bool,
    /// Whether errors further down may be nothing but its consequences.
    pub(super) can_cause_others: bool,
}

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

/// Where an error stands.
struct Place<'s> {
    source: &'s Source,
    line: usize,
    range: Range<usize>,
    span: Range<usize>,
}

impl<'s> Place<'s> {
    /// The line that the error stands in.
    fn line(&self) -> &'s str {
        &self.source.text()[self.range.clone()]
    }

    fn line_at(&self, line: usize) -> &'s str {
        &self.source.text()[self.source.line(line)]
    }

    fn mistake(&self, message: impl Into<String>) -> Mistake<'s> {
        Mistake {
            rule: Rule::TomlSyntax,
            span: self.span.clone(),
            message: message.into(),
            help: None,
            first: None,
            lines: self.line..self.line + 1,
            mended: instead_of(self.line()).into(),
            above: "",
            whole_section: false,
            can_cause_others: true,
        }
    }

    /// The character at the error.
    fn character(&self) -> Option<char> {
        self.source.text()[self.span.start..].chars().next()
    }

    /// What stands at the error.
    fn written(&self) -> &'s str {
        &self.source.text()[self.span.clone()]
    }

    /// Both sides of a conflict, of which the first one is read.
    fn merge_conflict(&self) -> Option<Mistake<'s>> {
        let first = self.line_with("<<<<<<<", self.line, self.line)?;
        let middle = self.line_with("=======", first, self.source.line_count())?;
        let last = self.line_with(">>>>>>>", middle, self.source.line_count())?;
        let start = self.source.line(first).start;
        let ours = self.source.line(first + 1).start..self.source.line(middle).start;
        let mistake = self
            .mistake("a merge conflict is not resolved")
            .help("choose one side, and remove the markers")
            .local(Some(self.source.text()[ours].into()));
        Some(Mistake {
            span: start..start + "<<<<<<<".len(),
            lines: first..last + 1,
            ..mistake
        })
    }

    fn line_with(&self, marker: &str, from: usize, to: usize) -> Option<usize> {
        (from..=to).find(|line| self.line_at(*line).starts_with(marker))
    }

    fn no_value(&self) -> Mistake<'s> {
        let text = self.line();
        let mended = text.contains(':').then(|| text.replacen(':', "=", 1));
        self.mistake("a key without a value")
            .help("write `key = value`")
            .local(mended.map(Cow::Owned))
    }

    /// The line without some characters.
    fn without(&self, odd: impl Fn(char) -> bool) -> Cow<'s, str> {
        self.line().chars().filter(|c| !odd(*c)).collect()
    }

    fn comment(&self) -> Mistake<'s> {
        let rest = &self.source.text()[self.span.start..self.range.end.max(self.span.start)];
        let odd = rest
            .char_indices()
            .find(|(_, c)| c.is_control() && *c != '\t');
        let (at, odd) = odd.unwrap_or((0, '#'));
        let start = self.span.start + at;
        Mistake {
            span: start..start + odd.len_utf8(),
            ..self
                .mistake(format!("a comment has the character {}", code_point(odd)))
                .help("remove it")
                .local(Some(self.without(char::is_control)))
        }
    }

    fn written_twice(&self) -> Mistake<'s> {
        let line = self.line();
        let key = self.written();
        if is_header(line) {
            let header = line.split('#').next().unwrap_or_default().trim();
            let mut mistake = self
                .mistake(format!("the table `{}` is written twice", shown(header)))
                .help("put the keys of both together");
            mistake.first = (1..self.line)
                .find(|above| self.line_at(*above).trim().starts_with(header))
                .map(|above| self.source.line(above).start);
            mistake.mended = "[[unread]]".into();
            mistake.whole_section = true;
            mistake.can_cause_others = false;
            return mistake;
        }
        let first = self.key_above(key);
        let mistake = self
            .mistake(format!("the key `{}` is written twice", shown(key)))
            .local(None);
        let begins_entry = matches!(key, "code" | "name") && self.next_key_is_above();
        if begins_entry {
            Mistake {
                first,
                above: "[[group.entry]]\n",
                whole_section: true,
                mended: line.into(),
                ..mistake.help("remove one of the two, or write `[[group.entry]]` above it if an entry begins here")
            }
        } else {
            Mistake {
                first,
                ..mistake.help("remove one of the two")
            }
        }
    }

    /// Where a key of this section is written above the line.
    fn key_above(&self, key: &str) -> Option<usize> {
        // A key stands near to its double.
        const FAR: usize = 1_000;
        (self.line.saturating_sub(FAR).max(1)..self.line)
            .rev()
            .map(|above| (above, self.line_at(above)))
            .take_while(|(_, text)| !is_header(text))
            .find(|(_, text)| key_of(text) == Some(key))
            .map(|(above, text)| {
                self.source.line(above).start + (text.len() - text.trim_start().len())
            })
    }

    fn next_key_is_above(&self) -> bool {
        let next = (self.line + 1..=self.source.line_count())
            .map(|line| self.line_at(line))
            .find(|text| !text.trim().is_empty());
        next.and_then(key_of)
            .is_some_and(|key| self.key_above(key).is_some())
    }

    /// A text on one line that is not closed, or has what it must not have.
    fn text(&self) -> Mistake<'s> {
        let line = self.line();
        if let Some(odd) = self.character().filter(|c| is_invisible(*c)) {
            let message = format!("a text has the character {}", code_point(odd));
            return self
                .mistake(message)
                .help("remove it")
                .local(Some(self.without(char::is_control)));
        }
        let Some((opening, quote)) = open_quote(line) else {
            return self.mistake("a quote is missing").local(None);
        };
        let start = self.range.start + opening;
        let end = self.range.start + line.trim_end().len();
        let mended = format!("{}{quote}", line.trim_end());
        let mut mistake = self
            .mistake("this text is not closed")
            .help(format!("end it with `{quote}` on the same line"))
            .local(Some(mended.into()));
        mistake.span = start..end.max(start + 1);
        mistake
    }

    /// A text in three quotes that is not closed: the file ends in it.
    fn long_text(&self, quotes: &str) -> Mistake<'s> {
        let text = self.source.text();
        let Some(start) = text[..self.span.end].rfind(quotes) else {
            return self.mistake("a text is not closed");
        };
        let line = self.source.place(start).line;
        Mistake {
            span: start..start + quotes.len(),
            lines: line..line + 1,
            mended: self.line_at(line).replacen(quotes, &quotes[..1], 1).into(),
            ..self.mistake("this text is not closed").help(format!(
                "end it with `{quotes}`, or begin it with one quote"
            ))
        }
    }

    /// What is neither a text nor a number nor anything else.
    fn value(&self) -> Mistake<'s> {
        let line = self.line();
        let value = line.split_once('=').map_or("", |(_, value)| value.trim());
        if value.is_empty() {
            return self.no_value();
        }
        if value.contains(['“', '”', '„', '‘', '’']) {
            return self
                .mistake("a text in typographic quotes")
                .help("write straight ones: `\"…\"`")
                .local(Some(line.replace(['“', '”', '„', '‘', '’'], "\"").into()));
        }
        let mended = line
            .split_once('=')
            .map(|(key, value)| format!("{key}= \"{}\"", value.trim().replace(['"', '\\'], "")));
        self.mistake(format!("`{}` is no value", shown(self.written())))
            .help("a text stands in quotes, and nothing but a `#` comment behind a value")
            .local(mended.map(Cow::Owned))
    }

    /// A list that goes on where a key or a header stands.
    fn unclosed_list(&self) -> Option<Mistake<'s>> {
        // A list of a catalog has a few items.
        const FAR: usize = 1_000;
        let own = key_of(self.line()).is_some() || is_header(self.line());
        let last = if own && !begins_list(self.line()) {
            self.line - 1
        } else {
            let next = (self.line + 1..=self.source.line_count())
                .map(|line| self.line_at(line))
                .find(|text| !text.trim().is_empty());
            if next.is_some_and(|next| key_of(next).is_none() && !is_header(next)) {
                return None;
            }
            self.line
        };
        let first = (last.saturating_sub(FAR).max(1)..=last)
            .rev()
            .find(|line| key_of(self.line_at(*line)).is_some())?;
        let line = self.line_at(first);
        if !begins_list(line) {
            return None;
        }
        let range = self.source.line(first);
        let start = range.start + line.find('[')?;
        let end = range.start + line.trim_end().len();
        Some(Mistake {
            span: start..end,
            lines: first..last + 1,
            mended: "".into(),
            ..self
                .mistake("this list is not closed")
                .help("end it with `]`")
        })
    }
}

impl Mistake<'_> {
    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl<'s> Mistake<'s> {
    /// A mistake that harms no other line; if it can be mended, by what.
    fn local(mut self, mended: Option<Cow<'s, str>>) -> Self {
        self.can_cause_others = false;
        self.mended = mended.unwrap_or(self.mended);
        self
    }
}

/// A character as people look it up.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// The key of a line `key = …`.
fn key_of(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    (!key.is_empty() && key.chars().all(is_word)).then_some(key)
}

/// Whether a line `key = [` does not close its list.
fn begins_list(line: &str) -> bool {
    let value = line.split_once('=').map_or("", |(_, value)| value.trim());
    let mut open = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for c in value.chars() {
        match (quote, c) {
            (None, '#') => break,
            (None, '[') => open += 1,
            (None, ']') => open = open.saturating_sub(1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(_), _) if escaped => escaped = false,
            (Some('"'), '\\') => escaped = true,
            (Some(begin), end) if begin == end => quote = None,
            _ => {}
        }
    }
    value.starts_with('[') && open > 0
}

/// The quote that is open at the end of a line.
fn open_quote(line: &str) -> Option<(usize, char)> {
    let mut open = None;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        match open {
            None if c == '#' => return None,
            None if matches!(c, '"' | '\'') => open = Some((at, c)),
            Some(_) if escaped => escaped = false,
            Some((_, '"')) if c == '\\' => escaped = true,
            Some((_, quote)) if c == quote => open = None,
            _ => {}
        }
    }
    open
}
