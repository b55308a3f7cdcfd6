//! The laws of `find_in` and `reason_in`, over every catalog.

use find_tests::{
    OverlappingKeys, Overlaps, PARTS, strings, what_is_found_is_what_stands_there,
    what_is_recognized_is_lawful,
};
use proptest::prelude::*;
use proptest::sample::select;
use rtc_codes::ZegoZim;

#[test]
fn each_string_is_found_alone_and_inside_of_a_sentence() {
    for string in strings() {
        for text in [
            string.to_owned(),
            format!("failed: {string}, at <x>"),
            format!("x{string}"),
            format!("{string}x"),
            format!("错误{string}："),
            format!("<{string} 0x4001>"),
            format!(r#"{{\"type\":\"{string}\"}}"#),
            format!("{string} {string}{string}"),
            // A place that only begins like it, directly before it.
            format!("{}{string}", string.chars().next().unwrap_or_default()),
        ] {
            what_is_found_is_what_stands_there(&text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Texts that are put together of what is searched for, of parts of it, and of what
    /// stands between.
    #[test]
    fn the_longest_string_is_found_and_of_two_the_first(
        parts in prop::collection::vec(
            prop_oneof![
                select(strings()).prop_map(str::to_owned),
                (select(strings()), any::<prop::sample::Index>()).prop_map(|(string, at)| {
                    let cuts: Vec<usize> = string.char_indices().map(|(at, _)| at).collect();
                    string[cuts[at.index(cuts.len())]..].to_owned()
                }),
                "[ a_1(:<>\"'`：错\\\\]{1,3}",
            ],
            0..8,
        )
    ) {
        what_is_found_is_what_stands_there(&parts.concat());
        what_is_found_is_what_stands_there(&parts.join(" "));
    }

    #[test]
    fn any_text_is_searched(text in any::<String>()) {
        what_is_found_is_what_stands_there(&text);
        what_is_recognized_is_lawful(text.as_bytes());
    }

    #[test]
    fn any_bytes_are_read(text in any::<Vec<u8>>()) {
        what_is_recognized_is_lawful(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Lines of keys, products and codes in any order.
    #[test]
    fn what_is_recognized_keeps_the_laws(
        parts in prop::collection::vec(
            prop_oneof![3 => select(PARTS), 1 => select(strings())],
            0..24,
        )
    ) {
        what_is_recognized_is_lawful(parts.concat().as_bytes());
        what_is_recognized_is_lawful(parts.join(" ").as_bytes());
    }
}

#[test]
fn an_ordinary_word_counts_in_quotes_or_angle_brackets_alone() {
    assert_eq!(ZegoZim::find_in("Failed to join"), None);
    assert_eq!(ZegoZim::find_in("name: 'Failed'"), Some(ZegoZim::Failed));
    assert_eq!(Overlaps::find_in("TIMEOUT"), None);
    assert_eq!(Overlaps::find_in("<TIMEOUT> or <TIMEOUT of it>"), Some(Overlaps::Timeout));
    assert_eq!(Overlaps::find_in("<TIMEOUT of it>"), None);
    assert_eq!(Overlaps::find_in("RtcError <TIMEOUT 0x4001>"), Some(Overlaps::Timeout));
    assert_eq!(Overlaps::find_in("RtcError <TIMEOUT -10013>"), Some(Overlaps::Timeout));
    assert_eq!(Overlaps::find_in("connect <TIMEOUT to>"), None);
    assert_eq!(Overlaps::find_in("Timeout1"), Some(Overlaps::Timeout));
    assert_eq!(Overlaps::find_in("Timeout"), None, "a variant is not sent");
}

#[test]
fn whole_words_count_in_their_own_case() {
    assert_eq!(OverlappingKeys::find_in("unpublish timeout"), Some(OverlappingKeys::Timeout));
    assert_eq!(
        OverlappingKeys::find_in("E: publish timeout."),
        Some(OverlappingKeys::PublishTimeout)
    );
    assert_eq!(OverlappingKeys::find_in("Publish Timeout"), None);
    assert_eq!(Overlaps::find_in("XLOGIN_TIMEOUT LOGIN_TIMEOUT_"), None);
    assert_eq!(Overlaps::find_in("错误LOGIN_TIMEOUT。"), Some(Overlaps::LoginTimeout));
}

#[test]
fn texts_of_reasons_find_no_entry() {
    assert_eq!(Overlaps::find_in("one two"), None);
    let told = Overlaps::LoginTimeoutAgain.reason_in("one two one");
    assert_eq!(told.map(rtc_codes::Reason::name), Some("FIRST"));
    assert_eq!(Overlaps::Timeout.reason_in("one two"), None);
}

#[test]
fn a_long_text_is_read_once() {
    let text = "login a a timed out ".repeat(100_000) + "LoginTimeoutAgain";
    let start = std::time::Instant::now();
    assert_eq!(Overlaps::find_in(&text), Some(Overlaps::LoginTimeoutAgain));
    assert!(start.elapsed().as_secs() < 20, "2 MB took {:?}", start.elapsed());
}
