//! What is said of a file that cannot be read, the rest of the golden cases.

use std::fs;
use std::path::{Path, PathBuf};

use rtc_codes_catalog::{Diagnostic, Report, Rule, load};

#[test]
fn a_missing_file_is_looked_for_below_the_manifest() {
    let root = root("missing");
    let (found, text) = unread(&root, "catalogs/acme.toml");
    assert_eq!(found.rule, Rule::FileMissing);
    assert_eq!(
        text,
        "there is no catalog `catalogs/acme.toml`
 = help: the path is relative to the directory of your Cargo.toml; tried `ROOT/catalogs/acme.toml`
 = rule: the catalog exists (file-missing)"
    );
}

#[test]
fn a_directory_is_not_a_catalog() {
    let root = root("directory");
    for path in ["", ".", "./"] {
        assert_eq!(unread(&root, path).0.rule, Rule::FileDirectory, "{path:?}");
    }
    fs::create_dir_all(root.join("catalogs.toml")).expect("it is writable");
    let (found, text) = unread(&root, "catalogs.toml");
    assert_eq!(found.rule, Rule::FileDirectory);
    assert_eq!(
        text,
        "the catalog `catalogs.toml` is a directory
 = help: name the TOML file in it; tried `ROOT/catalogs.toml`
 = rule: a catalog is a file (file-directory)"
    );
}

#[test]
fn a_path_out_of_the_package_is_refused_before_it_is_read() {
    let root = root("outside");
    for (path, what, way_out) in [
        ("../acme.toml", "has `..`", "make the enum there, export it, and depend on that package"),
        ("catalogs/../acme.toml", "has `..`", "stays below the directory of your Cargo.toml"),
        ("/etc/hostname", "is absolute", "relative to the directory of your Cargo.toml"),
        ("catalogs\\acme.toml", "has a `\\`", "write the path with `/`"),
        ("C:\\acme.toml", "has a `\\`", "write the path with `/`"),
    ] {
        let (found, text) = unread(&root, path);
        assert_eq!(found.rule, Rule::FileOutside, "{path}");
        assert!(text.starts_with(&format!("the path `{path}` {what}\n")), "{text}");
        assert!(text.contains(way_out), "{text}");
    }
}

#[test]
fn a_file_that_is_not_utf_8_says_where() {
    let root = root("utf-8");
    fs::write(root.join("acme.toml"), b"# one\n# two \xff\n").expect("it is writable");
    let (found, text) = unread(&root, "acme.toml");
    assert_eq!(found.rule, Rule::FileNotUtf8);
    assert_eq!(
        text,
        "the catalog `acme.toml` is not UTF-8: line 2 has invalid bytes
 = help: save the file as UTF-8
 = rule: a catalog is UTF-8 (file-not-utf8)"
    );
    fs::write(root.join("acme.toml"), b"\xff\xfe[\0c\0").expect("it is writable");
    assert_eq!(unread(&root, "acme.toml").0.rule, Rule::FileNotUtf8);
}

#[test]
fn a_file_above_the_bound_is_not_read() {
    let root = root("large");
    let file = fs::File::create(root.join("acme.toml")).expect("it is writable");
    file.set_len(8 * 1024 * 1024 + 1).expect("it is writable");
    let (found, text) = unread(&root, "acme.toml");
    assert_eq!(found.rule, Rule::FileTooLarge);
    assert_eq!(
        text,
        "the catalog `acme.toml` is larger than 8 MiB
 = help: divide it into several catalogs, one for each product
 = rule: a catalog has at most 8 MiB (file-too-large)"
    );
}

#[cfg(unix)]
#[test]
fn what_is_not_a_file_is_not_waited_for() {
    let root = root("unreadable");
    // A socket, since a pipe needs a system call to be made; reading either
    // would wait.
    let _socket = std::os::unix::net::UnixListener::bind(root.join("acme.toml"));
    let (found, text) = unread(&root, "acme.toml");
    assert_eq!(found.rule, Rule::FileUnreadable);
    assert_eq!(
        text,
        "the catalog `acme.toml` is not a regular file
 = help: tried `ROOT/acme.toml`
 = rule: the catalog can be read (file-unreadable)"
    );
}

#[test]
fn a_file_below_a_file_cannot_be_read() {
    let root = root("below");
    fs::write(root.join("acme.toml"), "").expect("it is writable");
    let (found, _) = unread(&root, "acme.toml/acme.toml");
    assert!(matches!(found.rule, Rule::FileUnreadable | Rule::FileMissing), "{found:?}");
    assert_eq!(unread(&root, "acme\0.toml").0.rule, Rule::FileUnreadable);
}

/// A directory of its own, empty.
fn root(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files").join(name);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).expect("cargo's directory for tests is writable");
    root
}

/// What is said, with `ROOT` for the directory.
fn unread(root: &Path, path: &str) -> (Diagnostic, String) {
    let mut report = Report::default();
    let source = load(root, path, &mut report);
    assert_eq!(source.text(), "", "{path}");
    let found: Vec<&Diagnostic> = report.diagnostics().collect();
    assert_eq!(found.len(), 1, "{path}");
    let text = found[0].render(&source);
    let text = text.replace(&root.display().to_string(), "ROOT");
    (found[0].clone(), text)
}
