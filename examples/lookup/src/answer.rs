//! What the page may ask, and the answers of the library.

use rtc_codes::{AnyCode, Category, Found, Product, Recognizer, Retryability};

use crate::entry::{brief, reason, whole};
use crate::json::Json;

/// The codes in a text, in its order: each entry once, where it stands first.
pub(crate) fn recognize(text: &[u8], products: u32, json: &mut Json<'_>) {
    let recognizer = Product::ALL
        .iter()
        .enumerate()
        .filter(|&(at, _)| products >> at & 1 != 0)
        .fold(Recognizer::new(), |recognizer, (_, &product)| recognizer.product(product))
        .bare_numbers()
        .one_message();
    let mut is_cut = false;
    json.object(|json| {
        json.key("found").array(|json| {
            // What does not fit ends the list.
            is_cut = !recognizer.recognize_bytes(text).all(|it| json.item(|json| found(&it, json)));
        });
        json.key("is_cut").bool(is_cut);
    });
}

fn found(found: &Found, json: &mut Json<'_>) {
    json.object(|json| {
        json.key("start").size(found.range().start);
        json.key("end").size(found.range().end);
        json.key("is_cause").bool(found.is_cause());
        match found.reason() {
            Some(it) => reason(it, json.key("reason")),
            None => json.key("reason").null(),
        }
        whole(found.code(), json.key("entry"));
    });
}

/// The entry at an address, which is a product's id and, behind a slash, a number, a key or
/// a name; `null` if there is none.
pub(crate) fn entry(address: &[u8], json: &mut Json<'_>) {
    match core::str::from_utf8(address).ok().and_then(entry_at) {
        Some(code) => whole(code, json),
        None => json.null(),
    }
}

fn entry_at(address: &str) -> Option<AnyCode> {
    let (product, code) = address.split_once('/')?;
    let product = Product::from_id(product)?;
    number(code)
        .and_then(|number| AnyCode::from_code(product, number))
        .or_else(|| AnyCode::from_key(product, code))
        .or_else(|| {
            let is_named =
                |entry: &AnyCode| entry.name() == code || entry.aliases().contains(&code);
            product.entries().find(is_named)
        })
}

fn number(text: &str) -> Option<i64> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// All entries in brief, in the order of products and codes.
pub(crate) fn entries(json: &mut Json<'_>) {
    json.array(|json| {
        for code in Product::ALL.iter().flat_map(|product| product.entries()) {
            json.item(|json| brief(code, json));
        }
    });
}

/// The words of the filters.
pub(crate) fn about(json: &mut Json<'_>) {
    json.object(|json| {
        json.key("products").array(|json| {
            for product in Product::ALL {
                json.object(|json| {
                    json.key("id").string(product.id());
                    json.key("name").string(product.name());
                    json.key("vendor").string(product.vendor());
                    json.key("count").size(product.count());
                });
            }
        });
        json.key("categories").array(|json| {
            for word in Category::ALL {
                json.string(word.as_str());
            }
        });
        json.key("retryabilities").array(|json| {
            for word in Retryability::ALL {
                json.string(word.as_str());
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use rtc_codes::{AnyCode, Product};
    use serde_json::Value;

    use super::{entries, entry, recognize};
    use crate::json::Json;

    fn asked(size: usize, write: impl FnOnce(&mut Json<'_>)) -> Value {
        let mut buffer = vec![0; size];
        let mut json = Json::new(&mut buffer);
        write(&mut json);
        let len = json.len();
        serde_json::from_slice(&buffer[..len]).unwrap()
    }

    #[test]
    fn every_entry_has_an_address_and_is_listed() {
        let listed = asked(1 << 20, entries);
        let mut listed = listed.as_array().unwrap().iter();
        for code in Product::ALL.iter().flat_map(|product| product.entries()) {
            let number = code.code().map(|number| number.to_string());
            let last = number.as_deref().or(code.key()).unwrap_or_default();
            let address = format!("{}/{last}", code.product());
            let whole = asked(1 << 20, |json| entry(address.as_bytes(), json));
            let brief = listed.next().unwrap();
            assert_eq!((&whole["name"], &whole["code"]), (&brief["name"], &brief["code"]));
            assert_eq!(whole["variant"], format!("{code:?}"));
            assert_eq!(whole["causes"].as_array().map(Vec::len), Some(code.causes().len()));
        }
        assert!(listed.next().is_none());
    }

    #[test]
    fn an_address_may_be_hexadecimal_or_a_name() {
        for address in
            ["tencent-trtc/0x4003", "tencent-trtc/16387", "tencent-trtc/ICE_TRANSPORT_ERROR"]
        {
            assert_eq!(asked(1 << 20, |json| entry(address.as_bytes(), json))["hex"], "0x4003");
        }
        for address in
            ["", "/", "zego-express", "zego-express/", "no/1", "zego-express/1", "\u{fffd}/0x"]
        {
            assert!(asked(1 << 20, |json| entry(address.as_bytes(), json)).is_null());
        }
    }

    #[test]
    fn an_answer_says_where_each_stands() {
        let text = "{\"errorCode\": 6010}\n1002031 \u{1f600} LOGIN_TIMEOUT";
        let answer = asked(1 << 20, |json| recognize(text.as_bytes(), 0, json));
        for found in answer["found"].as_array().unwrap() {
            let place = |key: &str| usize::try_from(found[key].as_u64().unwrap()).unwrap();
            assert_eq!(text[place("start")..place("end")], found["entry"]["code"].to_string());
        }
        assert_eq!(answer["is_cut"], false);
    }

    #[test]
    fn a_reason_is_told() {
        let text = b"errorCode: 6010, reason: ESTABLISH_AUDIO_STREAM_ERROR";
        let answer = asked(1 << 20, |json| recognize(text, 0, json));
        assert_eq!(answer["found"][0]["reason"]["name"], "ESTABLISH_AUDIO_STREAM_ERROR");
    }

    #[test]
    fn products_narrow() {
        let bit = Product::ALL.iter().position(|&product| product == Product::ZoomCobrowse);
        let answer = asked(1 << 20, |json| recognize(b"1006", 1 << bit.unwrap(), json));
        assert_eq!(answer["found"].as_array().map(Vec::len), Some(1));
        assert_eq!(answer["found"][0]["entry"]["product"], "zoom-cobrowse");
    }

    #[test]
    fn an_answer_that_is_too_long_is_cut() {
        let codes = Product::ZegoExpress.entries().filter_map(AnyCode::code);
        let all = codes.map(|code| code.to_string()).collect::<Vec<_>>().join("\n");
        let told = |size| {
            let answer = asked(size, |json| recognize(all.as_bytes(), 0, json));
            (answer["found"].as_array().map_or(0, Vec::len), answer["is_cut"] == true)
        };
        let (few, is_cut) = told(1 << 14);
        assert!(few > 1 && is_cut);
        let (many, is_cut) = told(1 << 20);
        assert!(many >= Product::ZegoExpress.count() && !is_cut);
    }
}
