//! What is wrong with a catalog, and where.

use std::fmt::Write as _;
use std::ops::Range;

use crate::excerpt::excerpt;
use crate::rule::Rule;
use crate::source::Source;

/// One broken rule at one place of a catalog file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule.
    pub rule: Rule,
    /// What is wrong: lower case, names in backticks.
    pub message: String,
    /// Where, as byte offsets into the source; `None` if the file itself is the
    /// matter.
    pub span: Option<Range<usize>>,
    /// What to say under the caret.
    pub label: Option<Label>,
    /// The way out.
    pub help: Option<String>,
}

/// What is said under the caret of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A text.
    Text(&'static str),
    /// The place that this one clashes with: the text, the line of the offset.
    First(&'static str, usize),
}

impl Diagnostic {
    pub(crate) fn new(rule: Rule, span: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            rule,
            message: message.into(),
            span: Some(span),
            label: None,
            help: None,
        }
    }

    pub(crate) fn about_file(rule: Rule, message: String) -> Self {
        Self {
            rule,
            message,
            span: None,
            label: None,
            help: None,
        }
    }

    pub(crate) fn label(mut self, label: Label) -> Self {
        self.label = Some(label);
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The diagnostic as people read it, without a leading `error: `, which
    /// rustc adds.
    pub fn render(&self, source: &Source) -> String {
        let mut text = self.message.clone();
        let mut margin = String::from(" ");
        if let Some(span) = &self.span {
            let place = source.place(span.start);
            margin = " ".repeat(place.line.to_string().len() + 1);
            let line = source.line(place.line);
            let start = span.start.clamp(line.start, line.end) - line.start;
            let end = span.end.clamp(line.start + start, line.end) - line.start;
            let excerpt = excerpt(&source.text()[line], start..end);
            let _ = write!(
                text,
                "\n{dashes}> {name}:{line}:{column}\n{margin}|\n{line} | {shown}\n{margin}| {gap}{carets}",
                dashes = format_args!("{}--", " ".repeat(margin.len() - 1)),
                name = source.name(),
                line = place.line,
                column = place.column,
                shown = excerpt.line,
                gap = " ".repeat(excerpt.gap),
                carets = "^".repeat(excerpt.width),
            );
            match self.label {
                Some(Label::Text(label)) => {
                    let _ = write!(text, " {label}");
                }
                Some(Label::First(label, offset)) => {
                    let _ = write!(text, " {label} at line {}", source.place(offset).line);
                }
                None => {}
            }
        }
        if let Some(help) = &self.help {
            let _ = write!(text, "\n{margin}= help: {help}");
        }
        let _ = write!(
            text,
            "\n{margin}= rule: {} ({})",
            self.rule.title(),
            self.rule.id()
        );
        text
    }
}

/// Collects diagnostics while the stages go on: the first ones by place, and
/// the number of the others.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    kept: Vec<Diagnostic>,
    dropped: usize,
}

/// A file can have a mistake in every other byte: memory must not follow.
const MOST_KEPT: usize = 1_000;

impl Diagnostics {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.kept.push(diagnostic);
        if self.kept.len() >= 2 * MOST_KEPT {
            self.prune();
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The first ones by place, and how many more there are.
    pub(crate) fn into_sorted(mut self) -> (Vec<Diagnostic>, usize) {
        self.prune();
        (self.kept, self.dropped)
    }

    fn prune(&mut self) {
        self.kept
            .sort_by_key(|diagnostic| diagnostic.span.as_ref().map(|span| (span.start, span.end)));
        self.dropped += self.kept.len().saturating_sub(MOST_KEPT);
        self.kept.truncate(MOST_KEPT);
    }
}
