//! Names, aliases and variants: one namespace, in which each text finds one
//! entry.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;

use crate::diagnostic::{Diagnostic, Diagnostics, Label};
use crate::key_name::KeyName;
use crate::model::Codes;
use crate::parse::{NAME_HELP, shown};
use crate::record::Record;
use crate::register::Register;
use crate::rule::Rule;
use crate::variant::{is_name, is_reserved, variant_of};

use super::rows::Row;

/// The names of an entry, all its own.
pub(super) struct Named<'s> {
    pub(super) name: Cow<'s, str>,
    pub(super) variant: String,
    pub(super) aliases: Vec<Cow<'s, str>>,
}

/// The names of all entries.
pub(super) struct Names<'s> {
    /// Those of each row, if they are valid.
    pub(super) named: Vec<Option<Named<'s>>>,
}

/// Who has a text: the position of the entry and the place in the file.
#[derive(Clone, Copy)]
struct Claim {
    entry: usize,
    place: usize,
    /// Whether it is the entry's variant alone: an alias may spell it out.
    variant: bool,
}

/// Who has which text.
struct Claims<'s> {
    /// The position in `all` of each text's claim.
    register: Register<'s>,
    all: Vec<Claim>,
}

impl<'s> Claims<'s> {
    fn with_capacity(texts: usize) -> Self {
        Self {
            register: Register::with_capacity(texts),
            all: Vec::with_capacity(texts),
        }
    }

    fn get(&self, text: &str) -> Option<&Claim> {
        self.all.get(self.register.get(text)?)
    }

    /// Claims a text for an entry, or says who has it; `false` if it is the entry's
    /// already.
    fn take(
        &mut self,
        text: Cow<'s, str>,
        entry: usize,
        span: &Range<usize>,
        variant: bool,
    ) -> Result<bool, Claim> {
        let place = span.start;
        match self.register.enter(text, self.all.len()) {
            Ok(()) => {
                self.all.push(Claim {
                    entry,
                    place,
                    variant,
                });
                Ok(true)
            }
            Err(taken) => {
                let claim = &mut self.all[taken];
                if claim.entry == entry {
                    Ok(std::mem::replace(&mut claim.variant, false))
                } else {
                    Err(*claim)
                }
            }
        }
    }

    /// Gives a text that is taken to another entry.
    fn hand_over(&mut self, text: &str, to: Claim) {
        if let Some(taken) = self.register.get(text) {
            self.all[taken] = to;
        }
    }
}

impl<'s> Names<'s> {
    /// Names first, then variants and aliases: a clash is reported at what gives
    /// way.
    pub(super) fn claim(rows: &[Row<'_, 's>], codes: Codes, diagnostics: &mut Diagnostics) -> Self {
        let mut claims = Claims::with_capacity(2 * rows.len());
        let mut named: Vec<Option<Named<'s>>> = rows
            .iter()
            .enumerate()
            .map(|(entry, row)| {
                let (name, variant, span) = valid(row.entry, diagnostics)?;
                claims
                    .take(name.clone(), entry, &span, false)
                    .map_err(|first| {
                        let message = format!("the name `{}` is listed twice", shown(&name));
                        diagnostics.push(clash(span, message, &first));
                    })
                    .ok()?;
                Some(Named {
                    variant,
                    name,
                    aliases: Vec::new(),
                })
            })
            .collect();
        for entry in 0..named.len() {
            let Some(own) = &named[entry] else { continue };
            let Some(name) = rows[entry].entry.text(KeyName::Name) else {
                continue;
            };
            let variant: Cow<'s, str> = own.variant.clone().into();
            let Err(first) = claims.take(variant.clone(), entry, &name.span(), true) else {
                continue;
            };
            // Of a name and a variant, too, the later one gives way.
            if first.place > name.span().start {
                let message = format!(
                    "the name `{}` is the variant of another entry",
                    shown(&variant)
                );
                let own = Claim {
                    entry,
                    place: name.span().start,
                    variant: true,
                };
                let span = rows[first.entry]
                    .entry
                    .text(KeyName::Name)
                    .map(|name| name.span());
                diagnostics.push(clash(span.unwrap_or_default(), message, &own));
                claims.hand_over(&variant, own);
                named[first.entry] = None;
            } else {
                let message = format!(
                    "the name `{}` gives the variant `{}`, which is taken",
                    shown(&own.name),
                    shown(&variant)
                );
                diagnostics.push(clash(name.span(), message, &first));
                named[entry] = None;
            }
        }
        for (entry, slot) in named.iter_mut().enumerate() {
            let Some(own) = slot else { continue };
            for alias in rows[entry].entry.texts(KeyName::Aliases) {
                if let Some(alias) = alias_of(alias, entry, &mut claims, diagnostics) {
                    own.aliases.push(alias);
                }
            }
        }
        if codes == Codes::Texts {
            keys(rows, &claims, diagnostics);
        }
        Self { named }
    }
}

fn alias_of<'s>(
    alias: &Spanned<Cow<'s, str>>,
    entry: usize,
    claims: &mut Claims<'s>,
    diagnostics: &mut Diagnostics,
) -> Option<Cow<'s, str>> {
    let text = alias.get_ref();
    if !is_name(text) {
        diagnostics.push(invalid(alias.span(), "alias", text));
        return None;
    }
    match claims.take(text.clone(), entry, &alias.span(), false) {
        Ok(true) => Some(text.clone()),
        Ok(false) => {
            let message = format!("the alias `{}` is a name of its entry already", shown(text));
            diagnostics
                .push(Diagnostic::new(Rule::NameClash, alias.span(), message).help("remove it"));
            None
        }
        Err(first) => {
            let message = format!("the alias `{}` is a name of another entry", shown(text));
            diagnostics.push(clash(alias.span(), message, &first));
            None
        }
    }
}

/// A key parses as well, after the names: it must not be another entry's name.
fn keys(rows: &[Row<'_, '_>], claims: &Claims<'_>, diagnostics: &mut Diagnostics) {
    for (entry, row) in rows.iter().enumerate() {
        let Some(key) = row.entry.text(KeyName::Code) else {
            continue;
        };
        if let Some(first) = claims
            .get(key.get_ref())
            .filter(|claim| claim.entry != entry)
        {
            let message = format!(
                "the code `{}` is a name of another entry",
                shown(key.get_ref())
            );
            diagnostics.push(clash(key.span(), message, first));
        }
    }
}

fn clash(span: Range<usize>, message: String, first: &Claim) -> Diagnostic {
    let listed = if first.place < span.start {
        "first listed"
    } else {
        "listed"
    };
    Diagnostic::new(Rule::NameClash, span, message)
        .label(Label::First(listed, first.place))
        .help("each name, alias and variant finds one entry: rename one of the two, for example by a suffix")
}

fn invalid(span: Range<usize>, what: &str, text: &str) -> Diagnostic {
    let message = format!("the {what} `{}` is no identifier", shown(text));
    Diagnostic::new(Rule::InvalidName, span, message).help(NAME_HELP)
}

/// A name, its variant and its place, if both are valid.
fn valid<'s>(
    record: &Record<'s>,
    diagnostics: &mut Diagnostics,
) -> Option<(Cow<'s, str>, String, Range<usize>)> {
    let name = record.text(KeyName::Name)?;
    let span = name.span();
    let text = name.into_inner();
    if !is_name(text) {
        diagnostics.push(invalid(span, "name", text));
        return None;
    }
    let variant = variant_of(text);
    if is_reserved(&variant) {
        let message = format!(
            "the name `{}` gives the variant `{variant}`, which Rust or the enum has itself",
            shown(text)
        );
        diagnostics.push(
            Diagnostic::new(Rule::ReservedName, span, message)
                .help("add a suffix, and keep the vendor's spelling in the description"),
        );
        return None;
    }
    Some((text.clone(), variant, span))
}

/// The names of one entry's reasons.
#[derive(Default)]
pub(super) struct ReasonNames {
    first: Register<'static>,
}

impl ReasonNames {
    /// A reason's name and variant, if they are valid and its own.
    pub(super) fn claim<'s>(
        &mut self,
        record: &Record<'s>,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Cow<'s, str>, String)> {
        let (name, variant, span) = valid(record, diagnostics)?;
        if let Err(place) = self.first.enter(variant.clone().into(), span.start) {
            let message = format!("the reason `{}` is listed twice", shown(&name));
            diagnostics.push(
                Diagnostic::new(Rule::NameClash, span, message)
                    .label(Label::First("first listed", place))
                    .help("the names and variants of an entry's reasons are unique"),
            );
            return None;
        }
        Some((name, variant))
    }
}
