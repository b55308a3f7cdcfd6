//! Files that are large, deep or wrong all over take bounded time and memory,
//! and end in few words.
//!
//! The times are generous, since tests run unoptimised and beside each other:
//! they tell linear from quadratic.

mod expansion;

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use quote::quote;
use rtc_codes_catalog::{Report, Rule, Source, compile, expand};

use expansion::errors;

const HEAD: &str = "[catalog]\nid = \"acme\"\nvendor = \"Acme\"\nproduct = \"Acme Voice\"\n\
                    document = \"https://docs.acme.example\"\n";

const MOST: Duration = Duration::from_secs(60);

#[test]
fn ten_thousand_entries_are_read() {
    let text = catalog(&entries(10_000));
    assert_eq!(timed("ten-thousand", &text), Vec::<String>::new());
}

#[test]
fn one_entry_above_the_bound_is_an_error_and_no_more() {
    let text = catalog(&entries(16_385));
    let source = Source::from_text("acme.toml", text);
    let mut report = Report::default();
    let catalog = compile(&source, &mut report);
    let found: Vec<_> = report.diagnostics().collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, Rule::TooMany);
    let text = found[0].render(&source);
    assert!(text.starts_with("the catalog has more than 16384 entries\n"), "{text}");
    assert!(text.contains("[[group.entry]]"), "{text}");
    assert!(text.contains("^ this is one too many\n"), "{text}");
    assert_eq!(catalog.entries.len(), 16_384);
}

#[test]
fn groups_and_lists_have_bounds_of_their_own() {
    let groups = format!("{HEAD}{}", "[[group]]\ntitle = \"a\"\n".repeat(16_385));
    let (rules, _) = compiled(&groups);
    assert_eq!(rules, [Rule::TooMany]);
}

#[test]
fn an_over_long_list_costs_the_list_and_not_the_entries() {
    let methods = format!("methods = [{}]", "\"a\",".repeat(40));
    // What a group says for its entries is stored once.
    let (rules, lists) = compiled(&catalog(&format!("{methods}\n{}", entries(1_000))));
    assert_eq!(rules, []);
    assert!(lists.iter().all(|&methods| methods == 40));
    // The platforms of a catalog have the bound as well, and so have those of its entries.
    let names: Vec<String> = (0..40_000).map(|n| format!("\"p{n}\"")).collect();
    let with = |platforms: &[String], entries: &str| {
        let head =
            HEAD.replace("vendor", &format!("platforms = [{}]\nvendor", platforms.join(",")));
        compiled(&catalog(entries).replace(HEAD, &head)).0
    };
    assert_eq!(with(&names, &entries(2)), [Rule::TooMany]);
    assert_eq!(with(&names[..40], &entries(1_000)), []);
    let narrowed = format!("platforms = [{}]\ncode = ", names[..40].join(","));
    let each = entries(1_000).replace("code = ", &narrowed);
    assert_eq!(with(&names[..40], &each), [Rule::TooMany]);
    let own = entries(1_000).replace("code = ", &format!("{methods}\ncode = "));
    let (rules, lists) = compiled(&catalog(&own));
    assert_eq!(rules, [Rule::TooMany]);
    assert_eq!(lists.len(), 1_000);
    let whole = lists.iter().filter(|&&methods| methods == 40).count();
    assert_eq!((whole, lists[whole]), (32_767 / 40, 0));
}

#[test]
fn ten_thousand_mistakes_are_counted_and_a_hundred_shown() {
    let text = catalog(&entries(10_000).replace("\"limit\"", "\"limt\""));
    let shown = timed("ten-thousand-mistakes", &text);
    assert_eq!(shown.len(), 101);
    assert!(shown[0].starts_with("`limt` is not a category"), "{}", shown[0]);
    assert!(shown[100].starts_with("and 9900 more in "), "{}", shown[100]);
    assert!(shown[100].ends_with("acme.toml"), "{}", shown[100]);
}

#[test]
fn ten_thousand_unknown_keys_are_bounded() {
    let mut text = catalog("");
    for n in 0..10_000 {
        let _ = writeln!(text, "a_key_of_some_length_number_{n} = 1");
    }
    assert_eq!(timed("ten-thousand-keys", &text).len(), 101);
}

#[test]
fn ten_thousand_mistakes_in_syntax_are_bounded() {
    for (name, mistake) in
        [("quotes", "\"peer\""), ("headers", "[[group.entry]]"), ("signs", "category =")]
    {
        let text = catalog(&entries(10_000).replace(mistake, &mistake[1..]));
        assert_eq!(timed(name, &text).len(), 101, "{name}");
    }
}

#[test]
fn a_line_of_a_megabyte_is_cut() {
    let long = "a".repeat(1 << 20);
    for (name, text) in [
        ("long-description", catalog(&entries(1).replace("it is full", &long))),
        ("long-word", catalog(&entries(1).replace("limit", &long))),
        ("long-key", catalog(&format!("{long} = 1\n{}", entries(1)))),
        ("long-id", catalog(&entries(1)).replace("\"acme\"", &format!("\"{long}\""))),
        ("long-unclosed", catalog(&format!("methods = [\"{long}\n{}", entries(1)))),
        ("long-comment", format!("{}# {long}\u{7}{long}", catalog(&entries(1)))),
        ("long-name-twice", catalog(&entries(2).replace("NAME_0", &long).replace("NAME_1", &long))),
    ] {
        let shown = timed(name, &text);
        assert!(!shown.is_empty(), "{name}");
        for text in shown {
            assert!(text.len() < 2_000, "{name}: {} bytes", text.len());
        }
    }
}

#[test]
fn a_string_of_a_megabyte_is_kept() {
    let long = "`a` [b] <c> ".repeat(1 << 16) + "end.";
    let entry = entries(1) + &format!("erratum = \"{long}\"\n");
    let text = catalog(&entry);
    let source = Source::from_text("acme.toml", &*text);
    let mut report = Report::default();
    let read = compile(&source, &mut report);
    assert_eq!(read.entries[0].erratum.as_deref(), Some(&*long));
    assert_eq!(timed("long-erratum", &text), Vec::<String>::new());
}

#[test]
fn depth_is_bounded() {
    let deep = 100_000;
    for (name, text) in [
        ("lists", format!("a = {}{}", "[".repeat(deep), "]".repeat(deep))),
        ("lists-open", format!("a = {}", "[".repeat(deep))),
        ("tables", format!("a = {}1{}", "{a=".repeat(deep), "}".repeat(deep))),
        ("tables-open", format!("a = {}", "{a=".repeat(deep))),
        ("keys", format!("a{} = 1", ".a".repeat(deep))),
        ("header", format!("[a{}]", ".a".repeat(deep))),
        ("headers", "[a.a]\n".repeat(deep)),
        ("brackets", "[".repeat(deep)),
        ("below-the-limit", format!("a = {}{}", "[".repeat(79), "]".repeat(79))),
    ] {
        assert!(!timed(name, &text).is_empty(), "{name}");
    }
}

#[test]
fn keys_made_to_collide_are_found_all_the_same() {
    for shift in [49, 32, 0] {
        let mut rows = String::new();
        for n in 0..10_000_i64 {
            rows += &entry(&(n << shift).to_string(), n);
        }
        assert_eq!(timed("collisions", &catalog(&rows)), Vec::<String>::new());
    }
}

#[test]
fn one_entry_can_have_all_the_names_and_reasons() {
    let mut names = String::from("aliases = [");
    for n in 0..30_000 {
        let _ = write!(names, "\"OTHER_{n}\",");
    }
    let text = catalog(&(entries(1) + &names + "]\n"));
    assert_eq!(timed("aliases", &text), Vec::<String>::new());
    let mut reasons = entries(1);
    for n in 0..30_000 {
        let _ = writeln!(
            reasons,
            "[[group.entry.reason]]\nnumber = {n}\nname = \"R_{n}\"\ndescription = \"d\""
        );
    }
    assert_eq!(timed("reasons", &catalog(&reasons)), Vec::<String>::new());
}

#[test]
fn a_file_of_the_largest_size_is_bounded() {
    let bytes = 8 * 1024 * 1024;
    for (name, piece) in [("newlines", "\n"), ("letters", "x\n"), ("numbers", "1,")] {
        let begin = if name == "numbers" { "a = [" } else { "" };
        let text = begin.to_owned() + &piece.repeat((bytes - begin.len()) / piece.len());
        assert!(timed(name, &text).len() <= 101, "{name}");
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

/// The rules that a catalog breaks, and how many methods each of its entries has.
fn compiled(text: &str) -> (Vec<Rule>, Vec<usize>) {
    let source = Source::from_text("acme.toml", text);
    let mut report = Report::default();
    let catalog = compile(&source, &mut report);
    let rules = report.diagnostics().map(|found| found.rule).collect();
    (rules, catalog.entries.iter().map(|entry| entry.methods.len()).collect())
}

/// The errors in the expansion of a file with the text.
#[track_caller]
fn timed(name: &str, text: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bounds").join(name);
    std::fs::create_dir_all(&root).expect("cargo's directory for tests is writable");
    std::fs::write(root.join("acme.toml"), text).expect("it is writable");
    let invocation = quote!([::rtc_codes] enum Acme = "acme.toml";);
    let begin = Instant::now();
    let expansion = expand(invocation, &root);
    let took = begin.elapsed();
    println!("{name}: {} kB in {took:?}", text.len() >> 10);
    assert!(took < MOST, "{name} took {took:?}");
    let _ = std::fs::remove_dir_all(&root);
    let mut errors = errors(expansion);
    // rustc shows them from the last one on.
    errors.reverse();
    errors
}
