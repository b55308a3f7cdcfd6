//! The tables of the expansion: what the library's `Tables` trait asks for.

use std::borrow::Cow;

use crate::list::List;
use crate::look_up::LookUp;
use crate::model::{Catalog, Code, Entry, Reason, Word};
use crate::register::Register;
use crate::rust::Rust;
use crate::statics::{PRIVATE, STR, bytes, numbers, table, table_of_texts, texts_in_one};

/// The tables of the enum with this name.
pub(crate) fn tables(name: &str, catalog: &Catalog<'_>) -> String {
    let look_up = LookUp::of(catalog);
    let variants = variants(name, catalog, &look_up);
    let columns = columns(catalog, &look_up);
    let lists = lists(&catalog.entries);
    let labels = look_up.labels();
    let by_code = look_up.by_code(name);
    format!(
        "{variants}
        impl {PRIVATE}::Tables for {name} {{
            {columns}
            {lists}
            const LABELS: {PRIVATE}::Index = {labels};
        }}
        {by_code}"
    )
}

/// The lists of variants. Named once: each mention has its price.
fn variants(name: &str, catalog: &Catalog<'_>, look_up: &LookUp<'_, '_>) -> String {
    let mut variants = List::default();
    for entry in &catalog.entries {
        // By the enum's name, since `Self` would make the compiler search the
        // variants once more.
        variants.item(|rust| {
            rust.raw(name).raw("::").raw(&entry.variant);
        });
    }
    let variants = variants.as_str();
    let by_slot = format!("<Self as {PRIVATE}::Variants<__Late>>::SLOTS");
    let (listed, slots) = if look_up.is_hashed() {
        let (count, slots) = (catalog.entries.len(), look_up.positions.len());
        // The condition means nothing, but keeps the compiler from promoting the array:
        // it would check all values twice.
        let once = format!("if {count} == 0 {{}}");
        (
            format!("{{ {once} &{PRIVATE}::listed::<Self, {count}>({by_slot}) }}"),
            format!("{{ {once} &{PRIVATE}::placed::<Self, {count}, {slots}>([{variants}]) }}"),
        )
    } else {
        (by_slot, format!("&[{variants}]"))
    };
    format!(
        "impl<__Late> {PRIVATE}::Variants<__Late> for {name} {{
            const LISTED: &'static [Self] = {listed};
            const SLOTS: &'static [Self] = {slots};
        }}"
    )
}

/// What every entry has.
fn columns(catalog: &Catalog<'_>, look_up: &LookUp<'_, '_>) -> String {
    let entries = &catalog.entries;
    let product = &*catalog.product;
    let mut about = Rust::default();
    about.raw("id: ").string(&catalog.id);
    about.raw(", vendor: ").string(&catalog.vendor);
    about.raw(", product: ").string(product);
    let (about, count) = (about.as_str(), entries.len());
    let mut groups = List::default();
    for group in &catalog.groups {
        groups.item(|rust| {
            rust.raw(PRIVATE).raw("::Group { title: ");
            rust.string(&group.title).raw(", url: ");
            rust.string(&group.url).raw(" }");
        });
    }
    let groups = table(&format!("{PRIVATE}::Group"), &groups);
    // The checker bounds the number of groups by that of entries.
    let group = |entry: &Entry<'_>| u16::try_from(entry.group).unwrap_or(u16::MAX);
    let grouped = numbers(&entries.iter().map(group).collect::<Vec<u16>>());
    let slots_of = slots_of(look_up);
    let mut classes = Vec::with_capacity(4 * look_up.positions.len());
    for position in &look_up.positions {
        let class = position.map(|at| class(&entries[usize::from(at)], at));
        classes.extend_from_slice(&class.unwrap_or_default());
    }
    let classes = bytes(4, &classes);
    let names = texts_in_one(entries, |whole, entry| whole.push_str(&entry.name));
    let messages = texts_in_one(entries, |whole, entry| {
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
    format!(
        "const ABOUT: {PRIVATE}::About = {PRIVATE}::About {{ {about}, count: {count} }};
        {slots_of}
        const CLASSES: &'static [{PRIVATE}::Class] = {classes};
        const GROUPS: &'static [{PRIVATE}::Group] = {groups};
        const GROUPED: &'static [[::core::primitive::u8; 2]] = {grouped};
        const NAMES: {PRIVATE}::Texts = {names};
        const MESSAGES: {PRIVATE}::Texts = {messages};
        const DESCRIPTIONS: &'static [{STR}] = {descriptions};"
    )
}

/// The slot of each entry, for the compiler. No static: no program reads it.
fn slots_of(look_up: &LookUp<'_, '_>) -> String {
    if !look_up.is_hashed() {
        return String::new();
    }
    let mut slots = vec![0; 2 * look_up.entries.len()];
    for (slot, position) in look_up.positions.iter().enumerate() {
        if let Some(position) = position.map(usize::from) {
            slots[2 * position..2 * position + 2].copy_from_slice(&slot.to_le_bytes()[..2]);
        }
    }
    let mut rust = Rust::default();
    rust.raw("const SLOTS_OF: &'static [[::core::primitive::u8; 2]] = ")
        .byte_string(&slots)
        .raw(".as_chunks().0;");
    rust.into_text()
}

/// What only some entries have. A column that no entry has keeps the trait's
/// default.
fn lists(entries: &[Entry<'_>]) -> String {
    let mut columns = String::new();
    for (column, of) in TEXT_COLUMNS {
        columns += &lists_of(column, STR, entries, &|entry, items| {
            for text in of(entry) {
                items.string(text);
            }
        });
    }
    let wait = "::core::time::Duration";
    columns += &lists_of("RETRY_AFTER", wait, entries, &|entry, items| {
        if let Some(wait) = entry.retry_after {
            let millis = wait.as_millis();
            items.item(|rust| {
                rust.raw(&format!("::core::time::Duration::from_millis({millis})"));
            });
        }
    });
    let of = format!("{PRIVATE}::Reason");
    columns += &lists_of("REASONS", &of, entries, &|entry, items| {
        for of in &entry.reasons {
            items.item(|rust| reason(rust, of));
        }
    });
    columns
}

/// A list for each entry, each list once.
fn lists_of(
    column: &str,
    kind: &str,
    entries: &[Entry<'_>],
    push_items: &dyn Fn(&Entry<'_>, &mut List),
) -> String {
    let mut items = List::default();
    // The first list is the empty one.
    let mut starts = vec![0, 0];
    let mut known = Register::default();
    let mut of_entries: Vec<u16> = Vec::with_capacity(entries.len());
    for entry in entries {
        let mut list = List::default();
        push_items(entry, &mut list);
        let mut number = 0;
        if list.len() > 0 {
            number = starts.len() - 1;
            match known.enter(list.as_str().to_owned().into(), number) {
                Ok(()) => {
                    items.append(&list);
                    // The checker bounds the numbers of entries and of items.
                    starts.push(u16::try_from(items.len()).unwrap_or(u16::MAX));
                }
                Err(alike) => number = alike,
            }
        }
        of_entries.push(u16::try_from(number).unwrap_or(u16::MAX));
    }
    if items.len() == 0 {
        return String::new();
    }
    let items = table(kind, &items);
    let starts = numbers(&starts);
    let of_entries = numbers(&of_entries);
    format!(
        "const {column}: {PRIVATE}::Lists<{kind}> = {PRIVATE}::Lists {{
            items: {items},
            starts: {starts},
            of_entries: {of_entries},
        }};"
    )
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
fn class(entry: &Entry<'_>, position: u16) -> [u8; 4] {
    const NO_ESCALATION: u8 = 7;
    let escalate = entry.escalate.map_or(NO_ESCALATION, Word::bits);
    let [low, high] = position.to_le_bytes();
    [
        entry.category.bits() | entry.retryability.bits() << 4 | entry.origin.bits() << 7,
        escalate | entry.name_basis.bits() << 3 | entry.classification_basis.bits() << 5,
        low,
        high,
    ]
}

fn reason(rust: &mut Rust, reason: &Reason<'_>) {
    let number = reason.number.map_or_else(
        || "::core::option::Option::None".to_owned(),
        |number| format!("::core::option::Option::Some({number})"),
    );
    let word = |set: &str, word: Word| format!("{PRIVATE}::{set}::{}", camel(word.as_str()));
    let basis = word("Basis", reason.name_basis);
    let category = word("Category", reason.category);
    let retryability = word("Retryability", reason.retryability);
    rust.raw(&format!("{PRIVATE}::Reason::new({number}, "));
    rust.string(&reason.name).raw(&format!(", {basis}, "));
    rust.string(&reason.description);
    rust.raw(&format!(", {category}, {retryability})"));
}

/// A word of the format as the library's variant: `not-found` is `NotFound`.
fn camel(word: &str) -> String {
    crate::variant_of(&word.replace('-', "_"))
}
