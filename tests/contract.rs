//! The public contract, item by item: this file compiles only if every name and
//! signature is there.

use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;
use core::time::Duration;

use rtc_codes::{
    Category, Entry, ErrorCode, Link, Open, Origin, Reason, Retryability, UnknownCode, UnknownName,
};

rtc_codes::catalog! {
    /// Errors of the Acme voice gateway.
    pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
}

rtc_codes::catalog! {
    /// Messages of the Acme voice gateway.
    pub enum AcmeMessage = "tests/catalogs/acme-message.toml";
}

rtc_codes::catalog! {
    pub enum Extremes = "tests/catalogs/extremes.toml";
}

/// Inherent items with their types; that the functions are `const` is seen by
/// calling them in constants.
macro_rules! has_the_items_of_every_enum {
    ($E:ident, $entry:expr) => {
        const _: &'static [$E] = $E::ALL;
        const _: usize = $E::COUNT;
        const _: [&'static str; 3] = [$E::VENDOR, $E::PRODUCT, $E::ID];
        const _: [&'static str; 4] =
            [$entry.name(), $entry.description(), $entry.group(), $entry.docs_url()];
        const _: [&'static [&'static str]; 4] =
            [$entry.aliases(), $entry.causes(), $entry.suggestions(), $entry.methods()];
        const _: [&'static [&'static str]; 3] =
            [$entry.events(), $entry.platforms(), $entry.texts()];
        const _: &'static [Link] = $entry.links();
        const _: fn($E, &str) -> Option<&'static Reason> = $E::reason_in;
        const _: fn(&str) -> Option<$E> = $E::find_in;
        const _: Category = $entry.category();
        const _: Retryability = $entry.retryability();
        const _: Option<Retryability> = $entry.escalate();
        const _: Option<Duration> = $entry.retry_after();
        const _: [bool; 2] = [$entry.is_retryable(), $entry.is_success()];
        const _: &'static [Reason] = $entry.reasons();
        const _: [Option<&'static str>; 3] = [$entry.erratum(), $entry.since(), $entry.retired()];
        const _: Origin = $entry.origin();
        const _: fn() = is::<$E>;
    };
}

macro_rules! has_the_items_of_numbers {
    ($E:ident, $entry:expr) => {
        const _: Option<$E> = $E::from_code(0);
        const _: i64 = $entry.code();
        const _: i64 = $entry as i64;
        const _: fn(i64) -> Result<$E, UnknownCode> = <$E as TryFrom<i64>>::try_from;
        const _: fn($E) -> i64 = <i64 as From<$E>>::from;
        const _: fn() = is_numeric::<$E>;
    };
}

const fn is<E>()
where
    E: Entry + FromStr<Err = UnknownName> + Error,
    E: Debug + Display + Clone + Copy + PartialEq + Eq + PartialOrd + Ord + Hash + Send + Sync,
{
}

const fn is_numeric<E: ErrorCode + Into<i64> + TryFrom<i64, Error = UnknownCode>>() {}

has_the_items_of_every_enum!(AcmeVoice, AcmeVoice::TokenRejected);
has_the_items_of_numbers!(AcmeVoice, AcmeVoice::TokenRejected);
has_the_items_of_every_enum!(AcmeMessage, AcmeMessage::JoinRoomTimeout);

const _: &str = AcmeMessage::JoinRoomTimeout.key();
const _: fn(&'static str) -> Result<AcmeMessage, UnknownName> =
    <AcmeMessage as TryFrom<&'static str>>::try_from;

const _: [fn(Link) -> &'static str; 2] = [Link::title, Link::url];
const _: fn() = || {
    const LINK: Link = AcmeVoice::TokenRejected.links()[0];
    const _: [&str; 2] = [LINK.title(), LINK.url()];
    const REASON: Reason = AcmeVoice::TokenRejected.reasons()[0];
    const _: (Option<i64>, &[&str]) = (REASON.number(), REASON.texts());
};

const _: &[Category] = Category::ALL;
const _: &[Retryability] = Retryability::ALL;
const _: [&str; 2] = [Category::Limit.as_str(), Retryability::Peer.as_str()];
const _: fn() = is_word::<Category>;
const _: fn() = is_word::<Retryability>;
const fn is_word<W: Debug + Copy + Eq + Ord + Hash + Display + FromStr>() {}

const fn is_unknown<U: Debug + Clone + Copy + PartialEq + Eq + Hash + Display + Error>() {}
const _: fn() = is_unknown::<UnknownCode>;
const _: fn() = is_unknown::<UnknownName>;

const _: fn(AcmeVoice) -> Open<AcmeVoice> = <Open<AcmeVoice> as From<AcmeVoice>>::from;
const _: fn(i64) -> Open<AcmeVoice> = <Open<AcmeVoice> as From<i64>>::from;

#[test]
fn everything_a_catalog_says_arrives() {
    let entry = AcmeVoice::TokenRejected;
    assert_eq!(AcmeVoice::ALL, [AcmeVoice::TokenRejected, AcmeVoice::Success, AcmeVoice::RoomFull]);
    assert_eq!((AcmeVoice::VENDOR, AcmeVoice::PRODUCT), ("Acme", "Acme Voice"));
    assert_eq!(AcmeVoice::ID, "acme-voice");
    assert_eq!((entry.code(), entry as i64), (-10_013, -10_013));
    assert_eq!(entry.name(), "TOKEN_REJECTED");
    assert_eq!(format!("{entry:?}"), "TokenRejected");
    assert_eq!(entry.description(), "token was rejected");
    assert_eq!(entry.category(), Category::Authentication);
    assert_eq!(entry.retryability(), Retryability::Program);
    assert_eq!(entry.retry_after(), Some(Duration::from_secs(600)));
    assert_eq!(entry.erratum(), Some("The document says -10031; the SDK says -10013."));
    assert_eq!(entry.group(), "Join");
    assert_eq!(entry.docs_url(), "https://docs.acme.example/errors");
    assert_eq!(entry.origin(), Origin::Document);
    assert_eq!(entry.platforms(), ["web"]);
    let [link] = entry.links() else { panic!("it has one link") };
    assert_eq!((link.title(), link.url()), ("Tokens", "https://docs.acme.example/tokens"));
    assert_eq!(link.to_string(), "Tokens: https://docs.acme.example/tokens");

    let full = AcmeVoice::RoomFull;
    assert_eq!(full.aliases(), ["ROOM_FUL"]);
    assert_eq!(full.causes(), ["A room takes at most 50 members."]);
    assert_eq!(full.suggestions(), ["A member leaves before another one joins."]);
    assert_eq!(full.escalate(), Some(Retryability::Operator));
    assert_eq!(full.since(), Some("2.0.0"));
    assert_eq!(full.retired(), None);
    assert_eq!(full.texts(), ["no seat left"]);
    assert_eq!(full.platforms(), ["web", "android"], "those of the catalog");
    assert!(full.links().is_empty());
}

#[test]
fn what_a_group_says_stands_for_its_entries_but_not_instead_of_them() {
    assert_eq!(AcmeVoice::RoomFull.methods(), ["gateway.join"]);
    assert_eq!(AcmeVoice::TokenRejected.methods(), ["gateway.join", "gateway.renew"]);
    assert_eq!(AcmeVoice::RoomFull.events(), ["join-failed"]);
    assert!(AcmeVoice::Success.events().is_empty());
    assert_eq!(AcmeMessage::Timeout.category(), Category::Network);
    assert_eq!(AcmeMessage::Overload.category(), Category::Media);
}

#[test]
fn numbered_reasons_are_an_enum_of_their_own() {
    let reasons = AcmeVoice::TokenRejected.reasons();
    let numbers = reasons.iter().filter_map(Reason::number);
    assert_eq!(AcmeVoiceTokenRejectedReason::COUNT, numbers.count());
    for reason in AcmeVoiceTokenRejectedReason::ALL {
        assert_eq!(AcmeVoiceTokenRejectedReason::try_from(reason.number()), Ok(*reason));
        assert_eq!(reason.reason().number(), Some(reason.number()));
        assert_eq!(reason.to_string(), reason.reason().description());
    }
    let unknown = AcmeVoiceTokenRejectedReason::try_from(3).unwrap_err();
    assert_eq!((unknown.number(), unknown.product()), (3, "Acme Voice"));
    // A reason takes from its entry what it does not say itself.
    assert_eq!(reasons[0].category(), Category::Authentication);
    assert_eq!(reasons[0].retryability(), Retryability::Program);
    assert_eq!(reasons[1].retryability(), Retryability::Developer);
}

#[test]
fn a_longer_text_tells_the_entry_and_its_reason() {
    use AcmeVoice::{RoomFull, TokenRejected};
    assert_eq!(AcmeVoice::find_in("join: no seat left in lobby"), Some(RoomFull));
    assert_eq!(AcmeVoice::find_in("<ROOM_FUL 0x4001>"), Some(RoomFull), "by an alias");
    assert_eq!(AcmeVoice::find_in("no seat left: TOKEN_REJECTED"), Some(TokenRejected));
    assert_eq!(AcmeVoice::find_in("token expired"), None, "that is a reason's");
    let told = TokenRejected.reason_in("-10013 (token user mismatch)");
    assert_eq!(told.map(Reason::name), Some("OTHER_USER"));
    assert_eq!(told.and_then(Reason::number), None);
    assert_eq!(told.map(Reason::retryability), Some(Retryability::Developer));
    assert_eq!(TokenRejected.reason_in("tokens expired"), None);
    assert_eq!(RoomFull.reason_in("token expired"), None);
    let text = "ROOM_FULL, token expired";
    let told = TokenRejected.reasons().first();
    assert_eq!(told_to_generic_code(TokenRejected, text), (Some(RoomFull), told));
}

fn told_to_generic_code<E: Entry>(entry: E, text: &str) -> (Option<E>, Option<&'static Reason>) {
    (E::find_in(text), entry.reason_in(text))
}

#[test]
fn errors_print_as_the_standard_library_s_do() {
    let full = AcmeVoice::RoomFull;
    assert_eq!(full.to_string(), "room has all the members it can take (Acme Voice 16385)");
    assert_eq!(
        format!("{full:#}"),
        "room has all the members it can take (Acme Voice 16385)\n\
         cause: A room takes at most 50 members.\n\
         suggestion: A member leaves before another one joins."
    );
    assert_eq!(
        format!("{:#}", AcmeVoice::TokenRejected),
        "token was rejected (Acme Voice -10013)\nlink: Tokens: https://docs.acme.example/tokens"
    );
    assert_eq!(
        AcmeMessage::NotAllowedError.to_string(),
        "camera or microphone was refused (Acme Voice NotAllowedError)"
    );
    // Even where the trait's own, deprecated `description` comes first.
    #[expect(deprecated, reason = "what a user gets who imported `Error`")]
    let described = (&full as &dyn Error).description();
    assert_eq!(described, full.description());
}

#[test]
fn a_key_is_found_whole_and_the_longest_one_inside_of_a_message() {
    use AcmeMessage::{JoinRoomTimeout, NotAllowedError, Overload, RoomTimeout, Timeout};
    assert_eq!(
        AcmeMessage::ALL,
        [Timeout, JoinRoomTimeout, RoomTimeout, NotAllowedError, Overload]
    );
    for &entry in AcmeMessage::ALL {
        assert_eq!(AcmeMessage::try_from(entry.key()), Ok(entry));
        assert_eq!(entry.key().parse(), Ok(entry));
        assert!(AcmeMessage::try_from(format!("{} ", entry.key()).as_str()).is_err());
    }
    assert!(AcmeMessage::try_from("TIMEOUT").is_err(), "a name is not a key");
    assert_eq!(AcmeMessage::find_in("E: join room timeout (10s)!"), Some(JoinRoomTimeout));
    assert_eq!(AcmeMessage::find_in("E: join room timeout"), Some(RoomTimeout));
    assert_eq!(AcmeMessage::find_in("a timeout"), Some(Timeout));
    assert_eq!(AcmeMessage::find_in("x Überlastung: \"zu viel\" y"), Some(Overload));
    assert_eq!(AcmeMessage::find_in("Timeout"), None);
    assert_eq!(AcmeMessage::find_in(""), None);
}

#[test]
fn words_round_trip_and_nothing_else_parses() {
    for word in Category::ALL {
        assert_eq!(word.as_str().parse(), Ok(*word));
        assert_eq!(word.to_string(), word.as_str());
    }
    for word in Retryability::ALL {
        assert_eq!(word.as_str().parse(), Ok(*word));
        assert_eq!(word.to_string(), word.as_str());
    }
    assert!(Category::ALL.is_sorted() && Retryability::ALL.is_sorted());
    assert_eq!((Category::ALL.len(), Retryability::ALL.len()), (16, 8));
    assert!(Retryability::ALL.contains(&Retryability::Vendor));
    assert_eq!(format!("{:>9}|{:<5}", Category::Limit, Retryability::Peer), "    limit|peer ");
    assert!("Backoff".parse::<Retryability>().is_err());
    assert_eq!("x".parse::<Category>().unwrap_err().to_string(), "unknown category name");
}

#[test]
fn numbers_parse_in_every_written_form() {
    let parse = |string: &str| string.parse::<Extremes>().map(Extremes::code).ok();
    for number in Extremes::ALL.iter().map(|entry| entry.code()) {
        let sign = if number < 0 { "-" } else { "" };
        let size = number.unsigned_abs();
        assert_eq!(parse(&format!("{number}")), Some(number));
        assert_eq!(parse(&format!("{sign}0x{size:x}")), Some(number));
        assert_eq!(parse(&format!("{sign}0X{size:X}")), Some(number));
    }
    assert_eq!(parse("+1"), Some(1));
    assert_eq!(parse("+0x1"), Some(1));
    assert_eq!(parse("001"), Some(1));
    assert_eq!(parse("-0"), Some(0));
    for string in [
        "",
        "+",
        "-",
        "0x",
        "-0x",
        "--1",
        "+-1",
        "0x+1",
        "0x-1",
        "x1",
        " 1",
        "1 ",
        "1_0",
        "1.0",
        "9223372036854775808",
        "-9223372036854775809",
        "0x10000000000000000",
        "NaN",
        "١",
    ] {
        assert_eq!(parse(string), None, "{string:?}");
    }
}

#[cfg(feature = "default")]
mod shipped {
    use rtc_codes::{
        AnyCode, OpenCode, Product, TencentTrtc, TencentTrtcMessage, ZegoExpress, ZegoZim,
        ZoomCobrowse, ZoomVideo, ZoomVideoAudioCaptureFailedReason,
    };

    use super::*;

    has_the_items_of_every_enum!(ZoomCobrowse, ZoomCobrowse::TokenInvalid);
    has_the_items_of_numbers!(ZoomCobrowse, ZoomCobrowse::TokenInvalid);

    const _: fn(ZoomVideo) -> AnyCode = <AnyCode as From<ZoomVideo>>::from;
    const _: fn(TencentTrtcMessage) -> AnyCode = <AnyCode as From<TencentTrtcMessage>>::from;
    const _: fn(AnyCode) -> Option<i64> = AnyCode::code;
    const _: fn(AnyCode) -> Option<&'static str> = AnyCode::key;
    const _: fn(Product, i64) -> OpenCode = OpenCode::new;
    const _: fn(i64) -> Result<ZoomVideoAudioCaptureFailedReason, UnknownCode> =
        <ZoomVideoAudioCaptureFailedReason as TryFrom<i64>>::try_from;

    #[test]
    fn numbered_reasons_are_an_enum_of_their_own() {
        let numbers = ZoomVideoAudioCaptureFailedReason::ALL.iter().map(|r| r.number());
        assert!(numbers.eq(1..=7));
    }

    #[test]
    fn enums_are_small() {
        assert_eq!(size_of::<ZoomCobrowse>(), 2);
        assert_eq!(size_of::<Option<ZoomVideo>>(), 2);
        assert_eq!(size_of::<TencentTrtcMessage>(), 1);
        assert_eq!(size_of::<(TencentTrtc, ZegoExpress, ZegoZim)>(), 12);
    }

    #[test]
    fn a_product_and_a_code_are_the_key() {
        let product = Product::from_id("zoom-video").unwrap();
        let code = AnyCode::from_code(product, 200).unwrap();
        assert_eq!(code, ZoomVideo::SessionFetchInfoError.into());
        assert_eq!(AnyCode::from_code(product, 1001), None);
        assert_eq!(format!("{code:?}"), "ZoomVideo::SessionFetchInfoError");
        assert_eq!(Product::from_id("acme-voice"), None);
        for product in Product::ALL {
            assert_eq!(product.to_string().parse(), Ok(*product), "it parses what it prints");
        }
    }

    #[test]
    fn messages_are_entries_of_a_product_as_numbers_are() {
        let message: AnyCode = TencentTrtcMessage::JoinRoomTimeout.into();
        assert_eq!((message.code(), message.key()), (None, Some("join room timeout")));
        assert_eq!(AnyCode::from_key(message.product(), "join room timeout"), Some(message));
        assert_eq!(AnyCode::from_code(message.product(), 0), None);
        assert_eq!(AnyCode::from_key(Product::ZoomVideo, "join room timeout"), None);
    }

    #[test]
    fn an_open_code_keeps_every_number() {
        for &product in Product::ALL {
            for number in [i64::MIN, -77, 77_777] {
                let open = OpenCode::new(product, number);
                assert_eq!((open.known(), open.code()), (None, Some(number)));
                assert_eq!(open.product(), product);
            }
            for entry in product.entries() {
                let open = OpenCode::from(entry);
                assert_eq!((open.known(), open.code()), (Some(entry), entry.code()));
                assert_eq!(open.to_string(), entry.to_string());
                if let Some(code) = entry.code() {
                    assert_eq!(OpenCode::new(product, code), open);
                }
            }
        }
    }
}
