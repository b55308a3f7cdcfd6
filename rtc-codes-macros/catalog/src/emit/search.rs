//! What a search of the documentation finds a variant by, beside its name.
//!
//! rustdoc looks neither at case nor at underscores, and so finds the vendor's name anyway.

use std::borrow::Cow;
use std::env;
use std::sync::LazyLock;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Code, Entry};
use crate::variant::words_of;

/// The attribute that names them: the code and the aliases, which editors read as well.
pub(super) fn aliases(entry: &Entry<'_>) -> TokenStream {
    let aliases = of(entry, is_rustdoc());
    if aliases.is_empty() { TokenStream::new() } else { quote!(#[doc(alias(#(#aliases),*))]) }
}

/// Whether rustdoc expands the macro, which runs in the process of what compiles. In a build,
/// the words for a search alone would be a fifth of an expansion's time.
fn is_rustdoc() -> bool {
    static IS_RUSTDOC: LazyLock<bool> = LazyLock::new(|| {
        let executable = env::current_exe().unwrap_or_default();
        executable.file_stem().is_some_and(|name| name == "rustdoc")
    });
    *IS_RUSTDOC
}

/// The code and the aliases; for a search, also the methods that raise the code, and the last
/// words of its name.
fn of<'e>(entry: &'e Entry<'_>, is_for_search: bool) -> Vec<Cow<'e, str>> {
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
    if !is_for_search {
        return aliases.found;
    }
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
    aliases.found
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

#[cfg(test)]
#[path = "../../tests/unit/search.rs"]
mod tests;
