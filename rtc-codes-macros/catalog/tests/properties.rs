//! What holds for any catalog: a valid one is read as it is written, and damage
//! done to it is found in its place.

use std::collections::BTreeMap;
use std::ops::Range;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rtc_codes_catalog::{Code, Diagnostic, Report, Source, compile, variant_of};

const CATEGORIES: [&str; 6] = ["limit", "network", "not-found", "media", "service", "unknown"];
const RETRYABILITIES: [&str; 5] = ["never", "backoff", "program", "user", "operator"];

/// An entry as it is written.
#[derive(Debug, Clone)]
struct Written {
    code: i64,
    name: String,
    description: String,
    category: &'static str,
    retryability: &'static str,
    causes: Vec<String>,
}

fn text() -> impl Strategy<Value = String> {
    // Everything visible, with what means something in TOML, Markdown or HTML.
    "[a-zA-Zäß语🎉\"'\\\\`<>#*_{}\\[\\]()=,/&|-]{1,8}( [a-z\"'\\\\\\[=#]{1,6}){0,3}[a-z]"
        .prop_map(|text: String| text)
}

fn catalog() -> impl Strategy<Value = Vec<Written>> {
    let entry = (
        any::<i64>().prop_union_small(),
        text(),
        select(&CATEGORIES[..]),
        select(&RETRYABILITIES[..]),
        vec(text(), 0..3),
    );
    // Names that differ give variants that differ: words of one case.
    btree_map("[A-Z]{2,6}_[A-Z]{1,6}", entry, 1..8).prop_map(|entries| {
        let mut by_code = BTreeMap::new();
        for (name, (code, description, category, retryability, causes)) in entries {
            by_code
                .insert(code, Written { code, name, description, category, retryability, causes });
        }
        by_code.into_values().collect()
    })
}

/// Small numbers as often as any.
trait Small: Strategy<Value = i64> + Sized {
    fn prop_union_small(self) -> impl Strategy<Value = i64> {
        (self, -20_000..20_000_i64, any::<bool>())
            .prop_map(|(any, small, which)| if which { any } else { small })
    }
}

impl<S: Strategy<Value = i64>> Small for S {}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The catalog's lines: a line each for every key, so that damage has a place.
fn lines(entries: &[Written]) -> Vec<String> {
    let mut lines: Vec<String> = [
        "[catalog]",
        "id = \"acme\"",
        "vendor = \"Acme\"",
        "product = \"Acme Voice\"",
        "document = \"https://docs.acme.example\"",
        "",
        "[[group]]",
        "title = \"Join\"",
    ]
    .map(str::to_owned)
    .to_vec();
    for entry in entries {
        let causes: Vec<String> = entry.causes.iter().map(|text| quoted(text)).collect();
        lines.extend([
            String::new(),
            "[[group.entry]]".to_owned(),
            format!("code = {}", entry.code),
            format!("name = {}", quoted(&entry.name)),
            format!("description = {}", quoted(&entry.description)),
            format!("causes = [{}]", causes.join(", ")),
            format!("category = {}", quoted(entry.category)),
            format!("retryability = {}", quoted(entry.retryability)),
        ]);
    }
    lines
}

#[derive(Debug, Clone, Copy)]
enum Damage {
    MisspelledKey,
    RemovedQuote,
    RemovedBracket,
    ChangedType,
    RepeatedCode,
    RepeatedName,
    MisspelledCategory,
    RemovedKey,
    CutLine,
}

const DAMAGES: [Damage; 9] = [
    Damage::MisspelledKey,
    Damage::RemovedQuote,
    Damage::RemovedBracket,
    Damage::ChangedType,
    Damage::RepeatedCode,
    Damage::RepeatedName,
    Damage::MisspelledCategory,
    Damage::RemovedKey,
    Damage::CutLine,
];

/// The keys of an entry, each on a line of its own.
const KEYS: [&str; 6] = ["code", "name", "description", "category", "retryability", "causes"];

/// Does the damage to one line; the lines that it can be seen in.
fn damage_entry(
    lines: &mut [String],
    entries: &[Written],
    what: Damage,
    entry: usize,
    at: Index,
) -> Option<Range<usize>> {
    let first = 9 + entry * 8;
    let line_of =
        |key: &str| (first..first + 8).find(|line| lines[*line].starts_with(key)).expect(key);
    let whole = first..first + 8;
    let line = match what {
        Damage::RepeatedCode | Damage::RepeatedName if entry == 0 => return None,
        Damage::MisspelledKey => {
            let line = line_of(KEYS[at.index(KEYS.len())]);
            // Two letters of every key change places, so that it is another word.
            let letters: Vec<char> = lines[line].chars().collect();
            let swapped = [&[letters[1], letters[0]], &letters[2..]].concat();
            lines[line] = swapped.into_iter().collect();
            line
        }
        Damage::RemovedQuote => {
            let keys = ["name", "category", "retryability"];
            let line = line_of(keys[at.index(keys.len())]);
            let quotes: Vec<usize> = lines[line].match_indices('"').map(|(at, _)| at).collect();
            let gone = quotes[at.index(quotes.len())];
            lines[line].remove(gone);
            line
        }
        Damage::RemovedBracket => {
            let line = first;
            let gone = at.index(4);
            let gone = if gone < 2 { gone } else { lines[line].len() - 1 - (gone - 2) };
            lines[line].remove(gone);
            line
        }
        Damage::ChangedType => {
            let keys = ["name", "description", "category", "causes", "code"];
            let key = keys[at.index(keys.len())];
            let line = line_of(key);
            lines[line] = format!("{key} = 1.5");
            line
        }
        Damage::RepeatedCode => {
            let line = line_of("code");
            lines[line] = format!("code = {}", entries[entry - 1].code);
            line
        }
        Damage::RepeatedName => {
            let line = line_of("name");
            lines[line] = format!("name = {}", quoted(&entries[entry - 1].name));
            line
        }
        Damage::MisspelledCategory => {
            let line = line_of("category");
            lines[line] = lines[line].replacen(" = \"", " = \"x", 1);
            line
        }
        Damage::RemovedKey => {
            let keys = ["code", "name", "description", "category", "retryability"];
            let line = line_of(keys[at.index(keys.len())]);
            lines[line].clear();
            // What lacks the key is the entry.
            return Some(whole);
        }
        Damage::CutLine => {
            let line = line_of(KEYS[at.index(KEYS.len())]);
            let end = lines[line].find('=').expect("it has a value") + 1;
            let ends: Vec<usize> = (1..=end).collect();
            lines[line].truncate(ends[at.index(ends.len())]);
            line
        }
    };
    Some(line..line + 1)
}

/// The lines that a diagnostic's span touches, counted from 0.
fn touched(found: &Diagnostic, text: &str) -> Range<usize> {
    let span = found.span.clone().expect("the file was read");
    let line = |at: usize| text[..at].matches('\n').count();
    line(span.start)..line(span.end) + 1
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn a_valid_catalog_is_read_as_it_is_written(entries in catalog()) {
        let source = Source::from_text("acme.toml", lines(&entries).join("\n"));
        let mut report = Report::default();
        let read = compile(&source, &mut report);
        prop_assert_eq!(report.render(&source).collect::<Vec<_>>(), Vec::<String>::new());
        prop_assert_eq!(read.entries.len(), entries.len());
        for (read, written) in read.entries.iter().zip(&entries) {
            prop_assert_eq!(&read.code, &Code::Number(written.code, None));
            prop_assert_eq!(&*read.name, &written.name);
            prop_assert_eq!(&read.variant, &variant_of(&written.name));
            prop_assert_eq!(&*read.description, &written.description);
            prop_assert_eq!(read.category.as_str(), written.category);
            prop_assert_eq!(read.retryability.as_str(), written.retryability);
            prop_assert_eq!(&read.causes, &written.causes);
        }
        let windows = Source::from_text("acme.toml", lines(&entries).join("\r\n"));
        let again = compile(&windows, &mut report);
        prop_assert!(report.is_empty(), "line breaks say nothing");
        prop_assert_eq!(format!("{read:?}"), format!("{again:?}"));
    }

    #[test]
    fn damage_is_found_in_its_place(
        entries in catalog(),
        what in select(&DAMAGES[..]),
        place in any::<Index>(),
        at in any::<Index>(),
    ) {
        let mut lines = lines(&entries);
        let entry = place.index(entries.len());
        let Some(damaged) = damage_entry(&mut lines, &entries, what, entry, at) else {
            return Ok(());
        };
        let text = lines.join("\n");
        let source = Source::from_text("acme.toml", &*text);
        let mut report = Report::default();
        let catalog = compile(&source, &mut report);
        let shown: Vec<String> = report.render(&source).collect();
        // One mistake, one diagnostic: no second one that would mislead.
        prop_assert_eq!(shown.len(), 1, "{:?} in:\n{}\n{}", what, text, shown.join("\n"));
        let found = report.diagnostics().next().expect("it is shown");
        let touched = touched(found, &text);
        prop_assert!(
            touched.start < damaged.end && damaged.start < touched.end,
            "{:?} in line {:?}:\n{}", what, damaged, shown[0]
        );
        // And all entries whose name is valid are still there.
        let lost = entries.len() - catalog.entries.len();
        prop_assert!(lost <= 1, "{:?} loses {} entries:\n{}", what, lost, text);
    }

    /// Whatever is done to two sections, each has one diagnostic, in its own lines.
    #[test]
    fn mistakes_of_two_sections_are_told_together(
        entries in catalog(),
        whats in [select(&DAMAGES[..]), select(&DAMAGES[..])],
        at in [any::<Index>(), any::<Index>()],
    ) {
        prop_assume!(entries.len() > 3);
        let mut lines = lines(&entries);
        let mut sections = Vec::new();
        for (entry, (what, at)) in [1, 3].into_iter().zip(whats.into_iter().zip(at)) {
            if damage_entry(&mut lines, &entries, what, entry, at).is_none() {
                return Ok(());
            }
            sections.push(9 + entry * 8..17 + entry * 8);
        }
        let text = lines.join("\n");
        let source = Source::from_text("acme.toml", &*text);
        let mut report = Report::default();
        compile(&source, &mut report);
        let shown: Vec<String> = report.render(&source).collect();
        prop_assert_eq!(shown.len(), 2, "{:?} in:\n{}\n{}", whats, text, shown.join("\n"));
        for (found, section) in report.diagnostics().zip(sections) {
            let line = found.place(&source).expect("the file was read").line - 1;
            prop_assert!(section.contains(&line), "{:?}:\n{}", whats, found.render(&source));
        }
    }
}
