//! strum, `num_enum` and thiserror on a hand-written enum.

use super::shared;
use crate::Corpus;

pub(super) fn source(corpus: &Corpus) -> String {
    let derives = "Debug, Clone, Copy, PartialEq, Eq, Hash, num_enum::IntoPrimitive, \
                   num_enum::TryFromPrimitive, strum::EnumIter, strum::EnumString, \
                   strum::IntoStaticStr, thiserror::Error";
    let name = corpus.enum_name();
    [
        shared::words(),
        shared::item(corpus, derives, |entry| {
            // The whole text is a literal: the fastest that thiserror can do.
            format!(
                "    #[error(\"{} ({} {})\")]\n    #[strum(serialize = {:?})]\n",
                entry.description, corpus.product, entry.code, entry.name
            )
        }),
        format!(
            "impl {name} {{\n    pub fn name(self) -> &'static str {{ self.into() }}\n\n{}{}}}\n\n",
            shared::method_by_entry(corpus, "description", "&'static str", |entry| {
                format!("{:?}", entry.description)
            }),
            shared::classification(corpus)
        ),
    ]
    .concat()
}
