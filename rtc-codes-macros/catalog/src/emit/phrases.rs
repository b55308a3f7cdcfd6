//! What a longer text is searched for besides names and aliases: texts, and keys.

use std::cmp::Reverse;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Code, Entry};

use super::look_up::index;
use super::statics::{numbers, table_of_strings};

/// The phrases, by their first word and the longest first. Nothing if there are none: the
/// trait has a default.
pub(super) fn phrases(entries: &[Entry<'_>]) -> Option<TokenStream> {
    // Phrases and positions: the checker bounds both.
    let mut phrases: Vec<(&str, u16)> = Vec::new();
    for (position, entry) in (0..).zip(entries) {
        if let Code::Key(key) = &entry.code {
            phrases.push((key, position));
        }
        phrases.extend(entry.texts.iter().map(|text| (&**text, position)));
    }
    phrases.sort_by_key(|&(phrase, _)| (first_word(phrase), Reverse(phrase.len())));
    let mut words: Vec<&str> = phrases.iter().map(|&(phrase, _)| first_word(phrase)).collect();
    words.dedup();
    words.retain(|word| !word.is_empty());
    if phrases.is_empty() {
        return None;
    }
    let first_of = |word: u16| {
        let word = words[usize::from(word)];
        let first = phrases.partition_point(|&(phrase, _)| first_word(phrase) < word);
        u16::try_from(first).unwrap_or(u16::MAX)
    };
    let by_first_word = index(&words, first_of);
    let strings = table_of_strings(phrases.iter().map(|&(phrase, _)| phrase));
    let entries = numbers(phrases.iter().map(|&(_, position)| position));
    Some(quote! {
        const PHRASES: __rtc_codes::Phrases = __rtc_codes::Phrases {
            by_first_word: #by_first_word,
            strings: #strings,
            entries: #entries,
        };
    })
}

/// The first word of a phrase, by the same rule as the library's module `find`; empty if
/// it has none.
fn first_word(phrase: &str) -> &str {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let rest = phrase.trim_start_matches(|c| !is_word(c));
    rest.split(|c| !is_word(c)).next().unwrap_or_default()
}
