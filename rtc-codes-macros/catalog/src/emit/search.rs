//! What a search of the documentation finds a variant by, beside its name.
//!
//! rustdoc looks neither at case nor at underscores, and so finds the vendor's name anyway.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Code, Entry};
use crate::variant::words_of;

/// The attributes that name them: the code and the aliases, which editors read as well, and
/// for rustdoc alone the methods that raise the code, and the last words of its name.
pub(super) fn aliases(entry: &Entry<'_>) -> TokenStream {
    let mut aliases = Aliases { variant: &entry.variant, found: Vec::new() };
    match &entry.code {
        Code::Number(number, written) => {
            aliases.add(number.to_string());
            if let Some(written) = *written {
                aliases.add(written);
            }
        }
        Code::Key(key) => aliases.add(&**key),
    }
    for alias in &entry.aliases {
        aliases.add(&**alias);
    }
    let names = aliases.found.len();
    for method in &entry.methods {
        aliases.add(&**method);
        aliases.add(method.rsplit('.').next().unwrap_or_default());
    }
    let words = words_of(&entry.name);
    let mut last = &*words;
    while let Some((_, without_first)) = last.split_once(' ') {
        aliases.add(last.to_owned());
        last = without_first;
    }
    let (names, others) = aliases.found.split_at(names);
    let names = (!names.is_empty()).then(|| quote!(#[doc(alias(#(#names),*))]));
    let others = (!others.is_empty()).then(|| quote!(#[cfg_attr(doc, doc(alias(#(#others),*)))]));
    quote!(#names #others)
}

/// Aliases of a variant, without what rustdoc refuses.
struct Aliases<'e> {
    variant: &'e str,
    found: Vec<Cow<'e, str>>,
}

impl<'e> Aliases<'e> {
    fn add(&mut self, alias: impl Into<Cow<'e, str>>) {
        let alias = alias.into();
        let is_refused = |c: char| matches!(c, '\'' | '"') || (c != ' ' && c.is_whitespace());
        let blank_outside = alias.trim() != alias || alias.is_empty();
        if alias != self.variant
            && !blank_outside
            && !alias.contains(is_refused)
            && !self.found.contains(&alias)
        {
            self.found.push(alias);
        }
    }
}
