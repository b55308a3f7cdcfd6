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

/// The attributes of the enum, of the enum of reasons and of the blocks beside them, in
/// the order of the items, without documentation.
fn attributes(written: TokenStream) -> Vec<Vec<String>> {
    let invocation =
        quote!([::rtc_codes] #written pub enum AcmeVoice = "catalogs/acme-voice.toml";);
    let file: syn::File = syn::parse2(expand(invocation, &tests(""))).expect("it is valid");
    let of = |item: syn::Item| match item {
        syn::Item::Enum(item) => item.attrs,
        syn::Item::Const(item) => item.attrs,
        _ => panic!("an expansion has enums and constants alone"),
    };
    let shown = |attribute: &syn::Attribute| quote!(#attribute).to_string().replace(' ', "");
    let is_ours = |shown: &String| {
        shown.starts_with("#[doc=") || shown.contains("__private") || shown.starts_with("#[repr")
    };
    let items = file.items.into_iter().map(of);
    items.map(|of| of.iter().map(shown).filter(|shown| !is_ours(shown)).collect()).collect()
}

#[test]
fn attributes_reach_what_they_concern() {
    let item = |own: TokenStream, reasons: &[&str], block: &[&str], watch: &[&str]| {
        let written = own.to_string().replace(' ', "");
        let found = attributes(own);
        assert_eq!(found[0].concat().replace("all(all(unix))", "all(unix)"), written);
        assert_eq!(found[1], reasons, "{written}: enum of reasons");
        assert_eq!(found[2], block, "{written}: block");
        assert_eq!(found[3], watch, "{written}: watch on the file");
    };
    let both = ["#[cfg(unix)]"];
    item(quote!(#[cfg(unix)]), &both, &both, &both);
    item(quote!(#[allow(dead_code)]), &["#[allow(dead_code)]"], &["#[allow(dead_code)]"], &[]);
    item(quote!(#[expect(dead_code)]), &["#[allow(dead_code)]"], &["#[allow(dead_code)]"], &[]);
    item(quote!(#[deprecated]), &["#[deprecated]"], &["#[allow(deprecated)]"], &[]);
    item(quote!(#[non_exhaustive]), &["#[non_exhaustive]"], &[], &[]);
    item(quote!(#[doc(hidden)]), &["#[doc(hidden)]"], &[], &[]);
    item(quote!(#[doc(cfg(unix))]), &["#[doc(cfg(unix))]"], &[], &[]);
    item(quote!(#[must_use]), &[], &[], &[]);
    item(quote!(#[derive(strum::EnumIter)]), &[], &[], &[]);
    item(
        quote!(#[cfg_attr(all(unix), non_exhaustive)]),
        &["#[cfg_attr(all(all(unix)),non_exhaustive)]"],
        &[],
        &[],
    );
}
