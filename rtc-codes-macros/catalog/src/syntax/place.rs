//! Where an error stands, and the mistakes that a look at the lines around it tells
//! apart.

use std::borrow::Cow;
use std::ops::Range;

use crate::parse::shown;
use crate::rule::Rule;
use crate::source::Source;
use crate::visible::{code_point, is_invisible};

use super::header::{instead_of, is_header};
use super::line::{begins_list, key_of, open_quote};
use super::mistake::Mistake;

/// Where an error stands.
pub(super) struct Place<'s> {
    pub(super) source: &'s Source,
    pub(super) line: usize,
    pub(super) range: Range<usize>,
    pub(super) span: Range<usize>,
}

impl<'s> Place<'s> {
    /// The line that the error stands in.
    pub(super) fn line(&self) -> &'s str {
        &self.source.text()[self.range.clone()]
    }

    fn line_at(&self, line: usize) -> &'s str {
        &self.source.text()[self.source.line(line)]
    }

    pub(super) fn mistake(&self, message: impl Into<String>) -> Mistake<'s> {
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
    pub(super) fn character(&self) -> Option<char> {
        self.source.text()[self.span.start..].chars().next()
    }

    /// What stands at the error.
    pub(super) fn written(&self) -> &'s str {
        &self.source.text()[self.span.clone()]
    }

    /// Both sides of a conflict, of which the first one is read.
    pub(super) fn merge_conflict(&self) -> Option<Mistake<'s>> {
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

    pub(super) fn no_value(&self) -> Mistake<'s> {
        let text = self.line();
        let mended = text.contains(':').then(|| text.replacen(':', "=", 1));
        self.mistake("a key without a value")
            .help("write `key = value`")
            .local(mended.map(Cow::Owned))
    }

    /// The line without some characters.
    pub(super) fn without(&self, odd: impl Fn(char) -> bool) -> Cow<'s, str> {
        self.line().chars().filter(|c| !odd(*c)).collect()
    }

    pub(super) fn comment(&self) -> Mistake<'s> {
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

    pub(super) fn written_twice(&self) -> Mistake<'s> {
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
    pub(super) fn text(&self) -> Mistake<'s> {
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
    pub(super) fn long_text(&self, quotes: &str) -> Mistake<'s> {
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
    pub(super) fn value(&self) -> Mistake<'s> {
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
    pub(super) fn unclosed_list(&self) -> Option<Mistake<'s>> {
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
