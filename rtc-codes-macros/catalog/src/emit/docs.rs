//! The documentation of the generated items: the reference that users read.

use std::borrow::Cow;

use crate::format;
use crate::model::{Catalog, Code, Entry, Reason, Word};

use super::markdown::Markdown;

/// What is said of the enum, below the user's own words.
pub(super) fn overview(catalog: &Catalog<'_>) -> String {
    let mut docs = Markdown::with_capacity(160 * catalog.entries.len());
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
    counts(&mut docs, "Who must act", catalog, |entry| entry.retryability);
    counts(&mut docs, "What went wrong", catalog, |entry| entry.category);
    groups(&mut docs, catalog);
    docs.into_string()
}

/// How many entries have each word, the most frequent first.
fn counts(
    docs: &mut Markdown,
    title: &str,
    catalog: &Catalog<'_>,
    word: impl Fn(&Entry<'_>) -> Word,
) {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for entry in &catalog.entries {
        let word = word(entry).as_str();
        match counts.iter_mut().find(|(counted, _)| *counted == word) {
            Some((_, count)) => *count += 1,
            None => counts.push((word, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (at, (word, count)) in counts.iter().enumerate() {
        if at == 0 {
            docs.raw("\n").raw(title).raw(": ");
        }
        docs.raw(if at == 0 { "" } else { ", " }).raw(word).raw(" ").raw(&count.to_string());
    }
    docs.raw(if counts.is_empty() { "" } else { ".\n" });
}

/// A table for each group: what to look for, and what it leads to. Numbers and names are no
/// code spans, which a narrow screen would break anywhere.
fn groups(docs: &mut Markdown, catalog: &Catalog<'_>) {
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
        docs.raw("\n| code, constant | what happened | who must act |\n");
        docs.raw("| --- | --- | --- |\n");
        for entry in entries {
            let (mut code, mut description) = (Markdown::default(), Markdown::default());
            match &entry.code {
                Code::Number(number, None) => code.raw(&number.to_string()),
                Code::Number(number, Some(written)) => code.raw(&format!("{number} ({written})")),
                Code::Key(key) => code.code(key),
            };
            description.prose(&entry.description);
            docs.raw("| ").raw(&cell(code.into_string())).raw(" [").name(&entry.name);
            docs.raw("](#variant.").raw(&entry.variant).raw(") | ");
            docs.raw(&cell(description.into_string())).raw(" | ");
            docs.raw(entry.retryability.as_str());
            docs.raw(if reasons_differ(entry) { ", or by reason |\n" } else { " |\n" });
        }
    }
}

/// What is said of an entry's variant: first what happened and who must act, at last what it
/// is called.
pub(super) fn entry(entry: &Entry<'_>, catalog: &Catalog<'_>) -> String {
    let mut docs = Markdown::with_capacity(512);
    docs.sentence(&entry.description).raw("\n\n");
    who_acts(&mut docs, entry);
    let says_nothing =
        entry.causes.is_empty() && entry.suggestions.is_empty() && entry.reasons.is_empty();
    if says_nothing && entry.category != format::SUCCESS {
        docs.raw("\n\nThe vendor states no cause.");
    }
    list(&mut docs, "\n\nCauses:\n", &entry.causes);
    list(&mut docs, "\n\nSuggestions:\n", &entry.suggestions);
    for (at, link) in entry.links.iter().enumerate() {
        docs.raw(if at == 0 { "\n\nLinks:\n" } else { "" });
        docs.raw("\n- [").prose(&link.title).raw("](<").address(&link.url).raw(">)");
    }
    codes(&mut docs, "\n\nReported by ", &entry.events, ".");
    codes(&mut docs, "\n\nRaised by ", &entry.methods, ".");
    codes(&mut docs, "\n\nSent with ", &entry.texts, ".");
    for (at, reason) in entry.reasons.iter().enumerate() {
        docs.raw(if at == 0 { "\n\nReasons:\n" } else { "" });
        docs.raw("\n- ").raw(&self::reason(reason));
    }
    if let Some(erratum) = &entry.erratum {
        docs.raw("\n\nErratum: ").prose(erratum);
    }
    docs.raw("\n\n");
    names(&mut docs, entry, catalog);
    docs.into_string()
}

/// Who must act, in words that a person says.
fn who_acts(docs: &mut Markdown, entry: &Entry<'_>) {
    docs.raw("**").raw(party(entry.retryability)).raw("** (`");
    docs.raw(entry.retryability.as_str()).raw("`)");
    if let Some(wait) = entry.retry_after {
        docs.raw(&format!(", after {wait:?}"));
    }
    if let Some(next) = entry.escalate {
        docs.raw("; if that does not help, `").raw(next.as_str()).raw("`");
    }
    docs.raw(". Category: `").raw(entry.category.as_str()).raw("`");
    docs.raw(if entry.classification_basis == format::BY_VENDOR {
        ", both by the vendor."
    } else {
        "."
    });
    docs.raw(if reasons_differ(entry) { " A reason below may say otherwise." } else { "" });
}

/// Whether somebody else must act about one of the entry's reasons.
fn reasons_differ(entry: &Entry<'_>) -> bool {
    entry.reasons.iter().any(|reason| reason.retryability != entry.retryability)
}

fn party(retryability: Word) -> &'static str {
    match retryability.as_str() {
        "never" => "Nobody must act",
        "backoff" => "Time alone helps",
        "program" => "The running program must act",
        "user" => "The user must act",
        "peer" => "Another participant must act",
        "developer" => "The developer must act",
        "operator" => "The operator must act",
        _ => "The vendor's support must act",
    }
}

/// What an entry is called, and where and since when there is one.
fn names(docs: &mut Markdown, entry: &Entry<'_>, catalog: &Catalog<'_>) {
    docs.raw("Constant ").code(&entry.name);
    if entry.name_basis != format::BY_VENDOR {
        docs.raw(" (name ").raw(entry.name_basis.as_str()).raw(")");
    }
    docs.raw(", code ").raw(&code_of(entry));
    codes(docs, ", also called ", &entry.aliases, "");
    if let Some(group) = catalog.groups.get(entry.group) {
        docs.raw("; section “").prose(&group.title).raw("”");
    }
    if entry.origin != format::DOCUMENT {
        docs.raw(", found in the SDK alone");
    }
    if entry.platforms != catalog.platforms {
        for (at, platform) in entry.platforms.iter().enumerate() {
            docs.raw(if at == 0 { "; only on " } else { ", " }).prose(platform);
        }
    }
    if let Some(version) = &entry.since {
        docs.raw("; since ").prose(version);
    }
    if let Some(version) = &entry.retired {
        docs.raw("; retired in ").prose(version);
    }
    docs.raw(".");
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
    codes(&mut docs, ", sent with ", &reason.texts, "");
    docs.raw(")");
    docs.into_string()
}

/// Strings as code spans, on one line, and what ends it.
fn codes(docs: &mut Markdown, title: &str, items: &[Cow<'_, str>], end: &str) {
    for (at, item) in items.iter().enumerate() {
        docs.raw(if at == 0 { title } else { ", " }).code(item);
    }
    docs.raw(if items.is_empty() { "" } else { end });
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

/// What stands in a table, where a bar would end the cell.
fn cell(markdown: String) -> String {
    if markdown.contains('|') { markdown.replace("\\|", "|").replace('|', "\\|") } else { markdown }
}
