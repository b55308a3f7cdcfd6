//! The macro behind `rtc_codes::catalog!`. Depend on `rtc-codes`, not on this.
//!
//! A shim over `rtc-codes-catalog`, which is the compiler.

use std::env;
use std::path::{Path, PathBuf};

use proc_macro::TokenStream;

/// Expands `[path of rtc-codes] attributes vis enum Name = "path.toml";`.
#[doc(hidden)]
#[proc_macro]
pub fn catalog(invocation: TokenStream) -> TokenStream {
    let root = root(&invocation);
    rtc_codes_catalog::expand(invocation.into(), &root).into()
}

/// The directory of the user's `Cargo.toml`, named as rustc names files: relative to where
/// it runs, if it names the files of the package so.
fn root(invocation: &TokenStream) -> PathBuf {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    // The last token is the user's, the first ones are those of a macro.
    let file = invocation.clone().into_iter().last().map(|token| token.span().file());
    // The sources of a package outside of the workspace have absolute names. Those of a
    // test that was brought into another package say nothing about that.
    if file.is_some_and(|file| Path::new(&file).starts_with(&root)) {
        return root;
    }
    let here = env::current_dir().unwrap_or_default();
    let real = root.canonicalize().unwrap_or_default();
    let below = root.strip_prefix(&here).or(real.strip_prefix(&here));
    below.map(Path::to_owned).unwrap_or(root)
}
