//! What all shipped codes add to a stripped release binary.

use std::fs;

use bench_contenders::source::{format, prose_by_matches};
use bench_contenders::{Catalog, Contender, print_head, print_row};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::workspace::Workspace;

/// Prints the table.
pub(crate) fn measure() -> anyhow::Result<()> {
    let ours = Contender::Ours.dependencies();
    let programs = [
        ("empty", "", quote!(println!("{product} {code} {name}");)),
        ("category", ours, category()),
        ("everything", ours, everything(false)),
        ("everything-by-match", "", everything(true)),
    ];
    let workspace = Workspace::new("size")?;
    for (name, dependencies, body) in &programs {
        let program = format(&program(body));
        workspace.add(name, dependencies, &[("src/main.rs", &program)])?;
    }
    workspace.fetch()?;
    print_head(
        "Stripped release binaries with all shipped codes",
        ["bytes", "more than the empty one"],
    );
    let mut empty = None;
    for (name, ..) in &programs {
        workspace.build(&["build", "--profile", "stripped"], name)?;
        let bytes = fs::metadata(workspace.target().join("stripped").join(name))?.len();
        let more = bytes.saturating_sub(*empty.get_or_insert(bytes));
        print_row(name, [bytes.to_string(), more.to_string()]);
    }
    Ok(())
}

/// Even the empty program reads arguments and prints.
fn program(body: &TokenStream) -> TokenStream {
    quote! {
        fn main() {
            let mut arguments = std::env::args().skip(1);
            let product = arguments.next().unwrap_or_default();
            let code: i64 = arguments.next().unwrap_or_default().parse().unwrap_or_default();
            let name = arguments.next().unwrap_or_default();
            #body
        }
    }
}

/// Category and retryability of a code of any product.
fn category() -> TokenStream {
    quote! {
        let product: rtc_codes::Product = product.parse().unwrap();
        if let Some(code) = rtc_codes::AnyCode::from_code(product, code) {
            println!("{name} {} {}", code.category().as_str(), code.retryability().as_str());
        }
    }
}

/// Everything about a code or name of any product, by our enums or by matches.
fn everything(by_match: bool) -> TokenStream {
    let blocks = Catalog::shipped().map(|catalog| {
        let id = &catalog.id;
        let code = if by_match {
            let code = Contender::Match.source(&catalog, "");
            let prose = prose_by_matches(&catalog);
            quote!(#code #prose)
        } else {
            let name = Ident::new(&camel_case(id), Span::call_site());
            quote!(use rtc_codes::#name as Code;)
        };
        quote! {
            if product == #id {
                #code
                if let Some(code) = Code::try_from(code).ok().or_else(|| name.parse().ok()) {
                    println!("{code} {code:?} {} {}", code.name(), code.description());
                    println!("{:?} {:?}", code.category(), code.retryability());
                    println!("{:?} {:?}", code.causes(), code.suggestions());
                    println!("{:?} {} {}", code.methods(), code.group(), code.docs_url());
                }
            }
        }
    });
    quote!(#( #blocks )*)
}

fn camel_case(id: &str) -> String {
    let words = id.split('-').map(|word| word.split_at(1));
    words.map(|(first, rest)| first.to_uppercase() + rest).collect()
}
