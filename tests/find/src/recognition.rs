//! The laws of `recognize`.

use std::ops::Range;

use rtc_codes::{AnyCode, Found, Product, Reason, Recognizer, recognize, recognize_bytes};

type Told = (AnyCode, Option<&'static Reason>, Range<usize>, bool);

fn told(found: &Found, offset: usize) -> Told {
    let range = found.range();
    (found.code(), found.reason(), range.start - offset..range.end - offset, found.is_cause())
}

/// Holds what is recognized in bytes to its laws.
///
/// # Panics
///
/// If a law is broken.
pub fn what_is_recognized_is_lawful(text: &[u8]) {
    let all: Vec<_> = recognize_bytes(text).map(|found| told(&found, 0)).collect();
    ranges_are_equal_or_disjoint(text, &all);
    lines_stand_by_themselves(text, &all);
    if let Ok(text) = str::from_utf8(text) {
        let same: Vec<_> = recognize(text).map(|found| told(&found, 0)).collect();
        assert_eq!(all, same, "a string is read as its bytes");
        assert!(all.iter().all(|(.., range, _)| text.get(range.clone()).is_some()));
    }
    for &product in Product::ALL {
        let one = Recognizer::new().product(product).bare_numbers().one_message();
        let found = one.recognize_bytes(text).map(|found| told(&found, 0)).collect::<Vec<_>>();
        assert!(found.iter().all(|(code, ..)| code.product() == product), "{product} alone");
        ranges_are_equal_or_disjoint(text, &found);
    }
}

fn ranges_are_equal_or_disjoint(text: &[u8], all: &[Told]) {
    for ((first, _, a, _), (second, _, b, _)) in all.iter().zip(all.iter().skip(1)) {
        assert!(a == b || a.end <= b.start, "{a:?} and {b:?} are in order and do not overlap");
        assert!(a != b || first.product() != second.product(), "a range tells a product once");
    }
    assert!(all.iter().all(|(.., range, _)| !range.is_empty() && range.end <= text.len()));
}

fn lines_stand_by_themselves(text: &[u8], all: &[Told]) {
    let mut start = 0;
    for line in text.split(|&byte| byte == b'\n') {
        let range = start..start + line.len();
        let alone: Vec<_> = recognize_bytes(line).map(|found| told(&found, 0)).collect();
        let among = all.iter().filter(|(_, _, place, _)| range.contains(&place.start)).map(
            |(code, reason, place, is_cause)| {
                (*code, *reason, place.start - start..place.end - start, *is_cause)
            },
        );
        assert!(among.eq(alone.iter().cloned()), "a line tells the same between others");
        let mut codes: Vec<_> = alone.iter().map(|(code, ..)| code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), alone.len(), "an entry is told once a line");
        start = range.end + 1;
    }
}

/// What lines with codes consist of: keys, products, codes, and what stands around them.
pub const PARTS: &[&str] = &[
    "errorCode",
    "error_code",
    "code",
    "error",
    "err.code",
    "extraCode",
    "functionName",
    "subCode",
    "type",
    "status",
    "method",
    "errorMessage",
    "failed",
    "onError",
    "exit",
    "with",
    "is",
    "zoom",
    "Zoom Video",
    "cobrowse",
    "zego",
    "ZIM",
    "trtc",
    "RtcError",
    "session_error",
    "active-media-failed",
    "livekit",
    "WebSocket",
    "closed",
    "错误码",
    "：",
    "报",
    "\u{1b}[33m",
    "\\u001b[0m",
    "[31m",
    "\"",
    "'",
    "\\\"",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    ":",
    "=",
    ",",
    ";",
    ".",
    "-",
    "+",
    " ",
    "\n",
    "\t",
    "caused by",
    " and ",
    "=>",
    "$",
    "%",
    "ms",
    "/",
    "6105",
    "6010",
    "1102016",
    "6000121",
    "0x4003",
    "0X4004",
    "16388",
    "-10013",
    "206",
    "1006",
    "1",
    "0",
    "007",
    "99999999999999999999",
    "0xFFFFFFFFFFFFFFFF",
    "JOIN_ROOM_FAILED",
    "LOGIN_TIMEOUT",
    "DEVICE_NOT_FOUND",
    "UNKNOWN",
    "Failed",
    "NotAllowedError",
    "NotAllowedError: play() failed",
    "CommonModuleParamsInvalid",
    "INVALID_OPERATION",
    "OPERATION_TIMEOUT",
    "ESTABLISH_AUDIO_STREAM_ERROR",
    "join room timeout",
    "token expired",
    "user was banned because of",
    "kick",
    "é",
    "\u{fffd}",
];
