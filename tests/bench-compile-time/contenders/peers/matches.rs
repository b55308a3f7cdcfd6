//! Plain match.

use std::fmt::Write as _;

use super::shared;
use crate::Corpus;

pub(super) fn source(corpus: &Corpus) -> String {
    let mut of_code = String::from("(match code {\n");
    let mut of_name = String::from("(match name {\n");
    for entry in &corpus.entries {
        let _ = writeln!(of_code, "            {} => Some(Self::{}),", entry.code, entry.variant);
        let _ = writeln!(of_name, "            {:?} => Some(Self::{}),", entry.name, entry.variant);
    }
    of_code += "            _ => None,\n        })";
    of_name += "            _ => None,\n        })";
    [
        shared::words(),
        shared::item(corpus, "Debug, Clone, Copy, PartialEq, Eq, Hash", |_| String::new()),
        shared::methods(corpus),
        shared::display(corpus),
        shared::look_ups(corpus, &of_code, &of_name),
    ]
    .concat()
}

/// The rest of what a catalog's enum tells, by match as well: another `impl` for
/// the source of the same corpus.
pub fn prose(corpus: &Corpus) -> String {
    let text = |text: &str| format!("{text:?}");
    let texts = |texts: &[String]| format!("&{texts:?}");
    let (one, many) = ("&'static str", "&'static [&'static str]");
    [
        format!("impl {} {{\n", corpus.enum_name()),
        shared::method_by_entry(corpus, "causes", many, |entry| texts(&entry.causes)),
        shared::method_by_entry(corpus, "suggestions", many, |entry| texts(&entry.suggestions)),
        shared::method_by_entry(corpus, "methods", many, |entry| texts(&entry.methods)),
        shared::method_by_entry(corpus, "group", one, |entry| text(&entry.group)),
        shared::method_by_entry(corpus, "docs_url", one, |entry| text(&entry.docs_url)),
        "}\n".to_owned(),
    ]
    .concat()
}
