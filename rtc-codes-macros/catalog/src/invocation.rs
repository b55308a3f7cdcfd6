//! The invocation of `catalog!`: the item that it makes, and the path.

mod attributes;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, LitStr, Token, Visibility, token};

pub(crate) use attributes::Request;

use attributes::Attributes;

/// `[runtime] attributes vis enum Name = "path.toml";`, where the front of the macro adds
/// the path of its own crate, which generated code calls.
pub(crate) struct Invocation {
    pub(crate) runtime: TokenStream,
    pub(crate) attributes: Attributes,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    pub(crate) path: LitStr,
}

const USAGE: &str = "write `pub enum Name = \"path/to/catalog.toml\";`";

impl Invocation {
    /// Reads an invocation.
    ///
    /// # Errors
    ///
    /// The error as tokens, at the token that is wrong.
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self, TokenStream> {
        let mut tokens = tokens.into_iter();
        let Some(TokenTree::Group(runtime)) = tokens.next() else {
            let message = "call `catalog!` of `rtc_codes` instead of this macro";
            return Err(syn::Error::new(Span::call_site(), message).to_compile_error());
        };
        let runtime = runtime.stream();
        let item = |input: ParseStream<'_>| Self::item(runtime.clone(), input);
        item.parse2(tokens.collect()).map_err(|wrong| {
            let message = format!("{wrong}\n  = help: {USAGE}");
            with_core(&runtime, &[error(wrong.span(), &message)])
        })
    }

    /// What the user wrote.
    fn item(runtime: TokenStream, input: ParseStream<'_>) -> syn::Result<Self> {
        let mut attributes = Attributes::of(&input.call(Attribute::parse_outer)?);
        let visibility = input.parse()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        if input.peek(Token![<]) {
            return Err(input.error("an enum of codes has no generic parameters"));
        }
        if input.peek(token::Brace) || input.peek(token::Paren) {
            return Err(input.error("the variants come from the catalog"));
        }
        input.parse::<Token![=]>()?;
        let path: LitStr = input.parse()?;
        if input.is_empty() {
            let message = format!("expected `;` behind the path\n  = help: {USAGE}");
            attributes.errors.push(error(path.span(), &message));
        } else {
            input.parse::<Token![;]>()?;
        }
        if !input.is_empty() {
            return Err(input.error("expected one enum and nothing behind it"));
        }
        Ok(Self { runtime, attributes, visibility, name, path })
    }

    /// The errors of the catalog, shown at the path, and those of attributes.
    pub(crate) fn errors(&self, of_catalog: impl Iterator<Item = String>) -> TokenStream {
        let Self { runtime, attributes, path, .. } = self;
        let of_catalog = of_catalog.map(|message| error(path.span(), &message));
        let mut errors: Vec<_> = attributes.errors.iter().cloned().chain(of_catalog).collect();
        if errors.is_empty() {
            return TokenStream::new();
        }
        // rustc comes back to macros that wait for an import from the last one on.
        errors.reverse();
        let (conditions, errors) = (&attributes.conditions, with_core(runtime, &errors));
        quote!(#conditions #errors)
    }
}

/// Errors with the `core` that they need.
fn with_core(runtime: &TokenStream, errors: &[TokenStream]) -> TokenStream {
    quote! {
        const _: () = {
            use #runtime::__private::core as __rtc_codes_core;
            #(#errors)*
        };
    }
}

/// An error at a place. Its tokens are the user's, or rustc would add to each that it
/// comes from a macro; `core` is the library's, whatever the user's crate calls so.
fn error(place: Span, message: &str) -> TokenStream {
    quote_spanned!(place=> __rtc_codes_core::compile_error! { #message })
}

/// Tokens that mean the same, shown at another place.
pub(crate) fn located(tokens: &TokenStream, place: Span) -> TokenStream {
    let located = |mut token: TokenTree| {
        token.set_span(token.span().located_at(place));
        token
    };
    tokens.clone().into_iter().map(located).collect()
}
