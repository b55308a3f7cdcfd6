//! The example `triage`: its output over the telemetry beside it, and that no
//! line is lost.
#![cfg(feature = "default")]

#[path = "../examples/triage/decision.rs"]
mod decision;
#[path = "../examples/triage/report.rs"]
mod report;
#[path = "../examples/triage/summary.rs"]
mod summary;
#[path = "../examples/triage/telemetry.rs"]
mod telemetry;
#[path = "../examples/triage/verdict.rs"]
mod verdict;

use std::path::Path;
use std::{env, fs, io};

use crate::summary::Summary;

const TELEMETRY: &str = include_str!("../examples/triage/telemetry.jsonl");

/// What a run leaves: its summary, standard output and standard error.
struct Run {
    summary: Summary,
    verdicts: String,
    complaints: String,
}

fn run(telemetry: &[u8]) -> io::Result<Run> {
    let (mut verdicts, mut complaints) = (Vec::new(), Vec::new());
    let summary = report::triage(telemetry, &mut verdicts, &mut complaints)?;
    Ok(Run {
        summary,
        verdicts: String::from_utf8_lossy(&verdicts).into_owned(),
        complaints: String::from_utf8_lossy(&complaints).into_owned(),
    })
}

#[test]
fn output_is_the_golden_one() -> io::Result<()> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/triage.txt");
    let verdicts = run(TELEMETRY.as_bytes())?.verdicts;
    if env::var_os("UPDATE_GOLDEN").is_some() {
        return fs::write(golden, verdicts);
    }
    // git may check it out with `\r\n`.
    let expected = fs::read_to_string(golden)?.replace("\r\n", "\n");
    assert_eq!(verdicts, expected, "UPDATE_GOLDEN=1 rewrites the file");
    Ok(())
}

#[test]
fn every_bad_line_is_reported_with_its_number() -> io::Result<()> {
    let run = run(TELEMETRY.as_bytes())?;
    let complaints: Vec<_> = run.complaints.lines().collect();
    let expected = [
        "line 14: not JSON: ",
        "line 22: no product",
        "line 28: unknown product \"agora-rtc\"",
        "line 38: no code",
    ];
    assert_eq!(complaints.len(), expected.len(), "{complaints:?}");
    for (complaint, expected) in complaints.iter().zip(expected) {
        assert!(complaint.starts_with(expected), "{complaint}");
    }
    assert_eq!(run.summary.bad_lines, expected.len());
    Ok(())
}

#[test]
fn counts_add_up_to_the_lines() -> io::Result<()> {
    let summary = run(TELEMETRY.as_bytes())?.summary;
    let known: usize = summary.categories.values().sum();
    let unknown: usize = summary.unknown.values().sum();
    let readable: usize = summary.products.values().sum();

    assert_eq!(known, summary.retryabilities.values().sum::<usize>());
    assert_eq!(known + unknown, readable);
    assert_eq!(readable + summary.bad_lines, TELEMETRY.lines().count());
    assert_eq!(summary.lines(), TELEMETRY.lines().count());
    Ok(())
}

#[test]
fn odd_lines_are_bad_lines_and_stop_nothing() -> io::Result<()> {
    let deep = "[".repeat(100_000);
    let odd: [&[u8]; 12] = [
        b"",
        b"\xff\xfe",
        b"null",
        b"[1, 2]",
        b"{\"product\":5,\"code\":1016}",
        b"{\"product\":\"zoom-cobrowse\",\"code\":1e300}",
        b"{\"product\":\"zoom-cobrowse\",\"code\":9223372036854775808}",
        b"{\"product\":\"zoom-cobrowse\",\"code\":\"0x\"}",
        b"{\"product\":\"zego-zim\",\"message\":\"\xc3\xa9{\"}",
        b"{\"product\":\"tencent-trtc\",\"message\":\">\xc3\xa9<>\"}",
        b"{\"product\":\"tencent-trtc\",\"message\":[\"NotAllowedError\"]}",
        deep.as_bytes(),
    ];
    let mut telemetry = odd.join(&b'\n');
    telemetry.extend_from_slice(b"\n{\"product\":\"zoom-cobrowse\",\"code\":1016}\r\n");

    let run = run(&telemetry)?;
    assert_eq!(run.summary.bad_lines, odd.len(), "{}", run.complaints);
    assert!(run.verdicts.contains("ZoomCobrowse::NetworkError"));
    Ok(())
}
