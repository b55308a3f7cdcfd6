//! What is found in an expansion.

use proc_macro2::{TokenStream, TokenTree};

/// The messages of its `compile_error!`s.
pub(crate) fn errors(expansion: TokenStream) -> Vec<String> {
    let mut errors = Vec::new();
    let mut is_error = false;
    for token in expansion {
        match token {
            TokenTree::Ident(word) => is_error = word == "compile_error",
            TokenTree::Group(group) if is_error => {
                let message: syn::LitStr = syn::parse2(group.stream()).expect("one message");
                errors.push(message.value());
                is_error = false;
            }
            TokenTree::Group(group) => errors.extend(self::errors(group.stream())),
            _ => {}
        }
    }
    errors
}
