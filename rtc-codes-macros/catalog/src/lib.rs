//! The catalog compiler of `rtc-codes`: a TOML file of error codes goes in, the
//! source of a Rust enum comes out, or everything that is wrong with the file.
//!
//! The macro `rtc_codes::catalog!` is a shim over [`expand`]. The stages can be
//! used by themselves, from a build script or a tool that checks catalogs:
//!
//! ```
//! use rtc_codes_catalog::{Source, compile};
//!
//! let source = Source::from_text("acme.toml", r#"
//!     [catalog]
//!     id = "acme"
//!     vendor = "Acme"
//!     product = "Acme Voice"
//!     document = "https://docs.acme.example/errors"
//!
//!     [[group]]
//!     title = "Join"
//!
//!     [[group.entry]]
//!     code = 7
//!     name = "ROOM_FULL"
//!     description = "room is full"
//!     category = "limit"
//!     retryability = "sometimes"
//! "#);
//!
//! let broken = compile(&source).unwrap_err();
//! assert_eq!(broken.diagnostics.len(), 1);
//! assert!(broken.diagnostics[0].render(&source).starts_with(
//!     "`sometimes` is no retryability\n  --> acme.toml:16:20\n"
//! ));
//! ```

mod check;
mod diagnostic;
mod emit;
mod excerpt;
mod expansion;
mod format;
mod hash;
mod invocation;
mod key_name;
mod list;
mod look_up;
mod markdown;
mod model;
mod nearest;
mod parse;
mod record;
mod register;
mod rule;
mod rust;
mod schema;
mod source;
mod statics;
mod syntax;
mod tables;
mod variant;
mod variant_docs;
mod visible;

use std::path::Path;

pub use diagnostic::{Diagnostic, Label};
pub use expansion::Piece;
pub use invocation::{Token, TokenKind};
pub use model::{Catalog, Code, Codes, Entry, Group, Reason, Word};
pub use rule::Rule;
pub use schema::json_schema;
pub use source::Source;
pub use variant::variant_of;

use diagnostic::Diagnostics;
use invocation::Invocation;

/// A catalog with mistakes.
#[derive(Debug)]
pub struct Broken<'s> {
    /// What is wrong, sorted by place. Never empty.
    pub diagnostics: Vec<Diagnostic>,
    /// How many more diagnostics there are, further down in a file that has more
    /// than anybody reads.
    pub more: usize,
    /// What could be read: an entry for every valid name, with placeholders for
    /// what is missing or wrong. Good for an enum that keeps the code around it
    /// compiling, and for nothing else.
    pub stand_in: Catalog<'s>,
}

/// Reads and checks a catalog.
///
/// # Errors
///
/// Every mistake in it, all in one go.
pub fn compile(source: &Source) -> Result<Catalog<'_>, Box<Broken<'_>>> {
    let mut diagnostics = Diagnostics::default();
    let mut unheard = Diagnostics::default();
    let mut heard = &mut diagnostics;
    let (source, root) = if let Some(root) = parse::plain(source.text()) {
        (source, root)
    } else {
        let (source, table) = syntax::read(source, heard);
        // What could be said of the rest of a file that is not TOML would mislead.
        if !heard.is_empty() {
            heard = &mut unheard;
        }
        (source, parse::parse(table, heard))
    };
    let catalog = check::check(source, &root, heard);
    if diagnostics.is_empty() {
        return Ok(catalog);
    }
    let (diagnostics, more) = diagnostics.into_sorted();
    Err(Box::new(Broken {
        diagnostics,
        more,
        stand_in: catalog,
    }))
}

/// The whole pipeline, from the invocation of `catalog!` to its expansion.
///
/// `root` is the directory that the path in the invocation is relative to. The
/// expansion of a broken catalog has its mistakes beside the enum.
///
/// ```
/// use rtc_codes_catalog::{Piece, Token, TokenKind, expand};
///
/// let invocation = [
///     Token::new(TokenKind::Group, "[::rtc_codes]"),
///     Token::new(TokenKind::Word, "enum"),
///     Token::new(TokenKind::Word, "Acme"),
///     Token::new(TokenKind::Mark, "="),
///     Token::new(TokenKind::Literal, "\"no-such-file.toml\""),
///     Token::new(TokenKind::Mark, ";"),
/// ];
///
/// let expansion = expand(&invocation, ".".as_ref());
/// let Piece::Error(message, at) = &expansion[0] else { unreachable!() };
/// assert!(message.contains("no-such-file.toml"));
/// assert_eq!(*at, Some(4));
/// ```
pub fn expand(invocation: &[Token], root: &Path) -> Vec<Piece> {
    let invocation = match Invocation::parse(invocation) {
        Ok(invocation) => invocation,
        Err(mistake) => return mistake.into_pieces(),
    };
    let source = match Source::load(root, &invocation.path) {
        Ok(source) => source,
        Err(unread) => return emit::without_file(&invocation, &unread),
    };
    match compile(&source) {
        Ok(catalog) => emit::enum_of(&invocation, &catalog),
        Err(broken) => emit::broken(&invocation, &broken, &source),
    }
}
