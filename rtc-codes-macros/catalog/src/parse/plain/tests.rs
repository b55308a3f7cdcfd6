//! What the plain reader and the TOML parser must agree on.

use std::fs;
use std::path::Path;

use toml::Spanned;

use super::read;
use crate::diagnostic::Diagnostics;
use crate::parse::parse;
use crate::record::{Record, Value};
use crate::source::Source;
use crate::syntax;

const PLAIN: &str = r#"# A comment.
[catalog]
id = "acme" # another
vendor="Acme"
product	=	"Acme Voice"
document = "https://docs.acme.example/errors"
document_date = 2025-01-21

[[group]]
title = "Join"
category = "limit"

[[group.entry]]
code = -7
name = "ROOM_FULL"
aliases = []
description = "the \"room\" is full"
causes = [
    "One.", # with a comment
    "Two \\ three: ü.",
]
retryability = "user"
retry_after = "10 min"

[[group.entry.reason]]
number = 0
name = "A"
description = "a"

[[group.entry]]
code = 0x1F
name = "B"
description = ""
retryability = "never"

[[group]]
title = "None"
"#;

/// Of a plain text, all that the parser says of it.
fn told(record: &Record<'_>, told: &mut Vec<String>) {
    let mut fields: Vec<_> = record.fields().collect();
    fields.sort_by_key(|(name, _)| name.as_str());
    told.push(format!("{} {:?}", record.table.header, record.span));
    for (name, value) in fields {
        match value.map(Spanned::get_ref) {
            Some(Value::Records(records)) => {
                told.push(name.to_string());
                for record in records {
                    self::told(record, told);
                }
            }
            _ => told.push(format!("{name} {value:?}")),
        }
    }
}

#[track_caller]
fn read_alike(text: &str) -> bool {
    let Some(plain) = read(text) else {
        return false;
    };
    let source = Source::from_text("acme.toml", text);
    let mut diagnostics = Diagnostics::default();
    let (_, table) = syntax::read(&source, &mut diagnostics);
    let parsed = parse(table, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{text}");
    let (mut of_plain, mut of_parsed) = (Vec::new(), Vec::new());
    told(&plain, &mut of_plain);
    told(&parsed, &mut of_parsed);
    assert_eq!(of_plain, of_parsed, "{text}");
    true
}

#[test]
fn what_is_plain_is_read_as_the_parser_does() {
    let described = PLAIN.replace("description = \"\"", "description = \"b\"");
    assert!(read_alike(&described));
    assert!(!read_alike(PLAIN), "an empty description is a mistake");
}

#[test]
fn what_is_damaged_is_read_as_the_parser_does_or_left_to_it() {
    let text = PLAIN.replace("description = \"\"", "description = \"b\"");
    let mut alike = 0;
    for (at, letter) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + letter.len_utf8()..]);
        alike += usize::from(read_alike(&[before, after].concat()));
        for other in [
            "\"", "\"\"", "[", "]", "=", ",", "\\", "#", "\n", "\r", "0", "_", ".", "\t", "\u{7f}",
            "é",
        ] {
            alike += usize::from(read_alike(&[before, other, after].concat()));
            alike += usize::from(read_alike(&[before, other, &text[at..]].concat()));
        }
    }
    assert!(alike > 1_000, "{alike}");
}

#[test]
fn shipped_catalogs_are_plain() {
    // In the package, there are none.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogs");
    let Ok(files) = fs::read_dir(folder) else {
        return;
    };
    let files = files.map(|file| file.unwrap().path());
    for file in files.filter(|file| file.extension().is_some_and(|of| of == "toml")) {
        assert!(read_alike(&fs::read_to_string(&file).unwrap()), "{file:?}");
    }
}
