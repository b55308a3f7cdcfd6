//! What editors and people read of the format is what the compiler checks.

mod description;
mod schema;

use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// `UPDATE_GOLDEN=1 cargo test` writes the file anew.
#[test]
fn the_schema_is_the_compilers_own() {
    let path = root().join("catalogs/catalog.schema.json");
    let schema = schema::json_schema();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &schema).expect("the repository is ours");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == schema, "UPDATE_GOLDEN=1 rewrites {}", path.display());
    let json: serde_json::Value = serde_json::from_str(&schema).expect("it is JSON");
    let entry = "/properties/group/items/properties/entry/items";
    let required = json.pointer(&format!("{entry}/required"));
    assert_eq!(required, Some(&serde_json::json!(["code", "name", "description"])));
    for list in ["Category", "Retryability"] {
        let key = list.to_lowercase();
        let words = json.pointer(&format!("{entry}/properties/{key}/enum"));
        let ours: Vec<&str> = match list {
            "Category" => rtc_codes::Category::ALL.iter().map(|word| word.as_str()).collect(),
            _ => rtc_codes::Retryability::ALL.iter().map(|word| word.as_str()).collect(),
        };
        assert_eq!(words, Some(&serde_json::json!(ours)), "the words of both crates are the same");
    }
}

/// `UPDATE_GOLDEN=1 cargo test` writes the parts that are made from the format anew.
#[test]
fn the_description_is_made_from_the_format() {
    let path = root().join("catalogs/README.md");
    let readme = fs::read_to_string(&path).expect("it is there").replace("\r\n", "\n");
    let mut made = readme.clone();
    for (part, markdown) in description::parts() {
        let begin = format!("<!-- {part} -->\n");
        let (before, rest) = made.split_once(&begin).unwrap_or_else(|| panic!("no part {part}"));
        let (_, after) = rest.split_once("<!-- end -->").expect("each part has an end");
        made = format!("{before}{begin}\n{markdown}\n<!-- end -->{after}");
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() && readme != made {
        // At once: the test of the example reads it meanwhile.
        let new = path.with_extension("new");
        fs::write(&new, &made).and_then(|()| fs::rename(&new, &path)).expect("both are ours");
        return;
    }
    assert!(readme == made, "UPDATE_GOLDEN=1 rewrites the parts of {}", path.display());
}

/// The first line of each shipped catalog names the schema.
#[test]
fn every_shipped_catalog_names_the_schema() {
    let folder = root().join("catalogs");
    for file in fs::read_dir(folder).expect("it is there") {
        let path = file.expect("it is there").path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = fs::read_to_string(&path).expect("it is text");
            assert!(text.starts_with("#:schema catalog.schema.json\n"), "{}", path.display());
        }
    }
}

/// The smallest example of the format's description is that of README.md, the complete one the
/// tests' catalog.
#[test]
fn the_examples_of_the_description_are_tested() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("it is there");
    let (description, readme) = (read("catalogs/README.md"), read("README.md"));
    let blocks = |text: &str| -> Vec<String> {
        let blocks = text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
        blocks.map(str::to_owned).collect()
    };
    let (shown, in_readme) = (blocks(&description), blocks(&readme));
    assert_eq!(shown.first(), in_readme.last(), "README.md is tested as it is copied");

    let body = |text: &str| text.split_once('\n').map(|(_, body)| body.to_owned());
    assert_eq!(
        shown.get(1).and_then(|text| body(text)),
        body(&read("tests/catalogs/acme-voice.toml"))
    );
}
