//! The run over all lines.

use std::io::{self, BufRead, Write};

use rtc_codes::{Found, Recognizer};

use crate::summary::Summary;
use crate::verdict::{self, Verdict};

/// Writes a verdict on every error, then the summary.
///
/// # Errors
///
/// Those of reading and writing.
pub(crate) fn triage(
    input: impl BufRead,
    recognizer: Recognizer,
    mut output: impl Write,
) -> io::Result<Summary> {
    let mut summary = Summary::default();
    writeln!(output, "line  {}", verdict::HEAD)?;
    // Bytes, because one line that is not UTF-8 must not stop the rest.
    for (line, number) in input.split(b'\n').zip(1_usize..) {
        let line = line?;
        summary.lines += 1;
        let found: Vec<Found> = recognizer.recognize_bytes(&line).collect();
        if found.is_empty() && has_lost_its_code(&line) {
            summary.lost += 1;
            writeln!(output, "{number:>4}  an error whose code was lost")?;
        }
        // Who must act about an error with a cause is said by the cause.
        let has_cause = found.iter().any(Found::is_cause);
        for found in found {
            let verdict = Verdict::of(&found);
            if found.is_cause() == has_cause {
                summary.count(&found, &verdict);
                writeln!(output, "{number:>4}  {verdict}")?;
            } else {
                writeln!(output, "{number:>4}  {}, because of:", verdict.error)?;
            }
        }
    }
    write!(output, "\n{summary}")?;
    Ok(summary)
}

/// Whether a logger made text of an error object, as JavaScript does.
fn has_lost_its_code(line: &[u8]) -> bool {
    let lost = b"[object Object]";
    line.windows(lost.len()).any(|part| part.eq_ignore_ascii_case(lost))
}
