use super::Markdown;

fn escaped(text: &str) -> String {
    let mut markdown = Markdown::default();
    markdown.prose(text);
    markdown.into_string()
}

fn code(text: &str) -> String {
    let mut markdown = Markdown::default();
    markdown.code(text);
    markdown.into_string()
}

#[test]
fn code_spans_stay_and_the_rest_is_plain() {
    assert_eq!(escaped("call `join()` first"), "call `join()` first");
    assert_eq!(escaped("a ` alone"), "a \\` alone");
    assert_eq!(escaped("``two``"), "\\`\\`two\\`\\`");
    assert_eq!(escaped("<b>[x](y)</b>"), "\\<b\\>\\[x\\](y)\\</b\\>");
    assert_eq!(escaped("1. # *a* _b_ 2."), "1\\. \\# \\*a\\* \\_b\\_ 2.");
    assert_eq!(escaped("- a-b -- c"), "\\- a-b -\\- c");
    assert_eq!(escaped("see https://a.example"), "see https\\://a.example");
}

#[test]
fn any_text_can_be_code() {
    assert_eq!(code("a"), "`a`");
    assert_eq!(code("a`b"), "`` a`b ``");
}

#[test]
fn names_may_be_broken_between_their_words_alone() {
    let broken = |name: &str| {
        let mut markdown = Markdown::default();
        markdown.name(name);
        markdown.into_string()
    };
    assert_eq!(broken("LOGIN_TIMEOUT"), "LOGIN\\_<wbr>TIMEOUT");
    assert_eq!(broken("InvalidAppID"), "Invalid<wbr>App<wbr>ID");
    assert_eq!(broken("UNKNOWN"), "UNKNOWN");
}
