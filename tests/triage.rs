//! The example `triage`: its output over the log beside it, and that no line is lost.
#![cfg(feature = "default")]

#[path = "../examples/triage/decision.rs"]
mod decision;
#[path = "../examples/triage/report.rs"]
mod report;
#[path = "../examples/triage/summary.rs"]
mod summary;
#[path = "../examples/triage/verdict.rs"]
mod verdict;

use std::path::Path;
use std::{env, fs, io};

use rtc_codes::{Product, Recognizer};

use crate::summary::Summary;

const LOG: &str = include_str!("../examples/triage/calls.log");

/// A run's summary and its output.
fn run(log: &[u8], recognizer: Recognizer) -> io::Result<(Summary, String)> {
    let mut output = Vec::new();
    let summary = report::triage(log, recognizer, &mut output)?;
    Ok((summary, String::from_utf8_lossy(&output).into_owned()))
}

#[test]
fn output_is_the_golden_one() -> io::Result<()> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/triage.txt");
    let (_, output) = run(LOG.as_bytes(), Recognizer::new())?;
    if env::var_os("UPDATE_GOLDEN").is_some() {
        return fs::write(golden, output);
    }
    // git may check it out with `\r\n`.
    let expected = fs::read_to_string(golden)?.replace("\r\n", "\n");
    assert_eq!(output, expected, "UPDATE_GOLDEN=1 rewrites the file");
    Ok(())
}

#[test]
fn counts_add_up() -> io::Result<()> {
    let (summary, _) = run(LOG.as_bytes(), Recognizer::new())?;
    assert_eq!(summary.lines, LOG.lines().count());
    assert_eq!(summary.errors(), summary.categories.values().sum::<usize>());
    assert_eq!(summary.errors(), summary.retryabilities.values().sum::<usize>());
    assert_eq!(summary.lost, 1, "`[Object object]`");
    Ok(())
}

#[test]
fn a_named_product_is_the_only_one() -> io::Result<()> {
    let cobrowse = Recognizer::new().product(Product::ZoomCobrowse);
    let (summary, _) = run(b"error code: 1006\nerrorCode: 1102016\n", cobrowse)?;
    assert_eq!(summary.products.into_iter().collect::<Vec<_>>(), [(Product::ZoomCobrowse, 1)]);
    Ok(())
}

#[test]
fn odd_lines_stop_nothing() -> io::Result<()> {
    let deep = "[".repeat(100_000);
    let odd: [&[u8]; 8] = [
        b"",
        b"\xff\xfe",
        b"null",
        b"{\"product\":\"zoom-cobrowse\",\"code\":1e300}",
        b"{\"product\":\"zoom-cobrowse\",\"code\":9223372036854775808}",
        b"{\"product\":\"zoom-cobrowse\",\"code\":\"0x\"}",
        b"{\"product\":\"zego-zim\",\"message\":\"\xc3\xa9{\"}",
        deep.as_bytes(),
    ];
    let mut log = odd.join(&b'\n');
    log.extend_from_slice(b"\n{\"product\":\"zoom-cobrowse\",\"code\":1016}\r\n");
    let (summary, output) = run(&log, Recognizer::new())?;
    assert_eq!((summary.lines, summary.errors()), (odd.len() + 1, 1), "{output}");
    assert!(output.contains("ZoomCobrowse::NetworkError"));
    Ok(())
}
