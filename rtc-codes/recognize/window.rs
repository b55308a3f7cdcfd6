//! Some codes of one line, and which of them is the cause of another.

use super::entries::{Entries, Kind, Standing};
use super::line::{HUGE, Judged};
use super::walk::{Told, Walk};

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
    /// The number of a reason that no code has stood before.
    sub_code: Option<i64>,
    /// Whether a code of the line has been taken.
    has_begun: bool,
    /// How far brackets and strings are counted, and how many are open there.
    nested: usize,
    depth: i32,
    is_in_string: bool,
}

impl Window {
    /// Begins a line.
    pub(super) fn begin(&mut self, line: usize) {
        self.clear();
        (self.is_cut, self.sub_code, self.has_begun) = (false, None, false);
        (self.nested, self.depth, self.is_in_string) = (line, 0, false);
    }

    pub(super) fn clear(&mut self) {
        (self.length, self.next) = (0, 0);
    }

    pub(super) fn push(&mut self, code: Entries) {
        match self.codes.get_mut(self.length) {
            Some(place) => {
                self.has_begun = true;
                let sub_code = self.sub_code.take();
                *place = Entries { sub_code, ..code };
                self.length += 1;
            }
            None => self.is_cut = true,
        }
    }

    /// Takes the number of a reason: of the code before it, or else of the next one.
    pub(super) fn note_sub_code(&mut self, number: i64) {
        match self.codes[..self.length].last_mut() {
            Some(code) => code.sub_code = code.sub_code.or(Some(number)),
            // It belongs to a code that was told already.
            None if self.has_begun => {}
            None => self.sub_code = self.sub_code.or(Some(number)),
        }
    }

    /// Takes the next codes of a line that count.
    pub(super) fn fill(&mut self, walk: &mut Walk<'_>, judged: &Judged) {
        self.clear();
        while self.length < LENGTH
            && let Some(told) = walk.next()
        {
            match told {
                Told::Code(code) if !judged.products_of(&code).is_empty() => self.push(code),
                Told::SubCode(number) => self.note_sub_code(number),
                _ => {}
            }
        }
    }

    /// Keeps what counts.
    pub(super) fn keep(&mut self, judged: &Judged) {
        let mut kept = 0;
        // The number of a reason behind a code that does not count is the next one's.
        let mut sub_code = None;
        for at in 0..self.length {
            if judged.products_of(&self.codes[at]).is_empty() {
                sub_code = self.codes[at].sub_code;
            } else {
                if kept < at {
                    self.codes.swap(kept, at);
                }
                let code = &mut self.codes[kept];
                code.sub_code = code.sub_code.or(sub_code.take());
                kept += 1;
            }
        }
        self.length = kept;
    }

    /// Counts the brackets and strings around the codes, from where it stopped on the line.
    pub(super) fn nest(&mut self, text: &[u8]) {
        if self.length < 2 && !self.is_cut {
            return;
        }
        let mut low = self.depth;
        for code in &mut self.codes[..self.length] {
            for place in self.nested..code.range.start {
                let before = place.checked_sub(1).map(|before| text[before]);
                self.depth += match text[place] {
                    b'{' | b'[' | b'(' => 1,
                    b'}' | b']' | b')' => -1,
                    b'"' if before != Some(b'\\') => {
                        self.is_in_string = !self.is_in_string;
                        if self.is_in_string { 1 } else { -1 }
                    }
                    _ => 0,
                };
                low = low.min(self.depth);
            }
            (code.depth, code.low) = (self.depth, low);
            (low, self.nested) = (self.depth, code.range.start);
        }
    }

    fn codes(&self) -> &[Entries] {
        &self.codes[..self.length]
    }

    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The code at a place that [`next`](Self::next) told.
    pub(super) fn code(&self, at: usize) -> Option<&Entries> {
        self.codes().get(at)
    }

    /// The place of the next code, and whether it is the cause of another one. A constant is
    /// left out if its number stands elsewhere on the line, and a cause that is no code of
    /// the product around it.
    pub(super) fn next(&mut self, text: &[u8]) -> Option<(usize, bool)> {
        loop {
            let at = self.next;
            let code = self.codes().get(at)?;
            let is_told_by_number = code.kind == Kind::Name
                && self.codes().iter().any(|other| {
                    matches!(other.kind, Kind::Number(..))
                        && !other.positions.and(code.positions).is_empty()
                });
            self.next += 1;
            if is_told_by_number {
                continue;
            }
            let code = &self.codes[at];
            let is_cause = self.is_cause(at, code, text);
            if !(is_cause && self.is_of_another_system(code)) {
                return Some((at, is_cause));
            }
        }
    }

    /// Whether a number is one of a server's, which a product has for something else: beside a
    /// number that only other products have, as in ZIM's `6000203, message: code: 100001`.
    fn is_of_another_system(&self, code: &Entries) -> bool {
        let number = |code: &Entries| match code.kind {
            Kind::Number(number, _) => Some(number.unsigned_abs()),
            _ => None,
        };
        let shares_none =
            |other: &Entries| other.positions.products().and(code.positions.products()).is_empty();
        number(code).is_some_and(|number| number < HUGE)
            && self.codes().iter().any(|other| number(other) >= Some(HUGE) && shares_none(other))
    }

    fn is_cause(&self, at: usize, code: &Entries, text: &[u8]) -> bool {
        let codes = self.codes();
        if matches!(code.kind, Kind::Number(_, Standing::Bare)) {
            return false;
        }
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
        || [" and ", " or ", " then ", "retry"]
            .iter()
            .any(|word| between.windows(word.len()).any(|part| part == word.as_bytes()))
}

/// Whether what stands between two codes says that the second one is the cause.
fn tells_cause(between: &[u8]) -> bool {
    ["caus", "because", "due to"].iter().any(|word| {
        between.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    })
}
