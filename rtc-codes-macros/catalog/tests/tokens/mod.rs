//! Invocations of `catalog!`, without the macro.

use rtc_codes_catalog::{Token, TokenKind};

/// The tokens of an invocation, which are separated by spaces, with the path
/// of the crate before them.
pub(crate) fn tokens(invocation: &str) -> Vec<Token> {
    let kind = |text: &str| match text.as_bytes()[0] {
        b'(' | b'[' | b'{' => TokenKind::Group,
        b'#' | b'<' | b'=' | b';' | b',' => TokenKind::Mark,
        b'"' | b'0'..=b'9' => TokenKind::Literal,
        _ if text.ends_with(['"', '#']) => TokenKind::Literal,
        _ => TokenKind::Word,
    };
    let tokens = invocation
        .split_whitespace()
        .map(|text| Token::new(kind(text), text));
    [Token::new(TokenKind::Group, "[::rtc_codes]")]
        .into_iter()
        .chain(tokens)
        .collect()
}
