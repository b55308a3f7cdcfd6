//! The laws of the compiler, for any text of a catalog. Nothing is written to a file.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use rtc_codes_catalog::{Catalog, Code, Diagnostic, Report, Source, compile, expand_source};

/// Puts a text through the compiler: to a catalog and a report, and to an expansion.
///
/// # Panics
///
/// If a law is broken.
pub fn front_door(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let source = Source::from_text(format!("{}.toml", id(text)), text);
    let mut report = Report::default();
    let catalog = compile(&source, &mut report);
    everything_is_unique(&catalog);
    if report.is_empty() {
        assert!(!catalog.entries.is_empty());
    }
    for diagnostic in report.diagnostics() {
        its_span_is_in_the_text(diagnostic, &source);
        its_message_is_plain(diagnostic, &source);
    }
    the_expansion_is_rust(&source, &report);
}

/// Whatever is wrong, the enum is there, and an error for each diagnostic that is shown.
fn the_expansion_is_rust(source: &Source, report: &Report) {
    let invocation = quote!([::rtc_codes] pub enum Fuzzed = "fuzzed.toml";);
    let expansion = expand_source(invocation, source);
    let mut words = Words::default();
    words.count(expansion.clone());
    assert_eq!(words.errors, report.len().min(101));
    assert_eq!(words.enums, 1 + words.reasons);
    // It takes longer than everything else, and different lengths are equally likely.
    if source.text().len() % 16 == 0 {
        let file: syn::File = syn::parse2(expansion).expect("the expansion is a list of items");
        let is_enum =
            |item: &syn::Item| matches!(item, syn::Item::Enum(item) if item.ident == "Fuzzed");
        assert!(file.items.iter().any(is_enum));
    }
}

/// How often the words that tell what is made stand in an expansion.
#[derive(Default)]
struct Words {
    errors: usize,
    enums: usize,
    reasons: usize,
}

impl Words {
    fn count(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(word) if word == "compile_error" => self.errors += 1,
                TokenTree::Ident(word) if word == "enum" => self.enums += 1,
                TokenTree::Ident(word) if word == "__reasons" => self.reasons += 1,
                TokenTree::Group(group) => self.count(group.stream()),
                _ => {}
            }
        }
    }
}

/// The id that the catalog gives itself, so that most texts are named after it.
fn id(text: &str) -> &str {
    let id = text.split_once("id = \"").map(|(_, rest)| rest.split('"').next().unwrap_or_default());
    let is_plain = |id: &&str| {
        let is_plain =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (1..=60).contains(&id.len()) && id.bytes().all(is_plain)
    };
    id.filter(is_plain).unwrap_or("fuzzed")
}

fn its_span_is_in_the_text(diagnostic: &Diagnostic, source: &Source) {
    let span = diagnostic.span.clone().expect("a text that was read has places");
    assert!(source.text().get(span.clone()).is_some(), "{span:?} {diagnostic:?}");
}

/// Short, and with nothing that hides or turns the text around it.
fn its_message_is_plain(diagnostic: &Diagnostic, source: &Source) {
    let shown = diagnostic.render(source);
    assert!(shown.len() < 4_000, "{} bytes", shown.len());
    let is_odd = |c: &char| (c.is_control() && *c != '\n') || ('\u{202a}'..='\u{202e}').contains(c);
    assert_eq!(shown.chars().find(is_odd), None, "{shown:?}");
}

fn everything_is_unique(catalog: &Catalog<'_>) {
    let (mut codes, mut labels) = (HashSet::new(), HashSet::new());
    for entry in &catalog.entries {
        let code = match &entry.code {
            Code::Number(number, _) => number.to_string(),
            Code::Key(key) => key.to_string(),
        };
        assert!(codes.insert(code), "{entry:?}");
        let own: HashSet<&str> = [&*entry.name, &*entry.variant]
            .into_iter()
            .chain(entry.aliases.iter().map(|alias| &**alias))
            .collect();
        for label in own {
            assert!(labels.insert(label), "{label} of {entry:?}");
        }
    }
}
