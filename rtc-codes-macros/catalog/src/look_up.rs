//! How entries are found: by number, by name, by key. And which slots they have.

use std::cmp::Reverse;

use crate::hash::PerfectHash;
use crate::model::{Catalog, Code, Codes, Entry};
use crate::statics::{PRIVATE, STR, numbers, table_of_texts};

/// Where the entries of a catalog are: the slots of its perfect hash if its codes
/// are numbers, else their positions.
pub(crate) struct LookUp<'c, 's> {
    pub(crate) entries: &'c [Entry<'s>],
    /// The hash of the codes, if they are numbers.
    codes: Option<PerfectHash>,
    /// The position of the entry in each slot; some have none.
    pub(crate) positions: Vec<Option<u16>>,
}

impl<'c, 's> LookUp<'c, 's> {
    pub(crate) fn of(catalog: &'c Catalog<'s>) -> Self {
        let entries = catalog.entries.as_slice();
        let codes = (catalog.codes == Codes::Numbers).then(|| {
            let number = |entry: &Entry<'_>| match entry.code {
                Code::Number(number, _) => number,
                Code::Text(_) => 0,
            };
            PerfectHash::of_numbers(&entries.iter().map(number).collect::<Vec<i64>>())
        });
        let positions = match &codes {
            Some(hash) if !entries.is_empty() => hash.slots.clone(),
            _ => (0..).take(entries.len()).map(Some).collect(),
        };
        Self {
            entries,
            codes,
            positions,
        }
    }

    /// Whether slots are a hash's, and not just positions.
    pub(crate) fn is_hashed(&self) -> bool {
        self.codes.is_some() && !self.entries.is_empty()
    }

    /// The trait that finds entries by code.
    pub(crate) fn by_code(&self, name: &str) -> String {
        if let Some(hash) = &self.codes {
            let hash = hash_as_rust(hash);
            return format!(
                "impl {PRIVATE}::Numbered for {name} {{
                    const CODES: {PRIVATE}::PerfectHash = {hash};
                }}"
            );
        }
        let keys: Vec<&str> = self
            .entries
            .iter()
            .map(|entry| match &entry.code {
                Code::Text(key) => &**key,
                Code::Number(..) => "",
            })
            .collect();
        let mut longest_first: Vec<u16> = (0..).take(keys.len()).collect();
        longest_first.sort_by_key(|&at| Reverse(keys[usize::from(at)].len()));
        let longest_first = numbers(&longest_first);
        let by_key = index(&keys, |key| key);
        let keys = table_of_texts(keys.into_iter());
        format!(
            "impl {PRIVATE}::Keyed for {name} {{
                const KEYS: &'static [{STR}] = {keys};
                const BY_KEY: {PRIVATE}::Index = {by_key};
                const LONGEST_FIRST: &'static [[::core::primitive::u8; 2]] = {longest_first};
            }}"
        )
    }

    /// The index of all names, variants and aliases: a number is the position of the
    /// entry.
    pub(crate) fn labels(&self) -> String {
        let mut texts: Vec<&str> = Vec::with_capacity(2 * self.entries.len());
        let mut positions: Vec<u16> = Vec::with_capacity(2 * self.entries.len());
        for (position, entry) in (0..).zip(self.entries) {
            texts.push(&entry.name);
            // A text that an entry has twice is one key.
            if entry.variant != entry.name {
                texts.push(&entry.variant);
            }
            let aliases = entry.aliases.iter().map(|alias| &**alias);
            texts.extend(aliases.filter(|alias| *alias != entry.variant));
            positions.resize(texts.len(), position);
        }
        index(&texts, |key| positions[usize::from(key)])
    }
}

/// An index of texts, and the number of each.
fn index(keys: &[&str], number_of: impl Fn(u16) -> u16) -> String {
    let found = PerfectHash::of_texts(keys);
    let hash = hash_as_rust(&found);
    let by_slot: Vec<u16> = found
        .slots
        .iter()
        .map(|slot| slot.map_or(0, &number_of))
        .collect();
    let numbers = numbers(&by_slot);
    format!("{PRIVATE}::Index {{ hash: {hash}, numbers: {numbers} }}")
}

fn hash_as_rust(hash: &PerfectHash) -> String {
    let seed = hash.seed;
    let pilots = numbers(&hash.pilots);
    format!("{PRIVATE}::PerfectHash {{ seed: {seed}, pilots: {pilots} }}")
}
