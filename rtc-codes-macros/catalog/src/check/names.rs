//! Names, aliases, variants and texts: one namespace, in which each string finds one entry.

use std::borrow::Cow;

use toml::Spanned;

use crate::format::RESERVED;
use crate::model::Codes;
use crate::record::Record;
use crate::register::Register;
use crate::report::{Diagnostic, Label, Report, Rule};
use crate::source::Span;
use crate::variant::variant_of;
use crate::visible::shown;

use super::Row;

/// A valid name, and what belongs to it.
pub(super) struct Named<'s> {
    pub(super) name: Cow<'s, str>,
    pub(super) span: Span,
    pub(super) variant: String,
    pub(super) aliases: Vec<Cow<'s, str>>,
    pub(super) texts: Vec<Cow<'s, str>>,
}

/// The names of each row, if they are valid and its own.
///
/// Names come first, then variants, aliases and texts: a clash is reported at what gives
/// way.
pub(super) fn claim<'s>(
    rows: &[Row<'_, 's>],
    codes: Codes,
    report: &mut Report,
) -> Vec<Option<Named<'s>>> {
    let mut claims = Claims::default();
    let mut named = Vec::with_capacity(rows.len());
    for (entry, row) in rows.iter().enumerate() {
        named.push(claims.name(entry, row.entry, report));
    }
    for entry in 0..named.len() {
        claims.variant(entry, &mut named, report);
    }
    for (key, what) in [("aliases", "alias"), ("texts", "text")] {
        for (entry, own) in named.iter_mut().enumerate() {
            if let Some(own) = own {
                let strings = rows[entry].entry.strings(key).iter();
                let claimed =
                    strings.filter_map(|string| claims.other(entry, what, string, report));
                let list = if key == "aliases" { &mut own.aliases } else { &mut own.texts };
                *list = claimed.collect();
            }
        }
    }
    if codes == Codes::Keys {
        claims.keys(rows, report);
    }
    named
}

/// The name of a record, if it is valid.
pub(super) fn valid<'s>(record: &Record<'s>, report: &mut Report) -> Option<Named<'s>> {
    let name = record.string("name")?;
    let span = name.span();
    let name = name.into_inner().clone();
    let variant = variant_of(&name);
    if RESERVED.contains(&&*variant) {
        let message = format!(
            "the name `{}` gives the variant `{variant}`, which is a keyword or a constant of the enum",
            shown(&name)
        );
        let help = "add a suffix, and keep the vendor's spelling in the description";
        report.push(Diagnostic::new(Rule::ReservedName, span, message, help));
        return None;
    }
    Some(Named { name, span, variant, aliases: Vec::new(), texts: Vec::new() })
}

/// Who has a string: the position of the entry and the place in the file.
#[derive(Clone, Copy)]
struct Claim {
    entry: usize,
    place: usize,
    /// Whether it is the entry's variant alone: an alias may spell it out.
    is_variant: bool,
}

/// Who has which string.
#[derive(Default)]
struct Claims<'s> {
    /// The position in `all` of each string's claim.
    register: Register<'s>,
    all: Vec<Claim>,
}

impl<'s> Claims<'s> {
    /// Claims a string for an entry, or says who has it; `false` if it is the entry's
    /// already.
    fn take(&mut self, string: Cow<'s, str>, claim: Claim) -> Result<bool, Claim> {
        let Some(taken) = self.register.enter(string, self.all.len()) else {
            self.all.push(claim);
            return Ok(true);
        };
        let taken = &mut self.all[taken];
        if taken.entry == claim.entry {
            return Ok(std::mem::replace(&mut taken.is_variant, false));
        }
        Err(*taken)
    }

    fn name(
        &mut self,
        entry: usize,
        record: &Record<'s>,
        report: &mut Report,
    ) -> Option<Named<'s>> {
        let named = valid(record, report)?;
        let claim = Claim { entry, place: named.span.start, is_variant: false };
        if let Err(first) = self.take(named.name.clone(), claim) {
            let message = format!("the name `{}` is listed twice", shown(&named.name));
            push_clash(named.span, message, first, report);
            return None;
        }
        Some(named)
    }

    fn variant(&mut self, entry: usize, named: &mut [Option<Named<'s>>], report: &mut Report) {
        let Some(own) = &named[entry] else { return };
        let claim = Claim { entry, place: own.span.start, is_variant: true };
        let Err(first) = self.take(own.variant.clone().into(), claim) else {
            return;
        };
        // Of a name and a variant, too, the later one gives way.
        if first.place > claim.place {
            let message =
                format!("the name `{}` is the variant of another entry", shown(&own.variant));
            let span = named[first.entry].as_ref().map(|other| other.span.clone());
            push_clash(span.unwrap_or_default(), message, claim, report);
            if let Some(taken) = self.register.get(&own.variant) {
                self.all[taken] = claim;
            }
            named[first.entry] = None;
        } else {
            let (name, variant) = (shown(&own.name), shown(&own.variant));
            let message =
                format!("the name `{name}` gives the variant `{variant}`, which is taken");
            push_clash(own.span.clone(), message, first, report);
            named[entry] = None;
        }
    }

    /// An alias or a text of an entry.
    fn other(
        &mut self,
        entry: usize,
        what: &str,
        written: &Spanned<Cow<'s, str>>,
        report: &mut Report,
    ) -> Option<Cow<'s, str>> {
        let (string, span) = (written.get_ref(), written.span());
        let claim = Claim { entry, place: span.start, is_variant: false };
        match self.take(string.clone(), claim) {
            Ok(true) => return Some(string.clone()),
            Ok(false) => {
                let string = shown(string);
                let message =
                    format!("the {what} `{string}` is a name or text of its entry already");
                report.push(Diagnostic::new(Rule::NameClash, span, message, "remove it"));
            }
            Err(first) => {
                let message = format!(
                    "the {what} `{}` is a name, variant or text of another entry",
                    shown(string)
                );
                push_clash(span, message, first, report);
            }
        }
        None
    }

    /// A key parses as well, after the names: it must not be another entry's name or text.
    fn keys(&self, rows: &[Row<'_, 's>], report: &mut Report) {
        for (entry, row) in rows.iter().enumerate() {
            if let Some(key) = row.entry.string("code")
                && let Some(first) = self.register.get(key.get_ref()).map(|taken| self.all[taken])
                && first.entry != entry
            {
                let message = format!(
                    "the code `{}` is a name, variant or text of another entry",
                    shown(key.get_ref())
                );
                push_clash(key.span(), message, first, report);
            }
        }
    }
}

fn push_clash(span: Span, message: String, first: Claim, report: &mut Report) {
    // A name that was guessed from a wrong one makes no mistakes of its own.
    if report.tells(&span) {
        return;
    }
    let listed = if first.place < span.start { "first listed" } else { "listed" };
    let help = "each name, alias, variant and text finds one entry: rename one of the two, for \
                 example by a suffix";
    report.push(
        Diagnostic::new(Rule::NameClash, span, message, help)
            .label(Label::First(listed, first.place)),
    );
}
