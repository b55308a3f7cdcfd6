//! The Rust source of each contender's enum.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::{Catalog, Contender, Entry};

/// Formats source code: on a single line, it would be slow to compile and unreadable.
///
/// # Panics
///
/// If the source is not Rust.
pub fn format(source: &TokenStream) -> String {
    prettyplease::unparse(&syn::parse_file(&source.to_string()).expect("the source is Rust"))
}

/// The enum `Code` of a contender.
pub(crate) fn of(contender: Contender, catalog: &Catalog, path: &str) -> TokenStream {
    let (codes, names, variants) = columns(catalog);
    let name = method(catalog, "name", STRING, |entry| &entry.name);
    let description = method(catalog, "description", STRING, |entry| &entry.description);
    let (classes, report) = (classes(catalog), report());
    let message = format!("{{}} ({} {{}})", catalog.product);
    let std_derives = quote!(Debug, Clone, Copy, PartialEq, Eq, Hash);
    match contender {
        Contender::Ours => quote! {
            rtc_codes::catalog! {
                /// Codes of a generated catalog.
                pub enum Code = #path;
            }
            #report
        },
        Contender::Derives => {
            let derives = quote! {
                #std_derives, num_enum::IntoPrimitive, num_enum::TryFromPrimitive,
                strum::EnumIter, strum::EnumString, strum::IntoStaticStr, thiserror::Error
            };
            let item = item(catalog, &derives, |entry| {
                let (name, text, code) = (&entry.name, &entry.description, entry.code);
                // A literal, which is the fastest that thiserror can do.
                let message = format!("{text} ({} {code})", catalog.product);
                quote!(#[error(#message)] #[strum(serialize = #name)])
            });
            quote! {
                #item #description #classes #report

                impl Code {
                    pub fn name(self) -> &'static str { self.into() }
                }
            }
        }
        Contender::Match => {
            let item = item(catalog, &std_derives, |_| quote!());
            quote! {
                #item #name #description #classes #report

                impl std::fmt::Display for Code {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(f, #message, self.description(), *self as i64)
                    }
                }

                impl std::error::Error for Code {}

                #[derive(Debug, Clone, Copy, PartialEq, Eq)]
                pub struct Unknown;

                impl TryFrom<i64> for Code {
                    type Error = Unknown;

                    fn try_from(code: i64) -> Result<Self, Unknown> {
                        match code { #( #codes => Ok(Self::#variants), )* _ => Err(Unknown) }
                    }
                }

                impl std::str::FromStr for Code {
                    type Err = Unknown;

                    fn from_str(name: &str) -> Result<Self, Unknown> {
                        match name { #( #names => Ok(Self::#variants), )* _ => Err(Unknown) }
                    }
                }
            }
        }
        Contender::Plain => {
            let derives = quote!(#std_derives, PartialOrd, Ord);
            let item = item(catalog, &derives, |_| quote!());
            quote! {
                #item #description

                impl Code {
                    pub const fn from_code(code: i64) -> Option<Self> {
                        match code { #( #codes => Some(Self::#variants), )* _ => None }
                    }
                }
            }
        }
    }
}

/// The other methods of our enums, as matches.
pub fn prose_by_matches(catalog: &Catalog) -> TokenStream {
    let list = |list: &[&str]| quote!(&[#( #list ),*]);
    let causes = method(catalog, "causes", LIST, |entry| list(entry.causes));
    let actions = method(catalog, "suggestions", LIST, |entry| list(entry.suggestions));
    let methods = method(catalog, "methods", LIST, |entry| list(entry.methods));
    let group = method(catalog, "group", STRING, |entry| entry.group);
    let docs_url = method(catalog, "docs_url", STRING, |entry| entry.docs_url);
    quote!(#causes #actions #methods #group #docs_url)
}

/// Maps of the phf crate from codes and names to the enum's variants.
pub fn phf_maps(catalog: &Catalog) -> TokenStream {
    let (codes, names, variants) = columns(catalog);
    quote! {
        pub static CODES: phf::Map<i64, Code> = phf::phf_map! {
            #( #codes => Code::#variants, )*
        };
        pub static NAMES: phf::Map<&str, Code> = phf::phf_map! {
            #( #names => Code::#variants, )*
        };
    }
}

/// A function that uses the whole enum, so that no contender defers work to the
/// crates that depend on it.
fn report() -> TokenStream {
    quote! {
        pub fn report(code: i64, name: &str) -> Option<String> {
            let entry = Code::try_from(code).ok().or_else(|| name.parse().ok())?;
            let (name, description) = (entry.name(), entry.description());
            let (category, retryability) = (entry.category(), entry.retryability());
            Some(format!("{entry} {entry:?} {name} {description} {category:?} {retryability:?}"))
        }
    }
}

/// The enum itself. Its variants have the same documentation as ours.
fn item(
    catalog: &Catalog,
    derives: &TokenStream,
    attributes: impl Fn(&Entry) -> TokenStream,
) -> TokenStream {
    let (codes, _, variants) = columns(catalog);
    let docs = catalog.entries.iter().map(docs);
    let attributes = catalog.entries.iter().map(attributes);
    quote! {
        #[derive(#derives)]
        #[repr(i64)]
        pub enum Code {
            #( #docs #attributes #variants = #codes, )*
        }
    }
}

fn docs(entry: &Entry) -> TokenStream {
    let mut docs = format!(
        " `{}`: {}\n\n `{}`.\n\n - category: {}\n - retryability: {}",
        entry.code, entry.description, entry.name, entry.category, entry.retryability
    );
    for (title, list) in [("Causes", entry.causes), ("Suggestions", entry.suggestions)] {
        if !list.is_empty() {
            docs = format!("{docs}\n\n {title}:\n\n - {}", list.join("\n - "));
        }
    }
    // One attribute per line, as `///` makes them: every derive macro parses all.
    let lines = docs.lines();
    quote!(#( #[doc = #lines] )*)
}

/// The codes, names and variants.
fn columns(catalog: &Catalog) -> (Vec<i64>, Vec<&str>, Vec<&Ident>) {
    let entries = || catalog.entries.iter();
    let codes = entries().map(|entry| entry.code).collect();
    let names = entries().map(|entry| &*entry.name).collect();
    let variants = entries().map(|entry| &entry.variant).collect();
    (codes, names, variants)
}

const STRING: &str = "&'static str";
const LIST: &str = "&'static [&'static str]";

/// A method with one arm per variant.
fn method<'c, V: ToTokens>(
    catalog: &'c Catalog,
    name: &str,
    returns: &str,
    value_of: impl Fn(&'c Entry) -> V,
) -> TokenStream {
    let (name, returns) = (tokens(name), tokens(returns));
    let variants = catalog.entries.iter().map(|entry| &entry.variant);
    let values = catalog.entries.iter().map(value_of);
    quote! {
        impl Code {
            pub const fn #name(self) -> #returns {
                match self { #( Self::#variants => #values, )* }
            }
        }
    }
}

/// `category` and `retryability`, with one arm per value, and the enums they return.
fn classes(catalog: &Catalog) -> TokenStream {
    let category = |entry: &Entry| format!("{:?}", entry.category);
    let retryability = |entry: &Entry| format!("{:?}", entry.retryability);
    let category = class(catalog, "Category", "category", category);
    let retryability = class(catalog, "Retryability", "retryability", retryability);
    quote!(#category #retryability)
}

fn class(
    catalog: &Catalog,
    name: &str,
    method: &str,
    word_of: impl Fn(&Entry) -> String,
) -> TokenStream {
    let (name, method) = (tokens(name), tokens(method));
    let mut variants_of = BTreeMap::<String, Vec<&Ident>>::new();
    for entry in &catalog.entries {
        let variants = variants_of.entry(word_of(entry)).or_default();
        variants.push(&entry.variant);
    }
    let words: Vec<TokenStream> = variants_of.keys().map(|word| tokens(word)).collect();
    let variants = variants_of.values();
    quote! {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum #name { #( #words, )* }

        impl Code {
            pub const fn #method(self) -> #name {
                match self { #( #( Self::#variants )|* => #name::#words, )* }
            }
        }
    }
}

fn tokens(source: &str) -> TokenStream {
    source.parse().expect("the source is Rust")
}
