//! The format as Markdown: the parts of `catalogs/README.md` that are made from it.

use std::fmt::Write as _;

use rtc_codes_catalog::format::{
    CATALOG, CATEGORIES, ENTRY, GROUP, Key, Kind, LINK, MOST_BYTES, MOST_ENTRIES, MOST_ITEMS,
    MOST_PLATFORMS, REASON, RESERVED, RETRYABILITIES, Table, UNITS,
};

/// The names of the parts, and their Markdown.
pub(crate) fn parts() -> impl Iterator<Item = (&'static str, String)> {
    let tables =
        [&CATALOG, &GROUP, &ENTRY, &LINK, &REASON].map(|table| (table.header, keys(table)));
    let words = [&CATEGORIES, &RETRYABILITIES].map(|set| (set.name, list(set.words)));
    let size = MOST_BYTES >> 20;
    let bounds = format!(
        "- {size} MiB\n- {MOST_ENTRIES} entries, and as many groups\n- {MOST_ITEMS} items in all \
         of its lists of one kind\n- {MOST_PLATFORMS} platforms\n"
    );
    let units: Vec<&str> = UNITS.iter().map(|(unit, _)| *unit).collect();
    let rest = [("units", list(&units)), ("reserved variants", list(RESERVED)), ("bounds", bounds)];
    tables.into_iter().chain(words).chain(rest)
}

/// The keys of a table, as a table of Markdown.
fn keys(table: &'static Table) -> String {
    let can_share = table.own_keys().any(|key| key.shared);
    let mut rows = if can_share {
        "| key | value | shared | what it says |\n| --- | --- | --- | --- |\n".to_owned()
    } else {
        "| key | value | what it says |\n| --- | --- | --- |\n".to_owned()
    };
    for key in table.own_keys().filter(|key| !matches!(key.kind, Kind::Tables(_))) {
        let required = if key.required { ", required" } else { "" };
        let shared = match (can_share, key.shared) {
            (true, true) => " yes |",
            (true, false) => " |",
            (false, _) => "",
        };
        let (name, value, about) = (key.name, value(key), key.meaning());
        let _ = writeln!(rows, "| `{name}` | {value}{required} |{shared} {about} |");
    }
    rows
}

fn value(key: &Key) -> String {
    match key.kind {
        Kind::Word(set) if set.words.len() <= 3 => quoted(set.words),
        kind => kind.name().to_owned(),
    }
}

fn list(words: &[&str]) -> String {
    quoted(words) + "\n"
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
