use super::excerpt;

#[track_caller]
fn points_at(line: &str, word: &str, shown: &str, carets: &str) {
    let start = line.find(word).expect("the word is in the line");
    let excerpt = excerpt(line, start..start + word.len());
    assert_eq!(excerpt.line, shown);
    let under = " ".repeat(excerpt.gap) + &"^".repeat(excerpt.width);
    assert_eq!(under, carets);
}

#[test]
fn carets_stand_under_the_span() {
    points_at("a = limt", "limt", "a = limt", "    ^^^^");
    points_at("\ta = x", "x", " a = x", "     ^");
    points_at("房间 = 满", "满", "房间 = 满", "       ^^");
    points_at("e\u{301} = x", "x", "e\u{301} = x", "    ^");
    points_at("\u{202e}a = x", "x", "\u{fffd}a = x", "     ^");
}

#[test]
fn a_long_line_is_cut_around_the_span() {
    let line = "a".repeat(1_000_000) + "x" + &"b".repeat(1_000_000);
    let shown = format!("…{}x{}…", "a".repeat(40), "b".repeat(79));
    points_at(&line, "x", &shown, &(" ".repeat(41) + "^"));
    let long = "b".repeat(1_000_000);
    let shown = format!("…{}{}…", "x".repeat(40), "b".repeat(80));
    points_at(&("x".repeat(50) + &long), &long, &shown, &(" ".repeat(41) + &"^".repeat(80)));
}
