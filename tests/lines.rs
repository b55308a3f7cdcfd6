//! Lines as consoles and logs have them, and the entry and the reason that they tell.
#![cfg(feature = "default")]

use rtc_codes::{
    Entry, Reason, TencentTrtc, TencentTrtcMessage, ZegoExpress, ZegoZim, ZoomCobrowse, ZoomVideo,
};

/// The name of the entry that a line tells, and of the reason.
fn told<E: Entry>(line: &str) -> Option<(&'static str, Option<&'static str>)> {
    let entry = E::find_in(line)?;
    Some((entry.name(), entry.reason_in(line).map(Reason::name)))
}

#[test]
fn lines_of_trtc_tell_their_entries() {
    let numeric = |line| told::<TencentTrtc>(line).map(|(name, _)| name);
    for (line, name) in [
        (
            "RtcError: failed to connect to remote server via websocket <SIGNAL_CAHNNEL_ERROR 0x4002>",
            "SIGNAL_CHANNEL_ERROR",
        ),
        ("RtcError: no such thing <UNKOWN 0xffff>", "UNKNOWN"),
        ("Uncaught (in promise) RtcError: NotAllowedError: play() failed", "PLAY_NOT_ALLOWED"),
    ] {
        assert_eq!(numeric(line), Some(name), "{line}");
    }
    let line = "user was banned because of [room-disband]";
    let reason = TencentTrtc::ClientBanned.reason_in(line).map(Reason::name);
    assert_eq!(reason, Some("ROOM_DISBAND"));

    let message = |line| told::<TencentTrtcMessage>(line).map(|(name, _)| name);
    let unpublish = message("unpublish timeout observed.");
    assert!(unpublish.is_some() && unpublish != Some("PUBLISH_TIMEOUT"), "{unpublish:?}");
    let autoplay = message("Audio play failed，browser exception: NotAllowedError: play()");
    assert!(autoplay.is_some() && autoplay != Some("NotAllowedError"), "{autoplay:?}");
    assert_eq!(message("NotReadableError：could not start video source"), Some("NotReadableError"));
    assert_eq!(
        message("getUserMedia error observed [object OverconstrainedError]"),
        Some("OverconstrainedError")
    );
    assert_eq!(message("all is well"), None);
}

#[test]
fn lines_of_zoom_tell_their_entries_and_reasons() {
    for (line, name) in [
        (
            r#"{type: "VIDEO_USER_FORBIDDEN_CAPTURE", errorCode: 6100, subCode: 1}"#,
            "VIDEO_CAMERA_PERMISSION_DENIED",
        ),
        (r#"type: "CAN_NOT_DETECT_CAMERA""#, "VIDEO_NO_CAMERA"),
        ("Error reason: USER_FORBIDDEN_MICROPHONE", "AUDIO_CAPTURE_FAILED"),
    ] {
        assert_eq!(told::<ZoomVideo>(line).map(|(name, _)| name), Some(name), "{line}");
    }
    let line = r#"{type:"INSUFFICIENT_PRIVILEGES", reason:"ESTABLISH_AUDIO_STREAM_ERROR"}"#;
    assert_eq!(told::<ZoomVideo>(line).map(|(name, _)| name), Some("AUDIO_CAPTURE_FAILED"));
    assert_eq!(
        told::<ZoomVideo>(r#"type: "INSUFFICIENT_PRIVILEGES""#),
        None,
        "a word of many codes"
    );
    let pin =
        told::<ZoomCobrowse>("session_error {code: 1006, errorMsg: 'PIN code is not found.'}");
    assert_eq!(pin.map(|(name, _)| name), Some("SESSION_JOIN_PIN_NOT_FOUND"));
}

#[test]
fn lines_of_zego_tell_their_entries_and_reasons() {
    let line = "{code: 1102016, msg: 'liveroom error 50122 token …'}";
    let reason = ZegoExpress::TokenError.reason_in(line);
    assert!(reason.is_some(), "the server's number tells it");
    let denied = ZegoExpress::PublisherScreenFailed.reason_in("NotAllowedError: Permission denied");
    assert!(denied.is_some_and(|reason| reason.category() == rtc_codes::Category::Consent));
    assert_eq!(told::<ZegoZim>("Failed to join"), None);
}
