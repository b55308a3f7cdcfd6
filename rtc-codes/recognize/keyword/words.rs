//! The words that recognition knows besides those of the catalogs. A new key, product or
//! look-alike is a line here.

use super::{First, Keyword, Sibling, Socket};
use crate::recognize::products::Products;

const ZOOM: Products = Products::with_ids(&["zoom-video", "zoom-cobrowse"]);
const VIDEO: Products = Products::with_ids(&["zoom-video"]);
pub(in crate::recognize) const ACTIVE_MEDIA: Products =
    Products::with_ids(&["zoom-video-active-media"]);
const COBROWSE: Products = Products::with_ids(&["zoom-cobrowse"]);
const ZEGO: Products = Products::with_ids(&["zego-express", "zego-zim"]);
const EXPRESS: Products = Products::with_ids(&["zego-express"]);
const ZIM: Products = Products::with_ids(&["zego-zim"]);
const TRTC: Products = Products::with_ids(&["tencent-trtc", "tencent-trtc-message"]);

/// The products that a vendor's name alone may mean.
pub(in crate::recognize) const VENDORS: [Products; 2] = [ZOOM, ZEGO];

/// The product that has words for families of codes.
pub(in crate::recognize) const OF_FAMILIES: Products = VIDEO;

static ZOOM_AND: First = First {
    alone: Some(ZOOM),
    pairs: &[
        ("video-active-media", Keyword::Names(ACTIVE_MEDIA)),
        ("video", Keyword::Names(VIDEO)),
        ("cobrowse", Keyword::Names(COBROWSE)),
        ("meeting", Keyword::Stranger(ZOOM)),
        ("meetings", Keyword::Stranger(ZOOM)),
    ],
};

static ZEGO_AND: First = First {
    alone: Some(ZEGO),
    pairs: &[("express", Keyword::Names(EXPRESS)), ("zim", Keyword::Names(ZIM))],
};

static ACTIVE_AND: First = First {
    alone: None,
    pairs: &[
        ("media-failed", Keyword::Names(ACTIVE_MEDIA)),
        ("media failed", Keyword::Names(ACTIVE_MEDIA)),
    ],
};

static JOIN_AND: First =
    First { alone: None, pairs: &[("room failed result", Keyword::Names(TRTC))] };

// Zoom's Meeting SDK says so, with code 200, in an object like the Video SDK's.
static FAIL_AND: First =
    First { alone: None, pairs: &[("to join the meeting", Keyword::Stranger(ZOOM))] };

static MEETING_AND: First = First { alone: None, pairs: &[("sdk", Keyword::Stranger(ZOOM))] };

/// The keywords, in lower case.
pub(super) static KEYWORDS: &[(&str, Keyword)] = &[
    ("actionstatus", Keyword::Stranger(Products::NONE)),
    ("active", Keyword::First(&ACTIVE_AND)),
    ("active_media_failed", Keyword::Names(ACTIVE_MEDIA)),
    ("agora", Keyword::Stranger(Products::NONE)),
    ("backgroundeffecterror", Keyword::Names(EXPRESS)),
    ("beautyeffecterror", Keyword::Names(EXPRESS)),
    ("close", Keyword::Socket(Socket::Close)),
    ("closed", Keyword::Socket(Socket::Close)),
    ("closeevent", Keyword::Socket(Socket::Close)),
    ("cobrowse", Keyword::Names(COBROWSE)),
    ("code", Keyword::Code),
    // Of `%cTRTC%c%s`: TRTC's lines with the console's styles not yet applied.
    ("ctrtc", Keyword::Names(TRTC)),
    ("deviceerror", Keyword::Failure),
    ("err", Keyword::Error),
    ("err_code", Keyword::Key),
    ("errcode", Keyword::Key),
    ("error", Keyword::Error),
    ("error_code", Keyword::Key),
    ("errorcode", Keyword::Key),
    ("errormessage", Keyword::Sibling(Sibling::ErrorMessage)),
    ("errors", Keyword::Failure),
    ("exception", Keyword::Failure),
    ("extracode", Keyword::Sibling(Sibling::ExtraCode)),
    ("fail", Keyword::First(&FAIL_AND)),
    ("failed", Keyword::Failure),
    ("failure", Keyword::Failure),
    ("getcode", Keyword::Key),
    ("functionname", Keyword::Sibling(Sibling::FunctionName)),
    ("improper_meeting_state", Keyword::Names(VIDEO)),
    ("insufficient_privileges", Keyword::Names(VIDEO)),
    ("internal_error", Keyword::Family),
    ("internalerrorcode", Keyword::Stranger(ZOOM)),
    ("invalid_operation", Keyword::Family),
    ("invalid_parameters", Keyword::Family),
    ("is", Keyword::Link),
    ("janus", Keyword::Stranger(Products::NONE)),
    ("jitsi", Keyword::Stranger(Products::NONE)),
    ("join", Keyword::First(&JOIN_AND)),
    ("join_meeting_failed", Keyword::Family),
    ("livekit", Keyword::Stranger(Products::NONE)),
    ("mediasoup", Keyword::Stranger(Products::NONE)),
    ("meeting", Keyword::First(&MEETING_AND)),
    ("meetingsdk", Keyword::Stranger(ZOOM)),
    ("method", Keyword::Sibling(Sibling::Method)),
    ("objectcode", Keyword::Code),
    ("onactivemediafailed", Keyword::Names(ACTIVE_MEDIA)),
    ("onerror", Keyword::Failure),
    ("onplayerstateupdate", Keyword::Event(EXPRESS)),
    ("onpublisherstateupdate", Keyword::Event(EXPRESS)),
    ("onroomstatechanged", Keyword::Event(ZEGO)),
    ("onroomstateupdate", Keyword::Event(EXPRESS)),
    ("opentok", Keyword::Stranger(Products::NONE)),
    ("vonage", Keyword::Stranger(Products::NONE)),
    ("webex", Keyword::Stranger(Products::NONE)),
    ("operation_cancelled", Keyword::Family),
    ("operation_locked", Keyword::Family),
    ("operation_timeout", Keyword::Family),
    // As Flutter prints a plugin's error: `PlatformException(6000105, …)`.
    ("platformexception", Keyword::Failure),
    ("playerstateupdate", Keyword::Event(EXPRESS)),
    ("publisherstateupdate", Keyword::Event(EXPRESS)),
    // As Swift prints an enum's value: `ZIMErrorCode(rawValue: 6000321)`.
    ("rawvalue", Keyword::Failure),
    ("rejected", Keyword::Failure),
    ("roomengine", Keyword::Stranger(TRTC)),
    ("roomstatechanged", Keyword::Event(ZEGO)),
    ("roomstateupdate", Keyword::Event(EXPRESS)),
    ("rtcerror", Keyword::Names(TRTC)),
    ("session_error", Keyword::Names(COBROWSE)),
    ("socket", Keyword::Socket(Socket::WebSocket)),
    ("status", Keyword::Sibling(Sibling::Status)),
    ("sub_code", Keyword::SubCode),
    ("subcode", Keyword::SubCode),
    ("trtc", Keyword::Names(TRTC)),
    ("tencentcloudchat", Keyword::Stranger(Products::NONE)),
    ("tencentim", Keyword::Stranger(Products::NONE)),
    ("twilio", Keyword::Stranger(Products::NONE)),
    ("videosdk", Keyword::Names(VIDEO)),
    ("was", Keyword::Link),
    ("websocket", Keyword::Socket(Socket::WebSocket)),
    ("with", Keyword::Link),
    ("ws", Keyword::Socket(Socket::WebSocket)),
    ("zego", Keyword::First(&ZEGO_AND)),
    ("zoomus", Keyword::Stranger(ZOOM)),
    ("zegocloud", Keyword::NamesVendor(ZEGO)),
    ("zegoerror", Keyword::Failure),
    ("zim", Keyword::Names(ZIM)),
    ("zimerror", Keyword::Names(ZIM)),
    ("zoom", Keyword::First(&ZOOM_AND)),
];

/// The first words of classes and packages, in lower case: what a longer word says.
pub(super) const PREFIXES: &[(&str, Keyword)] = &[
    ("agorart", Keyword::Stranger(Products::NONE)),
    ("agorasdk", Keyword::Stranger(Products::NONE)),
    ("livekit", Keyword::Stranger(Products::NONE)),
    ("twilio", Keyword::Stranger(Products::NONE)),
    ("zoomvideosdkerror", Keyword::Stranger(ZOOM)),
    ("zoomus", Keyword::Stranger(ZOOM)),
    ("zoommeeting", Keyword::Stranger(ZOOM)),
    ("zoommtg", Keyword::Stranger(ZOOM)),
    ("zoomvideoactivemedia", Keyword::Names(ACTIVE_MEDIA)),
    ("zoomvideo", Keyword::Names(VIDEO)),
    ("zoomcobrowse", Keyword::Names(COBROWSE)),
    ("zoom_video", Keyword::Names(VIDEO)),
    ("zoom_cobrowse", Keyword::Names(COBROWSE)),
    ("zegoexpress", Keyword::Names(EXPRESS)),
    ("zego_express", Keyword::Names(EXPRESS)),
    ("zegozim", Keyword::Names(ZIM)),
    ("zego_zim", Keyword::Names(ZIM)),
    ("zimerrorcode", Keyword::Names(ZIM)),
    ("zego", Keyword::NamesVendor(ZEGO)),
    ("tencenttrtc", Keyword::Names(TRTC)),
    ("tencent_trtc", Keyword::Names(TRTC)),
    ("tuicall", Keyword::Stranger(TRTC)),
    ("tuiroom", Keyword::Stranger(TRTC)),
];

/// Keys of several words, as SDKs print them, in lower case.
pub(super) const PRINTED_KEYS: &[&str] = &["active-media-failed", "join room failed result"];

/// What may stand before `code`.
pub(super) const BEFORE_CODE: &[&str] = &[
    "a",
    "an",
    "and",
    "because",
    "by",
    "cobrowse",
    "contains",
    "err",
    "error",
    "errors",
    "event",
    "exception",
    "express",
    "extra",
    "fail",
    "failed",
    "failure",
    "for",
    "from",
    "got",
    "has",
    "of",
    "or",
    "out",
    "reason",
    "received",
    "response",
    "result",
    "return",
    "returned",
    "sdk",
    "server",
    "that",
    "the",
    "this",
    "throws",
    "trtc",
    "video",
    "web",
    "with",
    "zego",
    "zim",
    "zoom",
];

/// What makes something else of the `code` behind it: `country.code`, `exit code`.
pub(super) const NOT_CODES: &[&str] = &[
    "access",
    "activation",
    "airport",
    "area",
    "bar",
    "booking",
    "building",
    "byte",
    "category",
    "char",
    "city",
    "close",
    "color",
    "confirmation",
    "country",
    "coupon",
    "currency",
    "dial",
    "discount",
    "door",
    "exit",
    "gate",
    "gift",
    "http",
    "iata",
    "invite",
    "key",
    "lang",
    "language",
    "license",
    "locale",
    "oauth",
    "op",
    "order",
    "otp",
    "pass",
    "phone",
    "post",
    "postal",
    "product",
    "promo",
    "qr",
    "redeem",
    "referral",
    "region",
    "security",
    "sms",
    "sort",
    "source",
    "sql",
    "state",
    "status",
    "success",
    "swift",
    "tax",
    "tracking",
    "unlock",
    "verification",
    "verify",
    "voucher",
    "zip",
];

/// What a process does before `with code`.
pub(super) const EXITS: &[&str] =
    &["crashed", "died", "ended", "exit", "exited", "exits", "finished", "quit", "terminated"];

/// Systems whose errors have numbers of their own: `MySQL error code`, `rpc error: code`.
pub(super) const SYSTEMS: &[&str] = &[
    "aws",
    "curl",
    "exit",
    "ffmpeg",
    "git",
    "grpc",
    "http",
    "https",
    "kafka",
    "mongo",
    "mongodb",
    "mysql",
    "nginx",
    "npm",
    "oracle",
    "pg",
    "postgres",
    "postgresql",
    "psql",
    "redis",
    "rpc",
    "smtp",
    "sql",
    "sqlite",
    "sqlstate",
    "status",
    "sub",
    "thrift",
];

/// What stands before numbers of other kinds.
pub(super) const NOT_NUMBERS: &[&str] = &[
    "bitrate",
    "buffer",
    "exit_code",
    "exitcode",
    "fax",
    "frame",
    "frames",
    "height",
    "http",
    "http_status",
    "httpstatus",
    "id",
    "line",
    "members",
    "offset",
    "participants",
    "phone",
    "pid",
    "port",
    "room",
    "roomid",
    "seq",
    "size",
    "ssrc",
    "status",
    "status_code",
    "statuscode",
    "tel",
    "thread",
    "timestamp",
    "ts",
    "uid",
    "user",
    "userid",
    "users",
    "viewers",
    "width",
];
