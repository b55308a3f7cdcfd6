//! Mistakes as rustc shows them: each `.rs` fails with the `.stderr` beside it. The
//! golden expansions compile.
//!
//! `TRYBUILD=overwrite` rewrites the expected texts, which are those of the
//! compiler that the repository is developed with.

use std::fs;
use std::path::Path;

#[test]
fn mistakes_are_shown_in_their_place_and_expansions_compile() {
    bring_catalogs();
    let tests = trybuild::TestCases::new();
    tests.compile_fail("invocation/*.rs");
    tests.compile_fail("broken/*.rs");
    tests.pass("sound/*.rs");
}

/// Puts the catalogs below the manifest of the package that trybuild makes of
/// the cases: paths are relative to that.
fn bring_catalogs() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let package = target
        .expect("cargo's directory for tests is below its target directory")
        .join("tests/trybuild")
        .join(env!("CARGO_PKG_NAME"));
    let catalogs = package.join("catalogs");
    fs::create_dir_all(&catalogs).expect("the target directory is writable");
    for file in fs::read_dir("catalogs").expect("the catalogs are there") {
        let file = file.expect("the directory can be read");
        fs::copy(file.path(), catalogs.join(file.file_name())).expect("they can be copied");
    }
}
