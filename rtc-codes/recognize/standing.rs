//! How a number stands on its line: behind a key, behind a failure, in brackets, or bare.

use core::ops::Range;

use super::bytes::Head;
use super::dictionary;
use super::entries::Standing;
use super::keyword::{self, Keyword, Sibling};
use super::look::{self, Beside, Gap};

/// How a number stands; none if it is one of another kind. `last` is the last keyword before it
/// on the line, with that one's end.
pub(super) fn of(
    text: &[u8],
    line: usize,
    number: &Range<usize>,
    last: Option<(usize, Keyword)>,
) -> Option<Standing> {
    let place = Place { text, line, last };
    let before = look::before(text, line, number.start);
    let starts = |byte| number.start > line && text[number.start - 1] == byte;
    let ends = |byte| text.get(number.end) == Some(&byte);
    if ends(b'>') && (place.is_tag_of(number) || place.is_named_in_angles(&before)) {
        return Some(Standing::Keyed);
    }
    if before.word.is_empty() && place.has_chinese_key(&before) || has_chinese_word(text, number) {
        return Some(Standing::Keyed);
    }
    if place.is_behind_printed_key(number) {
        return Some(Standing::Keyed);
    }
    if before.gap.is_only(Gap::SEPARATORS) {
        let between = &text[before.word.end..number.start];
        let compares = |pair: &[u8]| pair == b"< " || pair == b"<=";
        if before.gap.has(Gap::OPEN) && between.windows(2).any(compares) {
            return None;
        }
        // Code that asks whether a call succeeded: `errorCode == 0`.
        if &text[number.clone()] == b"0" && between.windows(2).any(|pair| pair == b"==") {
            return None;
        }
        match place.says(&before) {
            Says::Key => return Some(Standing::Keyed),
            Says::Failure => return Some(Standing::Failure),
            Says::Other => return None,
            Says::Nothing => {}
        }
    }
    if let Some((end, Keyword::Event(_))) = last {
        let marks = if end == before.word.end { Gap::BLANK | Gap::COLON } else { Gap::BLANK };
        if before.gap.is_only(marks) {
            return Some(Standing::Failure);
        }
    }
    Some(if starts(b'(') && ends(b')') { Standing::Parenthesized } else { Standing::Bare })
}

/// What the word before a number says of it.
enum Says {
    Key,
    Failure,
    /// That it is a number of another kind.
    Other,
    Nothing,
}

/// What stands directly before a number in Chinese.
const CHINESE_KEYS: [&str; 6] = ["错误码", "错误号", "错误代码", "返回码", "报错", "报"];

/// What stands directly behind a number in Chinese: `16451错误`.
const CHINESE_WORDS: [&str; 2] = ["错误", "报错"];

fn has_chinese_word(text: &[u8], number: &Range<usize>) -> bool {
    CHINESE_WORDS.iter().any(|word| text[number.end..].starts_with(word.as_bytes()))
}

struct Place<'t> {
    text: &'t [u8],
    line: usize,
    last: Option<(usize, Keyword)>,
}

impl Place<'_> {
    /// Whether a number stands by itself in angle brackets, which are no type's: `Vec<5000>`.
    fn is_tag_of(&self, number: &Range<usize>) -> bool {
        let before = &self.text[self.line..number.start];
        match before {
            [.., outside, b'<'] => !super::bytes::is_word(*outside) && *outside != b':',
            before => before == b"<",
        }
    }

    /// Whether a constant stands before a number in angle brackets.
    fn is_named_in_angles(&self, before: &Beside) -> bool {
        let word = &self.text[before.word.clone()];
        let is_large = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        before.gap.is_only(Gap::BLANK)
            && !word.is_empty()
            && word.iter().all(|byte| is_large(byte) || *byte == b'_')
            && self.text[self.line..before.word.start].ends_with(b"<")
    }

    /// Whether a number stands directly behind a key of several words, which is in brackets or
    /// has a colon: `[active-media-failed] 204`.
    fn is_behind_printed_key(&self, number: &Range<usize>) -> bool {
        let before = self.text[self.line..number.start].trim_ascii_end();
        let before = before.strip_suffix(b"]").or_else(|| before.strip_suffix(b":"));
        before.is_some_and(keyword::ends_with_printed_key)
    }

    fn has_chinese_key(&self, before: &Beside) -> bool {
        let text = &self.text[self.line..before.word.start];
        before.gap.has(Gap::WIDE)
            && before.gap.is_only(Gap::SEPARATORS | Gap::WIDE)
            && CHINESE_KEYS.iter().any(|key| text.ends_with(key.as_bytes()))
    }

    fn says(&self, before: &Beside) -> Says {
        let has_colon = before.gap.has(Gap::COLON);
        match self.keyword(&before.word) {
            // What stands before `is` leads to the number.
            Some(Keyword::Link) => {
                let first = look::before(self.text, self.line, before.word.start);
                let leads = first.gap.is_only(Gap::BLANK);
                if leads { self.says_directly(&first.word, true) } else { Says::Nothing }
            }
            _ => self.says_directly(&before.word, has_colon),
        }
    }

    fn says_directly(&self, word: &Range<usize>, has_colon: bool) -> Says {
        match self.keyword(word) {
            Some(Keyword::Key | Keyword::Sibling(Sibling::ExtraCode)) => Says::Key,
            Some(Keyword::Code) => self.code_says(word, has_colon),
            Some(Keyword::Error) if self.is_of_system(word) => Says::Other,
            Some(Keyword::Error) if has_colon => Says::Key,
            Some(Keyword::Error | Keyword::Failure) => Says::Failure,
            _ => Says::Nothing,
        }
    }

    fn keyword(&self, word: &Range<usize>) -> Option<Keyword> {
        if let Some((end, keyword)) = self.last
            && end == word.end
        {
            return Some(keyword);
        }
        let text = &self.text[word.clone()];
        let head = Head::at(&self.text[word.start..]);
        keyword::of(text, dictionary::may_be(head), &self.text[word.end..])
            .or_else(|| keyword::key(text))
    }

    /// What the word `code` that stands here says of the number behind it. With nothing but a
    /// blank behind it, the word before must lead to it, or the line must name the product.
    fn code_says(&self, code: &Range<usize>, has_colon: bool) -> Says {
        let around = look::word_around(self.text, self.line, code.start);
        let word = &self.text[around.clone()];
        if is_error(word) {
            let with = look::word_around(self.text, self.line, around.start);
            let is_other = self.is_of_system(&around) || self.is_of_exit(&with);
            return if is_other { Says::Other } else { Says::Key };
        }
        // A sentence that has ended says nothing of it: `login already success. {code: 6000111`.
        let is_ended = self.text[around.end..code.start].windows(2).any(|pair| pair == b". ");
        let is_of_word = || keyword::is_other_code(word) || keyword::is_system(word);
        if !is_ended && is_of_word() || self.is_of_exit(&around) {
            return Says::Other;
        }
        let before = look::before(self.text, self.line, code.start);
        let word = &self.text[before.word];
        let is_behind_word = before.gap.is_only(Gap::BLANK | Gap::HYPHEN)
            && word.first().is_some_and(|byte| !byte.is_ascii_digit());
        let leads = has_colon || !is_behind_word || keyword::may_precede_code(word);
        if leads { Says::Key } else { Says::Failure }
    }

    /// Whether a process ended with it: `exited with code`, `exited: code`.
    fn is_of_exit(&self, before: &Range<usize>) -> bool {
        let word = &self.text[before.clone()];
        let is_behind_exit =
            || keyword::is_exit(&self.text[look::word_around(self.text, self.line, before.start)]);
        keyword::is_exit(word) || word.eq_ignore_ascii_case(b"with") && is_behind_exit()
    }

    /// Whether an error is that of a system with numbers of its own: `rpc error`.
    fn is_of_system(&self, error: &Range<usize>) -> bool {
        let before = look::word_around(self.text, self.line, error.start);
        keyword::is_system(&self.text[before])
    }
}

fn is_error(word: &[u8]) -> bool {
    word.eq_ignore_ascii_case(b"error") || word.eq_ignore_ascii_case(b"err")
}

/// Whether the word before a bare number makes a number of another kind of it.
pub(super) fn is_other_number(text: &[u8], line: usize, number: &Range<usize>) -> bool {
    let before = look::word_around(text, line, number.start);
    keyword::is_other_number(&text[before])
}
