//! The run over all lines.

use std::io::{self, BufRead, Write};

use crate::summary::Summary;
use crate::telemetry::{self, BadLine};
use crate::verdict::Verdict;

/// Writes a verdict on every line, then the summary; bad lines go to
/// `complaints` and stop nothing.
///
/// # Errors
///
/// Those of reading and writing.
pub(crate) fn triage(
    input: impl BufRead,
    mut verdicts: impl Write,
    mut complaints: impl Write,
) -> io::Result<Summary> {
    let mut summary = Summary::default();
    for (line, number) in input.split(b'\n').zip(1_usize..) {
        match judge(&line?, &mut summary) {
            Ok(verdict) => writeln!(verdicts, "{number:>4}  {verdict}")?,
            Err(bad) => {
                summary.count_bad_line();
                writeln!(complaints, "line {number}: {bad}")?;
            }
        }
    }
    write!(verdicts, "\n{summary}")?;
    Ok(summary)
}

/// Judges and counts a line that can be read.
fn judge(line: &[u8], summary: &mut Summary) -> Result<String, BadLine> {
    let event = telemetry::read(line)?;
    summary.count_product(event.code.product());
    let Some(code) = event.code.known() else {
        summary.count_unknown(event.code);
        return Ok(event.code.to_string());
    };
    let verdict = Verdict::of(code, event.reason);
    summary.count_known(&verdict);
    Ok(verdict.to_string())
}
