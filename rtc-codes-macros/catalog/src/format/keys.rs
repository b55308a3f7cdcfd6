//! Every table of the format, and its keys.

use super::{BASES, CATEGORIES, Key, Kind, ORIGINS, RETRYABILITIES, Table};

const CATEGORY: Kind = Kind::Word(&CATEGORIES);
const RETRYABILITY: Kind = Kind::Word(&RETRYABILITIES);
const ORIGIN: Kind = Kind::Word(&ORIGINS);
const BASIS: Kind = Kind::Word(&BASES);

/// Keys, one after another: the name, the kind of its value, whether it is required and
/// whether a group can say it for its entries; what its value says; and the words that
/// others use for it.
macro_rules! keys {
    ($($name:literal: $kind:expr $(, $flag:ident)*; $about:expr, [$($synonym:literal)*];)+) => {
        &[$(Key {
            $($flag: true,)*
            synonyms: &[$($synonym),*],
            ..Key::new($name, $kind, $about)
        }),+]
    };
}

impl Key {
    const fn new(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self { name, kind, about, required: false, shared: false, synonyms: &[] }
    }
}

/// The file itself, above every header: the table that the others stand in.
pub static ROOT: Table = Table {
    header: "the file",
    about: "The codes of one vendor product.",
    own: keys! {
        "catalog": Kind::Table(&CATALOG), required; CATALOG.about, ["package" "product" "meta"];
        "group": Kind::Tables(&GROUP); "The sections of the vendor's document.",
            ["groups" "section" "sections"];
    },
    entries: None,
};

/// `[catalog]`: the product, and where its codes were read.
pub static CATALOG: Table = Table {
    header: "[catalog]",
    about: "The product, and where its codes were read.",
    own: keys! {
        "id": Kind::Id, required; "The catalog's name in kebab case; equal to the file's stem.",
            ["key"];
        "vendor": Kind::String, required; "Who makes the product.",
            ["company" "maker" "author" "provider"];
        "product": Kind::Short, required; "The product, as messages name it: under 80 characters.",
            ["title" "name"];
        "platforms": Kind::Strings; "Where the codes arise: `web`, `android`, …",
            ["platform" "os" "environment"];
        "document": Kind::Address, required; "The page that lists the codes.",
            ["docs" "docs_url" "documentation" "url" "link" "source"];
        "document_date": Kind::Date; "The date that the page gives itself.", ["date" "updated"];
        "document_version": Kind::String; "The version that the page is about.", ["version"];
        "sdk": Kind::String; "The SDK package that names were read from.", ["package"];
        "sdk_version": Kind::String; "The version of that package.", ["package_version"];
    },
    entries: None,
};

/// `[[group]]`: a section of the vendor's document.
pub static GROUP: Table = Table {
    header: "[[group]]",
    about: "A section of the vendor's document, and what its entries share.",
    own: keys! {
        "title": Kind::String, required; "The section's title.", ["name" "heading"];
        "url": Kind::Address; "The section's own address.",
            ["docs_url" "docs" "document" "page"];
        "entry": Kind::Tables(&ENTRY); "The codes of the section.",
            ["entries" "codes" "error" "errors"];
    },
    entries: Some(&ENTRY),
};

/// `[[group.entry]]`: a code.
pub static ENTRY: Table = Table {
    header: "[[group.entry]]",
    about: "A code.",
    own: keys! {
        "code": Kind::Code, required; "The vendor's number, or in a text-keyed catalog its string.",
            ["number" "id" "value" "errno" "error_code"];
        "name": Kind::Name, required; "The vendor's constant, as the SDK spells it.",
            ["constant" "identifier" "symbol" "variant"];
        "aliases": Kind::Names; "Older or misspelled names that still parse.", [];
        "description": Kind::Description, required; DESCRIPTION,
            ["message" "msg" "summary" "title" "detail" "details" "error_message"];
        "causes": Kind::Strings, shared; "Why it can happen, a sentence each.",
            ["why" "explanation"];
        "suggestions": Kind::Strings, shared; "What to do about it, a sentence each.",
            ["solution" "solutions" "advice" "fix" "fixes" "remedy" "help" "action" "actions"
             "resolution" "hint" "hints"];
        "category": CATEGORY, required, shared; "What went wrong.", ["class" "kind" "type"];
        "retryability": RETRYABILITY, required, shared;
            "Who must act before the same intent can succeed.",
            ["retry" "retryable" "retriable" "is_retryable"];
        "escalate": RETRYABILITY, shared; "Who acts next if that did not help.", ["escalation"];
        "retry_after": Kind::Duration, shared; "The wait that the vendor states: `\"10 min\"`.",
            ["wait" "delay" "backoff" "retry_in"];
        "methods": Kind::Strings, shared; "The API methods that raise the code.",
            ["api" "apis" "functions" "raised_by"];
        "events": Kind::Strings, shared; "The callbacks and events that report the code.",
            ["callbacks" "callback" "listeners" "reported_by"];
        "platforms": Kind::Strings, shared;
            "Those of the catalog's platforms where the code arises; all of them if left out.",
            ["platform" "os" "environment"];
        "texts": Kind::Shorts; TEXTS, ["messages" "phrases" "keywords" "patterns"];
        "since": Kind::String, shared;
            "The first version with the code, or with this meaning of it.",
            ["version" "introduced" "added"];
        "retired": Kind::String, shared; "The first version without the code.",
            ["removed" "deprecated" "until"];
        "erratum": Kind::String; "Where the vendor's text is wrong, and what is right.",
            ["errata" "note" "correction"];
        "origin": ORIGIN, shared; "Where the code was found; `document` if left out.", ["source"];
        "name_basis": BASIS, shared; "Whose the name is; the vendor's if left out.", [];
        "classification_basis": BASIS, shared;
            "Whose the category and the retryability are; authored if left out.", [];
        "link": Kind::Tables(&LINK); "Pages that help: guides, consoles, references.",
            ["links" "see_also" "guide" "guides"];
        "reason": Kind::Tables(&REASON); "The sub-causes below the code.",
            ["reasons" "sub_code" "sub_codes" "subcode"];
    },
    entries: None,
};

/// `[[group.entry.link]]`: a page that helps whoever meets the code.
pub static LINK: Table = Table {
    header: "[[group.entry.link]]",
    about: "A page that helps whoever meets the code.",
    own: keys! {
        "title": Kind::String, required; "The page's title.", ["name" "text" "label"];
        "url": Kind::Address, required; "The page's address.",
            ["href" "link" "address" "page" "docs_url"];
    },
    entries: None,
};

/// `[[group.entry.reason]]`: a sub-cause below a code.
pub static REASON: Table = Table {
    header: "[[group.entry.reason]]",
    about: "A sub-cause below a code.",
    own: keys! {
        "number": Kind::Integer;
            "The vendor's number of the reason, unique among the reasons of its entry.",
            ["code" "id" "value" "num" "no" "nr"];
        "name": Kind::Name, required; "The reason's name, unique among the reasons of its entry.",
            ["constant" "identifier" "symbol" "variant"];
        "name_basis": BASIS; "Whose the name is; the vendor's if left out.", [];
        "description": Kind::Description, required; DESCRIPTION,
            ["message" "msg" "summary" "title"];
        "category": CATEGORY; "What went wrong; the entry's if left out.", ["class" "kind" "type"];
        "retryability": RETRYABILITY;
            "Who must act before the same intent can succeed; the entry's if left out.",
            ["retry" "retryable" "retriable" "is_retryable"];
        "texts": Kind::Shorts; TEXTS, ["messages" "phrases" "keywords" "patterns"];
    },
    entries: None,
};

const TEXTS: &str =
    "Stable parts of what the SDK sends with it, under 80 characters each, as whole words.";
const DESCRIPTION: &str = "What happened, on one line of under 80 characters without a period; in lower case by convention.";
