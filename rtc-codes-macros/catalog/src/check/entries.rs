//! Entries and their reasons, each with what its group says for it.

use std::borrow::Cow;

use crate::format::{BY_VENDOR, MOST_ITEMS};
use crate::model::{Code, Entry, Link, Reason};
use crate::record::Record;
use crate::register::Register;
use crate::report::{Diagnostic, Label, Report, Rule};

use crate::visible::shown;

use super::Row;
use super::classification::{Classes, classification};
use super::names::{Named, valid};
use super::platforms::Platforms;

/// The entries that have a name of their own. The others are checked as well.
pub(super) fn entries<'s>(
    rows: &[Row<'_, 's>],
    codes: Vec<Code<'s>>,
    names: Vec<Option<Named<'s>>>,
    platforms: &Platforms<'s>,
    report: &mut Report,
) -> Vec<Entry<'s>> {
    let mut lists = Lists::default();
    let rows = rows.iter().zip(codes).zip(names);
    rows.filter_map(|((row, code), own)| entry(*row, code, own, platforms, &mut lists, report))
        .collect()
}

fn entry<'s>(
    row: Row<'_, 's>,
    code: Code<'s>,
    own: Option<Named<'s>>,
    platforms: &Platforms<'s>,
    lists: &mut Lists,
    report: &mut Report,
) -> Option<Entry<'s>> {
    let classes = classification(row, report);
    let mut list = |key| lists.strings(row, key, report);
    let (causes, suggestions) = (list("causes"), list("suggestions"));
    let (methods, events) = (list("methods"), list("events"));
    let string = |key| Some(row.says(key).string(key)?.into_inner().clone());
    let links = row.entry.records("link").iter().map(link).collect();
    let links = lists.bounded(row, "link", links, report);
    let reasons = reasons(row, &classes, lists, report);
    let mut platforms = platforms.of_entry(row.entry, row.group_position, report);
    // Those of the catalog are one list for all entries.
    if row.says("platforms").has("platforms") {
        platforms = lists.bounded(row, "platforms", platforms, report);
    }
    let own = own?;
    let aliases = lists.bounded(row, "aliases", own.aliases, report);
    let texts = lists.bounded(row, "texts", own.texts, report);
    Some(Entry {
        code,
        name: own.name,
        name_basis: row.says("name_basis").word("name_basis").unwrap_or(BY_VENDOR),
        variant: own.variant,
        aliases,
        description: string("description").unwrap_or_default(),
        causes,
        suggestions,
        category: classes.category,
        retryability: classes.retryability,
        escalate: classes.escalate,
        retry_after: row.says("retry_after").duration("retry_after"),
        classification_basis: classes.basis,
        methods,
        events,
        platforms,
        texts,
        links,
        reasons,
        since: string("since"),
        retired: string("retired"),
        erratum: string("erratum"),
        origin: classes.origin,
        group: row.group_position,
    })
}

fn link<'s>(record: &Record<'s>) -> Link<'s> {
    let string = |key| record.string(key).map(|said| said.into_inner().clone()).unwrap_or_default();
    Link { title: string("title"), url: string("url") }
}

fn reasons<'s>(
    row: Row<'_, 's>,
    classes: &Classes,
    lists: &mut Lists,
    report: &mut Report,
) -> Vec<Reason<'s>> {
    let records = row.entry.records("reason");
    let (mut places, mut numbers) = (Register::default(), Register::default());
    let mut texts = Register::default();
    let mut reasons = Vec::with_capacity(records.len());
    // What stands for numbers that are wrong.
    let used: Vec<_> = records.iter().filter_map(|record| record.integer("number")).collect();
    let is_free = |number: &i64| used.iter().all(|used| used.get_ref() != number);
    let mut placeholders = (i64::from(i32::MIN)..).filter(is_free);
    for record in records {
        let named = valid(record, report).filter(|named| {
            let first = places.enter(named.variant.clone().into(), named.span.start);
            if let Some(first) = first {
                let message = format!("the reason `{}` is listed twice", shown(&named.name));
                let help = "the names and variants of an entry's reasons are unique";
                report.push(
                    Diagnostic::new(Rule::NameClash, named.span.clone(), message, help)
                        .label(Label::First("first listed", first)),
                );
            }
            first.is_none()
        });
        let number = record.has("number").then(|| {
            let own = number(record, &mut numbers, report);
            own.or_else(|| placeholders.next()).unwrap_or(i64::MAX)
        });
        let texts = own_texts(record, &mut texts, report);
        reasons.extend(named.map(|named| reason(record, number, texts, named, classes)));
    }
    lists.bounded(row, "reason", reasons, report)
}

/// The texts of a reason that no other reason of its entry has.
fn own_texts<'s>(
    record: &Record<'s>,
    texts: &mut Register<'s>,
    report: &mut Report,
) -> Vec<Cow<'s, str>> {
    let mut own = Vec::new();
    for text in record.strings("texts") {
        let (string, span) = (text.get_ref(), text.span());
        let Some(first) = texts.enter(string.clone(), span.start) else {
            own.push(string.clone());
            continue;
        };
        let message = format!("the text `{}` is listed twice", shown(string));
        let help = "a text tells one of an entry's reasons: remove one of the two";
        report.push(
            Diagnostic::new(Rule::NameClash, span, message, help)
                .label(Label::First("first listed", first)),
        );
    }
    own
}

/// The number of a reason, if it is right.
fn number(record: &Record<'_>, numbers: &mut Register<'_>, report: &mut Report) -> Option<i64> {
    let number = record.integer("number")?;
    let (span, number) = (number.span(), number.into_inner());
    if let Some(first) = numbers.enter(number.to_string().into(), span.start) {
        let message = format!("reason {number} is listed twice");
        let help = "the numbers of an entry's reasons are unique";
        report.push(
            Diagnostic::new(Rule::ReasonNumbers, span, message, help)
                .label(Label::First("first listed", first)),
        );
        return None;
    }
    Some(number)
}

fn reason<'s>(
    record: &Record<'s>,
    number: Option<i64>,
    texts: Vec<Cow<'s, str>>,
    named: Named<'s>,
    classes: &Classes,
) -> Reason<'s> {
    let description = record.string("description");
    Reason {
        number,
        name: named.name,
        name_basis: record.word("name_basis").unwrap_or(BY_VENDOR),
        variant: named.variant,
        description: description.map_or_else(Cow::default, |said| said.into_inner().clone()),
        category: record.word("category").unwrap_or(classes.category),
        retryability: record.word("retryability").unwrap_or(classes.retryability),
        texts,
    }
}

/// How many items all lists of a key have so far, and which group's were counted last: what a
/// group says for its entries is stored once.
#[derive(Default)]
struct Lists {
    items: Vec<(&'static str, usize, Option<usize>)>,
}

impl Lists {
    fn strings<'s>(
        &mut self,
        row: Row<'_, 's>,
        key: &'static str,
        report: &mut Report,
    ) -> Vec<Cow<'s, str>> {
        let strings = row.says(key).strings(key).iter();
        let list = strings.map(|string| string.get_ref().clone()).collect();
        self.bounded(row, key, list, report)
    }

    /// The list of an entry, or none where the catalog has too many items in such lists:
    /// that costs the list, not the entry.
    fn bounded<T>(
        &mut self,
        row: Row<'_, '_>,
        key: &'static str,
        list: Vec<T>,
        report: &mut Report,
    ) -> Vec<T> {
        let at = self.items.iter().position(|(of, ..)| *of == key).unwrap_or_else(|| {
            self.items.push((key, 0, None));
            self.items.len() - 1
        });
        let (_, items, counted) = &mut self.items[at];
        let before = *items;
        let group = (!row.entry.has(key)).then_some(row.group_position);
        if group.is_none() || *counted != group {
            *items += list.len();
            *counted = group.or(*counted);
        }
        if *items <= MOST_ITEMS {
            return list;
        }
        if before <= MOST_ITEMS {
            let message = format!("the catalog has more than {MOST_ITEMS} items in `{key}`");
            let help = "shorten the lists, or divide it into several catalogs";
            report.push(Diagnostic::new(Rule::TooMany, row.entry.span.clone(), message, help));
        }
        Vec::new()
    }
}
