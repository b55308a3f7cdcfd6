//! Stage four: from a catalog to the tokens of its enum. It cannot fail, and the
//! same catalog always gives the same tokens.
//!
//! The expansion holds data: the enum, its tables, and calls of macros of the
//! library that make the methods. No paths of the machine, no names but those of
//! the invocation, and no warnings whatever the user's crate denies.

use std::borrow::Cow;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::Broken;
use crate::diagnostic::Diagnostic;
use crate::invocation::Invocation;
use crate::list::{List, integer};
use crate::model::{Catalog, Code, Codes, Entry};
use crate::source::Source;
use crate::{tables, variant_docs};

/// The most diagnostics that are shown; the rest is counted.
const MOST_SHOWN: usize = 100;

/// The enum of a catalog.
pub(crate) fn enum_of(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let item = item(invocation, catalog);
    let tables = tables::tables(invocation, catalog);
    let methods = methods(invocation, catalog);
    let reasons = catalog
        .entries
        .iter()
        .filter(|entry| entry.has_numbered_reasons())
        .map(|entry| reasons(invocation, entry));
    let rebuild = rebuild_with(invocation);
    quote! { #item #tables #methods #(#reasons)* #rebuild }
}

/// The mistakes of a catalog, and an enum that keeps the code around it
/// compiling.
pub(crate) fn broken(invocation: &Invocation, broken: &Broken<'_>, source: &Source) -> TokenStream {
    let shown = broken.diagnostics.iter().take(MOST_SHOWN);
    let errors = shown.map(|diagnostic| error(invocation, &diagnostic.render(source)));
    let rest = broken.diagnostics.len().saturating_sub(MOST_SHOWN) + broken.more;
    let rest =
        (rest > 0).then(|| error(invocation, &format!("and {rest} more in {}", source.name())));
    let stand_in = enum_of(invocation, &broken.stand_in);
    quote! { #(#errors)* #rest #stand_in }
}

/// The mistake that there is no text to read, and an enum without variants.
pub(crate) fn without_file(invocation: &Invocation, unread: &Diagnostic) -> TokenStream {
    let nothing = Source::from_text(invocation.path.as_str(), "");
    let error = error(invocation, &unread.render(&nothing));
    let empty = crate::compile(&nothing).unwrap_or_else(|broken| broken.stand_in);
    let item = item(invocation, &empty);
    let tables = tables::tables(invocation, &empty);
    let methods = methods(invocation, &empty);
    quote! { #error #item #tables #methods }
}

fn error(invocation: &Invocation, message: &str) -> TokenStream {
    let conditions = &invocation.conditions;
    quote_spanned!(invocation.path_span=> #conditions ::core::compile_error! { #message })
}

fn item(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let Invocation {
        attributes,
        visibility,
        name,
        ..
    } = invocation;
    let overview = variant_docs::overview(catalog);
    let numbers = || {
        (0..)
            .zip(&catalog.entries)
            .map(|(at, entry)| discriminant(at, entry))
    };
    let repr = repr(numbers());
    let mut expected = None;
    let mut variants = List::default();
    for (number, entry) in numbers().zip(&catalog.entries) {
        let docs = variant_docs::of_entry(entry, catalog);
        // Only where a gap begins: the compiler then counts by itself, and much
        // faster.
        let written = (expected != Some(number)).then_some(number);
        expected = number.checked_add(1);
        variants.definition(&docs, &doc_aliases(entry), &entry.variant, written);
    }
    let variants = variants.into_tokens();
    let derives = derives();
    quote! {
        #attributes
        #[doc = ""]
        #[doc = #overview]
        #derives
        #repr
        #visibility enum #name { #variants }
    }
}

/// What rustc derives without a match over the variants.
fn derives() -> TokenStream {
    quote! {
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
    }
}

/// The code, or in a text-keyed catalog the position.
fn discriminant(position: i64, entry: &Entry<'_>) -> i64 {
    match entry.code {
        Code::Number(number, _) => number,
        Code::Text(_) => position,
    }
}

/// The smallest signed integer that holds all numbers; none for an enum without
/// variants, which must not have one.
fn repr(numbers: impl Iterator<Item = i64> + Clone) -> Option<TokenStream> {
    let (min, max) = (numbers.clone().min()?, numbers.max()?);
    let holds = |bits: u32| {
        -(1_i128 << (bits - 1)) <= i128::from(min) && i128::from(max) < 1_i128 << (bits - 1)
    };
    let smallest = [8, 16, 32]
        .into_iter()
        .find(|bits| holds(*bits))
        .unwrap_or(64);
    let integer = format_ident!("i{smallest}");
    Some(quote!(#[repr(#integer)]))
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

fn methods(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let Invocation {
        runtime,
        conditions,
        name,
        ..
    } = invocation;
    let read = match (catalog.entries.is_empty(), catalog.codes) {
        // An enum without variants cannot be cast.
        (true, _) => quote!(match this {}),
        (false, Codes::Numbers) => quote!(this as ::core::primitive::i64),
        (false, Codes::Texts) => quote!(this as ::core::primitive::usize),
    };
    match catalog.codes {
        Codes::Numbers => quote!(#conditions #runtime::__numeric! { #name, |this| #read }),
        Codes::Texts => quote!(#conditions #runtime::__keyed! { #name, |this| #read }),
    }
}

/// The enum of an entry's numbered reasons.
fn reasons(invocation: &Invocation, entry: &Entry<'_>) -> TokenStream {
    let Invocation {
        runtime,
        conditions,
        visibility,
        name,
        ..
    } = invocation;
    let mut numbered: Vec<(i64, Ident, String)> = entry
        .reasons
        .iter()
        .filter_map(|reason| {
            let docs = variant_docs::of_reason(reason);
            Some((reason.number?, format_ident!("{}", reason.variant), docs))
        })
        .collect();
    numbered.sort_by_key(|(number, ..)| *number);
    let repr = repr(numbered.iter().map(|(number, ..)| *number));
    let variant = format_ident!("{}", entry.variant);
    let of = format_ident!("{name}{variant}Reason");
    let docs = format!("The numbered reasons of [`{name}::{variant}`].");
    let derives = derives();
    let names = numbered.iter().map(|(_, name, _)| name);
    let variants = numbered.iter().map(|(number, name, docs)| {
        let number = integer(*number);
        quote!(#[doc = #docs] #name = #number,)
    });
    quote! {
        #conditions
        #[doc = #docs]
        #derives
        #[derive(::core::fmt::Debug)]
        #repr
        #visibility enum #of { #(#variants)* }
        #conditions
        #runtime::__reasons! { #of of #name::#variant [#(#names),*] }
    }
}

/// Makes the compiler watch the file. The directory stays out of the tokens: the
/// compiler itself puts it in.
fn rebuild_with(invocation: &Invocation) -> TokenStream {
    let conditions = &invocation.conditions;
    let path = format!("/{}", invocation.path);
    quote! {
        #conditions
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)
        );
    }
}
