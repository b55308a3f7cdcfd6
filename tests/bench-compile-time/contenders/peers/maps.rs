//! Peers that look up in a map or a sorted slice.

use std::fmt::Write as _;

use super::shared;
use crate::Corpus;

pub(super) fn phf(corpus: &Corpus) -> String {
    [
        body(corpus),
        phf_maps(corpus),
        shared::look_ups(corpus, "CODES.get(&code).copied()", "NAMES.get(name).copied()"),
    ]
    .concat()
}

pub(super) fn hash_map(corpus: &Corpus, map: &str) -> String {
    let name = corpus.enum_name();
    let maps = format!(
        "use std::sync::LazyLock;

static CODES: LazyLock<{map}<i64, {name}>> =
    LazyLock::new(|| ALL.iter().map(|&entry| (entry as i64, entry)).collect());
static NAMES: LazyLock<{map}<&str, {name}>> =
    LazyLock::new(|| ALL.iter().map(|&entry| (entry.name(), entry)).collect());

"
    );
    [
        body(corpus),
        all(corpus),
        maps,
        shared::look_ups(corpus, "CODES.get(&code).copied()", "NAMES.get(name).copied()"),
    ]
    .concat()
}

pub(super) fn sorted(corpus: &Corpus) -> String {
    let name = corpus.enum_name();
    let mut by_name: Vec<_> = corpus.entries.iter().collect();
    by_name.sort_by_key(|entry| &entry.name);
    let mut names = format!("static NAMES: &[(&str, {name})] = &[\n");
    for entry in by_name {
        let _ = writeln!(names, "    ({:?}, {name}::{}),", entry.name, entry.variant);
    }
    names += "];\n\n";
    [
        body(corpus),
        all(corpus),
        names,
        shared::look_ups(
            corpus,
            "ALL.binary_search_by_key(&code, |entry| *entry as i64).ok().map(|at| ALL[at])",
            "NAMES.binary_search_by_key(&name, |row| row.0).ok().map(|at| NAMES[at].1)",
        ),
    ]
    .concat()
}

/// All variants, by code.
fn all(corpus: &Corpus) -> String {
    let name = corpus.enum_name();
    let mut all = format!("pub const ALL: &[{name}] = &[\n");
    for entry in &corpus.entries {
        let _ = writeln!(all, "    {name}::{},", entry.variant);
    }
    all + "];\n\n"
}

fn body(corpus: &Corpus) -> String {
    [
        shared::words(),
        shared::item(corpus, "Debug, Clone, Copy, PartialEq, Eq, Hash", |_| String::new()),
        shared::methods(corpus),
        shared::display(corpus),
    ]
    .concat()
}

/// phf's maps from codes and from names to an enum that is in scope.
pub fn phf_maps(corpus: &Corpus) -> String {
    let name = corpus.enum_name();
    let mut codes = format!("pub static CODES: phf::Map<i64, {name}> = phf::phf_map! {{\n");
    let mut names = format!("pub static NAMES: phf::Map<&str, {name}> = phf::phf_map! {{\n");
    for entry in &corpus.entries {
        let _ = writeln!(codes, "    {}_i64 => {name}::{},", entry.code, entry.variant);
        let _ = writeln!(names, "    {:?} => {name}::{},", entry.name, entry.variant);
    }
    codes + "};\n\n" + &names + "};\n\n"
}

/// Rows by code, of an enum and its classes that are in scope, for a binary
/// search: the code, the variant, its category and its description.
pub fn rows(corpus: &Corpus) -> String {
    let name = corpus.enum_name();
    let mut rows = format!("pub static ROWS: &[(i64, {name}, u8, &str)] = &[\n");
    for entry in &corpus.entries {
        let _ = writeln!(
            rows,
            "    ({}, {name}::{}, Category::{:?} as u8, {:?}),",
            entry.code, entry.variant, entry.category, entry.description
        );
    }
    rows + "];\n\n"
}
