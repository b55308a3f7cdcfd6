//! A list of codes that every contender is given.

use rtc_codes::{Category, ErrorCode, Retryability};

use crate::random::Random;
use crate::{blocks, wording};

/// Entries in a generated group: real sections have about twenty.
const GROUP: usize = 20;

/// The codes of one catalog.
#[derive(Debug, Clone)]
pub struct Corpus {
    /// The catalog's id.
    pub id: String,
    /// The product, as messages name it.
    pub product: String,
    /// By code.
    pub entries: Vec<Entry>,
}

/// A code and what a hand-written enum would say of it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The vendor's number.
    pub code: i64,
    /// The vendor's constant.
    pub name: String,
    /// The Rust variant.
    pub variant: String,
    /// What happened.
    pub description: String,
    /// Why it can happen.
    pub causes: Vec<String>,
    /// What to do.
    pub suggestions: Vec<String>,
    /// The API methods that raise it.
    pub methods: Vec<String>,
    /// The section of the vendor's document.
    pub group: String,
    /// The page of the vendor's that lists it.
    pub docs_url: String,
    /// What went wrong.
    pub category: Category,
    /// Who must act.
    pub retryability: Retryability,
}

impl Corpus {
    /// So many codes, in the block structure of real ones.
    pub fn generated(count: usize) -> Self {
        let mut random = Random::new(2);
        let entries = blocks::codes(count).into_iter().enumerate();
        Self {
            id: format!("generated-{count}"),
            product: "Generated RTC".to_owned(),
            entries: entries
                .map(|(position, code)| Entry::generated(position, code, &mut random))
                .collect(),
        }
    }

    /// The codes of a shipped catalog.
    pub fn shipped<E: ErrorCode>() -> Self {
        let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        let entries = E::ALL.iter().map(|entry| Entry {
            code: entry.code(),
            name: entry.name().to_owned(),
            variant: format!("{entry:?}"),
            description: entry.description().to_owned(),
            causes: texts(entry.causes()),
            suggestions: texts(entry.suggestions()),
            methods: texts(entry.methods()),
            group: entry.group().to_owned(),
            docs_url: entry.docs_url().to_owned(),
            category: entry.category(),
            retryability: entry.retryability(),
        });
        Self { id: E::ID.to_owned(), product: E::PRODUCT.to_owned(), entries: entries.collect() }
    }

    /// The enum's name: the id in upper camel case.
    pub fn enum_name(&self) -> String {
        camel(&self.id)
    }
}

impl Entry {
    fn generated(position: usize, code: i64, random: &mut Random) -> Self {
        let name = wording::name(position);
        let category = random.one_of(Category::ALL);
        Self {
            code,
            variant: camel(&name),
            description: wording::description(&name, random),
            causes: wording::causes(random),
            suggestions: wording::suggestions(random),
            methods: Vec::new(),
            group: format!("Section {}", position / GROUP),
            docs_url: "https://docs.example/errors".to_owned(),
            category,
            retryability: match category {
                Category::Success => Retryability::Never,
                _ => random.one_of(Retryability::ALL),
            },
            name,
        }
    }
}

fn camel(words: &str) -> String {
    let mut camel = String::with_capacity(words.len());
    for word in words.split(['_', '-']) {
        let (first, rest) = word.split_at(1);
        camel += &first.to_uppercase();
        camel += &rest.to_lowercase();
    }
    camel
}
