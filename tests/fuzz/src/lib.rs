//! The laws of the front door, for any bytes in a catalog's file.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use rtc_codes_catalog::{
    Catalog, Code, Diagnostic, Piece, Source, Token, TokenKind, compile, expand,
};

/// Puts the bytes into a file, and the file through the compiler.
///
/// # Panics
///
/// If a law is broken.
pub fn front_door(bytes: &[u8]) {
    let file = format!("{}.toml", stem(bytes));
    fs::write(root().join(&file), bytes).expect("the temporary directory is writable");
    let path = format!("\"{file}\"");
    let invocation = [
        (TokenKind::Group, "[::rtc_codes]"),
        (TokenKind::Word, "pub"),
        (TokenKind::Word, "enum"),
        (TokenKind::Word, "Fuzzed"),
        (TokenKind::Mark, "="),
        (TokenKind::Literal, path.as_str()),
        (TokenKind::Mark, ";"),
    ];
    let invocation = invocation.map(|(kind, text)| Token::new(kind, text));
    let tokens = tokens_of(expand(&invocation, root()), &invocation);
    let items = syn::parse2::<syn::File>(tokens).expect("the expansion is a file of items");
    assert!(
        items
            .items
            .iter()
            .any(|item| matches!(item, syn::Item::Enum(_))),
        "whatever is wrong, there is an enum"
    );
    let failed = items.items.iter().any(|item| {
        matches!(item, syn::Item::Macro(of) if of.mac.path.segments.last().is_some_and(|last| last.ident == "compile_error"))
    });

    match Source::load(root(), &file) {
        Err(unread) => {
            assert!(failed);
            its_text_is_plain(&unread, &Source::from_text(&file, ""));
        }
        Ok(source) => match compile(&source) {
            Ok(catalog) => {
                assert!(!failed);
                it_is_read_alike_by_the_parser(&catalog, &source);
                assert!(!catalog.entries.is_empty());
                everything_is_unique(&catalog);
            }
            Err(broken) => {
                assert!(failed);
                assert!(!broken.diagnostics.is_empty(), "it says what is wrong");
                for diagnostic in &broken.diagnostics {
                    its_span_is_in_the_text(diagnostic, &source);
                    its_text_is_plain(diagnostic, &source);
                }
                everything_is_unique(&broken.stand_in);
            }
        },
    }
}

/// What the macro makes of an expansion.
fn tokens_of(pieces: Vec<Piece>, invocation: &[Token]) -> TokenStream {
    let lexed = |rust: &str| -> TokenStream { rust.parse().expect("the source is Rust") };
    let tokens = |piece| match piece {
        Piece::Source(source) => lexed(&source),
        Piece::Error(message, _) => lexed(&format!("::core::compile_error! {{ {message:?} }}")),
        Piece::Token(at) => lexed(&invocation[at].text),
        Piece::Inside(at) => lexed(invocation[at].text.trim_matches(['[', ']'])),
        Piece::Braces(pieces) => {
            let inside = tokens_of(pieces, invocation);
            TokenTree::from(Group::new(Delimiter::Brace, inside)).into()
        }
    };
    pieces.into_iter().map(tokens).collect()
}

/// The reader of plain catalogs leaves those with other line breaks to the TOML
/// parser, which must find the same in them.
fn it_is_read_alike_by_the_parser(catalog: &Catalog<'_>, source: &Source) {
    let other = Source::from_text(source.name(), format!("{}\n\r\n", source.text()));
    let parsed = compile(&other).expect("line breaks say nothing");
    assert_eq!(format!("{catalog:?}"), format!("{parsed:?}"));
}

/// A directory of this process, in memory where there is one.
fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let memory = Path::new("/dev/shm");
        let below = if memory.is_dir() {
            memory.to_owned()
        } else {
            std::env::temp_dir()
        };
        let root = below.join(format!("rtc-codes-fuzz-{}", std::process::id()));
        fs::create_dir_all(&root).expect("the temporary directory is writable");
        root
    })
}

/// The id that the catalog gives itself, so that most files are named after it.
fn stem(bytes: &[u8]) -> &str {
    const KEY: &[u8] = b"id = \"";
    let id = bytes
        .windows(KEY.len())
        .position(|window| window == KEY)
        .and_then(|at| bytes[at + KEY.len()..].split(|byte| *byte == b'"').next())
        .filter(|id| (1..=60).contains(&id.len()))
        .filter(|id| {
            id.iter()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
        });
    id.and_then(|id| std::str::from_utf8(id).ok())
        .unwrap_or("fuzz")
}

fn its_span_is_in_the_text(diagnostic: &Diagnostic, source: &Source) {
    let span = diagnostic
        .span
        .clone()
        .expect("a file that was read has places");
    assert!(
        source.text().get(span.clone()).is_some(),
        "{span:?} {diagnostic:?}"
    );
}

/// Short, and with nothing that hides or turns the text around it.
fn its_text_is_plain(diagnostic: &Diagnostic, source: &Source) {
    let text = diagnostic.render(source);
    assert!(text.len() < 4_000, "{} bytes", text.len());
    let odd = |c: &char| (c.is_control() && *c != '\n') || ('\u{202a}'..='\u{202e}').contains(c);
    assert_eq!(text.chars().find(odd), None, "{text:?}");
}

fn everything_is_unique(catalog: &Catalog<'_>) {
    let (mut codes, mut labels) = (HashSet::new(), HashSet::new());
    for entry in &catalog.entries {
        let code = match &entry.code {
            Code::Number(number, _) => number.to_string(),
            Code::Text(text) => text.to_string(),
        };
        assert!(codes.insert(code), "{entry:?}");
        let own: HashSet<&str> = [&*entry.name, &*entry.variant]
            .into_iter()
            .chain(entry.aliases.iter().map(|alias| &**alias))
            .collect();
        for label in own {
            assert!(labels.insert(label), "{label} of {entry:?}");
        }
    }
}
