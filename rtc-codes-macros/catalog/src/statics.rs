//! Tables as expressions: references to statics.
//!
//! A constant alone would be copied into every codegen unit that uses it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::list::List;
use crate::model::Entry;

/// A static array, by reference.
pub(crate) fn table(kind: &TokenStream, items: List) -> TokenStream {
    let count = Literal::usize_unsuffixed(items.len());
    let items = items.into_tokens();
    quote! {{
        static TABLE: [#kind; #count] = [#items];
        &TABLE
    }}
}

/// A static array of texts.
pub(crate) fn table_of_texts<'t>(texts: impl Iterator<Item = &'t str>) -> TokenStream {
    let mut items = List::default();
    texts.for_each(|text| items.literal(text));
    table(&quote!(&::core::primitive::str), items)
}

/// A text for each entry, all in one, and where each begins.
pub(crate) fn texts_in_one(
    private: &TokenStream,
    entries: &[Entry<'_>],
    push_text: impl Fn(&mut String, &Entry<'_>),
) -> TokenStream {
    let mut whole = String::new();
    let mut starts = vec![0; 4];
    for entry in entries {
        push_text(&mut whole, entry);
        // The checker bounds products, descriptions and the number of entries.
        let end = u32::try_from(whole.len()).unwrap_or(u32::MAX);
        starts.extend_from_slice(&end.to_le_bytes());
    }
    let starts = bytes(private, 4, &starts);
    quote! {
        #private::Texts {
            text: {
                static TEXT: &::core::primitive::str = #whole;
                &TEXT
            },
            starts: #starts,
        }
    }
}

/// A static array of numbers.
pub(crate) fn numbers(private: &TokenStream, numbers: &[u16]) -> TokenStream {
    let mut little_endian = Vec::with_capacity(2 * numbers.len());
    for number in numbers {
        little_endian.extend_from_slice(&number.to_le_bytes());
    }
    bytes(private, 2, &little_endian)
}

/// A static array of arrays of `size` bytes.
///
/// As a byte string, which the compiler takes almost for free: an array of ten
/// thousand tuples would cost it seconds.
pub(crate) fn bytes(private: &TokenStream, size: usize, bytes: &[u8]) -> TokenStream {
    let count = Literal::usize_unsuffixed(bytes.len());
    let size = Literal::usize_unsuffixed(size);
    let bytes = Literal::byte_string(bytes);
    quote! {{
        static TABLE: [::core::primitive::u8; #count] = *#bytes;
        #private::chunks::<#size>(&TABLE)
    }}
}
