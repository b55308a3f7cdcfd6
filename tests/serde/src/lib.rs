//! What users of the feature `serde` rely on.

#![cfg(test)]

use std::fmt::Debug;

use rtc_codes::{
    AnyCode, Category, Open, OpenCode, Product, Retryability, TencentTrtcMessage, ZegoExpress,
    ZoomCobrowse, ZoomVideo, ZoomVideoAudioCaptureFailedReason,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{from_str, to_string};

mod own {
    use rtc_codes::catalog;

    catalog! {
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }
    catalog! {
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum AcmeMessage = "catalogs/acme-message.toml";
    }
}

/// An enum that does not ask for serde's traits, and has its own. The feature, which
/// some other crate may have turned on, must not get in the way.
mod by_hand {
    rtc_codes::catalog! {
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }

    impl serde::Serialize for AcmeVoice {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.name())
        }
    }

    impl serde::Serialize for AcmeVoiceTokenRejectedReason {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.reason().name())
        }
    }
}

#[test]
fn an_enum_has_serde_only_where_its_invocation_asks_for_it() {
    use by_hand::{AcmeVoice, AcmeVoiceTokenRejectedReason};
    assert_eq!(to_string(&AcmeVoice::RoomFull).unwrap(), "\"ROOM_FULL\"");
    let reason = AcmeVoiceTokenRejectedReason::Expired;
    assert_eq!(to_string(&reason).unwrap(), "\"EXPIRED\"");
}

#[test]
fn every_reason_is_written_and_read_as_its_number() {
    fn check<R>(all: &[R], product: &str)
    where
        R: Copy + Debug + PartialEq + Into<i64> + Serialize + DeserializeOwned,
    {
        for &reason in all {
            let json = to_string(&reason).unwrap();
            assert_eq!(json, Into::<i64>::into(reason).to_string());
            assert_eq!(from_str::<R>(&json).unwrap(), reason);
        }
        let unknown = from_str::<R>("-77").unwrap_err().to_string();
        assert!(unknown.starts_with(&format!("unknown {product} code -77")), "{unknown}");
    }
    check(own::AcmeVoiceTokenRejectedReason::ALL, "Acme Voice");
    check(ZoomVideoAudioCaptureFailedReason::ALL, ZoomVideo::PRODUCT);
}

#[test]
fn a_value_of_another_type_is_told() {
    let told = |error: serde_json::Error| error.to_string();
    let error = from_str::<own::AcmeVoice>("\"ROOM_FULL\"").map_err(told);
    let expected =
        "invalid type: string \"ROOM_FULL\", expected a code of Acme Voice at line 1 column 11";
    assert_eq!(error, Err(expected.to_owned()));
    let error = from_str::<own::AcmeMessage>("\"x\"").map_err(told);
    let expected =
        "invalid value: string \"x\", expected the name of a code of Acme Voice at line 1 column 3";
    assert_eq!(error, Err(expected.to_owned()));
    let error = from_str::<Category>("\"x\"").map_err(told);
    let expected = "invalid value: string \"x\", expected a category at line 1 column 3";
    assert_eq!(error, Err(expected.to_owned()));
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
fn every_key_is_written_and_read_as_a_string() {
    for &entry in own::AcmeMessage::ALL {
        let json = to_string(&entry).unwrap();
        assert_eq!(from_str::<String>(&json).unwrap(), entry.key());
        assert_eq!(from_str::<own::AcmeMessage>(&json).unwrap(), entry);
    }
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
    for odd in ["\"1001\"", "1001.5", "null", "[1001]", "18446744073709551616"] {
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
    let event = Event { error: ZoomCobrowse::TokenInvalid };
    assert_eq!(to_string(&event).unwrap(), r#"{"error":"TOKEN_INVALID"}"#);
    for string in ["TOKEN_INVALID", "TokenInvalid", "2001", "0x7d1"] {
        let json = format!(r#"{{"error":"{string}"}}"#);
        assert_eq!(from_str::<Event>(&json).unwrap(), event, "{string}");
    }
    assert_eq!(from_str::<Event>(r#"{"error":2001}"#).unwrap(), event);
    for odd in ["\"LOST\"", "2002", "-1", "18446744073709551615", "null", "1.5", "[]"] {
        let json = format!(r#"{{"error":{odd}}}"#);
        let error = from_str::<Event>(&json).unwrap_err().to_string();
        assert!(error.contains("Zoom Cobrowse SDK"), "{error}");
    }
}

#[test]
fn by_name_reads_what_may_be_missing() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Event {
        #[serde(with = "rtc_codes::by_name", default)]
        error: Option<TencentTrtcMessage>,
    }
    let event = Event { error: Some(TencentTrtcMessage::JoinRoomTimeout) };
    assert_eq!(to_string(&event).unwrap(), r#"{"error":"JOIN_ROOM_TIMEOUT"}"#);
    for json in [r#"{"error":"JOIN_ROOM_TIMEOUT"}"#, r#"{"error":"join room timeout"}"#] {
        assert_eq!(from_str::<Event>(json).unwrap(), event);
    }
    let none = Event { error: None };
    assert_eq!(to_string(&none).unwrap(), r#"{"error":null}"#);
    for json in [r#"{"error":null}"#, "{}"] {
        assert_eq!(from_str::<Event>(json).unwrap(), none);
    }
    assert!(from_str::<Event>(r#"{"error":"LOST"}"#).is_err());
}

#[test]
fn a_product_is_its_id_and_an_error_lists_the_ids() {
    for &product in Product::ALL {
        let json = to_string(&product).unwrap();
        assert_eq!(json, format!("\"{}\"", product.id()));
        assert_eq!(from_str::<Product>(&json).unwrap(), product);
    }
    let error = from_str::<Product>("\"zoom\"").unwrap_err().to_string();
    for product in Product::ALL {
        assert!(error.contains(&format!("`{}`", product.id())), "{error}");
    }
}

#[test]
fn any_code_and_open_code_are_a_product_and_a_code() {
    for entry in Product::ALL.iter().flat_map(|product| product.entries()) {
        let json = to_string(&entry).unwrap();
        let code = entry.key().map(|key| to_string(key).unwrap());
        let code = code.or(entry.code().map(|code| code.to_string())).unwrap();
        assert_eq!(json, format!(r#"{{"product":"{}","code":{code}}}"#, entry.product()));
        assert_eq!(from_str::<AnyCode>(&json).unwrap(), entry);
        assert_eq!(from_str::<OpenCode>(&json).unwrap(), OpenCode::from(entry));
        assert_eq!(to_string(&OpenCode::from(entry)).unwrap(), json);
        let turned = format!(r#"{{"code":{code},"product":"{}"}}"#, entry.product());
        assert_eq!(from_str::<AnyCode>(&turned).unwrap(), entry);
        let bytes = postcard::to_allocvec(&entry).unwrap();
        assert_eq!(postcard::from_bytes::<AnyCode>(&bytes).unwrap(), entry);
    }
    let more = r#"{"room":[1],"code":1,"product":"zego-zim"}"#;
    assert_eq!(from_str::<AnyCode>(more).unwrap(), rtc_codes::ZegoZim::Failed.into());
    let json = r#"{"product":"zego-zim","code":-77}"#;
    let open: OpenCode = from_str(json).unwrap();
    assert_eq!((open.product(), open.known()), (Product::ZegoZim, None));
    assert_eq!(to_string(&open).unwrap(), json);
    for (json, told) in [
        (json, "unknown ZEGO ZIM code -77"),
        (r#"{"product":"zego-zim","code":"join room timeout"}"#, "not a key of the catalog"),
        (r#"{"product":"tencent-trtc-message","code":"x"}"#, "not a key of the catalog"),
        (r#"{"product":"zego-zim"}"#, "missing field `code`"),
        (r#"{"code":1}"#, "missing field `product`"),
        (r#"{"code":1,"code":2,"product":"zego-zim"}"#, "duplicate field `code`"),
        (r#"{"product":"zego-zim","code":1.5}"#, "a number, or the key"),
        (r#"[]"#, "a product and a code"),
    ] {
        let error = from_str::<AnyCode>(json).unwrap_err().to_string();
        assert!(error.contains(told), "{json}: {error}");
    }
}

#[test]
fn words_are_written_and_read_as_strings() {
    for word in Category::ALL {
        let json = to_string(word).unwrap();
        assert_eq!(json, format!("\"{word}\""));
        assert_eq!(from_str::<Category>(&json).unwrap(), *word);
    }
    for word in Retryability::ALL {
        assert_eq!(from_str::<Retryability>(&to_string(word).unwrap()).unwrap(), *word);
    }
    assert!(from_str::<Category>("\"Limit\"").is_err());
}

/// Names of generics in the implementations are no obstacle.
mod odd_names {
    use rtc_codes::catalog;
    use serde::{Deserialize, Serialize};

    catalog! {
        #[derive(Serialize, Deserialize)]
        pub enum D = "catalogs/acme-voice.toml";
    }
    catalog! {
        #[derive(Serialize, Deserialize)]
        pub enum S = "catalogs/acme-voice.toml";
    }
}

#[test]
fn enums_named_like_generics_are_numbers_too() {
    assert_eq!(to_string(&odd_names::D::RoomFull).unwrap(), "16385");
    assert_eq!(from_str::<odd_names::S>("16385").unwrap(), odd_names::S::RoomFull);
}
