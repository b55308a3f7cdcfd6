//! A wrong invocation has one error, at the token that is wrong; and what is made of the
//! attributes of a right one. How rustc shows it is tested with the macro.

mod expansion;

use std::path::Path;

use proc_macro2::TokenStream;
use rtc_codes_catalog::expand;

use expansion::errors;

/// The expansion of an invocation in the directory of this crate.
fn expanded(invocation: &str) -> TokenStream {
    let invocation: TokenStream = invocation.parse().expect("it is made of tokens");
    expand(invocation, Path::new(env!("CARGO_MANIFEST_DIR")))
}

#[test]
fn a_wrong_invocation_has_one_error_with_the_way_out() {
    for (invocation, expected) in [
        ("", "unexpected end of input, expected `enum`"),
        ("pub", "unexpected end of input, expected `enum`"),
        ("struct Acme", "expected `enum`"),
        ("pub(crate) struct", "expected `enum`"),
        ("#doc", "expected square brackets"),
        ("enum", "unexpected end of input, expected identifier"),
        ("enum fn", "expected identifier, found keyword `fn`"),
        ("enum 7", "expected identifier"),
        ("enum Acme", "expected `=`"),
        ("enum Acme<T>", "an enum of codes has no generic parameters"),
        ("enum Acme {A}", "the variants come from the catalog"),
        ("enum Acme;", "expected `=`"),
        ("enum Acme =", "unexpected end of input, expected string literal"),
        ("enum Acme = path", "expected string literal"),
        ("enum Acme = b\"a\"", "expected string literal"),
        ("enum Acme = \"a\",", "expected `;`"),
        ("enum Acme = \"a\"; enum", "expected one enum and nothing behind it"),
    ] {
        let errors = errors(expanded(&format!("[::rtc_codes] {invocation}")));
        assert_eq!(errors.len(), 1, "{invocation}");
        assert!(errors[0].starts_with(expected), "{invocation}: {}", errors[0]);
        assert!(errors[0].contains("= help: write `pub enum Name"), "{}", errors[0]);
    }
}

/// What can be told of the item is made, so that the code around it finds it.
#[test]
fn an_enum_whose_end_or_path_is_wrong_is_made_all_the_same() {
    for (invocation, expected) in [
        ("enum Acme = \"Cargo.toml\"", "expected `;` behind the path\n  = help: write `pub"),
        ("enum Acme = r\"a\\b\";", "the path `a\\b` has a `\\`\n"),
    ] {
        let expansion = expanded(&format!("[::rtc_codes] {invocation}"));
        assert!(expansion.to_string().contains("enum Acme {"), "{invocation}");
        // rustc shows them from the last one on.
        let errors = errors(expansion);
        let first = errors.last().map(String::as_str).unwrap_or_default();
        assert!(first.starts_with(expected), "{invocation}: {first}");
    }
}

#[test]
fn the_path_of_the_crate_comes_first() {
    let errors = errors(expanded("enum Acme = \"acme.toml\";"));
    assert!(errors[0].contains("`catalog!`"), "{errors:?}");
}

/// A missing file is not an error where the item does not exist: what decides about it
/// stands before every item of the expansion.
#[test]
fn conditions_are_repeated_and_other_attributes_are_not() {
    let expansion = expanded(
        "[::rtc_codes] #[cfg(test)] #[cfg_attr(unix, must_use)] #[must_use] \
         enum Acme = \"none.toml\";",
    );
    let expansion = expansion.to_string();
    // The error, the enum, and the block with its tables and methods.
    assert_eq!(expansion.matches("cfg (test)").count(), 3);
    assert_eq!(expansion.matches("must_use").count(), 2);
}

#[test]
fn what_the_macro_implements_itself_is_refused_in_one_sentence_each() {
    let expansion = expanded(
        "[::rtc_codes] #[derive(Debug, Clone, strum::EnumIter)] \
         #[cfg_attr(unix, derive(std::hash::Hash))] #[repr(i32)] enum Acme = \"none.toml\";",
    );
    let shown = expansion.to_string();
    assert!(shown.contains("derive (strum :: EnumIter)"), "{shown}");
    assert!(!shown.contains("i32"), "{shown}");
    let errors = errors(expansion);
    // rustc shows them from the last one on.
    let errors: Vec<String> = errors.into_iter().rev().collect();
    let [derives @ .., repr, missing] = errors.as_slice() else { unreachable!() };
    assert!(missing.starts_with("there is no catalog `none.toml`"), "{missing}");
    let refused = |name| format!("the enum has `{name}` already: do not derive it");
    assert_eq!(derives, ["Debug", "Clone", "Hash"].map(refused));
    assert_eq!(repr, "the codes decide how the enum is represented: remove `repr`");
}

/// Other crates have derives that end in the same word as serde's.
#[test]
fn derives_of_serde_are_told_by_their_name_and_all_others_pass_through() {
    let is_serdes = |path: &str| {
        let shown =
            expanded(&format!("[::rtc_codes] #[derive({path})] enum Acme = \"none.toml\";"))
                .to_string();
        // The macro's own derives follow those that pass through.
        let passed = shown.matches("derive (").count() == 2;
        assert_ne!(shown.contains("__serialize"), passed, "{path}: {shown}");
        shown.contains("__serialize")
    };
    for path in
        ["Serialize", "serde::Serialize", "::serde_derive::Serialize", "a::serde::Serialize"]
    {
        assert!(is_serdes(path), "{path}");
    }
    for path in ["miniserde::Serialize", "rkyv::Serialize", "serde::Other", "SerJson"] {
        assert!(!is_serdes(path), "{path}");
    }
}
