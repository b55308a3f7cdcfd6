//! What `catalog!` expands to, as it would be written by hand.
//!
//! `UPDATE_GOLDEN=1 cargo test` writes the files in `tests/golden/expansions` anew;
//! `tests/compile-fail` compiles the two that are sound.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::quote;
use rtc_codes_catalog::expand;

/// The expansion of a catalog, found below a root.
fn expansion(catalog: &str, root: &Path) -> TokenStream {
    let invocation = match catalog {
        "acme-voice" => quote! {
            [::rtc_codes]
            /// Errors of the Acme voice gateway.
            pub enum AcmeVoice = "catalogs/acme-voice.toml";
        },
        "acme-message" => quote! {
            [::rtc_codes]
            /// Messages of the Acme voice gateway.
            pub enum AcmeMessage = "catalogs/acme-message.toml";
        },
        _ => quote! {
            [::rtc_codes]
            /// Errors of a catalog with mistakes.
            pub enum AcmeBroken = "catalogs/acme-broken.toml";
        },
    };
    expand(invocation, root)
}

/// What the tests of other crates have below `catalogs`.
fn tests(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)
}

#[track_caller]
fn is_golden(catalog: &str) {
    let file = tests("golden/expansions").join(catalog).with_extension("rs");
    // Relative to where the tests run, as the macro is to rustc: diagnostics show it.
    let root = if catalog == "acme-broken" { "../compile-fail" } else { ".." };
    let tokens = expansion(catalog, Path::new(root));
    let items = syn::parse2(tokens).expect("the expansion is a list of items");
    let source = prettyplease::unparse(&items);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, &source).expect("the repository is ours");
    }
    // What git makes of line ends on Windows is no difference.
    let expected = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(source == expected, "{} is now:\n{source}", file.display());
}

#[test]
fn a_numeric_catalog_with_reasons() {
    is_golden("acme-voice");
}

#[test]
fn a_text_keyed_catalog() {
    is_golden("acme-message");
}

#[test]
fn a_broken_catalog() {
    is_golden("acme-broken");
}

#[test]
fn the_same_catalog_gives_the_same_tokens_and_no_path_of_the_machine() {
    let elsewhere: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("elsewhere");
    fs::create_dir_all(elsewhere.join("catalogs")).expect("cargo's directory is writable");
    for catalog in ["acme-voice", "acme-message"] {
        let file = Path::new("catalogs").join(catalog).with_extension("toml");
        fs::copy(tests("").join(&file), elsewhere.join(&file)).expect("both are there");
        let tokens = expansion(catalog, &tests("")).to_string();
        assert_eq!(tokens, expansion(catalog, &tests("")).to_string());
        assert_eq!(tokens, expansion(catalog, &elsewhere).to_string());
        for path in [env!("CARGO_MANIFEST_DIR"), env!("CARGO_TARGET_TMPDIR")] {
            assert!(!tokens.contains(path), "{path}");
        }
    }
}
