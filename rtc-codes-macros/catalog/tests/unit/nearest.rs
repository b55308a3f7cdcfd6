use super::nearest;

#[test]
fn a_slip_finds_its_word_and_another_word_finds_none() {
    let words = ["backoff", "program", "user", "not-found"];
    for (misspelled, meant) in [
        ("bakcoff", Some("backoff")),
        ("Backoff", Some("backoff")),
        ("backof", Some("backoff")),
        ("not_found", Some("not-found")),
        ("notfound", Some("not-found")),
        ("users", Some("user")),
        ("back", Some("backoff")),
        ("us", None),
        ("sometimes", None),
        ("", None),
    ] {
        assert_eq!(nearest(misspelled, &words), meant, "{misspelled}");
    }
}
