//! The macro behind `rtc_codes::catalog!`. Depend on `rtc-codes`, not on this.
//!
//! A shim: it hands the invocation and the directory of the user's `Cargo.toml`
//! to `rtc-codes-catalog`, as text, and makes tokens of what comes back.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use rtc_codes_catalog::{Piece, Token, TokenKind};

/// Expands `[path of rtc-codes] attributes vis enum Name = "path.toml";`.
#[doc(hidden)]
#[proc_macro]
pub fn catalog(invocation: TokenStream) -> TokenStream {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let mut tokens = Vec::new();
    flatten(invocation, &mut tokens);
    let texts: Vec<Token> = tokens.iter().map(text_of).collect();
    let pieces = rtc_codes_catalog::expand(&texts, root.as_ref());
    tokens_of(pieces, &tokens)
}

/// The tokens without the invisible groups in which a `macro_rules!` passes its
/// fragments on.
fn flatten(tokens: TokenStream, flat: &mut Vec<TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flatten(group.stream(), flat);
            }
            other => flat.push(other),
        }
    }
}

fn text_of(token: &TokenTree) -> Token {
    let kind = match token {
        TokenTree::Group(_) => TokenKind::Group,
        TokenTree::Ident(_) => TokenKind::Word,
        TokenTree::Punct(_) => TokenKind::Mark,
        TokenTree::Literal(_) => TokenKind::Literal,
    };
    Token::new(kind, token.to_string())
}

fn tokens_of(pieces: Vec<Piece>, invocation: &[TokenTree]) -> TokenStream {
    let tokens = |piece| match piece {
        Piece::Source(source) => lexed(&source),
        Piece::Error(message, at) => {
            let token = at.and_then(|at| invocation.get(at));
            error(
                &message,
                token.map_or_else(Span::call_site, TokenTree::span),
            )
        }
        Piece::Token(at) => invocation.get(at).cloned().into_iter().collect(),
        Piece::Inside(at) => match invocation.get(at) {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => TokenStream::new(),
        },
        Piece::Braces(pieces) => {
            let inside = tokens_of(pieces, invocation);
            TokenTree::from(Group::new(Delimiter::Brace, inside)).into()
        }
    };
    pieces.into_iter().map(tokens).collect()
}

/// The tokens of Rust source, which the compiler behind the shim makes correct.
fn lexed(source: &str) -> TokenStream {
    source.parse().unwrap_or_else(|mistake| {
        let message = format!("rtc-codes made source that is not Rust: {mistake}");
        error(&message, Span::call_site())
    })
}

/// `::core::compile_error! { "message" }`, shown at a place.
fn error(message: &str, place: Span) -> TokenStream {
    let message = TokenTree::from(Literal::string(message));
    let colon = |spacing| TokenTree::from(Punct::new(':', spacing));
    let path = |name| {
        let name = TokenTree::from(Ident::new(name, place));
        [colon(Spacing::Joint), colon(Spacing::Alone), name]
    };
    let call = [
        TokenTree::from(Punct::new('!', Spacing::Alone)),
        TokenTree::from(Group::new(Delimiter::Brace, message.into())),
    ];
    let tokens = path("core")
        .into_iter()
        .chain(path("compile_error"))
        .chain(call);
    let placed = |mut token: TokenTree| {
        token.set_span(place);
        token
    };
    tokens.map(placed).collect()
}
