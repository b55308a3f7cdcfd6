//! What `rtc-codes` and its peers cost at build time, and in size.
//!
//! ```sh
//! cargo run --release -p bench-compile-time              # 10,000 codes take a while, and 3 GB
//! cargo run --release -p bench-compile-time -- --quick   # 10,000 codes for ours alone
//! cargo run --release -p bench-compile-time -- --clean-build
//! cargo run --release -p bench-compile-time -- --size
//! ```
//!
//! prints Markdown tables. Numbers behind the first two take the place of the
//! sizes 300, 1000 and 10000. Everything is built in `bench-compile-time` below
//! the target directory. The first build may download crates; what is timed is
//! offline.

#[cfg(unix)]
mod check_and_release;
#[cfg(unix)]
mod clean_build;
#[cfg(unix)]
mod contender;
#[cfg(unix)]
mod projects;
#[cfg(unix)]
mod rustc;
#[cfg(unix)]
mod size;

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    if rustc::is_wrapped() {
        return rustc::run();
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (options, sizes): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|argument| argument.starts_with("--"));
    let sizes: Result<Vec<usize>, _> = sizes.into_iter().map(str::parse).collect();
    let done = match (&options[..], sizes) {
        ([], Ok(sizes)) => check_and_release::measure(&sizes, false),
        (["--quick"], Ok(sizes)) => check_and_release::measure(&sizes, true),
        (["--clean-build"], Ok(_)) => clean_build::measure(),
        (["--size"], Ok(_)) => size::measure(),
        _ => {
            eprintln!("usage: bench-compile-time [--quick] [size…] | --clean-build | --size");
            return ExitCode::FAILURE;
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// CPU time and memory of child processes are known on Unix alone.
#[cfg(not(unix))]
fn main() {
    eprintln!("this benchmark runs on Unix alone");
}
