//! The format as Markdown: the parts of `catalogs/README.md` that are made from it.

use std::fmt::Write as _;

use super::{
    CATALOG, CATEGORIES, ENTRY, GROUP, Key, Kind, LINK, MOST_BYTES, MOST_ENTRIES, MOST_ITEMS,
    MOST_PLATFORMS, REASON, RESERVED, RETRYABILITIES, Table, UNITS,
};
use crate::report::nearest::listed;

/// The parts of the format's description that are made from the format: their names, and
/// their Markdown.
pub fn format_docs() -> impl Iterator<Item = (&'static str, String)> {
    let tables =
        [&CATALOG, &GROUP, &ENTRY, &LINK, &REASON].map(|table| (table.header, keys(table)));
    let words = [&CATEGORIES, &RETRYABILITIES]
        .map(|set| (set.name, listed(set.words.iter().copied()) + "\n"));
    let reserved = listed(RESERVED.iter().copied()) + "\n";
    let size = MOST_BYTES >> 20;
    let bounds = format!(
        "- {size} MiB\n- {MOST_ENTRIES} entries, and as many groups\n- {MOST_ITEMS} items in all \
         of its lists of one kind\n- {MOST_PLATFORMS} platforms\n"
    );
    let units = listed(UNITS.iter().map(|(unit, _)| *unit)) + "\n";
    let rest = [("units", units), ("reserved variants", reserved), ("bounds", bounds)];
    tables.into_iter().chain(words).chain(rest)
}

/// The keys of a table, as a table of Markdown.
fn keys(table: &Table) -> String {
    let can_share = table.own.iter().any(|key| key.shared);
    let mut rows = if can_share {
        "| key | value | shared | what it says |\n| --- | --- | --- | --- |\n".to_owned()
    } else {
        "| key | value | what it says |\n| --- | --- | --- |\n".to_owned()
    };
    for key in table.own.iter().filter(|key| !matches!(key.kind, Kind::Tables(_))) {
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
        Kind::Word(set) if set.words.len() <= 3 => listed(set.words.iter().copied()),
        kind => kind.described().0.to_owned(),
    }
}
