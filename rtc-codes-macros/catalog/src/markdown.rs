//! Text of a catalog inside of documentation comments.

/// The text as Markdown that shows it as it is: code spans in backticks keep
/// their meaning, everything else is plain text. No live HTML, no links, no
/// headings, and nothing that rustdoc would take for an intra-doc link.
pub(crate) fn escaped(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some((before, code, after)) = code_span(rest) {
        plain(before, &mut markdown);
        markdown.push('`');
        markdown.push_str(code);
        markdown.push('`');
        rest = after;
    }
    plain(rest, &mut markdown);
    markdown
}

/// The first code span: single backticks around something without one.
fn code_span(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    let whole = !code.trim().is_empty() && !before.ends_with('\\') && !after.starts_with('`');
    whole.then_some((before, code, after))
}

/// Text that begins a line or a list item, or follows a code span.
fn plain(text: &str, markdown: &mut String) {
    // `-`, `+` and `1.` at the beginning would make a list.
    let marker = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let marker_at = text.len() - marker.len();
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        // Everything that can mean something is one byte, and most bytes cannot.
        let means_something = match byte {
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'#' | b'|' | b'~' | b'&'
            | b'$' | b'^' => true,
            b'-' | b'+' | b'.' | b')' => at == marker_at || (at > 0 && bytes[at - 1] == byte),
            // A bare address would be a link.
            b':' => bytes[at..].starts_with(b"://"),
            _ => false,
        };
        if means_something {
            markdown.push_str(&text[copied..at]);
            markdown.push('\\');
            copied = at;
        }
    }
    markdown.push_str(&text[copied..]);
}

/// Text as a code span, whatever it holds.
pub(crate) fn code(text: &str) -> String {
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::{code, escaped};

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
}
