//! A program with a private enum of which it uses next to nothing: no warning of
//! unused methods comes from generated code.

#![deny(warnings, clippy::pedantic)]

codes::catalog! {
    enum Private = "catalogs/rust-names.toml";
}

fn main() {
    println!("{}", Private::None);
}
