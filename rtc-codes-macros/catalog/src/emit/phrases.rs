//! What a longer text is searched for besides names and aliases: texts, and keys.

use std::cmp::Reverse;
use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Code, Entry};

use super::look_up::index;
use super::statics::{numbers, table_of_strings};

/// A text or a key, and the word of it that it is found by.
struct Phrase<'e> {
    string: &'e str,
    word: &'e str,
    /// Where the word begins.
    place: u16,
    /// The position of the entry.
    entry: u16,
}

/// The phrases, by their word and the longest first. Nothing if there are none: the trait
/// has a default.
pub(super) fn phrases(entries: &[Entry<'_>]) -> Option<TokenStream> {
    let mut strings: Vec<(&str, u16)> = Vec::new();
    for (entry, at) in entries.iter().zip(0..) {
        if let Code::Key(key) = &entry.code {
            strings.push((key, at));
        }
        strings.extend(entry.texts.iter().map(|text| (&**text, at)));
    }
    if strings.is_empty() {
        return None;
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (_, word) in strings.iter().flat_map(|(string, _)| words(string)) {
        *counts.entry(word).or_default() += 1;
    }
    let phrase = |(string, entry)| {
        // The rarest word: the fewest phrases are then compared where it stands in a text.
        let rarest = words(string).min_by_key(|(_, word)| counts.get(word));
        let (place, word) = rarest.unwrap_or_default();
        Phrase { string, word, place, entry }
    };
    let mut phrases: Vec<Phrase<'_>> = strings.into_iter().map(phrase).collect();
    phrases.sort_by_key(|phrase| (phrase.word, Reverse(phrase.string.len())));
    let mut words: Vec<&str> = phrases.iter().map(|phrase| phrase.word).collect();
    words.dedup();
    words.retain(|word| !word.is_empty());
    let first_of = |word: u16| {
        let first = phrases.partition_point(|phrase| phrase.word < words[usize::from(word)]);
        // The checker bounds entries and texts.
        u16::try_from(first).unwrap_or(u16::MAX)
    };
    let by_word = index(&words, first_of);
    let strings = table_of_strings(phrases.iter().map(|phrase| phrase.string));
    let places = numbers(phrases.iter().map(|phrase| phrase.place));
    let entries = numbers(phrases.iter().map(|phrase| phrase.entry));
    Some(quote! {
        const PHRASES: __rtc_codes::Phrases = __rtc_codes::Phrases {
            by_word: #by_word,
            strings: #strings,
            places: #places,
            entries: #entries,
        };
    })
}

/// The words of a phrase, by the same rule as the library's module `find`, and where they
/// begin; not those so far behind that their place has more than 16 bits.
fn words(phrase: &str) -> impl Iterator<Item = (u16, &str)> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let all = phrase.split(move |c| !is_word(c)).filter(|word| !word.is_empty());
    let begin = phrase.as_ptr() as usize;
    all.filter_map(move |word| Some((u16::try_from(word.as_ptr() as usize - begin).ok()?, word)))
}
