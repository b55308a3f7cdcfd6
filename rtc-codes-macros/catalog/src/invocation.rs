//! The invocation of `catalog!`: the item that it makes, and the path.
//!
//! Read by hand: a parser library would cost every user's clean build as much
//! as reading TOML does, for one line of syntax.

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// `[path] attributes vis enum Name = "path.toml";`, where the macro's front in
/// the library adds the path of the library.
#[derive(Debug)]
pub(crate) struct Invocation {
    /// The library, however the user's crate calls it.
    pub(crate) runtime: TokenStream,
    pub(crate) attributes: TokenStream,
    /// Those of the attributes that decide whether the item exists.
    pub(crate) conditions: TokenStream,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    pub(crate) path: String,
    /// Where the path stands: diagnostics are shown there.
    pub(crate) path_span: Span,
}

/// What is wrong with an invocation, and where.
#[derive(Debug)]
pub(crate) struct Mistake {
    span: Span,
    message: String,
}

const USAGE: &str = "write `pub enum Name = \"path/to/catalog.toml\";`";

impl Mistake {
    fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
        }
    }

    pub(crate) fn into_compile_error(self) -> TokenStream {
        let message = format!("{}\n  = help: {USAGE}", self.message);
        quote_spanned!(self.span=> ::core::compile_error! { #message })
    }
}

impl Invocation {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self, Mistake> {
        let mut tokens = Tokens {
            rest: ungrouped(tokens).into_iter().peekable(),
            last: Span::call_site(),
        };
        let runtime = match tokens.next() {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => {
                return Err(Mistake::new(
                    Span::call_site(),
                    "this macro is called by `catalog!` alone",
                ));
            }
        };
        let (attributes, conditions) = tokens.attributes()?;
        let visibility = tokens.visibility();
        match tokens.next() {
            Some(TokenTree::Ident(word)) if word == "enum" => {}
            Some(other) => {
                let message = format!("expected `enum`, found `{other}`");
                return Err(Mistake::new(other.span(), message));
            }
            None => return Err(tokens.ended("`enum`")),
        }
        let name = match tokens.next() {
            Some(TokenTree::Ident(name)) if !is_keyword(&name) => name,
            Some(other) => {
                let message = format!("expected the enum's name, found `{other}`");
                return Err(Mistake::new(other.span(), message));
            }
            None => return Err(tokens.ended("the enum's name")),
        };
        tokens.punct('=', |found| match found {
            TokenTree::Group(_) => "the variants come from the catalog".to_owned(),
            TokenTree::Punct(angle) if angle.as_char() == '<' => {
                "an enum of codes has no generic parameters".to_owned()
            }
            other => format!("expected `=` and the catalog's path, found `{other}`"),
        })?;
        let (path, path_span) = match tokens.next() {
            Some(TokenTree::Literal(literal)) => (text_of(&literal)?, literal.span()),
            Some(other) => {
                let message = format!("expected the catalog's path in quotes, found `{other}`");
                return Err(Mistake::new(other.span(), message));
            }
            None => return Err(tokens.ended("the catalog's path in quotes")),
        };
        tokens.punct(';', |found| format!("expected `;`, found `{found}`"))?;
        if let Some(extra) = tokens.next() {
            let message = format!("expected one enum, found `{extra}` after it");
            return Err(Mistake::new(extra.span(), message));
        }
        Ok(Self {
            runtime,
            attributes,
            conditions,
            visibility,
            name,
            path,
            path_span,
        })
    }
}

struct Tokens {
    rest: std::iter::Peekable<std::vec::IntoIter<TokenTree>>,
    last: Span,
}

impl Tokens {
    fn next(&mut self) -> Option<TokenTree> {
        let token = self.rest.next()?;
        self.last = token.span();
        Some(token)
    }

    fn ended(&self, expected: &str) -> Mistake {
        Mistake::new(self.last, format!("expected {expected}, found the end"))
    }

    fn punct(
        &mut self,
        wanted: char,
        instead: impl Fn(&TokenTree) -> String,
    ) -> Result<(), Mistake> {
        match self.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == wanted => Ok(()),
            Some(other) => Err(Mistake::new(other.span(), instead(&other))),
            None => Err(self.ended(&format!("`{wanted}`"))),
        }
    }

    /// All attributes, and the `cfg`s among them.
    fn attributes(&mut self) -> Result<(TokenStream, TokenStream), Mistake> {
        let (mut all, mut conditions) = (TokenStream::new(), TokenStream::new());
        while let Some(hash) = self
            .rest
            .next_if(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '#'))
        {
            self.last = hash.span();
            let Some(TokenTree::Group(content)) = self.next() else {
                return Err(Mistake::new(self.last, "expected an attribute after `#`"));
            };
            let first = content.stream().into_iter().next();
            let attribute = [hash, TokenTree::Group(content)];
            if matches!(first, Some(TokenTree::Ident(word)) if word == "cfg") {
                conditions.extend(attribute.clone());
            }
            all.extend(attribute);
        }
        Ok((all, conditions))
    }

    fn visibility(&mut self) -> TokenStream {
        let word = self
            .rest
            .next_if(|token| matches!(token, TokenTree::Ident(w) if w == "pub"));
        let Some(word) = word else {
            return TokenStream::new();
        };
        self.last = word.span();
        let scope = self.rest.next_if(
            |token| matches!(token, TokenTree::Group(g) if g.delimiter() == Delimiter::Parenthesis),
        );
        std::iter::once(word).chain(scope).collect()
    }
}

/// Whether a word cannot name an item: an enum of that name would be refused at
/// every place of the expansion. A raw identifier is none of these.
fn is_keyword(word: &Ident) -> bool {
    const KEYWORDS: &[&str] = &[
        "_", "Self", "abstract", "as", "async", "await", "become", "box", "break", "const",
        "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for",
        "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
        "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
        "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ];
    KEYWORDS.contains(&word.to_string().as_str())
}

/// The tokens without the invisible groups in which a `macro_rules!` passes its
/// fragments on.
fn ungrouped(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                flat.extend(ungrouped(group.stream()));
            }
            other => flat.push(other),
        }
    }
    flat
}

/// The text of a string literal without escapes, raw or not.
fn text_of(literal: &Literal) -> Result<String, Mistake> {
    let written = literal.to_string();
    let text = written
        .strip_prefix('r')
        .map(|raw| raw.trim_matches('#'))
        .or(Some(written.as_str()))
        .and_then(|quoted| quoted.strip_prefix('"')?.strip_suffix('"'));
    match text {
        Some(text) if !text.contains('\\') => Ok(text.to_owned()),
        Some(_) => Err(Mistake::new(
            literal.span(),
            "the catalog's path has a `\\`: it is written with `/`, on Windows too",
        )),
        None => Err(Mistake::new(
            literal.span(),
            format!("expected the catalog's path in quotes, found `{written}`"),
        )),
    }
}
