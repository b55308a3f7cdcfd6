//! Goes through the words of a line, and tells what may matter.

use core::ops::Range;

use super::Recognizer;
use super::bytes::{self, Head, is_word};
use super::dictionary::{self, MayBe};
use super::entries::{Entries, Kind, Positions, Standing};
use super::keyword::{self, Keyword};
use super::look::{self, Beside, Gap};
use super::number::{self, Shape};
use super::standing;
use super::texts::Texts;
use crate::runtime::find::is_ordinary;

/// What a word of a line tells.
pub(super) enum Told {
    /// A number or a constant.
    Code(Entries),
    /// Something about the line.
    Keyword(Keyword),
    /// The number of a reason.
    SubCode(i64),
}

/// What a line tells, in its order. Texts are collected besides.
#[derive(Clone)]
pub(super) struct Walk<'t> {
    text: &'t [u8],
    line: usize,
    at: usize,
    recognizer: Recognizer,
    /// The last keyword of the line, and its end.
    last: Option<(usize, Keyword)>,
    pub(super) texts: Texts,
}

impl<'t> Walk<'t> {
    pub(super) fn new(text: &'t [u8], recognizer: Recognizer) -> Self {
        Self { text, line: 0, at: 0, recognizer, last: None, texts: Texts::default() }
    }

    /// Goes to the beginning of a line.
    pub(super) fn begin(&mut self, line: usize) {
        (self.line, self.at, self.last) = (line, line, None);
        self.texts.begin(line);
    }

    /// Where the line ends, once there is no more to tell.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// A word that begins with a digit: a number, or a color and a word behind it.
    #[inline]
    fn digits(&mut self, word: Range<usize>, may_be: MayBe) -> Option<Told> {
        if number::is_in_longer_one(self.text, &word) {
            return None;
        }
        let without_color = look::without_color(self.text, self.line, word.clone());
        if word == without_color {
            return self.number(word, may_be);
        }
        let head = Head::at(&self.text[without_color.start..]);
        let may_be = dictionary::may_be(head);
        if self.text[without_color.start].is_ascii_digit() {
            self.number(without_color, may_be)
        } else {
            self.plain(without_color, may_be)
        }
    }

    fn number(&mut self, word: Range<usize>, may_be: MayBe) -> Option<Told> {
        self.note_text(&word, may_be);
        let shape = number::read(self.text, word)?;
        let positions = self.positions_of(shape.value);
        if positions.is_empty() || shape.is_no_code(self.text) {
            return None;
        }
        let Shape { range, value } = shape;
        let standing = standing::of(self.text, self.line, &range, self.last)?;
        let is_outermost = standing == Standing::Keyed && self.text.get(range.end) == Some(&b'>');
        let kind = Kind::Number(value, standing);
        let code = Entries { range, kind, positions, is_outermost, ..Entries::default() };
        if let Some((name, end)) = self.name_behind(&code.range) {
            self.at = end;
            return join(code, &name);
        }
        let counts = standing != Standing::Bare
            || self.recognizer.keeps_bare_numbers()
                && !standing::is_other_number(self.text, self.line, &code.range);
        counts.then_some(Told::Code(code))
    }

    /// The constant that a number stands before, and where that one ends.
    fn name_behind(&self, number: &Range<usize>) -> Option<(Entries, usize)> {
        let Beside { word, gap } = self.behind(number.end);
        let begins_as_name = self.text.get(word.start).is_some_and(u8::is_ascii_uppercase);
        if !begins_as_name || !gap.is_only(Gap::SEPARATORS) || self.text[word.start - 1] == b'<' {
            return None;
        }
        self.name(&word)
            .filter(|_| !is_ordinary(&self.text[word.clone()]))
            .map(|name| (name, word.end))
    }

    /// Keeps a word that may be a part of a text.
    #[inline]
    fn note_text(&mut self, word: &Range<usize>, may_be: MayBe) {
        let byte = |at: usize| self.text.get(at).copied().unwrap_or_default();
        let before = word.start.checked_sub(2).map_or(0, byte);
        if may_be.may_be_in_phrase(before, byte(word.end + 1)) {
            self.texts.note(word, may_be.products);
        }
    }

    #[inline]
    fn positions_of(&self, number: i64) -> Positions {
        let products = dictionary::may_have(number).and(self.recognizer.products);
        Positions::from_fn(products, |product| dictionary::position_of_number(product, number))
    }

    fn behind(&self, place: usize) -> Beside {
        look::behind(self.text, place, self.recognizer.is_one_message)
    }

    /// The numbered entries with this name.
    fn name(&self, word: &Range<usize>) -> Option<Entries> {
        let name = &self.text[word.clone()];
        let products = dictionary::may_be(Head::of(name)).products.and(self.recognizer.products);
        let products = products.without(dictionary::KEYED);
        if products.is_empty() || self.is_of_later_version(word) || self.is_of_graphics(word) {
            return None;
        }
        let find = |product| dictionary::position_of_name(product, name);
        let positions = Positions::from_fn(products, find);
        let name = Entries { range: word.clone(), positions, ..Entries::default() };
        (!name.positions.is_empty()).then_some(name)
    }

    /// Whether a constant stands as SDK 5.x of TRTC prints its own: `NAME: 'method' …`.
    fn is_of_later_version(&self, name: &Range<usize>) -> bool {
        let behind = self.text.get(name.end..).unwrap_or_default();
        let Some(method) = behind.strip_prefix(b": '") else { return false };
        let length = method.iter().take_while(|byte| is_word(**byte)).count();
        length > 0 && method.get(length) == Some(&b'\'')
    }

    /// Whether a constant is one of `WebGL`'s: `WebGL: INVALID_OPERATION: …`.
    fn is_of_graphics(&self, name: &Range<usize>) -> bool {
        let before = look::before(self.text, self.line, name.start);
        self.text[before.word].eq_ignore_ascii_case(b"webgl")
    }

    /// A word that is no number.
    #[inline]
    fn plain(&mut self, word: Range<usize>, may_be: MayBe) -> Option<Told> {
        self.note_text(&word, may_be);
        let text = &self.text[word.clone()];
        let keyword = keyword::of(text, may_be, &self.text[word.end..]);
        if let Some(keyword) = keyword {
            self.last = Some((word.end, keyword));
        }
        match keyword {
            Some(Keyword::SubCode) => return self.sub_code(&word),
            // What it says of its line, it says as the value of `type` alone.
            Some(Keyword::Family) if self.is_type(&word) => {
                return Some(Told::Keyword(Keyword::Family));
            }
            _ => {}
        }
        if may_be.may_be_name() {
            if is_ordinary(text) {
                if let Some(told) = self.ordinary(&word) {
                    return Some(told);
                }
            } else if let Some(name) = self.name(&word) {
                return self.with_number(name);
            }
        }
        keyword.filter(|keyword| keyword.is_of_line()).map(Told::Keyword)
    }

    fn is_type(&self, word: &Range<usize>) -> bool {
        let before = look::before(self.text, self.line, word.start);
        let is_key = self.text[before.word].eq_ignore_ascii_case(b"type");
        before.gap.is_only(Gap::SEPARATORS) && is_key
    }

    /// The number of a reason, behind its key.
    fn sub_code(&mut self, key: &Range<usize>) -> Option<Told> {
        let number = self.number_behind(key.end)?;
        self.at = number.end;
        number::read(self.text, number).map(|shape| Told::SubCode(shape.value))
    }

    /// A constant that is an ordinary word. It may stand in any sentence, and counts only
    /// beside its number, as that one does.
    fn ordinary(&mut self, word: &Range<usize>) -> Option<Told> {
        self.number_behind(word.end)?;
        let (at, name) = (self.at, self.name(word)?);
        if let Some(Told::Code(code)) = self.with_number(name)
            && let Kind::Number(value, _) = code.kind
        {
            let kind = Kind::Number(value, Standing::Keyed);
            return Some(Told::Code(Entries { kind, ..code }));
        }
        self.at = at;
        None
    }

    /// The number that follows a word, with separators between.
    fn number_behind(&self, place: usize) -> Option<Range<usize>> {
        let Beside { word, gap } = self.behind(place);
        let is_number = self.text.get(word.start).is_some_and(u8::is_ascii_digit);
        (is_number && gap.is_only(Gap::SEPARATORS)).then_some(word)
    }

    /// A constant, with the number that may follow.
    fn with_number(&mut self, name: Entries) -> Option<Told> {
        let Some(number) = self.number_behind(name.range.end) else {
            return Some(Told::Code(name));
        };
        let shape = number::read(self.text, number);
        let Some(Shape { range, value }) = shape.filter(|shape| !shape.is_no_code(self.text))
        else {
            return Some(Told::Code(name));
        };
        let positions = self.positions_of(value);
        if positions.is_empty() {
            // In angle brackets, the number is the constant's own.
            let is_own = self.text.get(range.end) == Some(&b'>');
            return (!is_own).then_some(Told::Code(name));
        }
        self.at = range.end;
        let is_outermost = self.text.get(range.end) == Some(&b'>');
        let kind = Kind::Number(value, Standing::Keyed);
        join(Entries { range, kind, positions, is_outermost, ..Entries::default() }, &name)
    }
}

/// A number and the constant beside it: an entry if they agree, none if not.
fn join(number: Entries, name: &Entries) -> Option<Told> {
    let positions = number.positions.and(name.positions);
    let Kind::Number(value, _) = number.kind else { return None };
    let kind = Kind::Number(value, Standing::Named);
    let is_agreed = !positions.is_empty();
    is_agreed.then_some(Told::Code(Entries { kind, positions, ..number }))
}

impl Iterator for Walk<'_> {
    type Item = Told;

    fn next(&mut self) -> Option<Told> {
        let text = self.text;
        loop {
            let rest = text.get(self.at..)?;
            let Some(gap) = bytes::gap_length(rest) else {
                self.at = text.len();
                return None;
            };
            let rest = &rest[gap..];
            let start = self.at + gap;
            if rest[0] == b'\n' {
                self.at = start;
                if !self.recognizer.is_one_message {
                    return None;
                }
                self.at += 1;
                continue;
            }
            let head = Head::at(rest);
            self.at = start + head.length;
            let is_digit = rest[0].is_ascii_digit();
            let may_be = dictionary::may_be(head);
            if may_be.is_nothing() && !is_digit && !keyword::may_have_prefix(&rest[..head.length]) {
                // An escape, as JSON in JSON writes it, is no part of the word behind it.
                if let Some(length) = look::escape_before(text, start, &rest[..head.length]) {
                    self.at = start + length;
                }
                continue;
            }
            let told = if is_digit {
                self.digits(start..self.at, may_be)
            } else {
                self.plain(start..self.at, may_be)
            };
            if told.is_some() {
                return told;
            }
        }
    }
}
