//! The format as a JSON Schema, for editors.

use std::fmt::Write as _;

use crate::format::{self, Key, Kind, Table, UNITS};
use crate::key_name::KeyName;

/// The JSON Schema of catalogs, as `catalogs/catalog.schema.json` holds it.
pub fn json_schema() -> String {
    let mut text = String::from(
        "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": \"rtc-codes catalog\"",
    );
    table(&mut text, &format::ROOT, 1);
    text.push_str("\n}\n");
    text
}

/// The members of an object that describe a table.
fn table(text: &mut String, table: &'static Table, depth: usize) {
    let pad = "  ".repeat(depth);
    let _ = write!(text, ",\n{pad}\"description\": {}", string(table.says));
    let _ = write!(
        text,
        ",\n{pad}\"type\": \"object\",\n{pad}\"additionalProperties\": false"
    );
    let required: Vec<String> = table
        .keys()
        .filter(|key| table.requires(key))
        .map(|key| string(key.name.as_str()))
        .collect();
    if !required.is_empty() {
        let _ = write!(text, ",\n{pad}\"required\": [{}]", required.join(", "));
    }
    let _ = write!(text, ",\n{pad}\"properties\": {{");
    for (at, key) in table.keys().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\n{pad}  {}: {{", string(key.name.as_str()));
        property(text, key, depth + 2);
        let _ = write!(text, "\n{pad}  }}");
    }
    let _ = write!(text, "\n{pad}}}");
}

fn property(text: &mut String, key: &Key, depth: usize) {
    let pad = "  ".repeat(depth);
    let units: Vec<&str> = UNITS.iter().map(|(name, _)| *name).collect();
    let kind = match key.kind {
        Kind::Text if key.name == KeyName::Description => {
            "\"type\": \"string\", \"minLength\": 1, \"maxLength\": 79, \"pattern\": \"[^.]$\""
                .to_owned()
        }
        Kind::Text if key.name == KeyName::Product => {
            "\"type\": \"string\", \"minLength\": 1, \"maxLength\": 79".to_owned()
        }
        Kind::Text if key.name == KeyName::Name => {
            "\"type\": \"string\", \"pattern\": \"^[A-Za-z][A-Za-z0-9_]*$\"".to_owned()
        }
        Kind::Text => "\"type\": \"string\", \"minLength\": 1".to_owned(),
        Kind::Texts => {
            "\"type\": \"array\", \"items\": { \"type\": \"string\", \"minLength\": 1 }".to_owned()
        }
        Kind::Address => "\"type\": \"string\", \"pattern\": \"^https://\"".to_owned(),
        // Tools that read TOML hand dates over as text.
        Kind::Date => "\"type\": \"string\", \"format\": \"date\"".to_owned(),
        Kind::Integer => "\"type\": \"integer\"".to_owned(),
        Kind::Code => "\"type\": [\"integer\", \"string\"]".to_owned(),
        Kind::Wait => {
            format!(
                "\"type\": \"string\", \"pattern\": \"^[0-9]+ ({})$\"",
                units.join("|")
            )
        }
        Kind::Word(_, words) => {
            let words: Vec<String> = words.iter().map(|word| string(word)).collect();
            format!("\"enum\": [{}]", words.join(", "))
        }
        Kind::Table(content) => {
            let _ = write!(text, "\n{pad}\"title\": {}", string(content.header));
            return table(text, content, depth);
        }
        Kind::Tables(content) => {
            let _ = write!(
                text,
                "\n{pad}\"description\": {},\n{pad}\"type\": \"array\",\n{pad}\"items\": {{\n{pad}  \"title\": {}",
                string(key.says),
                string(content.header)
            );
            table(text, content, depth + 1);
            let _ = write!(text, "\n{pad}}}");
            return;
        }
    };
    let _ = write!(
        text,
        "\n{pad}\"description\": {},\n{pad}{kind}",
        string(key.says)
    );
}

/// A JSON string. The texts of the format have no control characters.
fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
