//! Tables as references to statics: a constant alone would be copied into every codegen
//! unit that uses it. Numbers are byte strings, which the compiler takes almost for free:
//! an array of ten thousand tuples would cost it seconds.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};
use syn::Token;

use crate::model::Entry;

/// The items of an array, a comma behind each.
#[derive(Default)]
pub(super) struct Items {
    tokens: TokenStream,
    pub(super) count: usize,
}

impl Items {
    pub(super) fn of(items: impl Iterator<Item = impl ToTokens>) -> Self {
        let mut all = Self::default();
        all.extend(items);
        all
    }

    pub(super) fn extend(&mut self, items: impl Iterator<Item = impl ToTokens>) {
        let items = items.inspect(|_| self.count += 1);
        self.tokens.append_terminated(items, <Token![,]>::default());
    }

    /// A static array of them, by reference.
    pub(super) fn table(&self, kind: &TokenStream) -> TokenStream {
        let Self { tokens, count } = self;
        quote!({ static TABLE: [#kind; #count] = [#tokens]; &TABLE })
    }
}

/// A static array of strings.
pub(super) fn table_of_strings<'s>(strings: impl Iterator<Item = &'s str>) -> TokenStream {
    Items::of(strings).table(&quote!(&'static __rtc_codes::core::primitive::str))
}

/// A string for each entry, all in one, and where each begins.
pub(super) fn joined(entries: &[Entry<'_>], push: impl Fn(&mut String, &Entry<'_>)) -> TokenStream {
    let mut whole = String::new();
    let mut starts = vec![0; 4];
    for entry in entries {
        push(&mut whole, entry);
        // The checker bounds products, descriptions and the number of entries.
        let end = u32::try_from(whole.len()).unwrap_or(u32::MAX);
        starts.extend(end.to_le_bytes());
    }
    let starts = bytes(4, &starts);
    quote! {
        __rtc_codes::Strings {
            joined: { static JOINED: &__rtc_codes::core::primitive::str = #whole; &JOINED },
            starts: #starts,
        }
    }
}

/// A static array of numbers of 16 bits.
pub(super) fn numbers(numbers: impl IntoIterator<Item = u16>) -> TokenStream {
    let mut table = Vec::new();
    for number in numbers {
        table.extend_from_slice(&number.to_le_bytes());
    }
    bytes(2, &table)
}

/// A static array of arrays of `size` bytes.
pub(super) fn bytes(size: usize, bytes: &[u8]) -> TokenStream {
    let count = bytes.len();
    let bytes = Literal::byte_string(bytes);
    quote!({
        static TABLE: [__rtc_codes::core::primitive::u8; #count] = *#bytes;
        __rtc_codes::chunks::<#size>(&TABLE)
    })
}

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
