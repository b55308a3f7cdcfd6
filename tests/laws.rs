//! Laws that hold for every entry of every catalog, shipped or a user's own.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Debug;

use rtc_codes::{Category, Entry, ErrorCode, Open, Reason, Retryability, UnknownCode};

mod own {
    rtc_codes::catalog! {
        pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
    }
    rtc_codes::catalog! {
        pub enum AcmeMessage = "tests/catalogs/acme-message.toml";
    }
    rtc_codes::catalog! {
        pub enum Extremes = "tests/catalogs/extremes.toml";
    }
    rtc_codes::catalog! {
        pub enum RustNames = "tests/catalogs/rust-names.toml";
    }
    rtc_codes::catalog! {
        pub enum HostileText = "tests/catalogs/hostile-text.toml";
    }
}

/// The value of a column, by the inherent method and by another way.
type Column = (&'static str, String, String);

/// The inherent items of an enum, which generic code cannot reach.
trait Inherent: Entry {
    const CONSTANTS: (&'static [Self], usize, [&'static str; 3]);
    fn inherent_columns(self) -> Vec<Column>;
}

trait InherentNumber: ErrorCode {
    fn inherent_code(self) -> i64;
    fn inherent_from_code(code: i64) -> Option<Self>;
}

macro_rules! inherent {
    ($($(#[$cfg:meta])* $E:ty,)*) => {
        $(
            $(#[$cfg])*
            impl Inherent for $E {
                const CONSTANTS: (&'static [Self], usize, [&'static str; 3]) =
                    (<$E>::ALL, <$E>::COUNT, [<$E>::VENDOR, <$E>::PRODUCT, <$E>::ID]);

                fn inherent_columns(self) -> Vec<Column> {
                    rtc_codes::__columns! { [columns] $E, self, $E, self }
                }
            }
        )*
    };
}

/// Each column of two values: by the inherent method of the one, by the trait's method of
/// the other.
macro_rules! columns {
    (
        [$A:ty, $a:expr, $B:ty, $b:expr]
        $($(#[$doc:meta])* $method:ident: $($of:ident)+ $(= $TABLE:ident)?;)*
    ) => {
        vec![$((
            stringify!($method),
            format!("{:?}", <$A>::$method($a)),
            format!("{:?}", <$B as Entry>::$method($b)),
        )),*]
    };
}

macro_rules! inherent_number {
    ($($(#[$cfg:meta])* $E:ty,)*) => {
        inherent! { $($(#[$cfg])* $E,)* }
        $(
            $(#[$cfg])*
            impl InherentNumber for $E {
                fn inherent_code(self) -> i64 {
                    <$E>::code(self)
                }
                fn inherent_from_code(code: i64) -> Option<Self> {
                    <$E>::from_code(code)
                }
            }
        )*
    };
}

inherent_number! {
    #[cfg(feature = "tencent-trtc")] rtc_codes::TencentTrtc,
    #[cfg(feature = "zego-express")] rtc_codes::ZegoExpress,
    #[cfg(feature = "zego-zim")] rtc_codes::ZegoZim,
    #[cfg(feature = "zoom-cobrowse")] rtc_codes::ZoomCobrowse,
    #[cfg(feature = "zoom-video")] rtc_codes::ZoomVideo,
    #[cfg(feature = "zoom-video")] rtc_codes::ZoomVideoActiveMedia,
    own::AcmeVoice,
    own::Extremes,
    own::RustNames,
    own::HostileText,
}

inherent! {
    #[cfg(feature = "tencent-trtc")] rtc_codes::TencentTrtcMessage,
    own::AcmeMessage,
}

#[cfg(feature = "default")]
#[test]
fn any_code_says_what_its_enum_says() {
    use rtc_codes::{AnyCode, Product};

    macro_rules! columns_of {
        ($any:ident: $($E:ident)*) => {
            match $any {
                $(AnyCode::$E(own) => {
                    rtc_codes::__columns! { [columns] AnyCode, $any, rtc_codes::$E, own }
                })*
                _ => unreachable!("a product that this test does not know"),
            }
        };
    }
    for any in Product::ALL.iter().flat_map(|product| product.entries()) {
        let columns: Vec<Column> = columns_of!(
            any: TencentTrtc TencentTrtcMessage ZegoExpress ZegoZim ZoomCobrowse ZoomVideo
                ZoomVideoActiveMedia
        );
        for (column, of_any, own) in columns {
            assert_eq!(of_any, own, "{column} of {any:?}");
        }
    }
}

/// A test for each law and each kind of catalog.
macro_rules! laws {
    ($($law:ident: $kind:ident;)+) => {
        $(
            #[test]
            fn $law() {
                each_catalog!($kind, $law);
            }
        )+
    };
}

macro_rules! each_catalog {
    (numeric, $law:ident) => {
        each_catalog!(shipped, $law);
        law::$law::<own::AcmeVoice>();
        law::$law::<own::Extremes>();
        law::$law::<own::RustNames>();
        law::$law::<own::HostileText>();
    };
    (shipped, $law:ident) => {
        #[cfg(feature = "tencent-trtc")]
        law::$law::<rtc_codes::TencentTrtc>();
        #[cfg(feature = "zego-express")]
        law::$law::<rtc_codes::ZegoExpress>();
        #[cfg(feature = "zego-zim")]
        law::$law::<rtc_codes::ZegoZim>();
        #[cfg(feature = "zoom-cobrowse")]
        law::$law::<rtc_codes::ZoomCobrowse>();
        #[cfg(feature = "zoom-video")]
        law::$law::<rtc_codes::ZoomVideo>();
        #[cfg(feature = "zoom-video")]
        law::$law::<rtc_codes::ZoomVideoActiveMedia>();
    };
    (keyed, $law:ident) => {
        #[cfg(feature = "tencent-trtc")]
        law::$law::<rtc_codes::TencentTrtcMessage>();
        law::$law::<own::AcmeMessage>();
    };
    (any, $law:ident) => {
        each_catalog!(numeric, $law);
        each_catalog!(keyed, $law);
    };
}

laws! {
    every_code_round_trips: numeric;
    codes_ascend: numeric;
    every_number_of_a_neighborhood_is_known_or_kept: numeric;
    every_written_number_parses: numeric;
    order_and_hash_follow_the_code: numeric;
    an_open_enum_keeps_every_number: numeric;
    every_name_parses_back: any;
    every_name_and_text_finds_its_entry: any;
    no_other_text_parses: any;
    display_is_one_line_and_the_alternate_form_adds_the_advice: any;
    only_backoff_is_retryable_and_only_success_is_success: any;
    every_catalog_says_where_it_is_from: any;
    the_inherent_items_are_those_of_the_traits: any;
    the_inherent_items_of_numbers_are_those_of_the_trait: numeric;
    reasons_are_told_apart: any;
}

mod law {
    use super::*;

    pub(super) fn every_code_round_trips<E: ErrorCode>() {
        for &entry in E::ALL {
            let code = entry.code();
            assert_eq!(E::try_from(code), Ok(entry));
            assert_eq!(E::from_code(code), Some(entry));
            assert_eq!(Into::<i64>::into(entry), code);
        }
    }

    pub(super) fn codes_ascend<E: ErrorCode>() {
        assert!(E::ALL.is_sorted_by(|a, b| a.code() < b.code()));
    }

    pub(super) fn every_number_of_a_neighborhood_is_known_or_kept<E: ErrorCode>() {
        let known: HashSet<i64> = E::ALL.iter().map(|entry| entry.code()).collect();
        let near = known.iter().flat_map(|&code| {
            let steps = (-3..=3).chain([8, 16, 24, 32, 40, 48, 56, 63].map(|bits| 1 << bits));
            steps.flat_map(move |step: i64| {
                [code.wrapping_add(step), code.wrapping_sub(step), !code, code ^ step]
            })
        });
        for number in near.chain([i64::MIN, i64::MAX, 0, -1]) {
            let found = E::try_from(number);
            if known.contains(&number) {
                assert_eq!(found.map(E::code), Ok(number));
            } else {
                let unknown: UnknownCode = found.expect_err("a number that no entry has");
                assert_eq!(unknown.number(), number);
                assert_eq!(unknown.product(), E::PRODUCT);
                assert!(unknown.to_string().contains(&number.to_string()));
            }
        }
    }

    pub(super) fn every_written_number_parses<E: ErrorCode>() {
        for &entry in E::ALL {
            let code = entry.code();
            let (sign, size) = (if code < 0 { "-" } else { "" }, code.unsigned_abs());
            for text in
                [format!("{code}"), format!("{sign}0x{size:x}"), format!("{sign}0X{size:X}")]
            {
                assert_eq!(text.parse(), Ok(entry), "{text}");
                assert!(format!(" {text}").parse::<E>().is_err());
                assert!(format!("{text} ").parse::<E>().is_err());
                assert!(format!("--{text}").parse::<E>().is_err());
            }
            if code >= 0 {
                assert_eq!(format!("+{code}").parse(), Ok(entry));
            }
        }
    }

    pub(super) fn order_and_hash_follow_the_code<E: ErrorCode>() {
        let set: BTreeSet<E> = E::ALL.iter().copied().collect();
        assert!(set.iter().eq(E::ALL));
        assert_eq!(E::ALL.iter().copied().collect::<HashSet<E>>().len(), E::COUNT);
    }

    pub(super) fn an_open_enum_keeps_every_number<E: ErrorCode>() {
        for &entry in E::ALL {
            let open = Open::<E>::from(entry.code());
            assert_eq!(open, Open::from(entry));
            assert_eq!(open.known(), Some(entry));
            assert_eq!(open.to_string(), entry.to_string());
        }
        for number in [i64::MIN + 1, 7_777_777, -55] {
            let open = Open::<E>::from(number);
            assert_eq!(open.known(), None);
            assert_eq!((open.number(), i64::from(open)), (number, number));
        }
    }

    pub(super) fn every_name_parses_back<E: Entry>() {
        for &entry in E::ALL {
            assert_eq!(entry.name().parse(), Ok(entry), "{}", entry.name());
            assert_eq!(variant(entry).parse(), Ok(entry), "{entry:?}");
            for alias in entry.aliases() {
                assert_eq!(alias.parse(), Ok(entry), "{alias}");
            }
        }
    }

    pub(super) fn every_name_and_text_finds_its_entry<E: Entry>() {
        for &entry in E::ALL {
            let names = [entry.name()].into_iter().chain(entry.aliases().iter().copied());
            for name in names.clone() {
                assert_eq!(E::find_in(&format!("x{name}_")), None, "{name}");
            }
            for string in names.chain(entry.texts().iter().copied()) {
                assert_eq!(E::find_in(&format!("<{string} 0x4001>")), Some(entry), "{string}");
                assert_eq!(E::find_in(&format!("code: '{string}'")), Some(entry), "{string}");
            }
        }
        assert_eq!(E::find_in(""), None);
    }

    pub(super) fn no_other_text_parses<E: Entry>() {
        let known: HashSet<String> = E::ALL
            .iter()
            .flat_map(|entry| {
                let aliases = entry.aliases().iter().map(ToString::to_string);
                aliases.chain([entry.name().to_owned(), variant(*entry)])
            })
            .collect();
        let odd = known.iter().flat_map(|name| {
            let (head, last) = name.split_at(name.len() - 1);
            [
                head.to_owned(),
                format!("{name}_"),
                format!(" {name}"),
                format!("{head}{}", if last == "X" { "Y" } else { "X" }),
                name.to_lowercase() + "é",
            ]
        });
        for text in odd.chain([String::new(), "_".into(), "\0".into(), "x".repeat(10_000)]) {
            if !known.contains(&text) {
                let unknown = text.parse::<E>().expect_err("a text that no entry has");
                assert_eq!(unknown.subject(), E::PRODUCT);
            }
        }
    }

    pub(super) fn display_is_one_line_and_the_alternate_form_adds_the_advice<E: Entry>() {
        for &entry in E::ALL {
            let short = entry.to_string();
            assert!(short.starts_with(entry.description()), "{short}");
            assert!(short.contains(&format!(" ({} ", E::PRODUCT)) && short.ends_with(')'));
            let mut expected = vec![short];
            expected.extend(entry.causes().iter().map(|cause| format!("cause: {cause}")));
            expected.extend(entry.suggestions().iter().map(|text| format!("suggestion: {text}")));
            expected.extend(entry.links().iter().map(|link| format!("link: {link}")));
            let long = format!("{entry:#}");
            assert_eq!(long.split('\n').collect::<Vec<_>>(), expected);
        }
    }

    pub(super) fn only_backoff_is_retryable_and_only_success_is_success<E: Entry>() {
        for &entry in E::ALL {
            let (category, retryability) = (entry.category(), entry.retryability());
            assert_eq!(entry.is_retryable(), retryability == Retryability::Backoff);
            assert_eq!(entry.is_success(), category == Category::Success);
            assert!(!entry.is_success() || retryability == Retryability::Never);
        }
    }

    pub(super) fn the_inherent_items_are_those_of_the_traits<E: Inherent>() {
        assert_eq!(E::CONSTANTS.0, E::ALL);
        assert_eq!(E::CONSTANTS.1, E::COUNT);
        assert_eq!(E::CONSTANTS.2, [E::VENDOR, E::PRODUCT, E::ID]);
        for &entry in E::ALL {
            let columns = entry.inherent_columns();
            assert!(!columns.is_empty());
            for (column, inherent, of_the_trait) in columns {
                assert_eq!(inherent, of_the_trait, "{column} of {entry:?}");
            }
        }
    }

    pub(super) fn the_inherent_items_of_numbers_are_those_of_the_trait<E: InherentNumber>() {
        for &entry in E::ALL {
            let code = ErrorCode::code(entry);
            assert_eq!(entry.inherent_code(), code);
            for number in [code, code.wrapping_add(1)] {
                let of_the_trait = <E as ErrorCode>::from_code(number);
                assert_eq!(E::inherent_from_code(number), of_the_trait);
            }
        }
    }

    pub(super) fn every_catalog_says_where_it_is_from<E: Entry>() {
        assert_eq!(E::COUNT, E::ALL.len());
        assert!(E::COUNT > 0);
        for text in [E::VENDOR, E::PRODUCT, E::ID] {
            assert!(!text.is_empty());
        }
        for &entry in E::ALL {
            assert!(entry.docs_url().starts_with("https://"));
            assert!(!entry.group().is_empty());
        }
    }

    pub(super) fn reasons_are_told_apart<E: Entry>() {
        for &entry in E::ALL {
            let reasons = entry.reasons();
            let numbered = reasons.iter().filter(|reason| reason.number().is_some());
            let names: HashSet<&str> = reasons.iter().map(Reason::name).collect();
            let numbers: HashSet<i64> = reasons.iter().filter_map(Reason::number).collect();
            assert_eq!(names.len(), reasons.len());
            assert_eq!(numbers.len(), numbered.count());
            let texts: Vec<&str> = reasons.iter().flat_map(Reason::texts).copied().collect();
            assert_eq!(texts.iter().collect::<HashSet<_>>().len(), texts.len());
            for reason in reasons {
                for text in reason.texts() {
                    assert_eq!(entry.reason_in(text), Some(reason), "{text}");
                }
            }
        }
    }

    fn variant(entry: impl Debug) -> String {
        format!("{entry:?}")
    }
}
