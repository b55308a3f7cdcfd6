//! Codes: all numbers or all strings, and each of them once.

use toml::Spanned;

use crate::model::{Code, Codes};
use crate::record::Value;
use crate::register::Register;
use crate::report::{Diagnostic, Label, Report, Rule};
use crate::source::Source;
use crate::visible::shown;

use super::Row;

/// What most codes are; the others are reported. Those of a section with a mistake in
/// syntax do not count: toml may have made a string of a number.
pub(super) fn kind(rows: &[Row<'_, '_>], report: &mut Report) -> Codes {
    let codes = rows.iter().filter_map(|row| row.entry.get("code"));
    let codes = codes.filter(|code| !report.is_muted(&code.span()));
    let (numbers, keys): (Vec<_>, Vec<_>) =
        codes.partition(|code| matches!(code.get_ref(), Value::Integer(_)));
    // Of mixed ones, a number in quotes was meant to be one.
    let is_word = |key: &&&Spanned<Value<'_>>| match key.get_ref() {
        Value::String(key) => key.parse::<i64>().is_err(),
        _ => false,
    };
    let words = keys.iter().filter(is_word).count();
    let (most, others, message, label) = if numbers.is_empty() || words > numbers.len() {
        let message = "this code is a number, most others are strings";
        (keys, numbers, message, "the first string stands")
    } else {
        let message = "this code is a string, others are numbers";
        (numbers, keys, message, "the first number stands")
    };
    let Some(first) = most.first() else {
        return Codes::Unknown;
    };
    for code in others {
        let help = "write all codes as numbers without quotes or all as strings, or make two \
                     catalogs";
        report.push(
            Diagnostic::new(Rule::MixedCodes, code.span(), message, help)
                .label(Label::First(label, first.span().start)),
        );
    }
    match first.get_ref() {
        Value::Integer(_) => Codes::Numbers,
        _ => Codes::Keys,
    }
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
            let help = "a code finds one entry: keep one of the two, or correct its number";
            report.push(
                Diagnostic::new(Rule::DuplicateCode, value.span(), message, help)
                    .label(Label::First("first listed", place)),
            );
            None
        })
        .collect();
    let mut free =
        (i64::from(i32::MIN)..).filter(|number| first.get(&number.to_string()).is_none());
    let mut placeholder = || {
        let number = free.next().unwrap_or(i64::MAX);
        match codes {
            Codes::Keys => Code::Key(number.to_string().into()),
            _ => Code::Number(number, None),
        }
    };
    own.into_iter().map(|code| code.unwrap_or_else(&mut placeholder)).collect()
}
