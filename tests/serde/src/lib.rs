//! What users of the feature `serde` rely on.

#![cfg(test)]

use rtc_codes::{Category, Open, Retryability, TencentTrtcMessage, ZegoExpress, ZoomCobrowse};
use serde::{Deserialize, Serialize};
use serde_json::{from_str, to_string};

mod own {
    use rtc_codes::catalog;

    catalog! {
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }
}

#[test]
fn every_code_is_written_and_read_as_its_number() {
    for &entry in ZegoExpress::ALL {
        let json = to_string(&entry).unwrap();
        assert_eq!(json, entry.code().to_string());
        assert_eq!(from_str::<ZegoExpress>(&json).unwrap(), entry);
    }
    for &entry in own::AcmeVoice::ALL {
        let json = to_string(&entry).unwrap();
        assert_eq!(from_str::<own::AcmeVoice>(&json).unwrap(), entry);
    }
}

#[test]
fn every_key_is_written_and_read_as_its_text() {
    for &entry in TencentTrtcMessage::ALL {
        let json = to_string(&entry).unwrap();
        assert_eq!(from_str::<String>(&json).unwrap(), entry.key());
        assert_eq!(from_str::<TencentTrtcMessage>(&json).unwrap(), entry);
    }
}

#[test]
fn an_unknown_number_is_an_error_that_keeps_it_and_an_open_enum_s_value() {
    for number in ["1003", "-1", "9223372036854775807", "9223372036854775808"] {
        let error = from_str::<ZoomCobrowse>(number).unwrap_err().to_string();
        assert!(error.contains("unknown Zoom Cobrowse SDK code"), "{error}");
        assert!(error.contains(number), "{error}");
    }
    for odd in [
        "\"1001\"",
        "1001.5",
        "null",
        "[1001]",
        "18446744073709551616",
    ] {
        assert!(from_str::<ZoomCobrowse>(odd).is_err(), "{odd}");
    }
    for number in ["1001", "1003", "-9223372036854775808"] {
        let open: Open<ZoomCobrowse> = from_str(number).unwrap();
        assert_eq!(to_string(&open).unwrap(), number);
    }
}

#[test]
fn by_name_writes_the_name_and_reads_what_parses() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Event {
        #[serde(with = "rtc_codes::by_name")]
        error: ZoomCobrowse,
    }
    let event = Event {
        error: ZoomCobrowse::TokenInvalid,
    };
    assert_eq!(to_string(&event).unwrap(), r#"{"error":"TOKEN_INVALID"}"#);
    for text in ["TOKEN_INVALID", "TokenInvalid", "2001", "0x7d1"] {
        let json = format!(r#"{{"error":"{text}"}}"#);
        assert_eq!(from_str::<Event>(&json).unwrap(), event, "{text}");
    }
    for odd in [r#"{"error":"LOST"}"#, r#"{"error":2001}"#] {
        assert!(from_str::<Event>(odd).is_err(), "{odd}");
    }
}

#[test]
fn words_are_written_and_read_as_text() {
    for word in Category::ALL {
        let json = to_string(word).unwrap();
        assert_eq!(json, format!("\"{word}\""));
        assert_eq!(from_str::<Category>(&json).unwrap(), *word);
    }
    for word in Retryability::ALL {
        assert_eq!(
            from_str::<Retryability>(&to_string(word).unwrap()).unwrap(),
            *word
        );
    }
    assert!(from_str::<Category>("\"Limit\"").is_err());
}
