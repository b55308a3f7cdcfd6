//! Files that are large, deep or wrong all over take bounded time and memory,
//! and end in few words.
//!
//! The times are generous, since tests run unoptimised and beside each other:
//! they tell linear from quadratic.

mod tokens;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rtc_codes_catalog::{Piece, Rule, Source, compile, expand};

use tokens::tokens;

const HEAD: &str = "[catalog]\nid = \"acme\"\nvendor = \"Acme\"\nproduct = \"Acme Voice\"\n\
                    document = \"https://docs.acme.example\"\n";

const MOST: Duration = Duration::from_secs(60);

#[test]
fn ten_thousand_entries_are_read() {
    let text = catalog(&entries(10_000));
    compile(&Source::from_text("acme.toml", &*text)).expect("it is valid");
    let (pieces, _) = timed("ten-thousand", &text);
    assert_eq!(errors(pieces), Vec::<String>::new());
}

#[test]
fn one_entry_above_the_bound_is_an_error_and_no_more() {
    let text = catalog(&entries(16_385));
    let source = Source::from_text("acme.toml", text);
    let broken = compile(&source).expect_err("it is too large");
    let rules: Vec<Rule> = broken.diagnostics.iter().map(|found| found.rule).collect();
    assert_eq!(rules, [Rule::TooMany]);
    let text = broken.diagnostics[0].render(&source);
    assert!(
        text.starts_with("the catalog has more than 16384 entries\n"),
        "{text}"
    );
    assert!(text.contains("[[group.entry]]"), "{text}");
    assert!(text.contains("^ this is one too many\n"), "{text}");
    assert_eq!(broken.stand_in.entries.len(), 16_384);
}

#[test]
fn groups_and_lists_have_bounds_of_their_own() {
    let groups = format!("{HEAD}{}", "[[group]]\ntitle = \"a\"\n".repeat(16_385));
    rules_of(&groups, &[Rule::TooMany]);
    let methods = format!("methods = [{}]", "\"a\",".repeat(40));
    let lists = catalog(&format!("{methods}\n{}", entries(1_000)));
    rules_of(&lists, &[Rule::TooMany]);
}

#[test]
fn ten_thousand_mistakes_are_counted_and_a_hundred_shown() {
    let text = catalog(&entries(10_000).replace("\"limit\"", "\"limt\""));
    let (pieces, file) = timed("ten-thousand-mistakes", &text);
    let shown = errors(pieces);
    assert_eq!(shown.len(), 101);
    assert!(
        shown[0].starts_with("`limt` is no category"),
        "{}",
        shown[0]
    );
    assert_eq!(shown[100], format!("and 9900 more in {file}"));
}

#[test]
fn ten_thousand_unknown_keys_are_bounded() {
    let mut text = catalog("");
    for n in 0..10_000 {
        let _ = writeln!(text, "a_key_of_some_length_number_{n} = 1");
    }
    let (pieces, _) = timed("ten-thousand-keys", &text);
    assert_eq!(errors(pieces).len(), 101);
}

#[test]
fn ten_thousand_mistakes_in_syntax_are_bounded() {
    for (name, mistake, least) in [
        ("quotes", "\"peer\"", 101),
        ("headers", "[[group.entry]]", 101),
        ("signs", "category =", 101),
    ] {
        let text = catalog(&entries(10_000).replace(mistake, &mistake[1..]));
        let (pieces, _) = timed(name, &text);
        let shown = errors(pieces);
        assert!(shown.len() <= 101, "{name}: {}", shown.len());
        assert!(shown.len() >= least.min(1), "{name}");
    }
}

#[test]
fn a_line_of_a_megabyte_is_cut() {
    let long = "a".repeat(1 << 20);
    for (name, text) in [
        (
            "long-description",
            catalog(&entries(1).replace("it is full", &long)),
        ),
        ("long-word", catalog(&entries(1).replace("limit", &long))),
        ("long-key", catalog(&format!("{long} = 1\n{}", entries(1)))),
        (
            "long-id",
            catalog(&entries(1)).replace("\"acme\"", &format!("\"{long}\"")),
        ),
        (
            "long-unclosed",
            catalog(&format!("methods = [\"{long}\n{}", entries(1))),
        ),
        (
            "long-comment",
            format!("{}# {long}\u{7}{long}", catalog(&entries(1))),
        ),
        (
            "long-name-twice",
            catalog(&entries(2).replace("NAME_0", &long).replace("NAME_1", &long)),
        ),
    ] {
        let (pieces, _) = timed(name, &text);
        let shown = errors(pieces);
        assert!(!shown.is_empty(), "{name}");
        for text in shown {
            assert!(text.len() < 2_000, "{name}: {} bytes", text.len());
        }
    }
}

#[test]
fn a_text_of_a_megabyte_is_kept() {
    let long = "`a` [b] <c> ".repeat(1 << 16) + "end.";
    let entry = entries(1) + &format!("erratum = \"{long}\"\n");
    let text = catalog(&entry);
    let source = Source::from_text("acme.toml", &*text);
    let read = compile(&source).expect("it is valid");
    assert_eq!(read.entries[0].erratum.as_deref(), Some(&*long));
    let (pieces, _) = timed("long-erratum", &text);
    assert_eq!(errors(pieces), Vec::<String>::new());
}

#[test]
fn depth_is_bounded() {
    let deep = 100_000;
    for (name, text) in [
        (
            "lists",
            format!("a = {}{}", "[".repeat(deep), "]".repeat(deep)),
        ),
        ("lists-open", format!("a = {}", "[".repeat(deep))),
        (
            "tables",
            format!("a = {}1{}", "{a=".repeat(deep), "}".repeat(deep)),
        ),
        ("tables-open", format!("a = {}", "{a=".repeat(deep))),
        ("keys", format!("a{} = 1", ".a".repeat(deep))),
        ("header", format!("[a{}]", ".a".repeat(deep))),
        ("headers", "[a.a]\n".repeat(deep)),
        ("brackets", "[".repeat(deep)),
        (
            "below-the-limit",
            format!("a = {}{}", "[".repeat(79), "]".repeat(79)),
        ),
    ] {
        let (pieces, _) = timed(name, &text);
        assert!(!errors(pieces).is_empty(), "{name}");
    }
}

#[test]
fn keys_made_to_collide_are_found_all_the_same() {
    for shift in [49, 32, 0] {
        let mut rows = String::new();
        for n in 0..10_000_i64 {
            rows += &entry(&(n << shift).to_string(), n);
        }
        let (pieces, _) = timed("collisions", &catalog(&rows));
        assert_eq!(errors(pieces), Vec::<String>::new());
    }
}

#[test]
fn one_entry_can_have_all_the_names_and_reasons() {
    let mut names = String::from("aliases = [");
    for n in 0..30_000 {
        let _ = write!(names, "\"OTHER_{n}\",");
    }
    let text = catalog(&(entries(1) + &names + "]\n"));
    let (pieces, _) = timed("aliases", &text);
    assert_eq!(errors(pieces), Vec::<String>::new());
    let mut reasons = entries(1);
    for n in 0..30_000 {
        let _ = writeln!(
            reasons,
            "[[group.entry.reason]]\nnumber = {n}\nname = \"R_{n}\"\ndescription = \"d\""
        );
    }
    let (pieces, _) = timed("reasons", &catalog(&reasons));
    assert_eq!(errors(pieces), Vec::<String>::new());
}

#[test]
fn a_file_of_the_largest_size_is_bounded() {
    let bytes = usize::try_from(Source::MAX_BYTES).expect("it fits");
    for (name, piece) in [("newlines", "\n"), ("letters", "x\n"), ("numbers", "1,")] {
        let begin = if name == "numbers" { "a = [" } else { "" };
        let text = begin.to_owned() + &piece.repeat((bytes - begin.len()) / piece.len());
        let (pieces, _) = timed(name, &text);
        assert!(errors(pieces).len() <= 101, "{name}");
    }
}

fn catalog(entries: &str) -> String {
    format!("{HEAD}[[group]]\ntitle = \"Join\"\n{entries}")
}

fn entries(count: i64) -> String {
    (0..count).map(|n| entry(&n.to_string(), n)).collect()
}

fn entry(code: &str, n: i64) -> String {
    format!(
        "[[group.entry]]\ncode = {code}\nname = \"NAME_{n}\"\ndescription = \"it is full\"\n\
         category = \"limit\"\nretryability = \"peer\"\n\n"
    )
}

#[track_caller]
fn rules_of(text: &str, rules: &[Rule]) {
    let source = Source::from_text("acme.toml", text);
    let broken = compile(&source).expect_err("it is broken");
    let found: Vec<Rule> = broken.diagnostics.iter().map(|found| found.rule).collect();
    assert_eq!(found, rules);
}

/// The expansion of a file with the text, and the file's name.
#[track_caller]
fn timed(name: &str, text: &str) -> (Vec<Piece>, String) {
    let root: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("bounds")
        .join(name);
    std::fs::create_dir_all(&root).expect("cargo's directory for tests is writable");
    std::fs::write(root.join("acme.toml"), text).expect("it is writable");
    let invocation = tokens("enum Acme = \"acme.toml\" ;");
    let begin = Instant::now();
    let pieces = expand(&invocation, &root);
    let took = begin.elapsed();
    println!("{name}: {} kB in {took:?}", text.len() >> 10);
    assert!(took < MOST, "{name} took {took:?}");
    let _ = std::fs::remove_dir_all(&root);
    (pieces, "acme.toml".to_owned())
}

/// The texts of the expansion's `compile_error!`s.
fn errors(pieces: Vec<Piece>) -> Vec<String> {
    let text = |piece| match piece {
        Piece::Error(message, _) => Some(message),
        _ => None,
    };
    pieces.into_iter().filter_map(text).collect()
}
