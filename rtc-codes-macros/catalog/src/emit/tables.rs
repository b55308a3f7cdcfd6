//! The tables of the expansion: what the library's `Tables` trait asks for.

use std::borrow::Cow;
use std::fmt::Debug;
use std::time::Duration;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::model::{Catalog, Code, Entry, Group, Link, Reason, Word};
use crate::register::Register;
use crate::variant::variant_of;

use super::look_up::LookUp;
use super::phrases::phrases;
use super::statics::{Items, bytes, ident, joined, numbers, table_of_strings};

/// The tables of the enum with this name.
pub(super) fn tables(name: &Ident, catalog: &Catalog<'_>) -> TokenStream {
    let look_up = LookUp::of(catalog);
    let variants = variants(name, catalog, &look_up);
    let columns = columns(catalog, &look_up);
    let lists = lists(&catalog.entries);
    let labels = look_up.labels();
    let phrases = phrases(&catalog.entries);
    let by_code = look_up.by_code(name);
    quote! {
        #variants
        impl __rtc_codes::Tables for #name {
            #columns
            #lists
            const LABELS: __rtc_codes::Index = #labels;
            #phrases
        }
        #by_code
    }
}

/// The lists of variants. Named once: each mention has its price.
fn variants(name: &Ident, catalog: &Catalog<'_>, look_up: &LookUp<'_, '_>) -> TokenStream {
    let count = catalog.entries.len();
    // By the enum's name, since `Self` would make the compiler search the variants once
    // more.
    let variants = catalog.entries.iter().map(|entry| ident(&entry.variant));
    let variants = quote!([#(#name::#variants),*]);
    let by_slot = quote!(<Self as __rtc_codes::Variants<__Late>>::SLOTS);
    let (listed, slots) = if look_up.is_hashed() {
        let slots = look_up.positions.len();
        // The condition means nothing, but keeps the compiler from promoting the array: it
        // would check all values twice.
        (
            quote!({ if #count == 0 {} &__rtc_codes::listed::<Self, #count>(#by_slot) }),
            quote!({ if #count == 0 {} &__rtc_codes::placed::<Self, #count, #slots>(#variants) }),
        )
    } else {
        (by_slot, quote!(&#variants))
    };
    quote! {
        impl<__Late> __rtc_codes::Variants<__Late> for #name {
            const LISTED: &'static [Self] = #listed;
            const SLOTS: &'static [Self] = #slots;
        }
    }
}

/// What every entry has.
fn columns(catalog: &Catalog<'_>, look_up: &LookUp<'_, '_>) -> TokenStream {
    let entries = &catalog.entries;
    let count = entries.len();
    let (id, vendor, product) = (&catalog.id, &catalog.vendor, &catalog.product);
    let slots_of = slots_of(look_up);
    let class = |position| class(&entries[usize::from(position)], position);
    let mut classes = Vec::new();
    for slot in &look_up.positions {
        classes.extend_from_slice(&slot.map(class).unwrap_or_default());
    }
    let classes = bytes(4, &classes);
    let group =
        |Group { title, url }: &Group<'_>| quote!(__rtc_codes::Group { title: #title, url: #url });
    let groups = Items::of(catalog.groups.iter().map(group)).table(&quote!(__rtc_codes::Group));
    // The checker bounds the number of groups.
    let group = |entry: &Entry<'_>| u16::try_from(entry.group).unwrap_or(u16::MAX);
    let grouped = numbers(entries.iter().map(group));
    let names = joined(entries, |whole, entry| whole.push_str(&entry.name));
    let messages = joined(entries, |whole, entry| {
        let code = match &entry.code {
            Code::Number(number, _) => Cow::from(number.to_string()),
            Code::Key(key) => Cow::from(&**key),
        };
        for part in [&entry.description, " (", product, " ", &code, ")"] {
            whole.push_str(part);
        }
    });
    let descriptions = table_of_strings(entries.iter().map(|entry| &*entry.description));
    quote! {
        const ABOUT: __rtc_codes::About = __rtc_codes::About {
            id: #id,
            vendor: #vendor,
            product: #product,
            count: #count,
        };
        #slots_of
        const CLASSES: &'static [__rtc_codes::Class] = #classes;
        const GROUPS: &'static [__rtc_codes::Group] = #groups;
        const GROUPED: &'static [[__rtc_codes::core::primitive::u8; 2]] = #grouped;
        const NAMES: __rtc_codes::Strings = #names;
        const MESSAGES: __rtc_codes::Strings = #messages;
        const DESCRIPTIONS: &'static [&'static __rtc_codes::core::primitive::str] = #descriptions;
    }
}

/// The slot of each entry, for the compiler. Not a static: no program reads it.
fn slots_of(look_up: &LookUp<'_, '_>) -> Option<TokenStream> {
    if !look_up.is_hashed() {
        return None;
    }
    let mut slots = vec![[0; 2]; look_up.entries.len()];
    for (slot, position) in (0..=u16::MAX).zip(&look_up.positions) {
        if let Some(position) = position {
            slots[usize::from(*position)] = slot.to_le_bytes();
        }
    }
    let slots = Literal::byte_string(slots.as_flattened());
    Some(quote! {
        const SLOTS_OF: &'static [[__rtc_codes::core::primitive::u8; 2]] =
            __rtc_codes::chunks::<2>(#slots);
    })
}

/// The columns of strings that only some entries have.
type Strings = for<'e> fn(&'e Entry<'_>) -> &'e [Cow<'e, str>];
const STRINGS: &[(&str, Strings)] = &[
    ("ALIASES", |entry| &entry.aliases),
    ("CAUSES", |entry| &entry.causes),
    ("SUGGESTIONS", |entry| &entry.suggestions),
    ("METHODS", |entry| &entry.methods),
    ("EVENTS", |entry| &entry.events),
    ("PLATFORMS", |entry| &entry.platforms),
    ("TEXTS", |entry| &entry.texts),
    ("ERRATUM", |entry| entry.erratum.as_slice()),
    ("SINCE", |entry| entry.since.as_slice()),
    ("RETIRED", |entry| entry.retired.as_slice()),
];

/// What only some entries have. A column that no entry has keeps the trait's default.
fn lists(entries: &[Entry<'_>]) -> TokenStream {
    let string = quote!(&'static __rtc_codes::core::primitive::str);
    let strings = STRINGS
        .iter()
        .map(|(column, of)| lists_of(column, &string, entries, of, ToTokens::to_token_stream));
    let duration = quote!(__rtc_codes::core::time::Duration);
    let wait = |wait: &Duration| {
        let millis = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        quote!(#duration::from_millis(#millis))
    };
    let waits =
        lists_of("RETRY_AFTER", &duration, entries, |entry| entry.retry_after.as_slice(), wait);
    let kind = quote!(__rtc_codes::Link);
    let link = |Link { title, url }: &Link<'_>| quote!(__rtc_codes::Link::new(#title, #url));
    let links = lists_of("LINKS", &kind, entries, |entry| &entry.links, link);
    let kind = quote!(__rtc_codes::Reason);
    let reasons = lists_of("REASONS", &kind, entries, |entry| &entry.reasons, reason);
    quote!(#(#strings)* #waits #links #reasons)
}

/// A list for each entry, each list once.
fn lists_of<'e, T: Debug + 'e>(
    column: &str,
    kind: &TokenStream,
    entries: &'e [Entry<'e>],
    of: impl Fn(&'e Entry<'e>) -> &'e [T],
    item: impl Fn(&T) -> TokenStream,
) -> Option<TokenStream> {
    let mut known = Register::default();
    known.enter("[]".into(), 0);
    let mut items = Items::default();
    let mut starts = vec![0, 0];
    // The checker bounds the numbers of entries and of items.
    let number = |number| u16::try_from(number).unwrap_or(u16::MAX);
    let mut of_entries = Vec::with_capacity(entries.len());
    for entry in entries {
        let next = starts.len() - 1;
        let list = known.enter(format!("{:?}", of(entry)).into(), next);
        if list.is_none() {
            items.extend(of(entry).iter().map(&item));
            starts.push(number(items.count));
        }
        of_entries.push(number(list.unwrap_or(next)));
    }
    if items.count == 0 {
        return None;
    }
    let column = format_ident!("{column}");
    let (items, starts, of_entries) = (items.table(kind), numbers(starts), numbers(of_entries));
    Some(quote! {
        const #column: __rtc_codes::Lists<#kind> = __rtc_codes::Lists {
            items: #items,
            starts: #starts,
            of_entries: #of_entries,
        };
    })
}

/// The classification of an entry, packed as the library's `Class` says.
fn class(entry: &Entry<'_>, position: u16) -> [u8; 4] {
    const NO_ESCALATION: u8 = 15;
    let escalate = entry.escalate.map_or(NO_ESCALATION, Word::bits);
    let [low, high] = position.to_le_bytes();
    [
        entry.category.bits() | entry.retryability.bits() << 4 | entry.origin.bits() << 7,
        escalate | entry.name_basis.bits() << 4 | entry.classification_basis.bits() << 6,
        low,
        high,
    ]
}

fn reason(reason: &Reason<'_>) -> TokenStream {
    let number = reason.number.map_or_else(|| quote!(None), |number| quote!(Some(#number)));
    let word = |set: &str, word: Word| {
        let set = format_ident!("{set}");
        let word = ident(&variant_of(&word.as_str().replace('-', "_")));
        quote!(__rtc_codes::#set::#word)
    };
    let basis = word("Basis", reason.name_basis);
    let category = word("Category", reason.category);
    let retryability = word("Retryability", reason.retryability);
    let Reason { name, description, texts, .. } = reason;
    quote! {
        __rtc_codes::Reason::new(
            __rtc_codes::core::option::Option::#number,
            #name,
            #basis,
            #description,
            #category,
            #retryability,
            &[#(#texts),*],
        )
    }
}
