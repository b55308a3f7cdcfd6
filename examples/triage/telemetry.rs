//! From a line of telemetry to the code in it, in whatever form the SDK or the
//! logger left it.

use std::error::Error;
use std::fmt;

use rtc_codes::{
    AnyCode, ErrorCode, TencentTrtc, TencentTrtcMessage, UnknownCode, ZegoExpress, ZegoZim,
    ZoomCobrowse, ZoomVideo,
};
use serde_json::Value;

/// A line that can be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Event {
    /// The catalog's id.
    pub(crate) product: &'static str,
    pub(crate) code: Code,
    /// Zoom Video's `subCode`: why the microphone could not be captured.
    pub(crate) sub_code: Option<i64>,
}

/// What identifies the error.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Code {
    Known(AnyCode),
    /// Some errors of TRTC have no number, only a text of their own.
    Text(TencentTrtcMessage),
    /// Kept, since the SDK may be newer than its catalog.
    Unknown(UnknownCode),
}

/// Why a line cannot be read.
#[derive(Debug)]
pub(crate) enum BadLine {
    NotJson(serde_json::Error),
    NoProduct,
    UnknownProduct(String),
    NoCode,
}

/// Reads a line.
///
/// It takes bytes, because one line that is not UTF-8 must not stop the rest.
pub(crate) fn read(line: &[u8]) -> Result<Event, BadLine> {
    // A `Value`, not a struct: a field of an odd type should cost that field
    // alone. Indexing it gives `Null` for what is not there.
    let line: Value = serde_json::from_slice(line).map_err(BadLine::NotJson)?;
    let message = line["message"].as_str().unwrap_or_default();
    let number = number_field(&line).or_else(|| number_in_json(message));

    let (product, code) = match line["product"].as_str().ok_or(BadLine::NoProduct)? {
        ZoomVideo::ID => (ZoomVideo::ID, number.map(look_up::<ZoomVideo>)),
        ZoomCobrowse::ID => (ZoomCobrowse::ID, number.map(look_up::<ZoomCobrowse>)),
        ZegoExpress::ID => (ZegoExpress::ID, number.map(look_up::<ZegoExpress>)),
        ZegoZim::ID => (ZegoZim::ID, number.map(look_up::<ZegoZim>)),
        TencentTrtc::ID => {
            let code = number
                .or_else(|| number_in_brackets(message))
                .map(look_up::<TencentTrtc>)
                .or_else(|| TencentTrtcMessage::find_in(message).map(Code::Text));
            (TencentTrtc::ID, code)
        }
        other => return Err(BadLine::UnknownProduct(other.to_owned())),
    };
    Ok(Event { product, code: code.ok_or(BadLine::NoCode)?, sub_code: number_of(&line["subCode"]) })
}

fn look_up<E: ErrorCode + Into<AnyCode>>(number: i64) -> Code {
    match E::try_from(number) {
        Ok(error) => Code::Known(error.into()),
        Err(unknown) => Code::Unknown(unknown),
    }
}

/// The number under either of the names that the SDKs use.
fn number_field(object: &Value) -> Option<i64> {
    number_of(&object["code"]).or_else(|| number_of(&object["errorCode"]))
}

/// A number, or one that a logger made a string of.
fn number_of(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => parse_number(text.trim()),
        _ => None,
    }
}

/// The code in the JSON text that ZIM throws as an error's message.
fn number_in_json(message: &str) -> Option<i64> {
    // `String(error)` puts `Error: ` before it, and a logger may put a stack
    // behind it: read the first value, and no further.
    let json = &message[message.find('{')?..];
    let mut values = serde_json::Deserializer::from_str(json).into_iter::<Value>();
    number_field(&values.next()?.ok()?)
}

/// The number in `… <INVALID_PARAMETER 0x1000>`, as TRTC ends its messages.
fn number_in_brackets(message: &str) -> Option<i64> {
    let (_, rest) = message.rsplit_once('<')?;
    let (constant_and_number, _) = rest.split_once('>')?;
    parse_number(constant_and_number.split_whitespace().next_back()?)
}

/// Reads `4096` and `0x1000`.
fn parse_number(text: &str) -> Option<i64> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(error) => write!(f, "not JSON: {error}"),
            Self::NoProduct => f.write_str("no product"),
            // Quoted and escaped: it is the client's text, on its way to a terminal.
            Self::UnknownProduct(id) => write!(f, "unknown product {id:?}"),
            Self::NoCode => f.write_str("no code"),
        }
    }
}

impl Error for BadLine {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NotJson(error) => Some(error),
            Self::NoProduct | Self::UnknownProduct(_) | Self::NoCode => None,
        }
    }
}
