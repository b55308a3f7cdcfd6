//! Some codes of one line, and which of them is the cause of another.

use super::line::Judged;
use super::told::{Entries, Kind, Tell, Told};

/// How many codes of a line are compared with each other: causes are looked for among so
/// many in a row.
const LENGTH: usize = 16;

/// Codes that stand together, in the line's order.
#[derive(Clone, Default)]
pub(super) struct Window {
    codes: [Option<Entries>; LENGTH],
    next: usize,
}

impl Window {
    /// Takes the next codes of a line.
    pub(super) fn fill(&mut self, tell: &mut Tell<'_>, judged: &Judged) {
        *self = Self::default();
        let mut length = 0;
        let mut low = i32::MAX;
        while length < LENGTH
            && let Some(told) = tell.next()
        {
            let Told::Entries(entries) = told else { continue };
            low = low.min(entries.low);
            if !judged.products_of(&entries).is_empty() {
                self.codes[length] = Some(Entries { low, ..entries });
                low = i32::MAX;
                length += 1;
            }
        }
    }

    /// Takes what a line without codes tells.
    pub(super) fn take(&mut self, told: [Option<Entries>; 2]) {
        *self = Self::default();
        for (code, told) in self.codes.iter_mut().zip(told.into_iter().flatten()) {
            *code = Some(told);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.codes[0].is_none()
    }

    /// The next code, and whether it is the cause of another one. A constant is left out if
    /// its number stands elsewhere on the line.
    pub(super) fn next(&mut self, text: &[u8]) -> Option<(Entries, bool)> {
        loop {
            let at = self.next;
            let code = self.codes.get(at)?.as_ref()?;
            self.next += 1;
            let is_told_by_number = code.kind == Kind::Name
                && self.codes.iter().flatten().any(|other| {
                    matches!(other.kind, Kind::Number(..))
                        && !other.positions.and(&code.positions).products().is_empty()
                });
            if !is_told_by_number {
                return Some((code.clone(), self.is_cause(at, text)));
            }
        }
    }

    fn is_cause(&self, at: usize, text: &[u8]) -> bool {
        let codes = || self.codes.iter().flatten();
        let Some(code) = &self.codes[at] else { return false };
        if let Some(outermost) = codes().find(|code| code.is_outermost) {
            return outermost.positions != code.positions;
        }
        codes().enumerate().any(|(other_at, other)| {
            if other_at == at || other.positions == code.positions {
                return false;
            }
            let (first, last) = (at.min(other_at), at.max(other_at));
            // How far the brackets and strings between them are closed.
            let low = codes().take(last + 1).skip(first + 1).map(|code| code.low).min();
            let is_within = low.is_some_and(|low| low >= other.depth);
            if at < other_at {
                return is_within && code.depth > other.depth;
            }
            let between = text.get(other.range.end..code.range.start).unwrap_or_default();
            is_within && (code.depth > other.depth || !lists(between)) || tells_cause(between)
        })
    }
}

/// Whether what stands between two codes lists them.
fn lists(between: &[u8]) -> bool {
    between.iter().any(|byte| b";|\t".contains(byte))
        || between.windows(5).any(|part| part == b" and ")
}

/// Whether what stands between two codes says that the second one is the cause.
fn tells_cause(between: &[u8]) -> bool {
    ["caus", "because", "due to"].iter().any(|word| {
        between.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    })
}
