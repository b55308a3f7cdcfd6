//! The line of a diagnostic as people see it: what hides is made visible, and
//! of a long line only what stands around the span.

use std::ops::Range;

use crate::visible::is_invisible;

/// The most characters of a line that are shown, and how many of them stand
/// before the span.
const MOST: usize = 120;
const BEFORE: usize = 40;

/// A line, and where in it the carets go, in columns of a terminal.
pub(crate) struct Excerpt {
    pub(crate) line: String,
    pub(crate) gap: usize,
    pub(crate) width: usize,
}

/// What is shown of a line, with a span in bytes of it.
pub(crate) fn excerpt(line: &str, span: Range<usize>) -> Excerpt {
    // A byte order mark is no part of the line.
    let mark = line.len() - line.trim_start_matches('\u{feff}').len();
    let line = &line[mark..];
    let span = span.start.saturating_sub(mark)..span.end.saturating_sub(mark);
    let count = |text: Option<&str>| text.unwrap_or_default().chars().count();
    let start = count(line.get(..span.start));
    let width = count(line.get(span)).max(1);
    let whole = line.chars().nth(MOST).is_none();
    let first = if whole {
        0
    } else {
        start.saturating_sub(BEFORE)
    };

    let mut shown = Excerpt {
        line: String::new(),
        gap: 0,
        width: 0,
    };
    if first > 0 {
        shown.line.push('…');
        shown.gap = 1;
    }
    let mut rest = line.chars().skip(first);
    for (at, c) in (first..).zip(rest.by_ref().take(MOST)) {
        let c = visible(c);
        shown.line.push(c);
        if at < start {
            shown.gap += columns(c);
        } else if at < start + width {
            shown.width += columns(c);
        }
    }
    if rest.next().is_some() {
        shown.line.push('…');
    }
    shown.width = shown.width.max(1);
    shown
}

/// A tab would put the caret anywhere; what else cannot be seen gets a sign.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if is_invisible(c) => '\u{fffd}',
        c => c,
    }
}

/// The columns that a character takes, near enough to point at the right one.
fn columns(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
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
        points_at(
            &("x".repeat(50) + &long),
            &long,
            &shown,
            &(" ".repeat(41) + &"^".repeat(80)),
        );
    }
}
