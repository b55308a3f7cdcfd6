//! From a line of telemetry to the code in it, in whatever form the SDK or the
//! logger left it.

use std::error::Error;
use std::fmt;

use rtc_codes::{AnyCode, OpenCode, Product, Reason, TencentTrtc, TencentTrtcMessage};
use serde_json::Value;

/// A line that can be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Event {
    /// What identifies the error. Unknown numbers are kept: the SDK may be newer than its
    /// catalog.
    pub(crate) code: OpenCode,
    /// Why it happened, if what stands beside the code tells it.
    pub(crate) reason: Option<&'static Reason>,
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

    let product = line["product"].as_str().ok_or(BadLine::NoProduct)?;
    let product: Product =
        product.parse().map_err(|_| BadLine::UnknownProduct(product.to_owned()))?;
    let code = match product {
        Product::TencentTrtc => trtc_code(&line, number, message),
        _ => number.map(|number| OpenCode::new(product, number)),
    };
    let code = code.ok_or(BadLine::NoCode)?;
    let reason = code.known().and_then(|code| reason(code, &line, message));
    Ok(Event { code, reason })
}

/// The code of TRTC: a number, one in angle brackets, or none and a text of its own. Where
/// the server refused, its own number stands beside it (`getExtraCode()`): that one is the
/// cause.
fn trtc_code(line: &Value, number: Option<i64>, message: &str) -> Option<OpenCode> {
    let inner = number_of(&line["extraCode"]).and_then(TencentTrtc::from_code);
    let number = number.or_else(|| number_in_brackets(message));
    let outer = number.map(|number| OpenCode::new(Product::TencentTrtc, number));
    let inner = inner.map(OpenCode::from);
    inner.or(outer).or_else(|| TencentTrtcMessage::find_in(message).map(OpenCode::from))
}

/// The reason that a number beside the code tells, or a part of the message.
fn reason(code: AnyCode, line: &Value, message: &str) -> Option<&'static Reason> {
    let number = number_of(&line["subCode"]);
    let numbered =
        code.reasons().iter().find(|reason| number.is_some() && reason.number() == number);
    let texts = [&line["reason"], &line["extendedData"], &line["msg"]];
    let mut texts = texts.into_iter().filter_map(Value::as_str);
    numbered
        .or_else(|| code.reason_in(message))
        .or_else(|| texts.find_map(|text| code.reason_in(text)))
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
