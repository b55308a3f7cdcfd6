//! Stage four: from a catalog to the source of its enum. It cannot fail, and the
//! same catalog always gives the same source.
//!
//! The expansion holds data: the enum, its tables, and calls of macros of the
//! library that make the methods. No paths of the machine, no names but those of
//! the invocation, and no warnings whatever the user's crate denies.

use std::borrow::Cow;

use crate::Broken;
use crate::diagnostic::Diagnostic;
use crate::expansion::{Expansion, Piece};
use crate::invocation::Invocation;
use crate::list::List;
use crate::model::{Catalog, Code, Codes, Entry, Reason};
use crate::rust::Rust;
use crate::source::Source;
use crate::statics::PRIVATE;
use crate::{tables, variant_docs};

/// The most diagnostics that are shown; the rest is counted.
const MOST_SHOWN: usize = 100;

/// The enum of a catalog.
pub(crate) fn enum_of(invocation: &Invocation, catalog: &Catalog<'_>) -> Vec<Piece> {
    let mut expansion = Expansion::of(invocation);
    add_enum(&mut expansion, catalog);
    rebuild_with_file(&mut expansion);
    expansion.into_pieces()
}

/// The mistakes of a catalog, and an enum that keeps the code around it
/// compiling.
pub(crate) fn broken(invocation: &Invocation, broken: &Broken<'_>, source: &Source) -> Vec<Piece> {
    let mut expansion = Expansion::of(invocation);
    for diagnostic in broken.diagnostics.iter().take(MOST_SHOWN) {
        expansion.error(diagnostic.render(source));
    }
    let rest = broken.diagnostics.len().saturating_sub(MOST_SHOWN) + broken.more;
    if rest > 0 {
        expansion.error(format!("and {rest} more in {}", source.name()));
    }
    add_enum(&mut expansion, &broken.stand_in);
    rebuild_with_file(&mut expansion);
    expansion.into_pieces()
}

/// The mistake that there is no text to read, and an enum without variants.
pub(crate) fn without_file(invocation: &Invocation, unread: &Diagnostic) -> Vec<Piece> {
    let nothing = Source::from_text(invocation.path.as_str(), "");
    let empty = crate::compile(&nothing).unwrap_or_else(|broken| broken.stand_in);
    let mut expansion = Expansion::of(invocation);
    expansion.error(unread.render(&nothing));
    add_enum(&mut expansion, &empty);
    expansion.into_pieces()
}

/// The enum with its tables and methods, and the enums of numbered reasons.
fn add_enum(expansion: &mut Expansion<'_>, catalog: &Catalog<'_>) {
    item(expansion, catalog);
    let tables = tables::tables(&expansion.invocation.name, catalog);
    expansion.conditions().source("const _: () =");
    expansion.braces(|block| {
        block.source("use").runtime();
        block.source(&format!("::__private as {PRIVATE};\n{tables}"));
    });
    expansion.source(";");
    methods(expansion, catalog);
    for entry in &catalog.entries {
        if entry.has_numbered_reasons() {
            reasons(expansion, entry);
        }
    }
}

fn item(expansion: &mut Expansion<'_>, catalog: &Catalog<'_>) {
    let numbers = || {
        (0..)
            .zip(&catalog.entries)
            .map(|(at, entry)| discriminant(at, entry))
    };
    let mut above = Rust::default();
    above.raw("#[doc = \"\"]\n#[doc = ");
    above.string(&variant_docs::overview(catalog)).raw("]");
    above.raw(DERIVES).raw(&repr(numbers()));
    let mut expected = None;
    let mut variants = List::default();
    for (number, entry) in numbers().zip(&catalog.entries) {
        // Only where a gap begins: the compiler then counts by itself, and much
        // faster.
        let written = (expected != Some(number)).then_some(number);
        expected = number.checked_add(1);
        variants.item(|rust| variant(rust, entry, written, catalog));
    }
    expansion.attributes().source(above.as_str()).visibility();
    expansion.source("enum").name();
    expansion.braces(|inside| {
        inside.source(variants.as_str());
    });
}

fn variant(rust: &mut Rust, entry: &Entry<'_>, number: Option<i64>, catalog: &Catalog<'_>) {
    rust.raw("#[doc = ");
    rust.string(&variant_docs::of_entry(entry, catalog))
        .raw("]");
    for alias in doc_aliases(entry) {
        rust.raw("#[doc(alias = ").string(&alias).raw(")]");
    }
    rust.raw(&entry.variant);
    if let Some(number) = number {
        rust.raw(" = ").raw(&number.to_string());
    }
}

/// What rustc derives without a match over the variants.
const DERIVES: &str = "
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::cmp::PartialOrd,
        ::core::cmp::Ord,
        ::core::hash::Hash,
    )]
";

/// The code, or in a text-keyed catalog the position.
fn discriminant(position: i64, entry: &Entry<'_>) -> i64 {
    match entry.code {
        Code::Number(number, _) => number,
        Code::Text(_) => position,
    }
}

/// The smallest signed integer that holds all numbers; none for an enum without
/// variants, which must not have one.
fn repr(numbers: impl Iterator<Item = i64> + Clone) -> String {
    let (Some(min), Some(max)) = (numbers.clone().min(), numbers.max()) else {
        return String::new();
    };
    let holds = |bits: u32| {
        -(1_i128 << (bits - 1)) <= i128::from(min) && i128::from(max) < 1_i128 << (bits - 1)
    };
    let smallest = [8, 16, 32]
        .into_iter()
        .find(|bits| holds(*bits))
        .unwrap_or(64);
    format!("#[repr(i{smallest})]")
}

/// What a search of the documentation finds the variant by, beside its name: the
/// number and the aliases, but nothing that rustdoc refuses. It finds the vendor's
/// name anyway, for it looks neither at case nor at underscores.
fn doc_aliases<'e>(entry: &'e Entry<'_>) -> Vec<Cow<'e, str>> {
    let mut texts: Vec<Cow<'_, str>> = Vec::new();
    match &entry.code {
        Code::Number(number, written) => {
            texts.push(number.to_string().into());
            texts.extend(written.map(Cow::from));
        }
        Code::Text(key) if is_searchable(key) && **key != entry.variant => {
            texts.push(Cow::from(&**key));
        }
        Code::Text(_) => {}
    }
    for alias in &entry.aliases {
        let alias = Cow::from(&**alias);
        if alias != entry.variant && !texts.contains(&alias) {
            texts.push(alias);
        }
    }
    texts
}

fn is_searchable(text: &str) -> bool {
    let is_refused = |c: char| matches!(c, '\'' | '"') || (c != ' ' && c.is_whitespace());
    text.trim() == text && !text.contains(is_refused)
}

fn methods(expansion: &mut Expansion<'_>, catalog: &Catalog<'_>) {
    let name = &expansion.invocation.name;
    let read = match (catalog.entries.is_empty(), catalog.codes) {
        // An enum without variants cannot be cast.
        (true, _) => "match this {}",
        (false, Codes::Numbers) => "this as ::core::primitive::i64",
        (false, Codes::Texts) => "this as ::core::primitive::usize",
    };
    let front = match catalog.codes {
        Codes::Numbers => "__numeric",
        Codes::Texts => "__keyed",
    };
    expansion.conditions().runtime();
    expansion.source(&format!("::{front}! {{ {name}, |this| {read} }}\n"));
}

/// The enum of an entry's numbered reasons.
fn reasons(expansion: &mut Expansion<'_>, entry: &Entry<'_>) {
    let name = &expansion.invocation.name;
    let mut numbered: Vec<(i64, &Reason<'_>)> = entry
        .reasons
        .iter()
        .filter_map(|reason| Some((reason.number?, reason)))
        .collect();
    numbered.sort_by_key(|(number, _)| *number);
    let repr = repr(numbered.iter().map(|(number, _)| *number));
    let variant = &entry.variant;
    let of = format!("{}{variant}Reason", name.trim_start_matches("r#"));
    let (mut names, mut variants) = (List::default(), List::default());
    for (number, reason) in numbered {
        names.item(|rust| {
            rust.raw(&reason.variant);
        });
        variants.item(|rust| {
            rust.raw("#[doc = ");
            rust.string(&variant_docs::of_reason(reason)).raw("]");
            rust.raw(&format!("{} = {number}", reason.variant));
        });
    }
    let (names, variants) = (names.as_str(), variants.as_str());
    expansion.conditions().source(&format!(
        "#[doc = \"The numbered reasons of [`{name}::{variant}`].\"]
        {DERIVES} #[derive(::core::fmt::Debug)] {repr}"
    ));
    expansion.visibility();
    expansion.source(&format!("enum {of} {{ {variants} }}\n"));
    expansion.conditions().runtime();
    expansion.source(&format!(
        "::__reasons! {{ {of} of {name}::{variant} [{names}] }}\n"
    ));
}

/// Makes the compiler watch the file. The directory stays out of the source: the
/// compiler itself puts it in.
fn rebuild_with_file(expansion: &mut Expansion<'_>) {
    let mut rust = Rust::default();
    rust.raw("const _: &[::core::primitive::u8] = ::core::include_bytes!(::core::concat!(");
    rust.raw("::core::env!(\"CARGO_MANIFEST_DIR\"), \"/\", ");
    rust.string(&expansion.invocation.path).raw("));\n");
    expansion.conditions().source(rust.as_str());
}
