//! A mistake in syntax, and how to read on behind it.

use std::borrow::Cow;
use std::ops::Range;

use crate::rule::Rule;

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

impl<'s> Mistake<'s> {
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// A mistake that harms no other line; if it can be mended, by what.
    pub(super) fn local(mut self, mended: Option<Cow<'s, str>>) -> Self {
        self.can_cause_others = false;
        self.mended = mended.unwrap_or(self.mended);
        self
    }
}
