//! Some codes of one line, and which of them is the cause of another.

use super::line::Judged;
use super::told::{Entries, Kind, Tell, Told};

/// How many codes of a line are compared with each other: causes are looked for among so
/// many in a row.
const LENGTH: usize = 16;

/// Codes that stand together, in the line's order.
#[derive(Clone, Default)]
pub(super) struct Window {
    codes: [Entries; LENGTH],
    length: usize,
    next: usize,
    /// Whether the line has more codes than the window can hold.
    pub(super) is_cut: bool,
}

impl Window {
    pub(super) fn clear(&mut self) {
        (self.length, self.next, self.is_cut) = (0, 0, false);
    }

    pub(super) fn push(&mut self, code: Entries) {
        match self.codes.get_mut(self.length) {
            Some(place) => {
                *place = code;
                self.length += 1;
            }
            None => self.is_cut = true,
        }
    }

    /// Takes the next codes of a line that count.
    pub(super) fn fill(&mut self, tell: &mut Tell<'_>, judged: &Judged) {
        self.clear();
        let mut low = i32::MAX;
        while self.length < LENGTH
            && let Some(told) = tell.next()
        {
            let Told::Entries(code) = told else { continue };
            low = low.min(code.low);
            if !judged.products_of(&code).is_empty() {
                self.push(Entries { low, ..code });
                low = i32::MAX;
            }
        }
    }

    /// Keeps what counts.
    pub(super) fn keep(&mut self, judged: &Judged) {
        let mut kept = 0;
        let mut low = i32::MAX;
        for at in 0..self.length {
            let code = &mut self.codes[at];
            low = low.min(code.low);
            if !judged.products_of(code).is_empty() {
                code.low = low;
                low = i32::MAX;
                self.codes.swap(kept, at);
                kept += 1;
            }
        }
        self.length = kept;
    }

    fn codes(&self) -> &[Entries] {
        &self.codes[..self.length]
    }

    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The next code, and whether it is the cause of another one. A constant is left out if
    /// its number stands elsewhere on the line.
    pub(super) fn next(&mut self, text: &[u8]) -> Option<(Entries, bool)> {
        loop {
            let at = self.next;
            let code = self.codes().get(at)?;
            let is_told_by_number = code.kind == Kind::Name
                && self.codes().iter().any(|other| {
                    matches!(other.kind, Kind::Number(..))
                        && !other.positions.and(&code.positions).products().is_empty()
                });
            self.next += 1;
            if !is_told_by_number {
                let code = &self.codes[at];
                return Some((code.clone(), self.is_cause(at, code, text)));
            }
        }
    }

    fn is_cause(&self, at: usize, code: &Entries, text: &[u8]) -> bool {
        let codes = self.codes();
        if let Some(outermost) = codes.iter().find(|code| code.is_outermost) {
            return outermost.positions != code.positions;
        }
        codes.iter().enumerate().any(|(other_at, other)| {
            if other.positions == code.positions {
                return false;
            }
            // How far the brackets and strings between them are closed.
            let low = |first: usize, last: usize| {
                codes[first + 1..=last].iter().map(|code| code.low).min().unwrap_or(i32::MAX)
            };
            if at < other_at {
                return low(at, other_at) >= other.depth && code.depth > other.depth;
            }
            let is_within = low(other_at, at) >= other.depth;
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
