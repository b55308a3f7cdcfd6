//! What `rtc-codes` and its peers cost at build time and add to a program.
//!
//! ```sh
//! cargo run --release -p bench-compile-time                   # 20 minutes, 3 GB
//! cargo run --release -p bench-compile-time -- --quick
//! cargo run --release -p bench-compile-time -- 700 3000/7     # other catalogs
//! cargo run --release -p bench-compile-time -- --clean-build
//! cargo run --release -p bench-compile-time -- --size
//! ```
//!
//! prints Markdown tables. `700` is a catalog of 700 codes in blocks like the
//! vendors' own, `3000/7` one of 3,000 codes seven apart. `--quick` measures one round
//! instead of five, and skips peers that take a minute. All times are CPU times. The
//! crates are built offline, after a `cargo fetch`, in the target directory's
//! `bench-compile-time`.

mod clean_build;
mod crate_alone;
mod rustc;
mod size;
mod workspace;

use anyhow::bail;

/// Every round measures everything once, so that a slow phase of the machine affects
/// all contenders alike.
const ROUNDS: usize = 5;

fn main() -> anyhow::Result<()> {
    rustc::run_if_wrapped()?;
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut take = |option: &str| {
        let at = arguments.iter().position(|argument| argument == option);
        at.map(|at| arguments.remove(at)).is_some()
    };
    let rounds = if take("--quick") { 1 } else { ROUNDS };
    match (take("--clean-build"), take("--size")) {
        (true, false) if arguments.is_empty() => clean_build::measure(rounds),
        (false, true) if arguments.is_empty() => size::measure(),
        (false, false) => crate_alone::measure(&arguments, rounds),
        _ => bail!("usage: bench-compile-time [--quick] [--clean-build | --size | CATALOG…]"),
    }
}
