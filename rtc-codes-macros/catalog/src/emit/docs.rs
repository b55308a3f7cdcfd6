//! The documentation of the generated items: the reference that users read.

use std::borrow::Cow;

use crate::format;
use crate::model::{Catalog, Code, Entry, Reason};

use super::markdown::Markdown;

/// What is said of the enum, below the user's own words.
pub(super) fn overview(catalog: &Catalog<'_>) -> String {
    let mut docs = Markdown::with_capacity(128 * catalog.entries.len());
    let count = catalog.entries.len();
    docs.raw(&count.to_string())
        .raw(if count == 1 { " code of " } else { " codes of " })
        .prose(&catalog.product)
        .raw(" by ")
        .prose(&catalog.vendor)
        .raw(", from [the vendor's document](<")
        .address(&catalog.document)
        .raw(">)");
    if let Some(date) = &catalog.document_date {
        docs.raw(" of ").raw(date);
    }
    if let Some(version) = &catalog.document_version {
        docs.raw(" (").prose(version).raw(")");
    }
    if let Some(sdk) = &catalog.sdk {
        docs.raw("; names from ").code(sdk);
        if let Some(version) = &catalog.sdk_version {
            docs.raw(" ").prose(version);
        }
    }
    for (at, platform) in catalog.platforms.iter().enumerate() {
        docs.raw(if at == 0 { "; platforms: " } else { ", " }).prose(platform);
    }
    docs.raw(".\n");
    let mut of_group: Vec<Vec<&Entry<'_>>> = Vec::new();
    of_group.resize_with(catalog.groups.len(), Vec::new);
    for entry in &catalog.entries {
        of_group[entry.group].push(entry);
    }
    for (group, entries) in catalog.groups.iter().zip(of_group) {
        if entries.is_empty() {
            continue;
        }
        docs.raw("\n# ").prose(&group.title).raw("\n");
        if group.url != catalog.document {
            docs.raw("\n<").raw(&group.url).raw(">\n");
        }
        docs.raw("\n| code | variant | category | retryability |\n| --- | --- | --- | --- |\n");
        for entry in entries {
            docs.raw("| ").raw(&cell(code_of(entry))).raw(" | [`");
            docs.raw(&entry.variant).raw("`](#variant.");
            docs.raw(&entry.variant).raw(") | ");
            docs.raw(entry.category.as_str()).raw(" | ");
            docs.raw(entry.retryability.as_str()).raw(" |\n");
        }
    }
    docs.into_string()
}

/// What is said of an entry's variant.
pub(super) fn entry(entry: &Entry<'_>, catalog: &Catalog<'_>) -> String {
    let mut docs = Markdown::with_capacity(512);
    docs.raw(&code_of(entry)).raw(": ").prose(&entry.description);
    docs.raw("\n\n").code(&entry.name);
    if entry.name_basis != format::BY_VENDOR {
        docs.raw(" (name ").raw(entry.name_basis.as_str()).raw(")");
    }
    if let Some(group) = catalog.groups.get(entry.group) {
        docs.raw(" in ").prose(&group.title);
    }
    if entry.origin != format::DOCUMENT {
        docs.raw(", found in the SDK alone");
    }
    docs.raw(".\n\n- category: ").raw(entry.category.as_str());
    docs.raw("\n- retryability: ").raw(entry.retryability.as_str());
    if let Some(next) = entry.escalate {
        docs.raw(", then ").raw(next.as_str());
    }
    if let Some(wait) = entry.retry_after {
        docs.raw(&format!(", after {wait:?}"));
    }
    if entry.classification_basis == format::BY_VENDOR {
        docs.raw("\n- classified by the vendor");
    }
    codes(&mut docs, "\n- raised by ", &entry.methods);
    codes(&mut docs, "\n- reported by ", &entry.events);
    codes(&mut docs, "\n- sent with ", &entry.texts);
    if entry.platforms != catalog.platforms {
        for (at, platform) in entry.platforms.iter().enumerate() {
            docs.raw(if at == 0 { "\n- only on " } else { ", " }).prose(platform);
        }
    }
    if let Some(version) = &entry.since {
        docs.raw("\n- since ").prose(version);
    }
    if let Some(version) = &entry.retired {
        docs.raw("\n- retired in ").prose(version);
    }
    let says_nothing =
        entry.causes.is_empty() && entry.suggestions.is_empty() && entry.reasons.is_empty();
    if says_nothing && entry.category != format::SUCCESS {
        docs.raw("\n\nThe vendor states no cause.");
    }
    list(&mut docs, "\n\nCauses:\n", &entry.causes);
    list(&mut docs, "\n\nSuggestions:\n", &entry.suggestions);
    for (at, reason) in entry.reasons.iter().enumerate() {
        docs.raw(if at == 0 { "\n\nReasons:\n" } else { "" });
        docs.raw("\n- ").raw(&self::reason(reason));
    }
    for (at, link) in entry.links.iter().enumerate() {
        docs.raw(if at == 0 { "\n\nLinks:\n" } else { "" });
        docs.raw("\n- [").prose(&link.title).raw("](<").address(&link.url).raw(">)");
    }
    if let Some(erratum) = &entry.erratum {
        docs.raw("\n\nErratum: ").prose(erratum);
    }
    docs.into_string()
}

/// What is said of a reason, in its entry's list and of its variant.
pub(super) fn reason(reason: &Reason<'_>) -> String {
    let mut docs = Markdown::default();
    if let Some(number) = reason.number {
        docs.code(&number.to_string()).raw(" ");
    }
    docs.code(&reason.name).raw(": ").prose(&reason.description);
    docs.raw(" (").raw(reason.category.as_str());
    docs.raw(", ").raw(reason.retryability.as_str());
    if reason.name_basis != format::BY_VENDOR {
        docs.raw(", name ").raw(reason.name_basis.as_str());
    }
    codes(&mut docs, ", sent with ", &reason.texts);
    docs.raw(")");
    docs.into_string()
}

/// Strings as code spans, on one line.
fn codes(docs: &mut Markdown, title: &str, items: &[Cow<'_, str>]) {
    for (at, item) in items.iter().enumerate() {
        docs.raw(if at == 0 { title } else { ", " }).code(item);
    }
}

fn list(docs: &mut Markdown, title: &str, items: &[Cow<'_, str>]) {
    for (at, item) in items.iter().enumerate() {
        docs.raw(if at == 0 { title } else { "" });
        docs.raw("\n- ").prose(item);
    }
}

fn code_of(entry: &Entry<'_>) -> String {
    let mut docs = Markdown::default();
    match &entry.code {
        Code::Number(number, written) => {
            docs.code(&number.to_string());
            if let Some(written) = written {
                docs.raw(" (").code(written).raw(")");
            }
        }
        Code::Key(key) => {
            docs.code(key);
        }
    }
    docs.into_string()
}

/// A code span inside of a table, where a bar would end the cell.
fn cell(code: String) -> String {
    if code.contains('|') { code.replace('|', "\\|") } else { code }
}
