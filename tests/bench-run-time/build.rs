//! Generates the source that `src/main.rs` includes: a module per catalog, with our
//! enum and the peers', and a list of these modules. The catalogs themselves are
//! written to `generated/`, since `catalog!` only reads files of its own package.

use std::path::PathBuf;
use std::{env, fs};

use bench_contenders::source::{format, phf_maps};
use bench_contenders::{Catalog, Contender};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use rtc_codes::ZegoExpress;

/// An environment variable that replaces the default catalogs.
const CATALOGS: &str = "BENCH_CATALOGS";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={CATALOGS}");
    let default = if cfg!(feature = "large") { "300 1000 10000" } else { "300 1000" };
    let shapes = env::var(CATALOGS).unwrap_or_else(|_| default.to_owned());
    let zego_express = quote! { pub use rtc_codes::ZegoExpress as Code; };
    let mut catalogs = vec![(Catalog::of::<ZegoExpress>(), zego_express)];
    fs::create_dir_all("generated").expect("the package can be written to");
    for shape in shapes.split_whitespace() {
        let catalog = Catalog::generated(shape).expect("a size, or a size and a step as 8000/7");
        let path = format!("generated/{}.toml", catalog.id);
        fs::write(&path, catalog.toml()).expect("the package can be written to");
        let ours = Contender::Ours.source(&catalog, &path);
        catalogs.push((catalog, ours));
    }

    let ids: Vec<&str> = catalogs.iter().map(|(catalog, _)| &*catalog.id).collect();
    let name = |id: &&str| Ident::new(&id.replace('-', "_"), Span::call_site());
    let names: Vec<Ident> = ids.iter().map(name).collect();
    let modules = catalogs.iter().map(|(catalog, ours)| module(catalog, ours));
    let source = quote! {
        #( pub mod #names { #modules } )*

        /// The contenders of each catalog, by its id.
        pub const CATALOGS: &[(&str, crate::contenders::Make)] =
            &[ #( (#ids, #names::contenders), )* ];
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("catalogs.rs"), format(&source)).expect("cargo made the directory");
}

/// Our enum and those of two peers. The other peers share the one with the matches,
/// since each large enum takes rustc long.
fn module(catalog: &Catalog, ours: &TokenStream) -> TokenStream {
    let derives = Contender::Derives.source(catalog, "");
    let matches = Contender::Match.source(catalog, "");
    let phf_maps = phf_maps(catalog);
    let enums = [quote!(Code), quote!(derives::Code), quote!(matches::Code)];
    quote! {
        #ours

        pub mod derives { #derives }

        pub mod matches { #matches #phf_maps }

        #(
            impl crate::contenders::Known for #enums {
                fn name(self) -> &'static str { self.name() }
                #[inline]
                fn category(self) -> u8 { self.category() as u8 }
                #[inline]
                fn description(self) -> &'static str { self.description() }
            }
        )*

        pub fn contenders() -> crate::contenders::Contenders {
            crate::contenders::all::<Code, derives::Code, matches::Code>(
                |code| matches::CODES.get(&code).copied(),
                |name| matches::NAMES.get(name).copied(),
            )
        }
    }
}
