//! The format as a JSON Schema, for editors.

use rtc_codes_catalog::format::{Key, Kind, MOST_CHARACTERS, ROOT, Table, UNITS};
use serde_json::{Map, Value, json};

/// The text of `catalogs/catalog.schema.json`.
pub(crate) fn json_schema() -> String {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".to_owned(), json!("rtc-codes catalog"));
    schema.insert("description".to_owned(), json!(ROOT.about));
    schema.extend(object(&ROOT));
    let json = serde_json::to_string_pretty(&schema).expect("strings are keys");
    json + "\n"
}

/// What a table is: an object.
fn object(table: &'static Table) -> Map<String, Value> {
    // A catalog without any group is empty, which the checker says in its own words.
    let required = table.keys().filter(|key| key.is_asked_for() || key.name == "group");
    let required: Vec<&str> = required.map(|key| key.name).collect();
    let properties: Map<String, Value> =
        table.keys().map(|key| (key.name.to_owned(), property(key))).collect();
    let mut object = members(json!({ "type": "object", "additionalProperties": false }));
    if !required.is_empty() {
        object.insert("required".to_owned(), json!(required));
    }
    object.insert("properties".to_owned(), Value::Object(properties));
    object
}

/// What a key's value is.
fn property(key: &Key) -> Value {
    let mut property = members(json!({ "description": key.about }));
    property.extend(match key.kind {
        Kind::Table(table) => titled(table),
        Kind::Tables(table) => members(json!({ "type": "array", "items": titled(table) })),
        kind => members(value(kind)),
    });
    Value::Object(property)
}

fn titled(table: &'static Table) -> Map<String, Value> {
    let mut titled = members(json!({ "title": table.header, "description": table.about }));
    titled.extend(object(table));
    titled
}

/// What a value is that is no table.
fn value(kind: Kind) -> Value {
    let list = |item: Value| json!({ "type": "array", "items": item });
    match kind {
        Kind::String => json!({ "type": "string", "minLength": 1 }),
        Kind::Strings => list(value(Kind::String)),
        Kind::Short => json!({ "type": "string", "minLength": 1, "maxLength": MOST_CHARACTERS }),
        Kind::Shorts => list(value(Kind::Short)),
        Kind::Description => json!({
            "type": "string", "minLength": 1, "maxLength": MOST_CHARACTERS, "pattern": "[^.]$",
        }),
        Kind::Id => json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }),
        Kind::Name => json!({ "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]*$" }),
        Kind::Names => list(value(Kind::Name)),
        Kind::Address => json!({ "type": "string", "pattern": "^https://" }),
        // Tools that read TOML hand dates over as strings.
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Code => json!({ "type": ["integer", "string"] }),
        Kind::Duration => {
            let units: Vec<&str> = UNITS.iter().map(|(unit, _)| *unit).collect();
            json!({ "type": "string", "pattern": format!("^[0-9]+ ({})$", units.join("|")) })
        }
        Kind::Word(set) => json!({ "enum": set.words }),
        other => panic!("the schema lacks {other:?}"),
    }
}

fn members(object: Value) -> Map<String, Value> {
    match object {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
