//! Reads a log and says of every error who must act, why, and what the app should do.
//!
//! ```text
//! cargo run --example triage                    # the calls.log beside this file
//! cargo run --example triage -- app.log
//! tail -n 1000 app.log | cargo run --example triage -- -
//! cargo run --example triage -- app.log zego-zim    # of one product, named or not
//! ```
//!
//! Lines may be JSON, logfmt or plain text, mixed. Verdicts and a summary go to standard
//! output. The exit code is 0 if the input could be read.

mod decision;
mod report;
mod summary;
mod verdict;

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;
use std::process::ExitCode;

use rtc_codes::{Product, Recognizer};

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let input = open(arguments.next());
    let products = arguments.map(|id| product(&id)).collect::<Result<Vec<_>, _>>();
    let triaged = products.and_then(|products| {
        let recognizer = products.into_iter().fold(Recognizer::new(), Recognizer::product);
        Ok(report::triage(input?, recognizer, io::stdout().lock())?)
    });
    match triaged {
        Ok(_) => ExitCode::SUCCESS,
        // Piped into `head`, say, which has seen enough.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("triage: {error}\nusage: triage [FILE or - [PRODUCT ...]]");
            ExitCode::FAILURE
        }
    }
}

/// The product that an argument names.
fn product(id: &OsString) -> Result<Product, Box<dyn Error>> {
    let id = id.to_string_lossy();
    id.parse().map_err(|_| {
        let ids: Vec<_> = Product::ALL.iter().map(|product| product.id()).collect();
        format!("unknown product {id:?}: the products are {}", ids.join(", ")).into()
    })
}

/// Opens what the argument names: a file, standard input for `-`, or without one the log of
/// the repository.
fn open(argument: Option<OsString>) -> io::Result<Box<dyn BufRead>> {
    let path = match argument {
        Some(dash) if dash == "-" => return Ok(Box::new(io::stdin().lock())),
        Some(path) => PathBuf::from(path),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/triage/calls.log"),
    };
    match File::open(&path) {
        Ok(file) => Ok(Box::new(BufReader::new(file))),
        // The system's own message leaves out which file.
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", path.display()))),
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
