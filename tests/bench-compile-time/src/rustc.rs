//! The cost of each rustc that cargo starts.
//!
//! This program is its own `RUSTC_WRAPPER`: cargo starts it in place of rustc, it
//! starts rustc, and adds a line to a log with what that took. So the cost of one
//! crate is known apart from cargo's, and from that of any crate besides.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;
use std::{env, fs};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

/// The path of the log, for the wrapper.
const LOG: &str = "BENCH_COMPILE_TIME_LOG";

/// What building one crate took.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cost {
    pub(crate) package: String,
    /// User and system CPU time.
    pub(crate) seconds: f64,
    /// Peak memory.
    pub(crate) megabytes: f64,
}

/// Whether cargo started this program in place of rustc.
pub(crate) fn is_wrapped() -> bool {
    env::var_os(LOG).is_some()
}

/// Runs the rustc that the arguments name.
pub(crate) fn run() -> ExitCode {
    match run_and_log() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run_and_log() -> io::Result<bool> {
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().ok_or(io::ErrorKind::InvalidInput)?;
    let status = Command::new(rustc).args(arguments).status()?;
    // Without a package, cargo asks for rustc's version.
    if let (Some(log), Ok(package)) = (env::var_os(LOG), env::var("CARGO_PKG_NAME")) {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
        let line = format!("{package} {} {}\n", seconds(&usage), megabytes(&usage));
        let mut log = fs::OpenOptions::new().append(true).create(true).open(log)?;
        log.write_all(line.as_bytes())?;
    }
    Ok(status.success())
}

/// The costs in a log, in the order in which the crates were done. A package with
/// a build script has two.
pub(crate) fn read(log: &Path) -> io::Result<Vec<Cost>> {
    let text = match fs::read_to_string(log) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        text => text?,
    };
    let cost = |line: &str| {
        let mut words = line.split(' ');
        Some(Cost {
            package: words.next()?.to_owned(),
            seconds: words.next()?.parse().ok()?,
            megabytes: words.next()?.parse().ok()?,
        })
    };
    Ok(text.lines().filter_map(cost).collect())
}

/// Makes a cargo write a log.
pub(crate) fn wrap(cargo: &mut Command, log: &Path) -> io::Result<()> {
    let wrapper: PathBuf = env::current_exe()?;
    cargo.env("RUSTC_WRAPPER", wrapper).env(LOG, log);
    Ok(())
}

/// CPU time of all children so far, and of theirs.
pub(crate) fn seconds_of_children() -> io::Result<f64> {
    Ok(seconds(&getrusage(UsageWho::RUSAGE_CHILDREN)?))
}

fn seconds(usage: &Usage) -> f64 {
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    let micros = u64::try_from(micros).unwrap_or(0);
    Duration::from_micros(micros).as_secs_f64()
}

fn megabytes(usage: &Usage) -> f64 {
    let unit = if cfg!(target_vendor = "apple") { 1.0 } else { 1024.0 };
    #[expect(clippy::cast_precision_loss, reason = "below 2^52")]
    let bytes = usage.max_rss() as f64 * unit;
    bytes / 1e6
}
