//! A corpus as a catalog file.

use std::fmt::Write as _;

use crate::Corpus;

/// The TOML text.
pub fn toml(corpus: &Corpus) -> String {
    let mut text = format!(
        "[catalog]\nid = {:?}\nvendor = \"Nobody\"\nproduct = {:?}\n\
         document = \"https://docs.example/errors\"\n",
        corpus.id, corpus.product,
    );
    for group in corpus.entries.chunk_by(|one, next| one.group == next.group) {
        let _ = writeln!(text, "\n[[group]]\ntitle = {:?}", group[0].group);
        for entry in group {
            let _ = write!(
                text,
                "\n[[group.entry]]\ncode = {}\nname = {:?}\ndescription = {:?}\n",
                entry.code, entry.name, entry.description
            );
            for (key, texts) in [("causes", &entry.causes), ("suggestions", &entry.suggestions)] {
                if !texts.is_empty() {
                    let _ = writeln!(text, "{key} = {texts:?}");
                }
            }
            let _ = write!(
                text,
                "category = \"{}\"\nretryability = \"{}\"\n",
                entry.category, entry.retryability
            );
        }
    }
    text
}
