//! Codes: all numbers or all texts, and each of them once.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Label};
use crate::key_name::KeyName;
use crate::model::{Code, Codes};
use crate::parse::shown;
use crate::record::Value;
use crate::register::Register;
use crate::rule::Rule;

use super::Checker;
use super::rows::Row;

impl<'s> Checker<'_, 's> {
    /// The first code decides; the others follow.
    pub(super) fn kind_of_codes(&mut self, rows: &[Row<'_, 's>]) -> Codes {
        let mut first: Option<(Codes, Range<usize>)> = None;
        for code in rows.iter().filter_map(|row| row.entry.get(KeyName::Code)) {
            let kind = match code.get_ref() {
                Value::Number(_) => Codes::Numbers,
                _ => Codes::Texts,
            };
            match &first {
                None => first = Some((kind, code.span())),
                Some((codes, place)) if *codes != kind => self.diagnostics.push(
                    Diagnostic::new(
                        Rule::MixedCodes,
                        code.span(),
                        match kind {
                            Codes::Numbers => "this code is a number, the first one is a text",
                            Codes::Texts => "this code is a text, the first one is a number",
                        },
                    )
                    .label(Label::First("the first one stands", place.start))
                    .help("keep numbers and texts in two catalogs"),
                ),
                Some(_) => {}
            }
        }
        first.map_or(Codes::Numbers, |(codes, _)| codes)
    }

    /// The code of each row. A row without one that is valid and
    /// its own gets a placeholder that no row has.
    pub(super) fn codes(&mut self, rows: &[Row<'_, 's>], codes: Codes) -> Vec<Code<'s>> {
        let mut first = Register::with_capacity(rows.len());
        let mut found: Vec<Option<Code<'s>>> = Vec::new();
        found.resize_with(rows.len(), || None);
        for (row, found) in rows.iter().zip(&mut found) {
            let Some(value) = row.entry.get(KeyName::Code) else {
                continue;
            };
            let (code, written) = match (value.get_ref(), codes) {
                (Value::Number(number), Codes::Numbers) => {
                    let written = self.source.text().get(value.span());
                    let written = written.filter(|text| text.starts_with("0x"));
                    (Code::Number(*number, None), written)
                }
                (Value::Text(text), Codes::Texts) => (Code::Text(text.clone()), None),
                _ => continue,
            };
            let text = match &code {
                Code::Number(number, _) => number.to_string().into(),
                Code::Text(text) => text.clone(),
            };
            if let Err(place) = first.enter(text, value.span().start) {
                let message = match &code {
                    Code::Number(number, _) => format!("code {number} is listed twice"),
                    Code::Text(text) => format!("code `{}` is listed twice", shown(text)),
                };
                self.diagnostics.push(
                    Diagnostic::new(Rule::DuplicateCode, value.span(), message)
                        .label(Label::First("first listed", place))
                        .help("a code finds one entry: keep one of the two, or mend its number"),
                );
                continue;
            }
            let code = match code {
                Code::Number(number, _) => Code::Number(number, written),
                text @ Code::Text(_) => text,
            };
            *found = Some(code);
        }
        let mut free =
            (i64::from(i32::MIN)..).filter(|number| first.get(&number.to_string()).is_none());
        let mut placeholder = || {
            let number = free.next().unwrap_or(i64::MAX);
            match codes {
                Codes::Numbers => Code::Number(number, None),
                Codes::Texts => Code::Text(number.to_string().into()),
            }
        };
        let code = |found: Option<Code<'s>>| found.unwrap_or_else(&mut placeholder);
        found.into_iter().map(code).collect()
    }
}
