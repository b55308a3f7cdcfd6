//! The invocation of `catalog!`: the item that it makes, and the path.
//!
//! Read by hand: a parser library would cost every user's clean build as much
//! as reading TOML does, for one line of syntax.

use std::ops::Range;

use crate::expansion::Piece;

/// A token of the invocation, as text.
#[derive(Debug, Clone)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// How it is written; of a group, all of it.
    pub text: String,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A word.
    Word,
    /// One character of punctuation.
    Mark,
    /// A literal.
    Literal,
    /// Tokens in parentheses, brackets or braces.
    Group,
}

impl Token {
    /// A token with its text.
    pub fn new(kind: TokenKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
        }
    }

    fn is(&self, kind: TokenKind, text: &str) -> bool {
        self.kind == kind && self.text == text
    }
}

/// `[runtime] attributes vis enum Name = "path.toml";`, where the macro's front adds
/// the path of its own crate, which generated code calls. Tokens are given by their
/// index.
#[derive(Debug)]
pub(crate) struct Invocation {
    pub(crate) attributes: Range<usize>,
    /// Those of the attributes that decide whether the item exists. A `cfg` inside of
    /// a `cfg_attr` is not seen: it would take all that stands beside it along.
    pub(crate) conditions: Vec<Range<usize>>,
    pub(crate) visibility: Range<usize>,
    pub(crate) name: String,
    pub(crate) name_at: usize,
    pub(crate) path: String,
    /// Where the path stands: diagnostics are shown there.
    pub(crate) path_at: usize,
}

/// What is wrong with an invocation, and at which token.
#[derive(Debug)]
pub(crate) struct Mistake {
    at: Option<usize>,
    message: String,
}

const USAGE: &str = "write `pub enum Name = \"path/to/catalog.toml\";`";

impl Mistake {
    pub(crate) fn into_pieces(self) -> Vec<Piece> {
        let message = format!("{}\n  = help: {USAGE}", self.message);
        vec![Piece::Error(message, self.at)]
    }
}

impl Invocation {
    /// The group around the path of the crate that generated code calls.
    pub(crate) const RUNTIME_AT: usize = 0;

    pub(crate) fn parse(tokens: &[Token]) -> Result<Self, Mistake> {
        let mut tokens = Tokens { all: tokens, at: 0 };
        if !matches!(tokens.next(), Some(token) if token.kind == TokenKind::Group) {
            return Err(Mistake {
                at: None,
                message: "this macro is called by `catalog!` alone".to_owned(),
            });
        }
        let (attributes, conditions) = tokens.attributes()?;
        let visibility = tokens.visibility();
        tokens.expect("`enum`", |token| {
            if token.is(TokenKind::Word, "enum") {
                return Ok(());
            }
            Err(format!("expected `enum`, found `{}`", token.text))
        })?;
        let name_at = tokens.at;
        let name = tokens.expect("the enum's name", |token| {
            if token.kind == TokenKind::Word && !is_keyword(&token.text) {
                return Ok(token.text.clone());
            }
            Err(format!("expected the enum's name, found `{}`", token.text))
        })?;
        tokens.expect("`=`", |token| match token.kind {
            TokenKind::Mark if token.text == "=" => Ok(()),
            TokenKind::Mark if token.text == "<" => {
                Err("an enum of codes has no generic parameters".to_owned())
            }
            TokenKind::Group => Err("the variants come from the catalog".to_owned()),
            _ => Err(format!(
                "expected `=` and the catalog's path, found `{}`",
                token.text
            )),
        })?;
        let path_at = tokens.at;
        let path = tokens.expect("the catalog's path in quotes", path_in)?;
        tokens.expect("`;`", |token| {
            if token.is(TokenKind::Mark, ";") {
                return Ok(());
            }
            Err(format!("expected `;`, found `{}`", token.text))
        })?;
        if let Some(extra) = tokens.next() {
            let message = format!("expected one enum, found `{}` after it", extra.text);
            return Err(tokens.mistake(message));
        }
        Ok(Self {
            attributes,
            conditions,
            visibility,
            name,
            name_at,
            path,
            path_at,
        })
    }
}

/// The tokens, and how many of them are read.
struct Tokens<'t> {
    all: &'t [Token],
    at: usize,
}

impl<'t> Tokens<'t> {
    fn next(&mut self) -> Option<&'t Token> {
        let token = self.all.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    fn next_if(&mut self, is_wanted: impl Fn(&Token) -> bool) -> Option<&'t Token> {
        let token = self.all.get(self.at).filter(|token| is_wanted(token))?;
        self.at += 1;
        Some(token)
    }

    /// What is made of the next token; a refusal says why.
    fn expect<T>(
        &mut self,
        expected: &str,
        read: impl Fn(&Token) -> Result<T, String>,
    ) -> Result<T, Mistake> {
        match self.next() {
            Some(token) => read(token).map_err(|message| self.mistake(message)),
            None => Err(self.mistake(format!("expected {expected}, found the end"))),
        }
    }

    /// A mistake at the token read last.
    fn mistake(&self, message: String) -> Mistake {
        Mistake {
            at: self.at.checked_sub(1),
            message,
        }
    }

    /// All attributes, and the `cfg`s among them.
    fn attributes(&mut self) -> Result<(Range<usize>, Vec<Range<usize>>), Mistake> {
        let begin = self.at;
        let mut conditions = Vec::new();
        while self
            .next_if(|token| token.is(TokenKind::Mark, "#"))
            .is_some()
        {
            let hash_at = self.at - 1;
            let Some(content) = self.next_if(|token| token.kind == TokenKind::Group) else {
                self.next();
                return Err(self.mistake("expected an attribute after `#`".to_owned()));
            };
            if is_condition(&content.text) {
                conditions.push(hash_at..self.at);
            }
        }
        Ok((begin..self.at, conditions))
    }

    fn visibility(&mut self) -> Range<usize> {
        let begin = self.at;
        if self
            .next_if(|token| token.is(TokenKind::Word, "pub"))
            .is_some()
        {
            self.next_if(|token| token.kind == TokenKind::Group && token.text.starts_with('('));
        }
        begin..self.at
    }
}

/// Whether the brackets of an attribute hold a `cfg`.
fn is_condition(brackets: &str) -> bool {
    let content = brackets.trim_start_matches('[').trim_start();
    let arguments = content.strip_prefix("cfg").map(str::trim_start);
    arguments.is_some_and(|arguments| arguments.starts_with('('))
}

/// Whether a word cannot name an item: an enum of that name would be refused at
/// every place of the expansion. A raw identifier is none of these.
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "_", "Self", "abstract", "as", "async", "await", "become", "box", "break", "const",
        "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for",
        "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
        "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
        "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ];
    KEYWORDS.contains(&word)
}

/// The path in a string literal without escapes, raw or not.
fn path_in(token: &Token) -> Result<String, String> {
    let written = token.text.as_str();
    let text = written
        .strip_prefix('r')
        .map(|raw| raw.trim_matches('#'))
        .or(Some(written))
        .and_then(|quoted| quoted.strip_prefix('"')?.strip_suffix('"'));
    match text {
        Some(text) if token.kind == TokenKind::Literal && !text.contains('\\') => {
            Ok(text.to_owned())
        }
        Some(_) if token.kind == TokenKind::Literal => {
            Err("the catalog's path has a `\\`: it is written with `/`, on Windows too".to_owned())
        }
        _ => Err(format!(
            "expected the catalog's path in quotes, found `{written}`"
        )),
    }
}
