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
    rtc_codes_catalog::expand(invocation.into(), &root()).into()
}

/// The directory of the user's `Cargo.toml`, relative to the one that rustc runs in:
/// diagnostics then name files as rustc does.
fn root() -> PathBuf {
    let root = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let here = env::current_dir().unwrap_or_default();
    let root = Path::new(&root);
    root.strip_prefix(here).unwrap_or(root).to_owned()
}
