//! Long lists of tokens: of literals, of variants.
//!
//! The macro is not optimized when a user builds it, and its time is that of
//! making tokens. So the lists with an item for each entry push one token after
//! the other; `quote!` would make a stream for each item first.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// A list in the making, a comma behind each item.
#[derive(Default)]
pub(crate) struct List {
    tokens: Vec<TokenTree>,
    count: usize,
}

impl List {
    /// A string literal.
    pub(crate) fn literal(&mut self, text: &str) {
        self.tokens.push(Literal::string(text).into());
        self.end();
    }

    /// An expression.
    pub(crate) fn expression(&mut self, expression: TokenStream) {
        self.tokens.extend(expression);
        self.end();
    }

    /// `Enum::Variant`. By the enum's name, since `Self` would make the compiler
    /// search the variants once more.
    pub(crate) fn variant(&mut self, of: &Ident, variant: &str) {
        self.tokens.push(of.clone().into());
        self.tokens.push(Punct::new(':', Spacing::Joint).into());
        self.tokens.push(Punct::new(':', Spacing::Alone).into());
        self.word(variant);
        self.end();
    }

    /// A variant in an enum's definition, with its number where it is written.
    pub(crate) fn definition(
        &mut self,
        docs: &str,
        doc_aliases: &[Cow<'_, str>],
        variant: &str,
        number: Option<i64>,
    ) {
        self.attribute(|doc| {
            doc.word("doc");
            doc.tokens.push(Punct::new('=', Spacing::Alone).into());
            doc.tokens.push(Literal::string(docs).into());
        });
        for alias in doc_aliases {
            self.attribute(|doc| {
                doc.word("doc");
                doc.group(Delimiter::Parenthesis, |doc| {
                    doc.word("alias");
                    doc.tokens.push(Punct::new('=', Spacing::Alone).into());
                    doc.tokens.push(Literal::string(alias).into());
                });
            });
        }
        self.word(variant);
        if let Some(number) = number {
            self.tokens.push(Punct::new('=', Spacing::Alone).into());
            self.integer(number);
        }
        self.end();
    }

    /// How many items it has.
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    pub(crate) fn into_tokens(self) -> TokenStream {
        self.tokens.into_iter().collect()
    }

    /// A negative literal is no token of Rust; a minus and a literal are.
    fn integer(&mut self, number: i64) {
        if number < 0 {
            self.tokens.push(Punct::new('-', Spacing::Alone).into());
        }
        self.tokens
            .push(Literal::u64_unsuffixed(number.unsigned_abs()).into());
    }

    fn word(&mut self, word: &str) {
        self.tokens.push(Ident::new(word, Span::call_site()).into());
    }

    fn attribute(&mut self, content: impl FnOnce(&mut Self)) {
        self.tokens.push(Punct::new('#', Spacing::Alone).into());
        self.group(Delimiter::Bracket, content);
    }

    fn group(&mut self, delimiter: Delimiter, content: impl FnOnce(&mut Self)) {
        let mut inside = Self::default();
        content(&mut inside);
        self.tokens
            .push(Group::new(delimiter, inside.into_tokens()).into());
    }

    fn end(&mut self) {
        self.tokens.push(Punct::new(',', Spacing::Alone).into());
        self.count += 1;
    }
}

/// A number as tokens.
pub(crate) fn integer(number: i64) -> TokenStream {
    let mut list = List::default();
    list.integer(number);
    list.into_tokens()
}
