//! What an expansion is made of: Rust source, and tokens of the invocation.

use std::ops::Range;

use crate::invocation::Invocation;

/// A part of an expansion.
#[derive(Debug)]
pub enum Piece {
    /// Rust source: whole tokens, brackets in pairs.
    Source(String),
    /// The message of a `compile_error!`, shown at a token of the invocation; without
    /// one, at all of it.
    Error(String, Option<usize>),
    /// A token of the invocation, by its index.
    Token(usize),
    /// What is inside of a group of the invocation, by its index.
    Inside(usize),
    /// Pieces in braces.
    Braces(Vec<Piece>),
}

/// An expansion in the making.
pub(crate) struct Expansion<'i> {
    pub(crate) invocation: &'i Invocation,
    pieces: Vec<Piece>,
}

impl<'i> Expansion<'i> {
    pub(crate) fn of(invocation: &'i Invocation) -> Self {
        Self {
            invocation,
            pieces: Vec::new(),
        }
    }

    /// Adds Rust source.
    pub(crate) fn source(&mut self, rust: &str) -> &mut Self {
        if let Some(Piece::Source(before)) = self.pieces.last_mut() {
            before.push_str(rust);
        } else {
            self.pieces.push(Piece::Source(rust.to_owned()));
        }
        self
    }

    /// Adds an error, shown at the path.
    pub(crate) fn error(&mut self, message: String) -> &mut Self {
        let path_at = self.invocation.path_at;
        self.conditions();
        self.pieces.push(Piece::Error(message, Some(path_at)));
        self
    }

    /// Adds the path of the crate that generated code calls, whatever the user's crate
    /// calls it.
    pub(crate) fn runtime(&mut self) -> &mut Self {
        self.pieces.push(Piece::Inside(Invocation::RUNTIME_AT));
        self
    }

    /// Adds the attributes that decide whether the item exists.
    pub(crate) fn conditions(&mut self) -> &mut Self {
        for condition in &self.invocation.conditions {
            self.tokens(condition);
        }
        self
    }

    pub(crate) fn attributes(&mut self) -> &mut Self {
        self.tokens(&self.invocation.attributes)
    }

    pub(crate) fn visibility(&mut self) -> &mut Self {
        self.tokens(&self.invocation.visibility)
    }

    /// Adds the enum's name as the user wrote it, for errors and warnings.
    pub(crate) fn name(&mut self) -> &mut Self {
        self.pieces.push(Piece::Token(self.invocation.name_at));
        self
    }

    /// Adds pieces in braces.
    pub(crate) fn braces(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        let mut inside = Self::of(self.invocation);
        fill(&mut inside);
        self.pieces.push(Piece::Braces(inside.pieces));
        self
    }

    pub(crate) fn into_pieces(self) -> Vec<Piece> {
        self.pieces
    }

    fn tokens(&mut self, tokens: &Range<usize>) -> &mut Self {
        self.pieces.extend(tokens.clone().map(Piece::Token));
        self
    }
}
