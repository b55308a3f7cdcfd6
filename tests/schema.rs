//! The JSON Schema that editors read says what the compiler checks.

use std::fs;
use std::path::Path;

/// `UPDATE_GOLDEN=1 cargo test` writes the file anew.
#[test]
fn the_schema_is_the_compilers_own() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogs/catalog.schema.json");
    let schema = rtc_codes_catalog::json_schema();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &schema).expect("the repository is ours");
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), schema);
    let json: serde_json::Value = serde_json::from_str(&schema).expect("it is JSON");
    let entry = "/properties/group/items/properties/entry/items";
    let required = json.pointer(&format!("{entry}/required"));
    assert_eq!(
        required,
        Some(&serde_json::json!(["code", "name", "description"]))
    );
    for list in ["Category", "Retryability"] {
        let key = list.to_lowercase();
        let words = json.pointer(&format!("{entry}/properties/{key}/enum"));
        let ours: Vec<&str> = match list {
            "Category" => rtc_codes::Category::ALL
                .iter()
                .map(|word| word.as_str())
                .collect(),
            _ => rtc_codes::Retryability::ALL
                .iter()
                .map(|word| word.as_str())
                .collect(),
        };
        assert_eq!(
            words,
            Some(&serde_json::json!(ours)),
            "the words of both crates are the same"
        );
    }
}

/// The first line of each shipped catalog names the schema.
#[test]
fn every_shipped_catalog_names_the_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogs");
    for file in fs::read_dir(folder).expect("it is there") {
        let path = file.expect("it is there").path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            let text = fs::read_to_string(&path).expect("it is text");
            assert!(
                text.starts_with("#:schema catalog.schema.json\n"),
                "{}",
                path.display()
            );
        }
    }
}

/// The complete example of the format's description is the tests' catalog.
#[test]
fn the_example_of_the_description_is_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("catalogs/README.md")).expect("it is there");
    let example =
        fs::read_to_string(root.join("tests/catalogs/acme-voice.toml")).expect("it is there");
    let body = |text: &str| text.split_once('\n').map(|(_, body)| body.to_owned());
    let shown = readme
        .split("```toml\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    assert_eq!(shown.and_then(body), body(&example));
}
