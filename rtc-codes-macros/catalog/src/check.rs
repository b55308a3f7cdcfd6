//! Stage three: from records to a catalog, in which codes, names and variants
//! are unique and every entry is classified.
//!
//! With a diagnostic, the catalog is a stand-in: entries without a valid name of
//! their own are left out, and whatever else is wrong has a placeholder.

mod classification;
mod codes;
mod names;
mod rows;

use std::borrow::Cow;
use std::time::Duration;

use toml::Spanned;

use crate::diagnostic::{Diagnostic, Diagnostics, Label};
use crate::format;
use crate::key_name::KeyName;
use crate::model::{Catalog, Code, Codes, Entry, Group, Reason, Word};
use crate::parse::shown;
use crate::record::{Record, Value};
use crate::register::Register;
use crate::rule::Rule;
use crate::source::Source;

use names::{Named, Names, ReasonNames};
use rows::{MOST_ENTRIES, Row, rows};

/// The longest product and the longest description: they share lines with more.
const MOST_CHARACTERS: usize = 79;

pub(crate) fn check<'s>(
    source: &'s Source,
    root: &Record<'s>,
    diagnostics: &mut Diagnostics,
) -> Catalog<'s> {
    let groups = root.records(KeyName::Group);
    let rows = rows(groups, diagnostics);
    let mut checker = Checker {
        source,
        diagnostics,
    };
    let codes = checker.kind_of_codes(&rows);
    let names = Names::claim(&rows, codes, checker.diagnostics);
    let numbers = checker.codes(&rows, codes);
    let mut entries: Vec<Entry<'s>> = Vec::with_capacity(rows.len());
    for ((row, code), own) in rows.iter().zip(numbers).zip(names.named) {
        // Check the row in any case, but keep only what can have a variant.
        let entry = checker.entry(*row, code, own);
        entries.extend(entry);
    }
    if codes == Codes::Numbers {
        entries.sort_by_key(|entry| match entry.code {
            Code::Number(number, _) => number,
            Code::Text(_) => 0,
        });
    }
    if rows.is_empty() && checker.diagnostics.is_empty() {
        checker.diagnostics.push(
            Diagnostic::new(Rule::EmptyCatalog, 0..0, "the catalog has no entry")
                .help("write `[[group]]` with a title, and `[[group.entry]]` below it"),
        );
    }
    checker.catalog(root, codes, entries)
}

struct Checker<'d, 's> {
    source: &'s Source,
    diagnostics: &'d mut Diagnostics,
}

impl<'s> Checker<'_, 's> {
    fn catalog(&mut self, root: &Record<'s>, codes: Codes, entries: Vec<Entry<'s>>) -> Catalog<'s> {
        let record = root.records(KeyName::Catalog).first();
        let text = |key: KeyName| Some(record?.text(key)?.into_inner().clone());
        if let Some(id) = record.and_then(|record| record.text(KeyName::Id)) {
            self.id(&id);
        }
        let product = record.map(|record| self.product(record));
        let product = product.unwrap_or_default();
        let document = text(KeyName::Document).unwrap_or_default();
        let groups = root
            .records(KeyName::Group)
            .iter()
            .take(MOST_ENTRIES)
            .map(|group| Group {
                title: group
                    .text(KeyName::Title)
                    .map(|title| title.into_inner().clone())
                    .unwrap_or_default(),
                url: group
                    .text(KeyName::Url)
                    .map_or_else(|| document.clone(), |url| url.into_inner().clone()),
            });
        Catalog {
            id: text(KeyName::Id).unwrap_or_default(),
            vendor: text(KeyName::Vendor).unwrap_or_default(),
            product,
            platform: text(KeyName::Platform),
            groups: groups.collect(),
            document,
            document_date: text(KeyName::DocumentDate),
            document_version: text(KeyName::DocumentVersion),
            sdk: text(KeyName::Sdk),
            sdk_version: text(KeyName::SdkVersion),
            codes,
            entries,
        }
    }

    /// It stands in the message of every entry, so its length counts.
    fn product(&mut self, record: &Record<'s>) -> Cow<'s, str> {
        let Some(text) = record.text(KeyName::Product) else {
            return Cow::default();
        };
        let length = text.get_ref().chars().count();
        if length <= MOST_CHARACTERS {
            return text.into_inner().clone();
        }
        let message = format!("`product` is too long for a line: it has {length} characters");
        self.diagnostics.push(
            Diagnostic::new(Rule::OddText, text.span(), message)
                .help("name the product as messages do, in under 80 characters"),
        );
        Cow::default()
    }

    fn id(&mut self, id: &Spanned<&Cow<'s, str>>) {
        let text = id.get_ref().as_ref();
        let kebab = text.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        });
        let stem = self.source.stem();
        let message = if !kebab {
            format!("the id `{}` is not in kebab case", shown(text))
        } else if text != stem {
            format!(
                "the id `{}` is not the file's stem `{}`",
                shown(text),
                shown(stem)
            )
        } else {
            return;
        };
        self.diagnostics.push(
            Diagnostic::new(Rule::CatalogId, id.span(), message)
                .help("name the file after the id: lower case, words joined by `-`"),
        );
    }

    /// An entry, if it has a name of its own.
    fn entry(
        &mut self,
        row: Row<'_, 's>,
        code: Code<'s>,
        own: Option<Named<'s>>,
    ) -> Option<Entry<'s>> {
        let classes = self.classification(row);
        let description = self.description(row.entry);
        let list = |key: KeyName| -> Vec<Cow<'s, str>> {
            let texts = row.texts(key).iter();
            texts.map(|text| text.get_ref().clone()).collect()
        };
        let retry_after = match row.get(KeyName::RetryAfter).map(Spanned::get_ref) {
            Some(Value::Millis(millis)) => Some(Duration::from_millis(*millis)),
            _ => None,
        };
        let reasons = self.reasons(row, classes.category, classes.retryability);
        let own = own?;
        Some(Entry {
            code,
            name: own.name,
            name_basis: row.word(KeyName::NameBasis).unwrap_or(format::VENDOR),
            variant: own.variant,
            aliases: own.aliases,
            description,
            causes: list(KeyName::Causes),
            suggestions: list(KeyName::Suggestions),
            category: classes.category,
            retryability: classes.retryability,
            escalate: classes.escalate,
            retry_after,
            classification_basis: classes.basis,
            methods: list(KeyName::Methods),
            reasons,
            since: row.text(KeyName::Since),
            retired: row.text(KeyName::Retired),
            erratum: row.text(KeyName::Erratum),
            origin: classes.origin,
            group: row.group_position,
        })
    }

    fn reasons(&mut self, row: Row<'_, 's>, category: Word, retryability: Word) -> Vec<Reason<'s>> {
        let records = row.entry.records(KeyName::Reason);
        let numbered = records.iter().any(|record| record.has(KeyName::Number));
        let mut names = ReasonNames::default();
        let mut numbers = Register::default();
        let mut reasons = Vec::with_capacity(records.len());
        for record in records {
            let number = record.number(KeyName::Number);
            if numbered && !record.has(KeyName::Number) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Rule::ReasonNumbers,
                        record.span.clone(),
                        "this reason has no number, others of its entry have",
                    )
                    .help("number all reasons of an entry, or none"),
                );
            }
            let description = self.description(record);
            let Some((name, variant)) = names.claim(record, self.diagnostics) else {
                continue;
            };
            let number = match number {
                Some(number) => {
                    let value = *number.get_ref();
                    let entered = numbers.enter(value.to_string().into(), number.span().start);
                    if let Err(first) = entered {
                        self.diagnostics.push(
                            Diagnostic::new(
                                Rule::ReasonNumbers,
                                number.span(),
                                format!("reason {value} is listed twice"),
                            )
                            .label(Label::First("first listed", first))
                            .help("the numbers of an entry's reasons are unique"),
                        );
                        continue;
                    }
                    Some(value)
                }
                None if numbered => continue,
                None => None,
            };
            reasons.push(Reason {
                number,
                name,
                name_basis: record.word(KeyName::NameBasis).unwrap_or(format::VENDOR),
                variant,
                description,
                category: record.word(KeyName::Category).unwrap_or(category),
                retryability: record.word(KeyName::Retryability).unwrap_or(retryability),
            });
        }
        reasons
    }

    fn description(&mut self, record: &Record<'s>) -> Cow<'s, str> {
        let Some(text) = record.text(KeyName::Description) else {
            return Cow::default();
        };
        let length = text.get_ref().chars().count();
        let message = if length > MOST_CHARACTERS {
            format!("the description has {length} characters")
        } else if text.get_ref().ends_with('.') {
            "the description ends in a full stop".to_owned()
        } else {
            return text.into_inner().clone();
        };
        self.diagnostics.push(
            Diagnostic::new(Rule::Description, text.span(), message).help(
                "say what happened in under 80 characters, to be read after \"failed to join: \"; \
                 more goes into `causes`",
            ),
        );
        Cow::default()
    }
}
