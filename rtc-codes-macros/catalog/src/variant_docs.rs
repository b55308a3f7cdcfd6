//! The documentation of the generated items: the reference that users read.

use std::fmt::Write as _;

use crate::format;
use crate::markdown::{code, escaped};
use crate::model::{Catalog, Code, Entry, Reason};

/// What is said of the enum, below the user's own words.
pub(crate) fn overview(catalog: &Catalog<'_>) -> String {
    let mut text = String::new();
    let count = catalog.entries.len();
    let codes = if count == 1 { "code" } else { "codes" };
    let _ = write!(
        text,
        "{count} {codes} of {} by {}, from [the vendor's document](<{}>)",
        escaped(&catalog.product),
        escaped(&catalog.vendor),
        catalog.document,
    );
    if let Some(date) = &catalog.document_date {
        let _ = write!(text, " of {date}");
    }
    if let Some(version) = &catalog.document_version {
        let _ = write!(text, " ({})", escaped(version));
    }
    if let Some(sdk) = &catalog.sdk {
        let _ = write!(text, "; names from {}", code(sdk));
        if let Some(version) = &catalog.sdk_version {
            let _ = write!(text, " {}", escaped(version));
        }
    }
    text.push_str(".\n");
    let mut of_group: Vec<Vec<&Entry<'_>>> = Vec::new();
    of_group.resize_with(catalog.groups.len(), Vec::new);
    for entry in &catalog.entries {
        of_group[entry.group].push(entry);
    }
    for (group, entries) in catalog.groups.iter().zip(of_group) {
        if entries.is_empty() {
            continue;
        }
        let _ = write!(
            text,
            "\n# {}\n\n| code | variant | category | retryability |\n| --- | --- | --- | --- |\n",
            escaped(&group.title)
        );
        for entry in entries {
            let _ = writeln!(
                text,
                "| {} | [`{variant}`](#variant.{variant}) | {} | {} |",
                cell(&code_of(entry)),
                entry.category.as_str(),
                entry.retryability.as_str(),
                variant = entry.variant,
            );
        }
    }
    text
}

/// What is said of a variant.
pub(crate) fn of_entry(entry: &Entry<'_>, catalog: &Catalog<'_>) -> String {
    let mut text = String::with_capacity(512);
    let _ = write!(text, "{}: {}", code_of(entry), escaped(&entry.description));
    let _ = write!(text, "\n\n{}", code(&entry.name));
    if entry.name_basis != format::VENDOR {
        let _ = write!(text, " (name {})", entry.name_basis.as_str());
    }
    if let Some(group) = catalog.groups.get(entry.group) {
        // A link with brackets would make rustc read the text as Markdown.
        let _ = write!(text, " in {}, <{}>", escaped(&group.title), group.url);
    }
    if entry.origin != format::DOCUMENT {
        text.push_str(", found in the SDK alone");
    }
    let _ = write!(
        text,
        ".\n\n- category: {}\n- retryability: {}",
        entry.category.as_str(),
        entry.retryability.as_str()
    );
    if let Some(next) = entry.escalate {
        let _ = write!(text, ", then {}", next.as_str());
    }
    if let Some(wait) = entry.retry_after {
        let _ = write!(text, ", after {wait:?}");
    }
    if entry.classification_basis == format::VENDOR {
        text.push_str("\n- classified by the vendor");
    }
    if !entry.methods.is_empty() {
        let methods: Vec<String> = entry.methods.iter().map(|method| code(method)).collect();
        let _ = write!(text, "\n- raised by {}", methods.join(", "));
    }
    for (label, version) in [("since", &entry.since), ("retired in", &entry.retired)] {
        if let Some(version) = version {
            let _ = write!(text, "\n- {label} {}", escaped(version));
        }
    }
    list(
        &mut text,
        "Causes",
        entry.causes.iter().map(|cause| escaped(cause)),
    );
    list(
        &mut text,
        "Suggestions",
        entry.suggestions.iter().map(|text| escaped(text)),
    );
    list(&mut text, "Reasons", entry.reasons.iter().map(reason_line));
    if let Some(erratum) = &entry.erratum {
        let _ = write!(text, "\n\nErratum: {}", escaped(erratum));
    }
    text
}

/// What is said of a variant of a reason's enum.
pub(crate) fn of_reason(reason: &Reason<'_>) -> String {
    reason_line(reason)
}

fn reason_line(reason: &Reason<'_>) -> String {
    let number = reason
        .number
        .map(|number| format!("`{number}` "))
        .unwrap_or_default();
    let basis = match reason.name_basis {
        format::VENDOR => String::new(),
        basis => format!(", name {}", basis.as_str()),
    };
    format!(
        "{number}{}: {} ({}, {}{basis})",
        code(&reason.name),
        escaped(&reason.description),
        reason.category.as_str(),
        reason.retryability.as_str()
    )
}

fn list(text: &mut String, title: &str, items: impl Iterator<Item = String>) {
    for (at, item) in items.enumerate() {
        if at == 0 {
            let _ = write!(text, "\n\n{title}:\n");
        }
        let _ = write!(text, "\n- {item}");
    }
}

fn code_of(entry: &Entry<'_>) -> String {
    match &entry.code {
        Code::Number(number, None) => format!("`{number}`"),
        Code::Number(number, Some(written)) => format!("`{number}` (`{written}`)"),
        Code::Text(key) => code(key),
    }
}

/// A code span inside of a table, where a bar would end the cell.
fn cell(code: &str) -> String {
    code.replace('|', "\\|")
}
