//! Headers: the lines in brackets, which decide what all lines below them mean.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::rule::Rule;
use crate::source::Source;

use super::Mending;

/// The headers of the format.
const HEADERS: &[&str] = &[
    "[catalog]",
    "[[group]]",
    "[[group.entry]]",
    "[[group.entry.reason]]",
];

/// A line that means to be a header of the format.
struct Header {
    /// As it should be written.
    right: &'static str,
    span: Range<usize>,
    brackets: (usize, usize),
}

impl Header {
    fn of(source: &Source, line: usize) -> Option<Self> {
        let range = source.line(line);
        let whole = &source.text()[range.clone()];
        let text = whole.trim_start_matches([' ', '\t', '\u{feff}']);
        let words = text.trim_start_matches('[');
        let opening = text.len() - words.len();
        let words = words.trim_start();
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let closing = words.trim_start_matches(is_word);
        let words = &words[..words.len() - closing.len()];
        let closing = closing.split('#').next().unwrap_or_default().trim();
        let brackets = (opening, closing.len());
        if opening == 0 || !closing.bytes().all(|byte| byte == b']') {
            return None;
        }
        let right = *HEADERS
            .iter()
            .find(|header| header.trim_matches(['[', ']']) == words)?;
        let start = range.end - text.len();
        let written = text.split('#').next().unwrap_or_default().trim_end();
        Some(Self {
            right,
            span: start..start + written.len(),
            brackets,
        })
    }

    /// The right header for the words of a line, whatever else stands in it.
    fn right_brackets(&self) -> (usize, usize) {
        let count = self.right.len() - self.right.trim_start_matches('[').len();
        (count, count)
    }
}

impl Mending<'_, '_> {
    /// Reports headers of the wrong kind or form, and those that stand before
    /// what they belong to. The parser would report each header after them.
    pub(super) fn headers(&mut self) {
        let source = self.source;
        let (mut group, mut entry) = (false, false);
        let mut prose = None;
        for line in 1..=source.line_count() {
            let text = &source.text()[source.line(line)];
            if let Some(quotes) = prose {
                if text.contains(quotes) {
                    prose = None;
                }
                continue;
            }
            prose = open_long_text(text);
            let Some(header) = text
                .contains('[')
                .then(|| Header::of(source, line))
                .flatten()
            else {
                continue;
            };
            let mut above = "";
            match header.right {
                "[[group]]" => (group, entry) = (true, false),
                "[[group.entry]]" => {
                    if !group {
                        above = "[[group]]\n";
                        self.misplaced(&header, "[[group]]");
                    }
                    (group, entry) = (true, true);
                }
                "[[group.entry.reason]]" => {
                    if !entry {
                        above = if group {
                            "[[group.entry]]\n"
                        } else {
                            "[[group]]\n[[group.entry]]\n"
                        };
                        self.misplaced(&header, "[[group.entry]]");
                    }
                    (group, entry) = (true, true);
                }
                _ => {}
            }
            let wrong = header.brackets != header.right_brackets();
            if wrong {
                self.wrong_brackets(&header);
            }
            if wrong || !above.is_empty() {
                self.edit(line, above, header.right);
            }
        }
    }

    fn misplaced(&mut self, header: &Header, parent: &str) {
        self.diagnostics.push(
            Diagnostic::new(
                Rule::MissingKey,
                header.span.clone(),
                format!("`{}` stands before the first `{parent}`", header.right),
            )
            .help(format!("write `{parent}` and its keys above it")),
        );
    }

    fn wrong_brackets(&mut self, header: &Header) {
        let diagnostic = match header.brackets {
            (1, 1) => single(header.right, header.span.clone()),
            (2, 2) => Diagnostic::new(
                Rule::WrongType,
                header.span.clone(),
                format!("`[{}]` begins one of several tables", header.right),
            )
            .help(format!("write `{}`: there is one", header.right)),
            _ => Diagnostic::new(
                Rule::TomlSyntax,
                header.span.clone(),
                "the brackets of this header do not match",
            )
            .help(format!("write `{}`", header.right)),
        };
        self.diagnostics.push(diagnostic);
    }
}

/// The three quotes of a text that goes on below the line.
fn open_long_text(line: &str) -> Option<&'static str> {
    let mut rest = line;
    while let Some(at) = rest.find(['"', '\'', '#']) {
        rest = &rest[at..];
        let long = ["\"\"\"", "'''"]
            .into_iter()
            .find(|quotes| rest.starts_with(quotes));
        if let Some(quotes) = long {
            let Some((_, after)) = rest[3..].split_once(quotes) else {
                return Some(quotes);
            };
            rest = after;
        } else if rest.starts_with('#') {
            break;
        } else {
            let quote = rest.chars().next()?;
            let mut escaped = false;
            let end = rest[1..].find(|c: char| {
                let ends = c == quote && !escaped;
                escaped = c == '\\' && quote == '"' && !escaped;
                ends
            });
            rest = &rest[end? + 2..];
        }
    }
    None
}

/// A table of which there are several, in single brackets.
pub(crate) fn single(right: &str, span: Range<usize>) -> Diagnostic {
    let written = right.trim_matches(['[', ']']);
    Diagnostic::new(
        Rule::WrongType,
        span,
        format!("`[{written}]` is a single table"),
    )
    .help(format!(
        "write `{right}`: double brackets begin one of several"
    ))
}

/// Whether a line begins with a bracket, as headers do.
pub(super) fn is_header(line: &str) -> bool {
    line.trim_start().starts_with('[')
}

/// What to read instead of a line that cannot be read: nothing, or a header.
/// Its words may be right, and what stands below must not fall to the table
/// above.
pub(super) fn instead_of(line: &str) -> &'static str {
    if !is_header(line) {
        return "";
    }
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let words = line.trim_start().trim_start_matches('[').trim_start();
    let end = words.find(|c| !is_word(c)).unwrap_or(words.len());
    HEADERS
        .iter()
        .filter(|header| header.starts_with("[["))
        .find(|header| header.trim_matches(['[', ']']) == &words[..end])
        .copied()
        .unwrap_or("[[unread]]")
}

/// The last line before the next header.
pub(super) fn section_end(source: &Source, line: usize) -> usize {
    (line + 1..=source.line_count())
        .find(|next| is_header(&source.text()[source.line(*next)]))
        .map_or(usize::MAX, |next| next - 1)
}
