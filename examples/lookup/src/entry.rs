//! An entry as JSON.

use rtc_codes::{AnyCode, Link, Product, Reason, Retryability};

use crate::json::Json;

/// What a list shows of an entry.
pub(crate) fn brief(code: AnyCode, json: &mut Json<'_>) {
    json.object(|json| identity(code, json));
}

/// All that the catalog has of an entry.
pub(crate) fn whole(code: AnyCode, json: &mut Json<'_>) {
    json.object(|json| {
        identity(code, json);
        json.key("product_name").string(code.product().name());
        json.key("vendor").string(code.product().vendor());
        json.key("variant").text(format_args!("{code:?}"));
        json.key("aliases").strings(code.aliases());
        json.key("escalate").optional(code.escalate().map(Retryability::as_str));
        match code.retry_after() {
            Some(wait) => json.key("retry_after_seconds").number(wait.as_secs().cast_signed()),
            None => json.key("retry_after_seconds").null(),
        }
        json.key("causes").strings(code.causes());
        json.key("suggestions").strings(code.suggestions());
        json.key("methods").strings(code.methods());
        json.key("events").strings(code.events());
        json.key("platforms").strings(code.platforms());
        json.key("links").array(|json| code.links().iter().for_each(|it| link(*it, json)));
        json.key("reasons").array(|json| code.reasons().iter().for_each(|it| reason(it, json)));
        json.key("erratum").optional(code.erratum());
        json.key("group").string(code.group());
        json.key("docs_url").string(code.docs_url());
        json.key("since").optional(code.since());
        json.key("retired").optional(code.retired());
        json.key("origin").string(code.origin().as_str());
        json.key("name_basis").string(code.name_basis().as_str());
        json.key("classification_basis").string(code.classification_basis().as_str());
    });
}

fn identity(code: AnyCode, json: &mut Json<'_>) {
    json.key("product").string(code.product().id());
    match code.code() {
        Some(number) => json.key("code").number(number),
        None => json.key("code").null(),
    }
    match code.code().filter(|&number| is_hexadecimal(code.product(), number)) {
        Some(number) => json.key("hex").text(format_args!("0x{number:04x}")),
        None => json.key("hex").null(),
    }
    json.key("key").optional(code.key());
    json.key("name").string(code.name());
    json.key("description").string(code.description());
    json.key("category").string(code.category().as_str());
    json.key("retryability").string(code.retryability().as_str());
}

/// Whether the vendor writes the number so: TRTC does for those that its web SDK makes
/// itself, which have 16 bits. Its servers' are decimal.
fn is_hexadecimal(product: Product, number: i64) -> bool {
    product == Product::TencentTrtc && matches!(number, 0x1000..=0x1fff | 0x4000..=0x4fff | 0xffff)
}

fn link(link: Link, json: &mut Json<'_>) {
    json.object(|json| {
        json.key("title").string(link.title());
        json.key("url").string(link.url());
    });
}

pub(crate) fn reason(reason: &Reason, json: &mut Json<'_>) {
    json.object(|json| {
        json.key("name").string(reason.name());
        match reason.number() {
            Some(number) => json.key("number").number(number),
            None => json.key("number").null(),
        }
        json.key("description").string(reason.description());
        json.key("category").string(reason.category().as_str());
        json.key("retryability").string(reason.retryability().as_str());
    });
}
