//! A wrong invocation has one error, at the token that is wrong. How rustc shows
//! it is tested with the macro.

mod tokens;

use std::path::Path;

use rtc_codes_catalog::{Piece, expand};

use tokens::tokens;

#[test]
fn a_wrong_invocation_has_one_error_at_the_token_that_is_wrong() {
    for (invocation, expected, at) in [
        ("", "expected `enum`, found the end", 0),
        ("pub", "expected `enum`, found the end", 1),
        ("struct Acme", "expected `enum`, found `struct`", 1),
        ("pub (crate) struct", "expected `enum`, found `struct`", 3),
        ("# doc", "expected an attribute after `#`", 2),
        ("enum", "expected the enum's name, found the end", 1),
        ("enum fn", "expected the enum's name, found `fn`", 2),
        ("enum 7", "expected the enum's name, found `7`", 2),
        ("enum Acme", "expected `=`, found the end", 2),
        (
            "enum Acme < T",
            "an enum of codes has no generic parameters",
            3,
        ),
        ("enum Acme {A}", "the variants come from the catalog", 3),
        (
            "enum Acme ;",
            "expected `=` and the catalog's path, found `;`",
            3,
        ),
        (
            "enum Acme =",
            "expected the catalog's path in quotes, found the end",
            3,
        ),
        (
            "enum Acme = path",
            "expected the catalog's path in quotes, found `path`",
            4,
        ),
        (
            "enum Acme = b\"a\"",
            "expected the catalog's path in quotes, found `b\"a\"`",
            4,
        ),
        ("enum Acme = \"a\\b\"", "the catalog's path has a `\\`", 4),
        (
            "enum Acme = r#\"a\\b\"#",
            "the catalog's path has a `\\`",
            4,
        ),
        ("enum Acme = \"a\"", "expected `;`, found the end", 4),
        ("enum Acme = \"a\" ,", "expected `;`, found `,`", 5),
        (
            "enum Acme = \"a\" ; enum",
            "expected one enum, found `enum` after it",
            6,
        ),
    ] {
        let pieces = expand(&tokens(invocation), Path::new("."));
        let [Piece::Error(message, place)] = pieces.as_slice() else {
            panic!("{invocation}: {pieces:?}");
        };
        assert!(message.starts_with(expected), "{invocation}: {message}");
        assert!(
            message.contains("= help: write `pub enum Name"),
            "{message}"
        );
        assert_eq!(*place, Some(at), "{invocation}");
    }
}

#[test]
fn the_path_of_the_crate_comes_first() {
    let pieces = expand(&tokens("")[1..], Path::new("."));
    assert!(matches!(&pieces[..], [Piece::Error(message, None)] if message.contains("`catalog!`")));
}

/// A missing file is no error where the item does not exist: what decides about it
/// stands before every item of the expansion.
#[test]
fn conditions_are_repeated_and_other_attributes_are_not() {
    let invocation =
        "# [cfg(test)] # [cfg_attr(test,must_use)] # [must_use] enum Acme = \"none.toml\" ;";
    let pieces = expand(&tokens(invocation), Path::new("."));
    let times = |token| {
        let is_it = |piece: &&Piece| matches!(piece, Piece::Token(at) if *at == token);
        pieces.iter().filter(is_it).count()
    };
    // The error, the enum, the tables, the methods.
    assert_eq!(times(2), 4);
    assert_eq!((times(4), times(6)), (1, 1));
}
