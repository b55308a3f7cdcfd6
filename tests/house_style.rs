//! The house style of the shipped catalogs' prose.
#![cfg(feature = "default")]

use std::collections::BTreeMap;

use rtc_codes::{
    Entry, TencentTrtc, TencentTrtcMessage, ZegoExpress, ZegoZim, ZoomCobrowse, ZoomVideo,
    ZoomVideoActiveMedia,
};

/// Calls a function for every shipped enum.
macro_rules! of_every_catalog {
    ($check:ident $(, $argument:expr)?) => {
        $check::<TencentTrtc>($($argument)?);
        $check::<TencentTrtcMessage>($($argument)?);
        $check::<ZegoExpress>($($argument)?);
        $check::<ZegoZim>($($argument)?);
        $check::<ZoomCobrowse>($($argument)?);
        $check::<ZoomVideo>($($argument)?);
        $check::<ZoomVideoActiveMedia>($($argument)?);
    };
}

fn each<E: Entry>(check: &mut impl FnMut(&str, &str)) {
    for entry in E::ALL {
        check(&format!("{} {entry:?}", E::ID), entry.description());
        for reason in entry.reasons() {
            check(&format!("{} {entry:?} {}", E::ID, reason.name()), reason.description());
        }
    }
}

fn each_description(mut check: impl FnMut(&str, &str)) {
    of_every_catalog!(each, &mut check);
}

#[test]
fn descriptions_are_short_lower_case_and_without_a_full_stop() {
    each_description(|at, text| {
        assert!(text.chars().count() < 80, "{at}: {text}");
        assert!(!text.ends_with(['.', '!', ';', ',']), "{at}: {text}");
        let first = text.split([' ', '-']).next().unwrap_or_default();
        // A word with a second capital or a digit is an abbreviation or a name of its own.
        let own = first.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit());
        let proper = ["Zoom", "Bluetooth", "Safari", "Android"].contains(&first);
        assert!(!first.starts_with(char::is_uppercase) || own || proper, "{at}: {text}");
    });
}

#[test]
fn descriptions_stand_alone() {
    each_description(|at, text| {
        let words = text.to_lowercase();
        for word in ["see above", "same as", "tencent", "zego ", "zegocloud", "please", "contact"] {
            assert!(!words.contains(word), "{at}: {text}");
        }
    });
}

/// Equal descriptions say that the codes mean the same: their names then differ
/// in the code alone.
#[test]
fn a_description_is_repeated_only_where_codes_mean_the_same() {
    fn check<E: Entry>() {
        let mut first: BTreeMap<&str, &str> = BTreeMap::new();
        for entry in E::ALL {
            let stem = entry.name().trim_end_matches(|c: char| c.is_ascii_digit());
            let other = first.entry(entry.description()).or_insert(stem);
            assert_eq!(*other, stem, "{}: {}", E::ID, entry.description());
        }
    }
    of_every_catalog!(check);
}

#[test]
fn causes_and_suggestions_are_sentences_that_add_to_the_description() {
    fn check<E: Entry>() {
        for entry in E::ALL {
            for text in entry.causes().iter().chain(entry.suggestions()) {
                let at = format!("{} {entry:?}: {text}", E::ID);
                assert!(text.ends_with('.') && !text.ends_with(".."), "{at}");
                assert!(!text.starts_with(char::is_lowercase), "{at}");
                assert!(!text.to_lowercase().contains("please"), "{at}");
                let said = |text: &str| text.trim_end_matches('.').to_lowercase();
                assert_ne!(said(text), said(entry.description()), "{at}");
            }
        }
    }
    of_every_catalog!(check);
}

/// Who acts is said by `retryability`; anybody else is named in the sentence.
#[test]
fn suggestions_are_imperative() {
    fn check<E: Entry>() {
        for entry in E::ALL {
            for text in entry.suggestions() {
                for who in ["The app ", "The developer ", "The user ", "The operator "] {
                    assert!(!text.starts_with(who), "{} {entry:?}: {text}", E::ID);
                }
            }
        }
    }
    of_every_catalog!(check);
}

#[test]
fn idioms_that_need_a_second_reading_are_gone() {
    fn check<E: Entry>() {
        for entry in E::ALL {
            let at = format!("{} {entry:?}", E::ID);
            assert!(!entry.description().ends_with(" already"), "{at}: {}", entry.description());
            let texts = entry.causes().iter().chain(entry.suggestions()).copied();
            for text in texts.chain([entry.description()]) {
                for idiom in [
                    ", too.",
                    ", too,",
                    ", too;",
                    "other way round",
                    "s a rule",
                    "n general",
                    " alone",
                    "not valid",
                    "may be the reason",
                    "once more",
                    "has at most",
                    "the vendor's support",
                ] {
                    assert!(!text.contains(idiom), "{at}: {text}");
                }
            }
        }
    }
    of_every_catalog!(check);
}

#[test]
fn code_spans_are_closed() {
    fn check<E: Entry>() {
        for entry in E::ALL {
            let rest = [entry.description(), entry.erratum().unwrap_or_default()];
            let texts = entry.causes().iter().chain(entry.suggestions()).chain(&rest);
            for text in texts {
                assert_eq!(text.matches('`').count() % 2, 0, "{} {entry:?}: {text}", E::ID);
            }
        }
    }
    of_every_catalog!(check);
}

/// What only practice shows is a cause of its own, told apart by its first words.
#[test]
fn what_only_practice_shows_begins_so() {
    fn check<E: Entry>() {
        for entry in E::ALL {
            for cause in entry.causes() {
                let rest = cause.strip_prefix("Seen in practice: ").unwrap_or(cause);
                assert!(!rest.contains("een in practice"), "{} {entry:?}: {cause}", E::ID);
            }
        }
    }
    of_every_catalog!(check);
}

/// A page that a sentence rests on is a link of the entry. An address that the app itself uses
/// stands in a code span.
#[test]
fn addresses_of_pages_are_links() {
    fn check<E: Entry>() {
        for entry in E::ALL {
            for text in entry.causes().iter().chain(entry.suggestions()) {
                let prose: String = text.split('`').step_by(2).collect();
                assert!(!prose.contains("://"), "{} {entry:?}: {text}", E::ID);
            }
        }
    }
    of_every_catalog!(check);
}
