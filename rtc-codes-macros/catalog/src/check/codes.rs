//! Codes: all numbers or all strings, and each of them once.

use crate::model::{Code, Codes};
use crate::record::Value;
use crate::register::Register;
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
    let mut first = Register::default();
    let own: Vec<Option<Code<'s>>> = rows
        .iter()
        .map(|row| {
            let value = row.entry.get("code")?;
            let (string, code, shown) = match (value.get_ref(), codes) {
                (Value::Integer(number), Codes::Numbers) => {
                    let written = source.text().get(value.span());
                    let written = written.filter(|written| written.starts_with("0x"));
                    let decimal = number.to_string();
                    (decimal.clone().into(), Code::Number(*number, written), decimal)
                }
                (Value::String(key), Codes::Keys) => {
                    (key.clone(), Code::Key(key.clone()), format!("`{}`", shown(key)))
                }
                _ => return None,
            };
            let Some(place) = first.enter(string, value.span().start) else {
                return Some(code);
            };
            let message = format!("code {shown} is listed twice");
            report.push(
                Diagnostic::new(Rule::DuplicateCode, value.span(), message)
                    .label(Label::First("first listed", place))
                    .help("a code finds one entry: keep one of the two, or correct its number"),
            );
            None
        })
        .collect();
    let mut free =
        (i64::from(i32::MIN)..).filter(|number| first.get(&number.to_string()).is_none());
    let mut placeholder = || {
        let number = free.next().unwrap_or(i64::MAX);
        match codes {
            Codes::Numbers => Code::Number(number, None),
            Codes::Keys => Code::Key(number.to_string().into()),
        }
    };
    own.into_iter().map(|code| code.unwrap_or_else(&mut placeholder)).collect()
}
