//! Codes: all numbers or all strings, and each of them once.

use std::collections::HashMap;
use std::collections::hash_map;

use crate::model::{Code, Codes};
use crate::record::Value;
use crate::report::{Diagnostic, Label, Report, Rule};
use crate::source::Source;
use crate::visible::shown;

use super::Row;

/// What most codes are; the others are reported.
pub(super) fn kind(rows: &[Row<'_, '_>], report: &mut Report) -> Codes {
    let codes = || rows.iter().filter_map(|row| row.entry.get("code"));
    let kind = |value: &Value<'_>| match value {
        Value::Integer(_) => Codes::Numbers,
        _ => Codes::Keys,
    };
    let keys = codes().filter(|code| kind(code.get_ref()) == Codes::Keys).count();
    let numbers = codes().count() - keys;
    let most = match codes().next() {
        // Of as many of each kind, the first one decides.
        Some(first) if keys == numbers => kind(first.get_ref()),
        _ if keys > numbers => Codes::Keys,
        _ => Codes::Numbers,
    };
    let Some(first) = codes().find(|code| kind(code.get_ref()) == most) else {
        return most;
    };
    for code in codes().filter(|code| kind(code.get_ref()) != most) {
        let (message, label) = match most {
            Codes::Numbers => {
                ("this code is a string, most others are numbers", "the first number stands")
            }
            Codes::Keys => {
                ("this code is a number, most others are strings", "the first string stands")
            }
        };
        report.push(
            Diagnostic::new(Rule::MixedCodes, code.span(), message)
                .label(Label::First(label, first.span().start))
                .help("write all codes as numbers without quotes or all as strings, or make two catalogs"),
        );
    }
    most
}

/// The code of each row. A row without a valid code of its own gets a placeholder that no
/// row has.
pub(super) fn codes<'s>(
    source: &'s Source,
    rows: &[Row<'_, 's>],
    codes: Codes,
    report: &mut Report,
) -> Vec<Code<'s>> {
    let mut first: HashMap<Code<'s>, usize> = HashMap::with_capacity(rows.len());
    let own: Vec<Option<Code<'s>>> = rows
        .iter()
        .map(|row| {
            let value = row.entry.get("code")?;
            let (code, written) = match (value.get_ref(), codes) {
                (Value::Integer(number), Codes::Numbers) => {
                    let written = source.text().get(value.span());
                    let written = written.filter(|written| written.starts_with("0x"));
                    (Code::Number(*number, None), written)
                }
                (Value::String(key), Codes::Keys) => (Code::Key(key.clone()), None),
                _ => return None,
            };
            let shown = match &code {
                Code::Number(number, _) => number.to_string(),
                Code::Key(key) => format!("`{}`", shown(key)),
            };
            match first.entry(code.clone()) {
                hash_map::Entry::Vacant(free) => {
                    free.insert(value.span().start);
                    Some(match code {
                        Code::Number(number, _) => Code::Number(number, written),
                        key @ Code::Key(_) => key,
                    })
                }
                hash_map::Entry::Occupied(taken) => {
                    let message = format!("code {shown} is listed twice");
                    report.push(
                        Diagnostic::new(Rule::DuplicateCode, value.span(), message)
                            .label(Label::First("first listed", *taken.get()))
                            .help("a code finds one entry: keep one of the two, or correct its number"),
                    );
                    None
                }
            }
        })
        .collect();
    let mut placeholders = (i64::from(i32::MIN)..)
        .map(|number| match codes {
            Codes::Numbers => Code::Number(number, None),
            Codes::Keys => Code::Key(number.to_string().into()),
        })
        .filter(|code| !first.contains_key(code));
    let placeholder = || placeholders.next().unwrap_or(Code::Number(i64::MAX, None));
    let mut placeholder = placeholder;
    own.into_iter().map(|code| code.unwrap_or_else(&mut placeholder)).collect()
}
