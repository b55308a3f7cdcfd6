//! Stage one: from a path below the manifest to a source.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{self, Component, Path};

use crate::format::MOST_BYTES;
use crate::report::{Diagnostic, Report, Rule};
use crate::source::Source;

/// Reads the file at a path relative to `root`.
///
/// A file that cannot be read is reported, and gives a source without text; so is a path
/// that is absolute or has `..`, as in an invocation of `catalog!`. A tool that reads files
/// by itself uses [`Source::from_text`]. `root` is shown in diagnostics as it is passed:
/// relative to the directory that the compiler runs in, if a terminal is to open the file
/// by a click.
///
/// ```
/// use std::path::Path;
///
/// use rtc_codes_catalog::{Report, Rule, load};
///
/// let mut report = Report::default();
/// let source = load(Path::new("server"), "no-such-file.toml", &mut report);
/// assert_eq!(source.text(), "");
///
/// let missing = report.diagnostics().next().expect("the file is missing");
/// assert_eq!(missing.rule, Rule::FileMissing);
/// ```
pub fn load(root: &Path, path: &str, report: &mut Report) -> Source {
    let file = root.join(path);
    let shown = file.display().to_string();
    let text = read(&file, path).unwrap_or_else(|diagnostic| {
        report.push(diagnostic);
        String::new()
    });
    Source::from_text(shown, text)
}

fn read(file: &Path, path: &str) -> Result<String, Diagnostic> {
    stays_inside(path)?;
    let tried = path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let tried = format!("tried `{}`", tried.display());
    let unreadable = |failure: &io::Error| {
        if failure.kind() == ErrorKind::NotFound {
            let message = format!("there is no catalog `{path}`");
            let help = format!("the path is relative to the directory of your Cargo.toml; {tried}");
            return Diagnostic::of_file(Rule::FileMissing, message, help);
        }
        let message = format!("the catalog `{path}` cannot be read: {failure}");
        Diagnostic::of_file(Rule::FileUnreadable, message, tried.clone())
    };
    let found = fs::metadata(file).map_err(|failure| unreadable(&failure))?;
    if found.is_dir() {
        let message = format!("the catalog `{path}` is a directory");
        let help = format!("name the TOML file in it; {tried}");
        return Err(Diagnostic::of_file(Rule::FileDirectory, message, help));
    }
    // Opening a pipe would wait for somebody to write into it.
    if !found.is_file() {
        let message = format!("the catalog `{path}` is not a regular file");
        return Err(Diagnostic::of_file(Rule::FileUnreadable, message, tried.clone()));
    }
    let mut bytes = Vec::new();
    fs::File::open(file)
        .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|failure| unreadable(&failure))?;
    if bytes.len() as u64 > MOST_BYTES {
        let size = MOST_BYTES >> 20;
        let message = format!("the catalog `{path}` is larger than {size} MiB");
        let help = "divide it into several catalogs, one for each product";
        return Err(Diagnostic::of_file(Rule::FileTooLarge, message, help));
    }
    String::from_utf8(bytes).map_err(|failure| {
        let valid = &failure.as_bytes()[..failure.utf8_error().valid_up_to()];
        let line = valid.split(|byte| *byte == b'\n').count();
        let message = format!("the catalog `{path}` is not UTF-8: line {line} has invalid bytes");
        Diagnostic::of_file(Rule::FileNotUtf8, message, "save the file as UTF-8")
    })
}

/// Whether a published package would have the file.
fn stays_inside(path: &str) -> Result<(), Diagnostic> {
    let mut parts = Path::new(path).components();
    let (what, help) = if path.contains('\\') {
        ("has a `\\`", "write the path with `/`, on Windows too")
    } else if parts.clone().any(|part| part == Component::ParentDir) {
        (
            "has `..`",
            "write a path that stays below the directory of your Cargo.toml: other files are \
             not published with the package; where another package has the catalog, make the \
             enum there, export it, and depend on that package",
        )
    } else if parts.any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
        (
            "is absolute",
            "write a path relative to the directory of your Cargo.toml: other files are not \
             published with the package",
        )
    } else {
        return Ok(());
    };
    let message = format!("the path `{path}` {what}");
    Err(Diagnostic::of_file(Rule::FileOutside, message, help))
}
