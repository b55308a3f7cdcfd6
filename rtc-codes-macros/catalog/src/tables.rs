//! The tables of the expansion: what the library's `Tables` trait asks for.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::hash::Hash;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::invocation::Invocation;
use crate::list::{List, integer};
use crate::look_up::LookUp;
use crate::model::{Catalog, Code, Entry, Reason, Word};
use crate::statics::{bytes, numbers, table, table_of_texts, texts_in_one};

pub(crate) fn tables(invocation: &Invocation, catalog: &Catalog<'_>) -> TokenStream {
    let Invocation {
        runtime,
        conditions,
        name,
        ..
    } = invocation;
    let private = &quote!(#runtime::__private);
    let look_up = LookUp::of(catalog);
    let variants = variants(invocation, private, catalog, &look_up);
    let columns = columns(private, catalog, &look_up);
    let lists = lists(runtime, private, &catalog.entries);
    let labels = look_up.labels(private);
    let by_code = look_up.by_code(invocation, private);
    quote! {
        #conditions
        #variants
        #conditions
        #[doc(hidden)]
        impl #private::Tables for #name {
            #columns
            #lists
            const LABELS: #private::Index = #labels;
        }
        #conditions
        #[doc(hidden)]
        #by_code
    }
}

/// The lists of variants. Named once: each mention has its price.
fn variants(
    invocation: &Invocation,
    private: &TokenStream,
    catalog: &Catalog<'_>,
    look_up: &LookUp<'_, '_>,
) -> TokenStream {
    let name = &invocation.name;
    let mut variants = List::default();
    for entry in &catalog.entries {
        variants.variant(name, &entry.variant);
    }
    let variants = variants.into_tokens();
    let by_slot = quote!(<Self as #private::Variants<Late>>::SLOTS);
    let (listed, slots) = if look_up.is_hashed() {
        let (count, slots) = (catalog.entries.len(), look_up.positions.len());
        (
            quote!(&#private::listed::<Self, #count>(#by_slot)),
            quote!(&#private::placed::<Self, #count, #slots>([#variants])),
        )
    } else {
        (by_slot, quote!(&[#variants]))
    };
    quote! {
        #[doc(hidden)]
        impl<Late> #private::Variants<Late> for #name {
            const LISTED: &'static [Self] = #listed;
            const SLOTS: &'static [Self] = #slots;
        }
    }
}

/// What every entry has.
fn columns(private: &TokenStream, catalog: &Catalog<'_>, look_up: &LookUp<'_, '_>) -> TokenStream {
    let entries = &catalog.entries;
    let (id, vendor, product) = (&*catalog.id, &*catalog.vendor, &*catalog.product);
    let count = entries.len();
    let mut groups = List::default();
    for group in &catalog.groups {
        let (title, url) = (&*group.title, &*group.url);
        groups.expression(quote!(#private::Group { title: #title, url: #url }));
    }
    let groups = table(&quote!(#private::Group), groups);
    // The checker bounds the number of groups by that of entries.
    let group = |entry: &Entry<'_>| u16::try_from(entry.group).unwrap_or(u16::MAX);
    let grouped = numbers(private, &entries.iter().map(group).collect::<Vec<u16>>());
    let by_slot: Vec<u16> = look_up
        .positions
        .iter()
        .map(|position| position.unwrap_or_default())
        .collect();
    let positions = numbers(private, &by_slot);
    let slots_of = look_up.is_hashed().then(|| slots_of(look_up));
    let classes: Vec<u8> = entries.iter().flat_map(class).collect();
    let classes = bytes(private, 2, &classes);
    let names = texts_in_one(private, entries, |whole, entry| whole.push_str(&entry.name));
    let messages = texts_in_one(private, entries, |whole, entry| {
        whole.push_str(&entry.description);
        whole.push_str(" (");
        whole.push_str(product);
        whole.push(' ');
        match &entry.code {
            Code::Number(number, _) => whole.push_str(&number.to_string()),
            Code::Text(key) => whole.push_str(key),
        }
        whole.push(')');
    });
    let descriptions = table_of_texts(entries.iter().map(|entry| &*entry.description));
    quote! {
        const ABOUT: #private::About = #private::About {
            id: #id,
            vendor: #vendor,
            product: #product,
            count: #count,
        };
        #slots_of
        const POSITIONS: &'static [[::core::primitive::u8; 2]] = #positions;
        const CLASSES: &'static [#private::Class] = #classes;
        const GROUPS: &'static [#private::Group] = #groups;
        const GROUPED: &'static [[::core::primitive::u8; 2]] = #grouped;
        const NAMES: #private::Texts = #names;
        const MESSAGES: #private::Texts = #messages;
        const DESCRIPTIONS: &'static [&'static ::core::primitive::str] = #descriptions;
    }
}

/// The slot of each entry, for the compiler. No static: no program reads it.
fn slots_of(look_up: &LookUp<'_, '_>) -> TokenStream {
    let mut slots = vec![0; 2 * look_up.entries.len()];
    for (slot, position) in look_up.positions.iter().enumerate() {
        if let Some(position) = position.map(usize::from) {
            slots[2 * position..2 * position + 2].copy_from_slice(&slot.to_le_bytes()[..2]);
        }
    }
    let slots = Literal::byte_string(&slots);
    quote! {
        const SLOTS_OF: &'static [[::core::primitive::u8; 2]] = #slots.as_chunks().0;
    }
}

/// What only some entries have. A column that no entry has keeps the trait's
/// default.
fn lists(runtime: &TokenStream, private: &TokenStream, entries: &[Entry<'_>]) -> TokenStream {
    let mut columns = TokenStream::new();
    for (column, of) in TEXT_COLUMNS {
        let text = quote!(&'static ::core::primitive::str);
        columns.extend(lists_of(
            private,
            column,
            &text,
            entries,
            of,
            |texts, items| {
                texts.iter().for_each(|text| items.literal(text));
            },
        ));
    }
    let wait = quote!(::core::time::Duration);
    let wait_of = |entry: &Entry<'_>| entry.retry_after;
    columns.extend(lists_of(
        private,
        "RETRY_AFTER",
        &wait,
        entries,
        wait_of,
        |wait, items| {
            if let Some(wait) = wait {
                let millis = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
                items.expression(quote!(::core::time::Duration::from_millis(#millis)));
            }
        },
    ));
    let of = quote!(#runtime::Reason);
    columns.extend(lists_of(
        private,
        "REASONS",
        &of,
        entries,
        |entry| &entry.reasons,
        |reasons, items| {
            reasons
                .iter()
                .for_each(|of| items.expression(reason(runtime, of)));
        },
    ));
    columns
}

/// A list for each entry, each list once.
fn lists_of<'e, L: Eq + Hash>(
    private: &TokenStream,
    column: &str,
    kind: &TokenStream,
    entries: &'e [Entry<'_>],
    list_of: impl Fn(&'e Entry<'_>) -> L,
    push_items: impl Fn(&L, &mut List),
) -> Option<TokenStream> {
    let mut items = List::default();
    // The first list is the empty one.
    let mut starts = vec![0, 0];
    let mut known: HashMap<L, u16> = HashMap::new();
    let mut of_entries: Vec<u16> = Vec::with_capacity(entries.len());
    for entry in entries {
        let list = match known.entry(list_of(entry)) {
            Slot::Occupied(there) => *there.get(),
            Slot::Vacant(free) => {
                let before = items.len();
                push_items(free.key(), &mut items);
                let mut number = 0;
                if items.len() > before {
                    // The checker bounds the numbers of entries and of items.
                    number = u16::try_from(starts.len() - 1).unwrap_or(u16::MAX);
                    starts.push(u16::try_from(items.len()).unwrap_or(u16::MAX));
                }
                *free.insert(number)
            }
        };
        of_entries.push(list);
    }
    if items.len() == 0 {
        return None;
    }
    let column = format_ident!("{column}");
    let items = table(kind, items);
    let starts = numbers(private, &starts);
    let of_entries = numbers(private, &of_entries);
    Some(quote! {
        const #column: #private::Lists<#kind> = #private::Lists {
            items: #items,
            starts: #starts,
            of_entries: #of_entries,
        };
    })
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

/// The classification of an entry, packed as the library's `Class` says.
fn class(entry: &Entry<'_>) -> [u8; 2] {
    const NO_ESCALATION: u8 = 7;
    let escalate = entry.escalate.map_or(NO_ESCALATION, Word::bits);
    [
        entry.category.bits() | entry.retryability.bits() << 4 | entry.origin.bits() << 7,
        escalate | entry.name_basis.bits() << 3 | entry.classification_basis.bits() << 5,
    ]
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
