//! Stage four: from a catalog to the tokens of its enum. It cannot fail, and the same
//! catalog always gives the same tokens.
//!
//! The expansion holds data: the enum, its tables, and calls of macros of the library that
//! make the methods. It has no paths of the machine, no names but those of the invocation,
//! and no warnings whatever the user's crate denies. Nothing in it is found by a name that
//! a user's crate could give to something else: paths begin with the library's.

mod docs;
mod hash;
mod look_up;
mod markdown;
mod phrases;
mod search;
mod statics;
mod tables;

use std::path::Path;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;

use crate::invocation::{Invocation, Request, located};
use crate::model::{Catalog, Code, Codes, Entry, Reason};

use statics::ident;

/// The enum with its tables and methods, and the enums of numbered reasons.
pub(crate) fn emit(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let Invocation { runtime, attributes, name, .. } = invocation;
    let beside = &attributes.beside;
    let item = item(invocation, catalog);
    let reasons = Reasons::of(name, catalog);
    let reason_enums = reasons.iter().map(|reasons| reasons.item(invocation));
    let reason_methods = reasons.iter().map(|reasons| reasons.methods(invocation));
    let tables = tables::tables(name, catalog);
    let methods = match catalog.codes {
        // What an enum without variants is meant to have cannot be told, either.
        _ if catalog.entries.is_empty() => quote!(#runtime::__empty! { #name }),
        Codes::Numbers => quote!(#runtime::__numeric! { #name }),
        Codes::Keys => quote!(#runtime::__keyed! { #name }),
        Codes::Unknown => {
            quote!(#runtime::__numeric! { #name } #runtime::__by_key! { keyed #name })
        }
    };
    let serde = serde(invocation, catalog, &reasons);
    let watch = watch(invocation, catalog);
    quote! {
        #item
        #(#reason_enums)*
        #beside
        const _: () = {
            use #runtime::__private::scope::*;
            #tables
            #methods
            #(#reason_methods)*
        };
        #serde
        #watch
    }
}

fn item(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let Invocation { runtime, attributes, visibility, name, .. } = invocation;
    let attributes = &attributes.item;
    let overview = docs::overview(catalog);
    let derives = derives(runtime);
    let numbers = (0..).zip(&catalog.entries);
    let numbers = numbers.map(|(position, entry)| discriminant(position, entry));
    let repr = repr(numbers.clone());
    let mut expected = None;
    // Only where a gap begins: the compiler then counts by itself, and much faster.
    let discriminants = numbers.map(|number| {
        let written = (expected != Some(number)).then(|| Literal::i64_unsuffixed(number));
        expected = number.checked_add(1);
        written.map(|number| quote!(= #number))
    });
    let entries = &catalog.entries;
    let docs = entries.iter().map(|entry| docs::entry(entry, catalog));
    let aliases = entries.iter().map(search::aliases);
    let variants = entries.iter().map(|entry| ident(&entry.variant));
    quote! {
        #attributes
        #[doc = ""]
        #[doc = #overview]
        #derives
        #repr
        #visibility enum #name {
            #( #[doc = #docs] #aliases #variants #discriminants, )*
        }
    }
}

/// What rustc derives without a match over the variants.
fn derives(runtime: &TokenStream) -> TokenStream {
    let core = quote!(#runtime::__private::core);
    quote! {
        #[derive(
            #core::clone::Clone,
            #core::marker::Copy,
            #core::cmp::PartialEq,
            #core::cmp::Eq,
            #core::cmp::PartialOrd,
            #core::cmp::Ord,
            #core::hash::Hash,
        )]
    }
}

/// The code or, of a key, the position.
fn discriminant(position: i64, entry: &Entry<'_>) -> i64 {
    match entry.code {
        Code::Number(number, _) => number,
        Code::Key(_) => position,
    }
}

/// The smallest signed integer that holds all numbers; none for an enum without
/// variants, which must not have one.
fn repr(numbers: impl Iterator<Item = i64> + Clone) -> Option<TokenStream> {
    let (min, max) = (numbers.clone().min()?, numbers.max()?);
    let holds = |bits: &u32| {
        let limit = 1_i128 << (bits - 1);
        -limit <= i128::from(min) && i128::from(max) < limit
    };
    let bits = [8, 16, 32].into_iter().find(holds).unwrap_or(64);
    let repr = format_ident!("i{bits}");
    Some(quote!(#[repr(#repr)]))
}

/// The enum of an entry's numbered reasons.
struct Reasons<'c> {
    name: Ident,
    variant: Ident,
    numbered: Vec<(i64, &'c Reason<'c>)>,
}

impl<'c> Reasons<'c> {
    fn of(name: &Ident, catalog: &'c Catalog<'_>) -> Vec<Self> {
        let entries = catalog.entries.iter();
        let numbered = entries.map(|entry| (entry, entry.numbered_reasons()));
        let numbered = numbered.filter(|(_, numbered)| !numbered.is_empty());
        let reasons = numbered.map(|(entry, numbered)| Self {
            name: format_ident!("{}{}Reason", name.unraw(), entry.variant),
            variant: ident(&entry.variant),
            numbered,
        });
        reasons.collect()
    }

    fn item(&self, invocation: &Invocation) -> TokenStream {
        let Invocation { runtime, attributes, visibility, .. } = invocation;
        let (name, attributes) = (&self.name, &attributes.reasons);
        let docs = format!("The numbered reasons of [`{}::{}`].", invocation.name, self.variant);
        let derives = derives(runtime);
        let repr = repr(self.numbered.iter().map(|(number, _)| *number));
        let variants = self.numbered.iter().map(|(number, reason)| {
            let (docs, variant) = (docs::reason(reason), ident(&reason.variant));
            let number = Literal::i64_unsuffixed(*number);
            quote!(#[doc = #docs] #variant = #number,)
        });
        quote! {
            #attributes
            #[doc = #docs]
            #derives
            #[derive(#runtime::__private::core::fmt::Debug)]
            #repr
            #visibility enum #name { #(#variants)* }
        }
    }

    fn methods(&self, invocation: &Invocation) -> TokenStream {
        let (runtime, of) = (&invocation.runtime, &invocation.name);
        let (name, variant) = (&self.name, &self.variant);
        let variants = self.numbered.iter().map(|(_, reason)| ident(&reason.variant));
        quote!(#runtime::__reasons! { #name of #of::#variant [#(#variants),*] })
    }
}

/// The implementations of serde's traits that the invocation derives.
fn serde(invocation: &Invocation, catalog: &Catalog<'_>, reasons: &[Reasons<'_>]) -> TokenStream {
    let (name, beside) = (&invocation.name, &invocation.attributes.beside);
    let kind = match catalog.codes {
        Codes::Keys => ident("keyed"),
        Codes::Numbers | Codes::Unknown => ident("numeric"),
    };
    let reasons = reasons.iter().map(|reasons| &reasons.name);
    let content = quote!(#kind #name [#(#reasons)*]);
    let requests = invocation.attributes.serde.iter().map(|request| {
        let Request { front, path, conditions } = request;
        let runtime = &invocation.runtime;
        let placed = located(runtime, front.span());
        let call = quote_spanned!(front.span()=> #placed::#front! { #content #path });
        quote! {
            #beside
            #conditions
            const _: () = {
                use #runtime::__private::scope::*;
                #call
            };
        }
    });
    requests.collect()
}

/// Makes the compiler watch the file. The directory stays out of the tokens: the compiler
/// itself puts it in, if it is told an absolute one. It is not needed for a catalog with
/// mistakes, which is compiled again in any case.
fn watch(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let directory = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    if !Path::new(&directory).is_absolute() || catalog.entries.is_empty() {
        return TokenStream::new();
    }
    let (conditions, path) = (&invocation.attributes.conditions, invocation.path.value());
    let runtime = &invocation.runtime;
    let core = quote!(#runtime::__private::core);
    quote! {
        #conditions
        const _: &[#core::primitive::u8] = #core::include_bytes!(
            #core::concat!(#core::env!("CARGO_MANIFEST_DIR"), "/", #path)
        );
    }
}
