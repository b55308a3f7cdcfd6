//! What is wrong with a catalog, and where.

use std::fmt::Write as _;
use std::ops::Range;

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
            let shown = &source.text()[line.clone()];
            let width = source.text()
                [span.start..span.end.clamp(span.start, line.end.max(span.start))]
                .chars()
                .count()
                .max(1);
            // Tabs would put the caret anywhere: show each as one space.
            let shown: String = shown
                .trim_start_matches('\u{feff}')
                .chars()
                .map(|c| if c.is_control() { ' ' } else { c })
                .collect();
            let _ = write!(
                text,
                "\n{dashes}> {name}:{line}:{column}\n{margin}|\n{line} | {shown}\n{margin}| {gap}{carets}",
                dashes = format_args!("{}--", " ".repeat(margin.len() - 1)),
                name = source.name(),
                line = place.line,
                column = place.column,
                gap = " ".repeat(place.column - 1),
                carets = "^".repeat(width),
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

/// Collects diagnostics while the stages go on.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, by place.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.0
            .sort_by_key(|diagnostic| diagnostic.span.as_ref().map(|span| (span.start, span.end)));
        self.0
    }
}
