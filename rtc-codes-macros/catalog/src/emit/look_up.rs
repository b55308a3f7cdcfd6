//! How entries are found: by number, by name, by key. And which slots they have.

use std::borrow::Cow;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Catalog, Code, Codes, Entry};

use super::hash::PerfectHash;
use super::statics::{numbers, table_of_strings};

/// Where the entries of a catalog are: the slots of its perfect hash if its codes
/// are numbers, else their positions.
pub(super) struct LookUp<'c, 's> {
    pub(super) entries: &'c [Entry<'s>],
    /// The hash of the codes, if they can be numbers.
    codes: Option<PerfectHash>,
    /// Whether they can be keys.
    is_keyed: bool,
    /// The position of the entry in each slot; some have none.
    pub(super) positions: Vec<Option<u16>>,
}

impl<'c, 's> LookUp<'c, 's> {
    pub(super) fn of(catalog: &'c Catalog<'s>) -> Self {
        let entries = catalog.entries.as_slice();
        let can_be =
            |codes| catalog.codes == codes || entries.is_empty() || catalog.codes == Codes::Unknown;
        let codes = can_be(Codes::Numbers).then(|| {
            let number = |entry: &Entry<'_>| match entry.code {
                Code::Number(number, _) => number,
                Code::Key(_) => 0,
            };
            PerfectHash::of_numbers(&entries.iter().map(number).collect::<Vec<i64>>())
        });
        let positions = match &codes {
            Some(hash) if !entries.is_empty() => hash.slots.clone(),
            _ => (0..).take(entries.len()).map(Some).collect(),
        };
        Self { entries, codes, is_keyed: can_be(Codes::Keys), positions }
    }

    /// Whether slots are a hash's, and not just positions.
    pub(super) fn is_hashed(&self) -> bool {
        self.codes.is_some() && !self.entries.is_empty()
    }

    /// The traits that find entries by number and by key; where it is unknown which, both.
    pub(super) fn by_code(&self, name: &Ident) -> TokenStream {
        let numbered = self.codes.as_ref().map(|hash| {
            let hash = hash_tokens(hash);
            quote! {
                impl __rtc_codes::Numbered for #name {
                    const CODES: __rtc_codes::PerfectHash = #hash;
                }
            }
        });
        let keyed = self.is_keyed.then(|| self.keyed(name));
        quote!(#numbered #keyed)
    }

    fn keyed(&self, name: &Ident) -> TokenStream {
        let key = |entry: &'c Entry<'_>| match &entry.code {
            Code::Key(key) => Cow::from(&**key),
            Code::Number(number, _) => Cow::from(number.to_string()),
        };
        let keys: Vec<Cow<'_, str>> = self.entries.iter().map(key).collect();
        let keys: Vec<&str> = keys.iter().map(|key| &**key).collect();
        let by_key = index(&keys, |key| key);
        let keys = table_of_strings(keys.into_iter());
        quote! {
            impl __rtc_codes::Keyed for #name {
                const KEYS: &'static [&'static __rtc_codes::core::primitive::str] = #keys;
                const BY_KEY: __rtc_codes::Index = #by_key;
            }
        }
    }

    /// The index of all names, variants and aliases: a number is the position of the
    /// entry.
    pub(super) fn labels(&self) -> TokenStream {
        let mut labels: Vec<&str> = Vec::with_capacity(2 * self.entries.len());
        let mut positions: Vec<u16> = Vec::with_capacity(2 * self.entries.len());
        for (position, entry) in (0..).zip(self.entries) {
            labels.push(&entry.name);
            // A string that an entry has twice is one key.
            if entry.variant != entry.name {
                labels.push(&entry.variant);
            }
            let aliases = entry.aliases.iter().map(|alias| &**alias);
            labels.extend(aliases.filter(|alias| *alias != entry.variant));
            positions.resize(labels.len(), position);
        }
        index(&labels, |label| positions[usize::from(label)])
    }
}

/// An index of strings, and the number of each.
pub(super) fn index(keys: &[&str], number_of: impl Fn(u16) -> u16) -> TokenStream {
    let found = PerfectHash::of_strings(keys);
    let hash = hash_tokens(&found);
    let slots = found.slots.iter();
    let numbers = numbers(slots.map(|slot| slot.map_or(0, &number_of)));
    quote!(__rtc_codes::Index { hash: #hash, numbers: #numbers })
}

fn hash_tokens(hash: &PerfectHash) -> TokenStream {
    let seed = hash.seed;
    let pilots = numbers(hash.pilots.iter().copied());
    quote!(__rtc_codes::PerfectHash { seed: #seed, pilots: #pilots })
}
