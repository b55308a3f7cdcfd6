//! The attributes of the invocation: which of them stand at the enum alone, which also
//! at what is made beside it, and which ask for something.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Meta, Path, Token};

use super::error;

/// The attributes, by where they belong.
#[derive(Default)]
pub(crate) struct Attributes {
    /// At the enum.
    pub(crate) item: TokenStream,
    /// At the enums of reasons: what users of the enum are to know of them, too.
    pub(crate) reasons: TokenStream,
    /// At implementations: conditions and lint levels.
    pub(crate) beside: TokenStream,
    /// What goes to the end of these: of lint levels, the last one counts.
    last: TokenStream,
    /// The conditions alone.
    pub(crate) conditions: TokenStream,
    /// The derives that the library fulfills.
    pub(crate) serde: Vec<Request>,
    /// An error at each attribute that is refused.
    pub(crate) errors: Vec<TokenStream>,
}

/// A derive of `Serialize` or `Deserialize`.
pub(crate) struct Request {
    /// The library's macro that fulfills it.
    pub(crate) front: Ident,
    pub(crate) path: Path,
    /// Where it stands in a `cfg_attr`.
    pub(crate) conditions: TokenStream,
}

/// What the macro implements itself: deriving it would do so twice.
const OWN: &str = "Clone Copy Debug Display Eq Error FromStr Hash Ord PartialEq PartialOrd";

impl Attributes {
    pub(super) fn of(written: &[Attribute]) -> Self {
        let mut attributes = Self::default();
        for attribute in written {
            attributes.add(&attribute.meta, &Around::default());
        }
        attributes.beside.extend(std::mem::take(&mut attributes.last));
        attributes
    }

    fn add(&mut self, meta: &Meta, around: &Around) {
        let name = meta.path().get_ident().map(Ident::to_string);
        match name.as_deref() {
            Some("cfg_attr") => {
                if let Some((predicate, inside)) = conditional(meta) {
                    let around = around.and(predicate);
                    for meta in &inside {
                        self.add(meta, &around);
                    }
                    return;
                }
            }
            Some("derive") => {
                if let Some(paths) = derives(meta) {
                    self.derive(paths, around);
                    return;
                }
            }
            Some("repr") => {
                let message = "the codes decide how the enum is represented: remove `repr`";
                self.errors.push(error(meta.span(), message));
                return;
            }
            Some("cfg") => {
                self.conditions.extend(around.attribute(meta));
                self.beside.extend(around.attribute(meta));
                self.reasons.extend(around.attribute(meta));
            }
            Some("allow" | "warn" | "deny" | "forbid" | "expect") => {
                let level = level_beside(meta);
                self.beside.extend(around.attribute(&level));
                self.reasons.extend(around.attribute(&level));
            }
            Some("deprecated") => {
                self.last.extend(around.attribute(&quote!(allow(deprecated))));
                self.reasons.extend(around.attribute(meta));
            }
            Some("non_exhaustive") => self.reasons.extend(around.attribute(meta)),
            Some("doc") if is_about_visibility(meta) => self.reasons.extend(around.attribute(meta)),
            _ => {}
        }
        self.item.extend(around.attribute(meta));
    }

    fn derive(&mut self, paths: Vec<Path>, around: &Around) {
        let mut others = Vec::new();
        for path in paths {
            let Some(last) = path.segments.last() else { continue };
            let (name, place) = (last.ident.to_string(), last.ident.span());
            let front = match name.as_str() {
                "Serialize" if is_serdes(&path) => "__serialize",
                "Deserialize" if is_serdes(&path) => "__deserialize",
                name if OWN.split(' ').any(|own| own == name) => {
                    let message = format!("the enum has `{name}` already: do not derive it");
                    let (condition, error) = (around.condition(), error(place, &message));
                    self.errors.push(quote!(#condition #error));
                    continue;
                }
                _ => {
                    others.push(path);
                    continue;
                }
            };
            let front = Ident::new(front, place);
            self.serde.push(Request { front, path, conditions: around.condition() });
        }
        if !others.is_empty() {
            self.item.extend(around.attribute(&quote!(derive(#(#others),*))));
        }
    }
}

/// Whether a path is a trait of serde's by its name: other crates have derives that end
/// in the same word.
fn is_serdes(path: &Path) -> bool {
    let before = path.segments.iter().rev().nth(1);
    let is_serde = |name: &str| matches!(name, "serde" | "serde_core" | "serde_derive");
    before.is_none_or(|before| is_serde(&before.ident.to_string()))
}

/// The predicates of the `cfg_attr`s around an attribute.
#[derive(Default)]
struct Around(Vec<TokenStream>);

impl Around {
    fn and(&self, predicate: TokenStream) -> Self {
        Self(self.0.iter().cloned().chain([predicate]).collect())
    }

    fn attribute(&self, meta: &impl ToTokens) -> TokenStream {
        let predicates = &self.0;
        if predicates.is_empty() {
            return quote!(#[#meta]);
        }
        quote!(#[cfg_attr(all(#(#predicates),*), #meta)])
    }

    /// The predicates as a condition of their own.
    fn condition(&self) -> TokenStream {
        let predicates = &self.0;
        if predicates.is_empty() {
            return TokenStream::new();
        }
        quote!(#[cfg(all(#(#predicates),*))])
    }
}

/// The predicate of a `cfg_attr`, and the attributes in it.
fn conditional(meta: &Meta) -> Option<(TokenStream, Vec<Meta>)> {
    let mut tokens = meta.require_list().ok()?.tokens.clone().into_iter();
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
    let predicate = tokens.by_ref().take_while(|token| !is_comma(token)).collect();
    let inside = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(tokens.collect()).ok()?;
    Some((predicate, inside.into_iter().collect()))
}

fn derives(meta: &Meta) -> Option<Vec<Path>> {
    let list = meta.require_list().ok()?;
    let paths = list.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
    Some(paths.ok()?.into_iter().collect())
}

/// A lint level. What is expected of the enum need not happen beside it.
fn level_beside(meta: &Meta) -> TokenStream {
    match meta {
        Meta::List(list) if list.path.is_ident("expect") => {
            let lints = &list.tokens;
            quote!(allow(#lints))
        }
        _ => meta.to_token_stream(),
    }
}

/// `doc(hidden)` and `doc(cfg(…))`.
fn is_about_visibility(meta: &Meta) -> bool {
    let Ok(list) = meta.require_list() else {
        return false;
    };
    let first = list.tokens.clone().into_iter().next();
    matches!(first, Some(TokenTree::Ident(word)) if word == "hidden" || word == "cfg")
}
