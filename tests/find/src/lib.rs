//! What `find_in` and `reason_in` find, said once more in the plainest way: every string of
//! every entry is searched for at every place of a text.

mod recognition;

use std::cmp::Reverse;

pub use recognition::{PARTS, what_is_recognized_is_lawful};
use rtc_codes::{
    Entry, TencentTrtc, TencentTrtcMessage, ZegoExpress, ZegoZim, ZoomCobrowse, ZoomVideo,
    ZoomVideoActiveMedia,
};

rtc_codes::catalog! {
    /// Texts that overlap each other.
    pub enum Overlaps = "catalogs/overlaps.toml";
}

rtc_codes::catalog! {
    /// Keys that overlap each other.
    pub enum OverlappingKeys = "catalogs/overlapping-keys.toml";
}

/// Asks every enum what a text tells.
///
/// # Panics
///
/// If one of them does not find what the plain search finds.
pub fn what_is_found_is_what_stands_there(text: &str) {
    with_every_enum(Check(text));
}

/// Every string by which one of the enums is found, and by which one of its reasons is.
pub fn strings() -> Vec<&'static str> {
    let mut strings = Strings(Vec::new());
    with_every_enum(&mut strings);
    strings.0.sort_unstable();
    strings.0.dedup();
    strings.0
}

/// What is done with an enum: `key` gives the key of an entry that has one.
trait Visit {
    fn visit<E: Entry>(&mut self, key: fn(E) -> Option<&'static str>);
}

fn with_every_enum(mut visit: impl Visit) {
    visit.visit::<TencentTrtc>(|_| None);
    visit.visit::<ZegoExpress>(|_| None);
    visit.visit::<ZegoZim>(|_| None);
    visit.visit::<ZoomCobrowse>(|_| None);
    visit.visit::<ZoomVideo>(|_| None);
    visit.visit::<ZoomVideoActiveMedia>(|_| None);
    visit.visit::<Overlaps>(|_| None);
    visit.visit(|entry: TencentTrtcMessage| Some(entry.key()));
    visit.visit(|entry: OverlappingKeys| Some(entry.key()));
}

struct Check<'t>(&'t str);

impl Visit for Check<'_> {
    fn visit<E: Entry>(&mut self, key: fn(E) -> Option<&'static str>) {
        let text = self.0;
        let of_entry = |&entry: &E| {
            let names = names(entry).map(|name| (name, is_ordinary(name)));
            let phrases = entry.texts().iter().copied().chain(key(entry));
            let all = names.chain(phrases.map(|phrase| (phrase, false)));
            all.map(move |(string, must_be_marked)| (string, must_be_marked, entry))
        };
        let strings = E::ALL.iter().flat_map(of_entry);
        assert_eq!(E::find_in(text), longest(text, strings), "{text:?}");
        for &entry in E::ALL.iter().filter(|entry| !entry.reasons().is_empty()) {
            let of_reason = |reason: &'static rtc_codes::Reason| {
                reason.texts().iter().map(move |string| (*string, false, reason.name()))
            };
            let strings = entry.reasons().iter().flat_map(of_reason);
            let found = entry.reason_in(text).map(rtc_codes::Reason::name);
            assert_eq!(found, longest(text, strings), "{entry:?} in {text:?}");
        }
    }
}

struct Strings(Vec<&'static str>);

impl Visit for &mut Strings {
    fn visit<E: Entry>(&mut self, key: fn(E) -> Option<&'static str>) {
        for &entry in E::ALL {
            self.0.extend(names(entry).chain(key(entry)).chain(entry.texts().iter().copied()));
            self.0.extend(entry.reasons().iter().flat_map(|reason| reason.texts().iter().copied()));
        }
    }
}

fn names<E: Entry>(entry: E) -> impl Iterator<Item = &'static str> {
    [entry.name()].into_iter().chain(entry.aliases().iter().copied())
}

/// What belongs to the longest string in a text; of strings of the same length, to the first
/// one in the text.
fn longest<T>(text: &str, strings: impl Iterator<Item = (&'static str, bool, T)>) -> Option<T> {
    let found = strings.filter_map(|(string, must_be_marked, what)| {
        let is_there = |&at: &usize| {
            text[at..].starts_with(string)
                && is_whole(text, at, string)
                && (!must_be_marked || is_marked(text, at, string))
        };
        let places = text.char_indices().map(|(at, _)| at);
        Some((string.len(), Reverse({ places }.find(is_there)?), what))
    });
    found.max_by_key(|&(length, at, _)| (length, at)).map(|(.., what)| what)
}

fn is_word(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '0'..='9' | '_')
}

fn is_whole(text: &str, at: usize, string: &str) -> bool {
    let (before, after) = (&text[..at], &text[at + string.len()..]);
    let goes_on = |left: &str, right: &str| {
        left.chars().next_back().is_some_and(is_word) && right.chars().next().is_some_and(is_word)
    };
    !goes_on(before, string) && !goes_on(string, after)
}

/// One word: what gives a variant with one capital, which is its first letter.
fn is_ordinary(name: &str) -> bool {
    let letters = name.chars().all(|c| c.is_ascii_alphabetic());
    let upper = name.chars().filter(char::is_ascii_uppercase).count();
    letters
        && (upper == 0
            || upper == name.len()
            || upper == 1 && name.starts_with(|first: char| first.is_ascii_uppercase()))
}

/// In quotes, or in angle brackets with no more than a number.
fn is_marked(text: &str, at: usize, name: &str) -> bool {
    let (before, after) = (&text[..at], &text[at + name.len()..]);
    let quotes = [("\"", "\""), ("'", "'"), ("`", "`"), ("“", "”"), ("‘", "’")];
    let is_quoted = quotes.iter().any(|(open, close)| {
        before.ends_with(open) && after.trim_start_matches('\\').starts_with(close)
    });
    let is_tagged = before.ends_with('<')
        && after.split_once('>').is_some_and(|(inside, _)| {
            let number = inside.trim_start_matches(' ');
            let unsigned = number.trim_start_matches(['-', '+']);
            let is_number = unsigned.starts_with(|c: char| c.is_ascii_digit());
            inside.is_empty()
                || inside.starts_with(' ') && is_number && unsigned.chars().all(is_word)
        });
    is_quoted || is_tagged
}
