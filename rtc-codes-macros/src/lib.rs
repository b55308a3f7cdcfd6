//! The macro behind `rtc_codes::catalog!`. Depend on `rtc-codes`, not on this.
//!
//! A shim: it hands the invocation and the directory of the user's `Cargo.toml`
//! to `rtc-codes-catalog`.

use proc_macro::TokenStream;

/// Expands `[path of rtc-codes] attributes vis enum Name = "path.toml";`.
#[doc(hidden)]
#[proc_macro]
pub fn catalog(invocation: TokenStream) -> TokenStream {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    rtc_codes_catalog::expand(invocation.into(), root.as_ref()).into()
}
