#![doc = include_str!("../README.md")]

mod check;
mod emit;
pub mod format;
mod invocation;
mod load;
mod model;
mod parse;
mod record;
mod register;
mod report;
mod source;
mod variant;
mod visible;

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

pub use load::load;
pub use model::{Catalog, Code, Codes, Entry, Group, Link, Reason, Word};
pub use report::{Diagnostic, Label, Report, Rule};
pub use source::{Place, Source};
pub use variant::variant_of;

use check::check;
use emit::emit;
use invocation::Invocation;
use parse::parse;

/// Makes the expansion of an invocation of `catalog!`: the whole pipeline.
///
/// The invocation is `[path of rtc-codes] attributes vis enum Name = "path.toml";`. The
/// path is relative to `root`, which diagnostics show as it is passed, and which does not
/// occur in the expansion of a catalog without mistakes.
///
/// Every mistake in the catalog is a `compile_error!` beside the enum. An invocation from
/// which no item can be made gives the error alone.
///
/// ```
/// use std::path::Path;
///
/// use quote::quote;
///
/// let invocation = quote!([::rtc_codes] pub enum Acme = "no-such-file.toml";);
/// let expansion = rtc_codes_catalog::expand(invocation, Path::new("server")).to_string();
/// assert!(expansion.contains("compile_error"));
/// assert!(expansion.contains("there is no catalog `no-such-file.toml`"));
/// assert!(expansion.contains("pub enum Acme"));
/// ```
pub fn expand(invocation: TokenStream, root: &Path) -> TokenStream {
    let invocation = match Invocation::parse(invocation) {
        Ok(invocation) => invocation,
        Err(error) => return error,
    };
    let mut report = Report::default();
    let source = load(root, &invocation.path.value(), &mut report);
    expansion(&invocation, &source, report)
}

/// Makes the expansion of an invocation of `catalog!` as [`expand`] does, from a source
/// in place of the file.
pub fn expand_source(invocation: TokenStream, source: &Source) -> TokenStream {
    match Invocation::parse(invocation) {
        Ok(invocation) => expansion(&invocation, source, Report::default()),
        Err(error) => error,
    }
}

fn expansion(invocation: &Invocation, source: &Source, mut report: Report) -> TokenStream {
    let catalog = compile(source, &mut report);
    let errors = invocation.errors(report.render(source));
    let item = emit(invocation, &catalog);
    quote! { #errors #item }
}

/// Reads and checks a catalog.
///
/// What is wrong goes into the report, all of it at once. The catalog that is returned is
/// whole if the report is empty. Otherwise it holds what could be read: values that are
/// wrong or missing have placeholders, which nothing distinguishes from what was written.
pub fn compile<'s>(source: &'s Source, report: &mut Report) -> Catalog<'s> {
    let file = parse(source, report); // every key is known, every value is of its key's kind
    check(source, &file, report) // codes, names and variants are unique, every entry is classified
}
