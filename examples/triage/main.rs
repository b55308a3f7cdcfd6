//! Reads client telemetry and says of every error who must act, and what the
//! app should do.
//!
//! ```text
//! cargo run --example triage                    # the telemetry.jsonl beside this file
//! cargo run --example triage -- calls.jsonl
//! tail -n 1000 calls.jsonl | cargo run --example triage -- -
//! ```
//!
//! A line of telemetry is a JSON object with `product`, the id of a catalog, and
//! the error as the SDK gave it: `code` or `errorCode`, `message`, and what stands beside
//! it: `subCode`, `reason`, `extendedData`, `extraCode`.
//!
//! Verdicts and a summary go to standard output, bad lines to standard error.
//! The exit code is 0 if the input could be read.

mod decision;
mod report;
mod summary;
mod telemetry;
mod verdict;

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let triaged = open(env::args_os().nth(1))
        .and_then(|input| report::triage(input, io::stdout().lock(), io::stderr().lock()));
    match triaged {
        Ok(_) => ExitCode::SUCCESS,
        // Piped into `head`, say, which has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("triage: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens what the argument names: a file, standard input for `-`, or without
/// one the telemetry of the repository.
fn open(argument: Option<OsString>) -> io::Result<Box<dyn BufRead>> {
    let path = match argument {
        Some(dash) if dash == "-" => return Ok(Box::new(io::stdin().lock())),
        Some(path) => PathBuf::from(path),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/triage/telemetry.jsonl"),
    };
    match File::open(&path) {
        Ok(file) => Ok(Box::new(BufReader::new(file))),
        // The system's own message leaves out which file.
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", path.display()))),
    }
}
