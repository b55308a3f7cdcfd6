//! The tables of the expansion: what the library's `Tables` trait asks for.
//!
//! Numbers go into byte strings, which the compiler takes almost for free, where
//! an array of ten thousand tuples would cost it seconds.

use std::borrow::Cow;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::hash::{PerfectHash, hash_number, hash_text};
use crate::invocation::Invocation;
use crate::list::{List, integer};
use crate::model::{Catalog, Code, Codes, Entry, Reason, Word};

pub(crate) fn tables(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let (runtime, conditions, name) = (
        &invocation.runtime,
        &invocation.conditions,
        &invocation.name,
    );
    let emitter = Emitter {
        invocation,
        private: &quote!(#runtime::__private),
        catalog,
    };
    let private = emitter.private;
    let columns = emitter.columns();
    let lists = emitter.lists();
    let look_up = match catalog.codes {
        Codes::Numbers => emitter.numbered(),
        Codes::Texts => emitter.keyed(),
    };
    let mut variants = List::default();
    for entry in &catalog.entries {
        variants.variant(name, &entry.variant);
    }
    let variants = variants.into_tokens();
    let padding = padding(name, &catalog.entries);
    // Twice, since the compiler evaluates the first one whenever it sees it, and
    // again for whatever mentions it; the other only when a program uses it.
    quote! {
        #conditions
        impl #name {
            /// Every variant: by code, or in the catalog's order if the codes are
            /// texts.
            pub const ALL: &'static [Self] = &[#variants];
        }
        #conditions
        #[doc(hidden)]
        impl<Late> #private::Variants<Late> for #name {
            const EACH: &'static [Self] = &[#variants #padding];
        }
        #conditions
        #[doc(hidden)]
        impl #private::Tables for #name { #columns #lists }
        #conditions
        #[doc(hidden)]
        #look_up
    }
}

/// The first variant, as often as the list wants to the next power of two: then
/// a position that is cut to its bits needs no other check.
fn padding(name: &Ident, entries: &[Entry<'_>]) -> TokenStream {
    let mut padding = List::default();
    if let Some(first) = entries.first() {
        for _ in entries.len()..entries.len().next_power_of_two() {
            padding.variant(name, &first.variant);
        }
    }
    padding.into_tokens()
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
            private, catalog, ..
        } = self;
        let entries = &catalog.entries;
        let (id, vendor, product) = (&*catalog.id, &*catalog.vendor, &*catalog.product);
        let groups = catalog.groups.iter().map(|group| {
            let (title, url) = (&*group.title, &*group.url);
            quote!(#private::Group { title: #title, url: #url })
        });
        let group_count = Literal::usize_unsuffixed(catalog.groups.len());
        let count = Literal::usize_unsuffixed(entries.len());
        let groups = table(
            &quote!(#private::Group),
            &group_count,
            &quote!(#(#groups),*),
        );
        let mut classes: Vec<u8> = entries.iter().flat_map(class).collect();
        if !entries.is_empty() {
            classes.resize(4 * entries.len().next_power_of_two(), 0);
        }
        let classes = self.numbers(4, &classes);
        let names = texts(entries.iter().map(|entry| &*entry.name));
        let spelled = texts(entries.iter().map(|entry| &*entry.variant));
        let descriptions = texts(entries.iter().map(|entry| &*entry.description));
        let labels = self.hash(&labels(catalog));
        quote! {
            const ABOUT: #private::About = #private::About {
                id: #id,
                vendor: #vendor,
                product: #product,
                count: #count,
            };
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
        let mut lists = TokenStream::new();
        for (column, of) in TEXT_COLUMNS {
            lists.extend(self.text_list(column, of));
        }
        let mut list =
            |column: &str, kind: &TokenStream, of: &dyn Fn(&Entry<'_>) -> Vec<TokenStream>| {
                lists.extend(self.list(column, kind, of));
            };
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
        let runtime = &self.invocation.runtime;
        list("REASONS", &quote!(#runtime::Reason), &|entry| {
            entry.reasons.iter().map(|of| reason(runtime, of)).collect()
        });
        lists
    }

    fn text_list(&self, column: &str, of: &TextColumn) -> Option<TokenStream> {
        let mut items = List::default();
        let mut starts = vec![0];
        for entry in &self.catalog.entries {
            for text in of(entry) {
                items.literal(text);
            }
            starts.push(items.len());
        }
        let kind = quote!(&'static ::core::primitive::str);
        (items.len() > 0).then(|| {
            let count = Literal::usize_unsuffixed(items.len());
            self.column(column, &kind, &count, &items.into_tokens(), &starts)
        })
    }

    fn list(
        &self,
        column: &str,
        kind: &TokenStream,
        of: &dyn Fn(&Entry<'_>) -> Vec<TokenStream>,
    ) -> Option<TokenStream> {
        let mut items: Vec<TokenStream> = Vec::new();
        let mut starts = vec![0];
        for entry in &self.catalog.entries {
            items.extend(of(entry));
            starts.push(items.len());
        }
        (!items.is_empty()).then(|| {
            let count = Literal::usize_unsuffixed(items.len());
            self.column(column, kind, &count, &quote!(#(#items),*), &starts)
        })
    }

    fn column(
        &self,
        column: &str,
        kind: &TokenStream,
        count: &Literal,
        items: &TokenStream,
        starts: &[usize],
    ) -> TokenStream {
        let private = self.private;
        let column = format_ident!("{column}");
        let items = table(kind, count, items);
        // The checker bounds the number of items.
        let starts = starts
            .iter()
            .map(|start| u16::try_from(*start).unwrap_or(u16::MAX));
        let starts = self.numbers(2, &starts.flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
        quote! {
            const #column: #private::Lists<#kind> = #private::Lists {
                items: #items,
                starts: #starts,
            };
        }
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
        let longest_first = self.numbers(2, &longest_first);
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
        let pilots: Vec<u8> = hash
            .pilots
            .iter()
            .flat_map(|pilot| pilot.to_le_bytes())
            .collect();
        let pilots = self.numbers(2, &pilots);
        let slots: Vec<u8> = hash
            .slots
            .iter()
            .flat_map(|slot| slot.to_le_bytes())
            .collect();
        let slots = self.numbers(2, &slots);
        quote! {
            #private::PerfectHash {
                seed: #seed,
                pilots: #pilots,
                slots: #slots,
            }
        }
    }

    /// A static of little-endian numbers, `size` bytes each.
    fn numbers(&self, size: usize, bytes: &[u8]) -> TokenStream {
        let private = self.private;
        let count = Literal::usize_unsuffixed(bytes.len() / size);
        let size = Literal::usize_unsuffixed(size);
        let bytes = Literal::byte_string(bytes);
        quote! {{
            static TABLE: [[::core::primitive::u8; #size]; #count] = #private::numbers(#bytes);
            &TABLE
        }}
    }
}

/// The lists of text that entries have.
type TextColumn = dyn for<'e> Fn(&'e Entry<'_>) -> &'e [Cow<'e, str>];
const TEXT_COLUMNS: [(&str, &TextColumn); 7] = [
    ("ALIASES", &|entry| &entry.aliases),
    ("CAUSES", &|entry| &entry.causes),
    ("SUGGESTIONS", &|entry| &entry.suggestions),
    ("METHODS", &|entry| &entry.methods),
    ("ERRATUM", &|entry| entry.erratum.as_slice()),
    ("SINCE", &|entry| entry.since.as_slice()),
    ("RETIRED", &|entry| entry.retired.as_slice()),
];

/// A static array, by reference.
fn table(kind: &TokenStream, count: &Literal, items: &TokenStream) -> TokenStream {
    quote! {{
        static TABLE: [#kind; #count] = [#items];
        &TABLE
    }}
}

fn texts<'t>(texts: impl Iterator<Item = &'t str>) -> TokenStream {
    let mut items = List::default();
    texts.for_each(|text| items.literal(text));
    let count = Literal::usize_unsuffixed(items.len());
    table(
        &quote!(&::core::primitive::str),
        &count,
        &items.into_tokens(),
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

fn reason(runtime: &TokenStream, reason: &Reason<'_>) -> TokenStream {
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
        quote!(#runtime::#set::#word)
    };
    let basis = word("Basis", reason.name_basis);
    let category = word("Category", reason.category);
    let retryability = word("Retryability", reason.retryability);
    quote! {
        #runtime::Reason::new(#number, #name, #basis, #description, #category, #retryability)
    }
}

/// A word of the format as the library's variant: `not-found` is `NotFound`.
fn camel(word: &str) -> String {
    crate::variant_of(&word.replace('-', "_"))
}
