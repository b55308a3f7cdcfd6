//! The tables of the expansion: what the library's `Tables` trait asks for.
//!
//! Numbers go into byte strings, which the compiler takes almost for free, where
//! an array of ten thousand tuples would cost it seconds.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::integer;
use crate::hash::{PerfectHash, hash_number, hash_text};
use crate::invocation::Invocation;
use crate::model::{Catalog, Code, Codes, Entry, Reason, Word};

pub(crate) fn tables(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let (library, conditions, name) = (
        &invocation.library,
        &invocation.conditions,
        &invocation.name,
    );
    let emitter = Emitter {
        invocation,
        private: &quote!(#library::__private),
        catalog,
    };
    let private = emitter.private;
    let columns = emitter.columns();
    let lists = emitter.lists();
    let look_up = match catalog.codes {
        Codes::Numbers => emitter.numbered(),
        Codes::Texts => emitter.keyed(),
    };
    quote! {
        #conditions
        #[doc(hidden)]
        impl #private::Tables for #name { #columns #lists }
        #conditions
        #[doc(hidden)]
        #look_up
    }
}

struct Emitter<'e, 's> {
    invocation: &'e Invocation,
    /// The path of the library's hidden module.
    private: &'e TokenStream,
    catalog: &'e Catalog<'s>,
}

impl Emitter<'_, '_> {
    /// What every entry has.
    fn columns(&self) -> TokenStream {
        let Self {
            invocation,
            private,
            catalog,
        } = self;
        let name = &invocation.name;
        let entries = &catalog.entries;
        let (id, vendor, product) = (&*catalog.id, &*catalog.vendor, &*catalog.product);
        let variants = entries.iter().map(|entry| {
            let variant = format_ident!("{}", entry.variant);
            quote!(#name::#variant)
        });
        let groups = catalog.groups.iter().map(|group| {
            let (title, url) = (&*group.title, &*group.url);
            quote!(#private::Group { title: #title, url: #url })
        });
        let all = table(&quote!(#name), variants);
        let groups = table(&quote!(#private::Group), groups);
        let classes = self.numbers(
            entries.len(),
            &entries.iter().flat_map(class).collect::<Vec<u8>>(),
        );
        let names = texts(entries.iter().map(|entry| &*entry.name));
        let spelled = texts(entries.iter().map(|entry| &*entry.variant));
        let descriptions = texts(entries.iter().map(|entry| &*entry.description));
        let labels = self.hash(&labels(catalog));
        quote! {
            const ALL: &'static [Self] = #all;
            const ID: &'static ::core::primitive::str = #id;
            const VENDOR: &'static ::core::primitive::str = #vendor;
            const PRODUCT: &'static ::core::primitive::str = #product;
            const CLASSES: &'static [#private::Class] = #classes;
            const GROUPS: &'static [#private::Group] = #groups;
            const NAMES: &'static [&'static ::core::primitive::str] = #names;
            const VARIANTS: &'static [&'static ::core::primitive::str] = #spelled;
            const DESCRIPTIONS: &'static [&'static ::core::primitive::str] = #descriptions;
            const LABELS: #private::PerfectHash = #labels;
        }
    }

    /// What only some entries have. A column that no entry has keeps the trait's
    /// default.
    fn lists(&self) -> TokenStream {
        let text = quote!(&'static ::core::primitive::str);
        let mut lists = TokenStream::new();
        let mut list =
            |column: &str, kind: &TokenStream, of: &dyn Fn(&Entry<'_>) -> Vec<TokenStream>| {
                lists.extend(self.list(column, kind, of));
            };
        let all = |texts: &[std::borrow::Cow<'_, str>]| -> Vec<TokenStream> {
            texts
                .iter()
                .map(|text| {
                    let text = &**text;
                    quote!(#text)
                })
                .collect()
        };
        let one = |text: &Option<std::borrow::Cow<'_, str>>| -> Vec<TokenStream> {
            text.iter()
                .map(|text| {
                    let text = &**text;
                    quote!(#text)
                })
                .collect()
        };
        list("ALIASES", &text, &|entry| all(&entry.aliases));
        list("CAUSES", &text, &|entry| all(&entry.causes));
        list("SUGGESTIONS", &text, &|entry| all(&entry.suggestions));
        list("METHODS", &text, &|entry| all(&entry.methods));
        list("ERRATUM", &text, &|entry| one(&entry.erratum));
        list("SINCE", &text, &|entry| one(&entry.since));
        list("RETIRED", &text, &|entry| one(&entry.retired));
        list("RETRY_AFTER", &quote!(::core::time::Duration), &|entry| {
            let millis = entry
                .retry_after
                .map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX));
            millis
                .iter()
                .map(|millis| {
                    let millis = Literal::u64_unsuffixed(*millis);
                    quote!(::core::time::Duration::from_millis(#millis))
                })
                .collect()
        });
        let library = &self.invocation.library;
        list("REASONS", &quote!(#library::Reason), &|entry| {
            entry.reasons.iter().map(|of| reason(library, of)).collect()
        });
        lists
    }

    fn list(
        &self,
        column: &str,
        kind: &TokenStream,
        of: &dyn Fn(&Entry<'_>) -> Vec<TokenStream>,
    ) -> Option<TokenStream> {
        let private = self.private;
        let mut items: Vec<TokenStream> = Vec::new();
        let mut starts: Vec<u8> = Vec::with_capacity(2 * self.catalog.entries.len() + 2);
        // The checker bounds the number of items.
        let start =
            |items: &[TokenStream]| u16::try_from(items.len()).unwrap_or(u16::MAX).to_le_bytes();
        for entry in &self.catalog.entries {
            starts.extend(start(&items));
            items.extend(of(entry));
        }
        starts.extend(start(&items));
        if items.is_empty() {
            return None;
        }
        let column = format_ident!("{column}");
        let items = table(kind, items.into_iter());
        let starts = self.numbers(self.catalog.entries.len() + 1, &starts);
        Some(quote! {
            const #column: #private::Lists<#kind> = #private::Lists {
                items: #items,
                starts: #starts,
            };
        })
    }

    /// How the entry of a number is found.
    fn numbered(&self) -> TokenStream {
        let (private, name) = (self.private, &self.invocation.name);
        let codes = self.hash(&PerfectHash::search(self.catalog.entries.len(), |seed| {
            let numbers = self.catalog.entries.iter().map(|entry| match entry.code {
                Code::Number(number, _) => number,
                Code::Text(_) => 0,
            });
            numbers.map(|number| hash_number(seed, number)).collect()
        }));
        quote! {
            impl #private::Numbered for #name {
                const CODES: #private::PerfectHash = #codes;
            }
        }
    }

    /// How the entry of a key is found, alone or inside of a message.
    fn keyed(&self) -> TokenStream {
        let (private, name) = (self.private, &self.invocation.name);
        let keys: Vec<&str> = self
            .catalog
            .entries
            .iter()
            .map(|entry| match &entry.code {
                Code::Text(key) => &**key,
                Code::Number(..) => "",
            })
            .collect();
        let by_key = self.hash(&PerfectHash::search(keys.len(), |seed| {
            keys.iter()
                .map(|key| hash_text(seed, key.as_bytes()))
                .collect()
        }));
        let mut longest_first: Vec<u16> = (0..).take(keys.len()).collect();
        longest_first.sort_by_key(|&at| std::cmp::Reverse(keys[usize::from(at)].len()));
        let longest_first: Vec<u8> = longest_first
            .into_iter()
            .flat_map(u16::to_le_bytes)
            .collect();
        let longest_first = self.numbers(keys.len(), &longest_first);
        let keys = texts(keys.into_iter());
        quote! {
            impl #private::Keyed for #name {
                const KEYS: &'static [&'static ::core::primitive::str] = #keys;
                const BY_KEY: #private::PerfectHash = #by_key;
                const LONGEST_FIRST: &'static [[::core::primitive::u8; 2]] = #longest_first;
            }
        }
    }

    fn hash(&self, hash: &PerfectHash) -> TokenStream {
        let private = self.private;
        let seed = Literal::u64_unsuffixed(hash.seed);
        let pilots = Literal::byte_string(&hash.pilots);
        let pilot_count = Literal::usize_unsuffixed(hash.pilots.len());
        let slots: Vec<u8> = hash
            .slots
            .iter()
            .flat_map(|slot| slot.to_le_bytes())
            .collect();
        let slots = self.numbers(hash.slots.len(), &slots);
        quote! {
            #private::PerfectHash {
                seed: #seed,
                pilots: {
                    static TABLE: [::core::primitive::u8; #pilot_count] = *#pilots;
                    &TABLE
                },
                slots: #slots,
            }
        }
    }

    /// A static of `count` little-endian numbers, all of one size.
    fn numbers(&self, count: usize, bytes: &[u8]) -> TokenStream {
        let private = self.private;
        let size = Literal::usize_unsuffixed(bytes.len().checked_div(count).unwrap_or(2));
        let count = Literal::usize_unsuffixed(count);
        let bytes = Literal::byte_string(bytes);
        quote! {{
            static TABLE: [[::core::primitive::u8; #size]; #count] = #private::numbers(#bytes);
            &TABLE
        }}
    }
}

/// A static array, by reference.
fn table(kind: &TokenStream, items: impl Iterator<Item = TokenStream>) -> TokenStream {
    let items: Vec<TokenStream> = items.collect();
    let count = Literal::usize_unsuffixed(items.len());
    quote! {{
        static TABLE: [#kind; #count] = [#(#items),*];
        &TABLE
    }}
}

fn texts<'t>(texts: impl Iterator<Item = &'t str>) -> TokenStream {
    table(
        &quote!(&::core::primitive::str),
        texts.map(|text| quote!(#text)),
    )
}

/// The classification of an entry, packed as the library's `Class` says.
fn class(entry: &Entry<'_>) -> [u8; 4] {
    const NO_ESCALATION: u8 = 7;
    let escalate = entry.escalate.map_or(NO_ESCALATION, Word::bits);
    // The checker bounds the number of groups by that of entries.
    let [low, high] = u16::try_from(entry.group).unwrap_or(u16::MAX).to_le_bytes();
    [
        entry.category.bits() | entry.retryability.bits() << 4 | entry.origin.bits() << 7,
        escalate | entry.name_basis.bits() << 3 | entry.classification_basis.bits() << 5,
        low,
        high,
    ]
}

/// The perfect hash of all names, variants and aliases: a position is that of a
/// name, or of a variant after them, or of an alias after those.
fn labels(catalog: &Catalog<'_>) -> PerfectHash {
    let entries = &catalog.entries;
    let count = entries.len();
    let names = entries.iter().map(|entry| &*entry.name);
    let variants = entries.iter().map(|entry| &*entry.variant);
    let aliases = entries
        .iter()
        .flat_map(|entry| entry.aliases.iter().map(|alias| &**alias));
    // A text that an entry has twice stands where it comes first.
    let mut positions: Vec<(usize, &str)> = Vec::with_capacity(2 * count);
    for (position, text) in names.chain(variants).chain(aliases).enumerate() {
        positions.push((position, text));
    }
    positions.sort_by(|a, b| a.1.cmp(b.1).then(a.0.cmp(&b.0)));
    positions.dedup_by(|later, first| later.1 == first.1);
    let mut found = PerfectHash::search(positions.len(), |seed| {
        positions
            .iter()
            .map(|(_, text)| hash_text(seed, text.as_bytes()))
            .collect()
    });
    for slot in &mut found.slots {
        let position = positions
            .get(usize::from(*slot))
            .map_or(0, |(position, _)| *position);
        // The checker bounds the number of names and aliases.
        *slot = u16::try_from(position).unwrap_or(u16::MAX);
    }
    found
}

fn reason(library: &TokenStream, reason: &Reason<'_>) -> TokenStream {
    let (name, description) = (&*reason.name, &*reason.description);
    let number = reason.number.map_or_else(
        || quote!(::core::option::Option::None),
        |number| {
            let number = integer(number);
            quote!(::core::option::Option::Some(#number))
        },
    );
    let word = |set: &str, word: Word| {
        let (set, word) = (
            format_ident!("{set}"),
            format_ident!("{}", camel(word.as_str())),
        );
        quote!(#library::#set::#word)
    };
    let basis = word("Basis", reason.name_basis);
    let category = word("Category", reason.category);
    let retryability = word("Retryability", reason.retryability);
    quote! {
        #library::Reason::new(#number, #name, #basis, #description, #category, #retryability)
    }
}

/// A word of the format as the library's variant: `not-found` is `NotFound`.
fn camel(word: &str) -> String {
    crate::variant_of(&word.replace('-', "_"))
}
