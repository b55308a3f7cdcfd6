//! Reads the file as TOML and, if it is none, says why: once for each mistake.
//!
//! A TOML parser that goes on after a mistake reports more that are none: behind
//! a missing bracket, everything looks like something else. So a mistake is
//! reported and its line mended, and the rest is read again. What is left in the
//! end is the catalog without what cannot be read.

mod explanation;
mod header;
mod line;
mod mistake;
mod place;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, Error};

use crate::diagnostic::{Diagnostic, Diagnostics, Label};
use crate::source::Source;

use explanation::explain;
use mistake::Mistake;

pub(crate) use header::single;

/// How often a file is read again, and how much is read at most: reading takes
/// as long as the file is large.
const MOST_ROUNDS: usize = 24;
const MOST_BYTES_READ: usize = 4 * 1024 * 1024;

/// The file's tables; after mistakes in syntax, those of its mended text.
pub(crate) fn read<'s>(
    source: &'s Source,
    diagnostics: &mut Diagnostics,
) -> (&'s Source, DeTable<'s>) {
    let error = match DeTable::parse(source.text()) {
        Ok(table) => return (source, table.into_inner()),
        Err(error) => error,
    };
    let mended = source.keep_mended(mended(source, error, diagnostics));
    let table = if mended.text().len() > MOST_BYTES_READ {
        // All errors of such a file would fill the memory.
        DeTable::parse(mended.text()).map_or_else(|_| DeTable::new(), Spanned::into_inner)
    } else {
        DeTable::parse_recoverable(mended.text()).0.into_inner()
    };
    (mended, table)
}

/// Reports the mistakes, and gives the text without them.
fn mended(source: &Source, first: Error, diagnostics: &mut Diagnostics) -> String {
    let mut mending = Mending {
        source,
        edits: BTreeMap::new(),
        diagnostics,
    };
    mending.headers();
    let rounds = (MOST_BYTES_READ / source.text().len().max(1)).min(MOST_ROUNDS);
    for _ in 0..rounds {
        let (text, places) = mending.apply();
        let mut errors = DeTable::parse_recoverable(&text).1;
        if errors.is_empty() {
            return text;
        }
        errors.sort_by_key(|error| error.span().map_or(text.len(), |span| span.start));
        mending.errors(&text, &places, &errors);
    }
    if mending.diagnostics.is_empty() {
        // Of a large file, it must do to say one thing.
        mending.errors(source.text(), &Places(Vec::new()), &[first]);
    }
    mending.apply().0
}

struct Mending<'d, 's> {
    source: &'s Source,
    /// By line, counted from 1.
    edits: BTreeMap<usize, Edit<'s>>,
    diagnostics: &'d mut Diagnostics,
}

/// What a line is replaced by.
struct Edit<'s> {
    above: &'static str,
    text: Cow<'s, str>,
}

/// Where edited lines stand in the mended text.
struct Places(Vec<(Range<usize>, usize)>);

impl<'s> Mending<'_, 's> {
    /// The mended text.
    fn apply(&self) -> (String, Places) {
        let whole = self.source.text();
        let mut text = String::with_capacity(whole.len() + 1024);
        let mut places = Vec::with_capacity(self.edits.len());
        let mut copied = 0;
        for (&line, edit) in &self.edits {
            let old = self.source.line(line);
            text.push_str(&whole[copied..old.start]);
            let start = text.len();
            text.push_str(edit.above);
            text.push_str(&edit.text);
            places.push((start..text.len(), line));
            copied = old.end;
        }
        text.push_str(&whole[copied..]);
        (text, Places(places))
    }

    /// Reports the errors of one round and mends their lines. It ends at the
    /// first one that can have caused the others.
    fn errors(&mut self, text: &str, places: &Places, errors: &[Error]) {
        let mut done = 0;
        for error in errors {
            let span = error.span().unwrap_or(text.len()..text.len());
            let span = about_something(text, span);
            let (line, untouched) = self.line_of(places, span.start);
            if line <= done {
                continue;
            }
            done = line;
            let Some(shift) = untouched else {
                // Mended in vain: do without the line.
                self.edit(line, "", "");
                continue;
            };
            // Further lines may have been edited, and stand elsewhere in the file.
            let span = move_by(&span, shift);
            let span = span.start..span.end.min(self.source.line(line).end).max(span.start);
            let mistake = explain(self.source, line, span, error.message());
            let ends_round = mistake.can_cause_others;
            done = self.mend(&mistake).max(line);
            self.report(mistake);
            if ends_round {
                break;
            }
        }
    }

    fn report(&mut self, mistake: Mistake<'s>) {
        let mut diagnostic = Diagnostic::new(mistake.rule, mistake.span, mistake.message);
        diagnostic.help = mistake.help;
        diagnostic.label = mistake
            .first
            .map(|first| Label::First("first written", first));
        self.diagnostics.push(diagnostic);
    }

    /// Mends what can be mended; the last line of which no more is to be said in
    /// this round.
    fn mend(&mut self, mistake: &Mistake<'s>) -> usize {
        let first = mistake.lines.start;
        for line in mistake.lines.clone() {
            self.edit(line, "", "");
        }
        self.edit(first, mistake.above, mistake.mended.clone());
        if mistake.whole_section {
            header::section_end(self.source, first)
        } else {
            mistake.lines.end - 1
        }
    }

    fn edit(&mut self, line: usize, above: &'static str, text: impl Into<Cow<'s, str>>) {
        let text = text.into();
        self.edits.insert(line, Edit { above, text });
    }

    /// The line of an offset in the mended text and, unless the line was edited,
    /// how far the file's text is from the mended one.
    fn line_of(&self, places: &Places, offset: usize) -> (usize, Option<isize>) {
        let after = places.0.partition_point(|(range, _)| range.start <= offset);
        let Some((range, line)) = after.checked_sub(1).map(|at| &places.0[at]) else {
            return (self.source.place(offset).line, Some(0));
        };
        if offset <= range.end {
            return (*line, None);
        }
        let shift = self.source.line(*line).end.cast_signed() - range.end.cast_signed();
        let old = offset.saturating_add_signed(shift);
        (self.source.place(old).line, Some(shift))
    }
}

fn move_by(span: &Range<usize>, shift: isize) -> Range<usize> {
    span.start.saturating_add_signed(shift)..span.end.saturating_add_signed(shift)
}

/// An error at the end of a line is about what stands before it, one at the
/// beginning about what follows.
fn about_something(text: &str, span: Range<usize>) -> Range<usize> {
    if !text.get(span.clone()).unwrap_or_default().trim().is_empty() {
        return span;
    }
    let start = (0..=span.start.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or_default();
    let (before, after) = text.split_at(start);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let next = after.chars().find(|c| !matches!(c, ' ' | '\t'));
    if line.trim().is_empty()
        && let Some(next) = next.filter(|c| !matches!(c, '\r' | '\n'))
    {
        let at = start + after.find(next).unwrap_or_default();
        return at..at + next.len_utf8();
    }
    let before = before.trim_end();
    let last = before.char_indices().next_back().map_or(0, |(at, _)| at);
    last..before.len()
}
