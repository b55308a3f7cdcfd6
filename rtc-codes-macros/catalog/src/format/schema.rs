//! The format as a JSON Schema, for editors.

use std::fmt::Write as _;

use super::{Kind, MOST_CHARACTERS, ROOT, Table, UNITS};

/// The JSON Schema of catalogs, as `catalogs/catalog.schema.json` holds it.
pub fn json_schema() -> String {
    let mut json = String::from(
        "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": \"rtc-codes catalog\"",
    );
    table(&mut json, &ROOT, 1);
    json.push_str("\n}\n");
    json
}

/// The members of an object that describe a table.
fn table(json: &mut String, table: &'static Table, depth: usize) {
    let pad = "  ".repeat(depth);
    let about = string(table.about);
    let _ = write!(
        json,
        ",\n{pad}\"description\": {about},\n{pad}\"type\": \"object\",\n{pad}\"additionalProperties\": false"
    );
    // A catalog without any group is empty, which the checker says in its own words.
    let required = table.keys().filter(|key| key.is_asked_for() || key.name == "group");
    let required = strings(required.map(|key| key.name));
    if !required.is_empty() {
        let _ = write!(json, ",\n{pad}\"required\": [{required}]");
    }
    let _ = write!(json, ",\n{pad}\"properties\": {{");
    for (at, key) in table.keys().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let (name, about) = (string(key.name), string(key.about));
        let _ = write!(json, "{comma}\n{pad}  {name}: {{");
        property(json, key.kind, &about, depth + 2);
        let _ = write!(json, "\n{pad}  }}");
    }
    let _ = write!(json, "\n{pad}}}");
}

/// The members of an object that describe a key's value.
fn property(json: &mut String, kind: Kind, about: &str, depth: usize) {
    const NAME: &str = "\"type\": \"string\", \"pattern\": \"^[A-Za-z][A-Za-z0-9_]*$\"";
    let pad = "  ".repeat(depth);
    let value = match kind {
        Kind::String => "\"type\": \"string\", \"minLength\": 1".to_owned(),
        Kind::Strings => {
            "\"type\": \"array\", \"items\": { \"type\": \"string\", \"minLength\": 1 }".to_owned()
        }
        Kind::Shorts => format!(
            "\"type\": \"array\", \"items\": {{ \"type\": \"string\", \"minLength\": 1, \"maxLength\": {MOST_CHARACTERS} }}"
        ),
        Kind::Short => {
            format!("\"type\": \"string\", \"minLength\": 1, \"maxLength\": {MOST_CHARACTERS}")
        }
        Kind::Description => format!(
            "\"type\": \"string\", \"minLength\": 1, \"maxLength\": {MOST_CHARACTERS}, \"pattern\": \"[^.]$\""
        ),
        Kind::Id => "\"type\": \"string\", \"pattern\": \"^[a-z0-9]+(-[a-z0-9]+)*$\"".to_owned(),
        Kind::Name => NAME.to_owned(),
        Kind::Names => format!("\"type\": \"array\", \"items\": {{ {NAME} }}"),
        Kind::Address => "\"type\": \"string\", \"pattern\": \"^https://\"".to_owned(),
        // Tools that read TOML hand dates over as strings.
        Kind::Date => "\"type\": \"string\", \"format\": \"date\"".to_owned(),
        Kind::Integer => "\"type\": \"integer\"".to_owned(),
        Kind::Code => "\"type\": [\"integer\", \"string\"]".to_owned(),
        Kind::Duration => {
            let units: Vec<&str> = UNITS.iter().map(|(unit, _)| *unit).collect();
            let units = units.join("|");
            format!("\"type\": \"string\", \"pattern\": \"^[0-9]+ ({units})$\"")
        }
        Kind::Word(set) => format!("\"enum\": [{}]", strings(set.words.iter().copied())),
        Kind::Table(content) => {
            let _ = write!(json, "\n{pad}\"title\": {}", string(content.header));
            return table(json, content, depth);
        }
        Kind::Tables(content) => {
            let title = string(content.header);
            let _ = write!(
                json,
                "\n{pad}\"description\": {about},\n{pad}\"type\": \"array\",\n{pad}\"items\": {{\n{pad}  \"title\": {title}"
            );
            table(json, content, depth + 1);
            let _ = write!(json, "\n{pad}}}");
            return;
        }
    };
    let _ = write!(json, "\n{pad}\"description\": {about},\n{pad}{value}");
}

fn strings<'s>(strings: impl Iterator<Item = &'s str>) -> String {
    strings.map(string).collect::<Vec<_>>().join(", ")
}

/// A JSON string. What the format says of itself has no control characters.
fn string(string: &str) -> String {
    format!("\"{}\"", string.replace('\\', "\\\\").replace('"', "\\\""))
}
