//! Every rule has a broken catalog here, and the text that its author sees.
//!
//! `golden/<rule>.toml` or `golden/<rule>--<variation>.toml` is the catalog,
//! the `.txt` beside it the diagnostics. To rewrite those texts:
//!
//! ```sh
//! UPDATE_GOLDEN=1 cargo test -p rtc-codes-catalog --test golden
//! ```

use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use rtc_codes_catalog::{Report, Rule, Source, compile};

/// Rules whose catalogs are made by `files.rs` and `bounds.rs`: they cannot be
/// checked in, or are too large for it.
const MADE_BY_TESTS: [Rule; 7] = [
    Rule::FileMissing,
    Rule::FileUnreadable,
    Rule::FileDirectory,
    Rule::FileOutside,
    Rule::FileTooLarge,
    Rule::FileNotUtf8,
    Rule::TooMany,
];

#[test]
fn every_rule_has_a_case() {
    let cases = cases();
    let lacking: Vec<&str> = Rule::ALL
        .iter()
        .filter(|rule| !MADE_BY_TESTS.contains(rule))
        .map(|rule| rule.id())
        .filter(|id| cases.iter().all(|case| case.rule() != *id))
        .collect();
    assert!(lacking.is_empty(), "rules without a case: {lacking:?}");
}

#[test]
fn every_case_is_named_after_a_rule_that_it_breaks() {
    for case in cases() {
        let mut report = Report::default();
        compile(&case.source(), &mut report);
        let found: Vec<&str> = report.diagnostics().map(|found| found.rule.id()).collect();
        assert!(found.contains(&case.rule()), "{} breaks {found:?}", case.name);
    }
}

#[test]
fn every_case_gives_its_text() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differences = Vec::new();
    for case in cases() {
        let rendered = case.rendered();
        let file = golden().join(&case.name).with_extension("txt");
        if update {
            fs::write(&file, &rendered).expect("the expected text can be written");
            continue;
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if unix(&expected) != unix(&rendered) {
            differences.push(format!("--- {} is now:\n{rendered}", file.display()));
        }
    }
    assert!(
        differences.is_empty(),
        "{}\nUPDATE_GOLDEN=1 rewrites the expected texts",
        differences.join("\n")
    );
}

/// Whatever is wrong with a catalog, rustc must take its enum.
#[test]
fn discriminants_are_unique_in_every_case() {
    for case in cases() {
        let source = case.source();
        let catalog = compile(&source, &mut Report::default());
        let codes = catalog.entries.iter().map(|entry| format!("{:?}", entry.code));
        assert_eq!(codes.clone().collect::<HashSet<_>>().len(), codes.len(), "{}", case.name);
        for entry in &catalog.entries {
            let numbers = entry.reasons.iter().filter_map(|reason| reason.number);
            let numbers: Vec<i64> = numbers.collect();
            let unique: HashSet<_> = numbers.iter().collect();
            assert_eq!(unique.len(), numbers.len(), "{}: {}", case.name, entry.name);
        }
    }
}

#[test]
fn every_text_belongs_to_a_case() {
    let names: Vec<String> = cases().into_iter().map(|case| case.name).collect();
    for file in files_with("txt") {
        let stem = stem(&file);
        assert!(names.contains(&stem), "{stem}.txt has no catalog");
    }
}

struct Case {
    name: String,
    text: String,
}

impl Case {
    fn rule(&self) -> &str {
        self.name.split_once("--").map_or(&self.name, |(rule, _)| rule)
    }

    fn source(&self) -> Source {
        Source::from_text("acme-voice.toml", &*self.text)
    }

    /// As rustc shows it, which adds `error: `.
    fn rendered(&self) -> String {
        let source = self.source();
        let mut report = Report::default();
        let catalog = compile(&source, &mut report);
        let mut rendered = String::new();
        for found in report.diagnostics() {
            let span = found.span.clone().expect("the file was read");
            let selected = &source.text()[span];
            let _ = writeln!(rendered, "error: {}", found.render(&source));
            let _ = writeln!(rendered, "selects: {}\n", selected.escape_debug());
        }
        // A variant for every valid name keeps the code around it compiling.
        let variants: Vec<&str> = catalog.entries.iter().map(|entry| &*entry.variant).collect();
        let _ = writeln!(rendered, "variants: {}", variants.join(" "));
        rendered
    }
}

fn cases() -> Vec<Case> {
    files_with("toml")
        .into_iter()
        .map(|file| Case {
            name: stem(&file),
            text: fs::read_to_string(&file).expect("a case is UTF-8"),
        })
        .collect()
}

fn files_with(extension: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(golden())
        .expect("the cases are there")
        .map(|file| file.expect("the directory can be read").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn stem(file: &Path) -> String {
    let stem = file.file_stem().expect("a case has a name");
    stem.to_string_lossy().into_owned()
}

/// What git makes of line ends on Windows is no difference.
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}
