//! The cost of each rustc process that cargo starts.
//!
//! This program is its own `RUSTC_WRAPPER`: cargo starts it in place of rustc, it runs
//! rustc and appends a line to a log. That separates the cost of each crate from
//! cargo's own and from other crates'.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, exit};
use std::{env, io};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

/// The environment variable with the path of the log.
pub(crate) const LOG: &str = "BENCH_COMPILE_TIME_LOG";

/// What it took to build one crate, or several.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// CPU time, user and system.
    pub(crate) seconds: f64,
    /// Peak memory.
    pub(crate) megabytes: f64,
}

/// What all descendant processes took so far.
pub(crate) fn cost_of_children() -> io::Result<Cost> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let microseconds = (usage.user_time() + usage.system_time()).num_microseconds();
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    Ok(Cost {
        seconds: microseconds as f64 / 1e6,
        megabytes: (usage.max_rss() * unit) as f64 / 1e6,
    })
}

/// If cargo started this program in place of rustc, runs the rustc that the arguments
/// name and exits.
pub(crate) fn run_if_wrapped() -> io::Result<()> {
    let Some(log) = env::var_os(LOG) else {
        return Ok(());
    };
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().ok_or(io::ErrorKind::InvalidInput)?;
    let status = Command::new(rustc).args(arguments).status()?;
    // Without a package, cargo asks for rustc's version.
    if let Ok(package) = env::var("CARGO_PKG_NAME") {
        let Cost { seconds, megabytes } = cost_of_children()?;
        let mut log = File::options().append(true).create(true).open(log)?;
        // In one write, since other wrappers write concurrently.
        log.write_all(format!("{package} {seconds} {megabytes}\n").as_bytes())?;
    }
    exit(status.code().unwrap_or(1))
}

/// The packages in a log and their costs, in the order in which they finished. A
/// package with a build script occurs twice.
pub(crate) fn read(log: &Path) -> io::Result<Vec<(String, Cost)>> {
    let cost = |line: &str| {
        let mut words = line.split(' ');
        let package = words.next()?.to_owned();
        let seconds = words.next()?.parse().ok()?;
        let megabytes = words.next()?.parse().ok()?;
        Some((package, Cost { seconds, megabytes }))
    };
    Ok(fs::read_to_string(log)?.lines().filter_map(cost).collect())
}
