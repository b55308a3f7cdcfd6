//! What is wrong with a catalog: diagnostics, collected, sorted by place, and shown.

mod excerpt;
pub(crate) mod nearest;
mod rule;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use crate::source::{Place, Source};

pub use rule::Rule;

/// Everything that is wrong with a catalog, sorted by place.
///
/// Use a new one for each source: what it was told of one place it may not take for
/// another source's.
///
/// ```
/// use rtc_codes_catalog::{Report, Source, compile};
///
/// let source = Source::from_text("acme.toml", "[catalog]\nid = 7\n");
/// let mut report = Report::default();
/// compile(&source, &mut report);
///
/// for diagnostic in report.diagnostics() {
///     let place = diagnostic.place(&source).expect("the file itself is fine");
///     println!("{}:{}: {}", place.line, place.column, diagnostic.message);
/// }
/// # assert_eq!(report.diagnostics().count(), 4);
/// # assert_eq!(report.diagnostics().nth(3).unwrap().place(&source).unwrap().line, 2);
/// ```
#[derive(Debug, Default)]
#[must_use]
pub struct Report {
    by_place: BTreeMap<(usize, usize, usize), Diagnostic>,
    /// How many were pushed: equal places keep their order.
    pushed: usize,
    /// How many were dropped, since memory must not follow a file that has a mistake in
    /// every other byte.
    dropped: usize,
    /// Sorted, none in another one.
    muted: Vec<Range<usize>>,
}

/// One broken rule at one place of a catalog file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule.
    pub rule: Rule,
    /// What is wrong: lower case, names in backticks.
    pub message: String,
    /// Where, as byte offsets into the source; `None` if the file cannot be read.
    pub span: Option<Range<usize>>,
    /// What to say under the caret.
    pub label: Option<Label>,
    /// The way out.
    pub help: String,
}

/// What stands under the caret of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// These words.
    Words(&'static str),
    /// These words and the line of the offset that the place clashes with.
    First(&'static str, usize),
}

impl Report {
    const MOST_KEPT: usize = 1_000;
    const MOST_SHOWN: usize = 100;

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.by_place.is_empty()
    }

    /// The number of diagnostics.
    pub fn len(&self) -> usize {
        self.by_place.len() + self.dropped
    }

    /// The diagnostics, sorted by place: the first thousand of them.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.by_place.values()
    }

    /// The diagnostics as people read them, without the leading `error: ` that rustc
    /// adds: the first hundred, then the number of the others.
    pub fn render(&self, source: &Source) -> impl Iterator<Item = String> {
        let rest = self.len().saturating_sub(Self::MOST_SHOWN);
        let more = (rest > 0).then(|| format!("and {rest} more in {}", source.name()));
        let shown = self.diagnostics().take(Self::MOST_SHOWN);
        shown.map(|diagnostic| diagnostic.render(source)).chain(more)
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        let span = diagnostic.span.clone().unwrap_or_default();
        if self.is_muted(&span) {
            return;
        }
        let place = (span.start, span.end, self.pushed);
        self.pushed += 1;
        self.by_place.insert(place, diagnostic);
        if self.by_place.len() > Self::MOST_KEPT {
            self.by_place.pop_last();
            self.dropped += 1;
        }
    }

    /// Whether something is said of exactly this place already.
    pub(crate) fn tells(&self, span: &Range<usize>) -> bool {
        let place = (span.start, span.end);
        let next = self.by_place.range((place.0, place.1, 0)..).next();
        next.is_some_and(|(&(start, end, _), _)| (start, end) == place)
    }

    /// Whether something is said of a part of the file already.
    pub(crate) fn tells_within(&self, span: &Range<usize>) -> bool {
        let next = self.by_place.range((span.start, 0, 0)..).next();
        next.is_some_and(|(&(start, ..), _)| start < span.end)
    }

    /// Says no more of a part of the file: what follows from its mistake would mislead.
    pub(crate) fn mute(&mut self, part: Range<usize>) {
        if !self.is_muted(&part) {
            let at = self.muted.partition_point(|other| other.start <= part.start);
            self.muted.insert(at, part);
        }
    }

    /// Tells a mistake, and says no more of a part of the file.
    pub(crate) fn push_and_mute(&mut self, diagnostic: Diagnostic, part: Range<usize>) {
        if !self.is_muted(&part) {
            self.push(diagnostic);
            self.mute(part);
        }
    }

    /// Whether a place is in a part that was muted.
    pub(crate) fn is_muted(&self, span: &Range<usize>) -> bool {
        let after = self.muted.partition_point(|part| part.start <= span.start);
        let part = after.checked_sub(1).map(|at| &self.muted[at]);
        part.is_some_and(|part| span.start < part.end)
    }
}

impl Diagnostic {
    pub(crate) fn new(
        rule: Rule,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { span: Some(span), ..Self::of_file(rule, message.into(), help) }
    }

    /// A diagnostic of a file that cannot be read.
    pub(crate) fn of_file(rule: Rule, message: String, help: impl Into<String>) -> Self {
        Self { rule, message, span: None, label: None, help: help.into() }
    }

    pub(crate) fn label(mut self, label: Label) -> Self {
        self.label = Some(label);
        self
    }

    /// Where it begins, in lines and columns.
    pub fn place(&self, source: &Source) -> Option<Place> {
        Some(source.place(self.span.as_ref()?.start))
    }

    /// The diagnostic as people read it: the message, the line of the file with a caret
    /// under the place, the help and the rule.
    pub fn render(&self, source: &Source) -> String {
        let mut shown = self.message.clone();
        let mut margin = String::from(" ");
        if let Some(span) = &self.span {
            let Place { line, column } = source.place(span.start);
            margin = " ".repeat(line.to_string().len() + 1);
            let range = source.line(line);
            let start = span.start.clamp(range.start, range.end) - range.start;
            let end = span.end.clamp(range.start + start, range.end) - range.start;
            let excerpt = excerpt::excerpt(&source.text()[range], start..end);
            let _ = write!(
                shown,
                "\n{dashes}> {name}:{line}:{column}\n{margin}|\n{line} | {excerpt}\n{margin}| {gap}{carets}",
                dashes = format_args!("{}--", " ".repeat(margin.len() - 1)),
                name = source.name(),
                excerpt = excerpt.line,
                gap = " ".repeat(excerpt.gap),
                carets = "^".repeat(excerpt.width),
            );
            match self.label {
                Some(Label::Words(words)) => {
                    let _ = write!(shown, " {words}");
                }
                Some(Label::First(words, offset)) => {
                    let _ = write!(shown, " {words} at line {}", source.place(offset).line);
                }
                None => {}
            }
        }
        let (help, title, id) = (&self.help, self.rule.title(), self.rule.id());
        let _ = write!(shown, "\n{margin}= help: {help}\n{margin}= rule: {title} ({id})");
        shown
    }
}
