use super::of;
use crate::{Report, Source, compile};

/// What a search finds the only entry of a catalog by, in a build and in documentation.
fn found(entry: &str) -> [Vec<String>; 2] {
    let text = format!(
        "[catalog]\nid = \"acme\"\nvendor = \"Acme\"\nproduct = \"Acme\"\n\
         document = \"https://acme.example\"\n[[group]]\ntitle = \"All\"\n[[group.entry]]\n\
         description = \"it failed\"\ncategory = \"unknown\"\nretryability = \"vendor\"\n{entry}"
    );
    let mut report = Report::default();
    let source = Source::from_text("acme.toml", &text);
    let catalog = compile(&source, &mut report);
    assert!(report.is_empty(), "{:?}", report.render(&source).collect::<Vec<_>>());
    [false, true].map(|is_for_search| {
        let found = of(&catalog.entries[0], is_for_search).into_iter();
        found.map(std::borrow::Cow::into_owned).collect()
    })
}

#[test]
fn a_search_finds_methods_and_the_last_words_of_a_name() {
    let entry = "code = 0x4003\nname = \"ROOM_LOGIN_TIMEOUT\"\naliases = [\"ROOM_TIMEOUT\"]\n\
                 methods = [\"client.join\", \"rejoin\"]\n";
    let names = ["16387", "0x4003", "ROOM_TIMEOUT"];
    let others = ["client.join", "join", "rejoin", "room login timeout", "login timeout"];
    let [in_build, in_docs] = found(entry);
    assert_eq!(in_build, names);
    assert_eq!(in_docs, [&names[..], &others].concat());
}

#[test]
fn what_rustdoc_refuses_is_left_out() {
    // The variant's own name, quotes, and what is there already.
    let entry = "code = \"can't \\\"join\\\"\"\nname = \"FAILED\"\n\
                 methods = [\"Failed\", \"join\", \"a.join\"]\n";
    assert_eq!(found(entry), [vec![], vec!["join", "a.join"]]);
}
