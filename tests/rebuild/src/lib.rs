//! Cargo builds again when a catalog changes, and says what is missing when it
//! is gone.
//!
//! The crate under test is written to the target directory and built there, with
//! the dependencies of this workspace's own lock file, so that nothing is
//! fetched.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const MAIN: &str = "rtc_codes::catalog! { enum Acme = \"acme.toml\"; }\n\
                    fn main() { println!(\"{:?} {:#}\", Acme::ALL, Acme::ALL[0]); }\n";

/// A crate with one catalog, that prints what the enum says.
struct Crate {
    root: PathBuf,
}

impl Crate {
    fn new(name: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let root = workspace.join("target/rebuild").join(name);
        let _ = fs::remove_dir_all(root.join("src"));
        fs::create_dir_all(root.join("src")).expect("the target directory is ours");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
             rtc-codes = {{ path = {workspace:?}, default-features = false }}\n"
        );
        let this = Self { root };
        this.write("Cargo.toml", &manifest);
        this.write("src/main.rs", MAIN);
        fs::copy(workspace.join("Cargo.lock"), this.root.join("Cargo.lock"))
            .expect("the workspace is locked");
        this
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.root.join(path), text).expect("the target directory is ours");
    }

    fn write_catalog(&self, name: &str) {
        let text = format!(
            "[catalog]\nid = \"acme\"\nvendor = \"Acme\"\nproduct = \"Acme\"\n\
             document = \"https://acme.example\"\n[[group]]\ntitle = \"All\"\n\
             [[group.entry]]\ncode = 7\nname = \"{name}\"\ndescription = \"it failed\"\n\
             category = \"unknown\"\nretryability = \"operator\"\n"
        );
        self.write("acme.toml", &text);
    }

    fn cargo(&self) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(["run", "--quiet", "--offline"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .env_remove("RUSTFLAGS");
        cargo
    }

    /// What the program prints, or what the compiler says.
    fn run(&self) -> Result<String, String> {
        let output = self.cargo().output().expect("cargo runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    }
}

#[test]
fn an_edit_rebuilds_and_a_missing_file_is_named() {
    let acme = Crate::new("edited");
    acme.write_catalog("FIRST");
    assert_eq!(acme.run().as_deref(), Ok("[First] it failed (Acme 7)\n"));

    acme.write_catalog("SECOND");
    assert_eq!(acme.run().as_deref(), Ok("[Second] it failed (Acme 7)\n"));

    let catalog = acme.root.join("acme.toml");
    fs::remove_file(&catalog).expect("it was there");
    let error = acme.run().expect_err("there is no catalog");
    assert!(error.contains("there is no catalog `acme.toml`"), "{error}");
    let tried = acme.root.canonicalize().expect("it is there").join("acme.toml");
    assert!(error.contains(&tried.display().to_string()), "{error}");

    acme.write_catalog("THIRD");
    assert_eq!(acme.run().as_deref(), Ok("[Third] it failed (Acme 7)\n"));
}

/// A click in a terminal opens the file: it is named as rustc names files, which runs in
/// the root of the workspace.
#[test]
fn a_diagnostic_names_the_file_from_the_root_of_the_workspace() {
    let acme = Crate::new("member");
    for file in ["Cargo.toml", "src/main.rs"] {
        let member = acme.root.join("a").join(file);
        fs::create_dir_all(member.parent().expect("it has one")).expect("the directory is ours");
        fs::copy(acme.root.join(file), member).expect("both are there");
    }
    let manifest = fs::read_to_string(acme.root.join("a/Cargo.toml")).expect("it is there");
    acme.write("a/Cargo.toml", &manifest.replace("[workspace]\n", ""));
    acme.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"a\"]\n");
    acme.write("a/acme.toml", "[catalog]\nid = 7\n");
    let error = acme.run().expect_err("the catalog has mistakes");
    assert!(error.contains("--> a/acme.toml:2:6\n"), "{error}");
    assert!(error.contains("--> a/src/main.rs:1:"), "{error}");
}

/// rustc names the files of a package outside of the workspace absolutely.
#[test]
fn a_diagnostic_names_the_file_of_another_workspace_absolutely() {
    let acme = Crate::new("outside");
    acme.write("src/lib.rs", "rtc_codes::catalog! { pub enum Acme = \"acme.toml\"; }\n");
    acme.write("acme.toml", "[catalog]\nid = 7\n");
    let user = Crate::new("inside");
    let manifest = fs::read_to_string(user.root.join("Cargo.toml")).expect("it is there");
    user.write("Cargo.toml", &format!("{manifest}outside = {{ path = \"../outside\" }}\n"));
    let error = user.run().expect_err("the catalog has mistakes");
    let root = acme.root.canonicalize().expect("it is there");
    for file in ["acme.toml:2:6", "src/lib.rs:1:"] {
        let shown = format!("--> {}", root.join(file).display());
        assert!(error.contains(&shown), "{error}");
    }
}

/// Build systems that are not cargo give a relative directory or none: the catalog is
/// read from where rustc runs.
#[cfg(unix)]
#[test]
fn the_directory_of_the_manifest_may_be_relative_or_missing() {
    use std::os::unix::fs::PermissionsExt as _;

    let acme = Crate::new("elsewhere");
    acme.write_catalog("ONLY");
    for environment in ["CARGO_MANIFEST_DIR=.", "CARGO_MANIFEST_DIR=", "-u CARGO_MANIFEST_DIR"] {
        let wrapper = acme.root.join("wrapper");
        fs::write(&wrapper, format!("#!/bin/sh\nexec env {environment} \"$@\"\n"))
            .and_then(|()| fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)))
            .expect("the target directory is ours");
        acme.write("src/main.rs", &format!("// {environment}\n{MAIN}"));
        let output = acme.cargo().env("RUSTC_WORKSPACE_WRAPPER", &wrapper).output();
        let output = output.expect("cargo runs");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{environment}: {error}");
        assert_eq!(output.stdout, b"[Only] it failed (Acme 7)\n", "{environment}");
    }
}

/// Catalogs no one wrote, through the macro, rustc and a running program: every
/// code, name and text comes out as it went in.
#[test]
fn what_a_generated_catalog_says_comes_out_of_the_program() {
    const LETTERS: [&str; 16] =
        ["a", "Z", "é", "語", "🎉", "\"", "'", "\\", "`", "<b>", "{}", "#", "*/", "[x]", "$", "%s"];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: u64| {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
        (state >> 33) % below
    };
    let mut text = String::from(
        "[catalog]\nid = \"acme\"\nvendor = \"Acme\"\nproduct = \"Acme\"\n\
         document = \"https://acme.example\"\n[[group]]\ntitle = \"All\"\n\
         category = \"unknown\"\nretryability = \"operator\"\n",
    );
    let mut entries = Vec::new();
    // So many, and so scattered, that they need pilots, as a test of the hash has it.
    for number in 0..2_000_i64 {
        let step = i64::try_from(random(1 << 40)).expect("it has 40 bits");
        // Both signs, gaps of every size, and no code twice.
        let code = (step / (1 << random(40)) * 10_000 + number) * (1 - 2 * (number % 2));
        let mut words = || -> String {
            let count = 1 + random(12);
            let letters = (0..count).map(|_| LETTERS[usize::try_from(random(16)).unwrap_or(0)]);
            letters.collect::<String>() + "x"
        };
        let (name, description, cause) = (format!("CODE_{number}X"), words(), words());
        let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        let entry = format!(
            "[[group.entry]]\ncode = {code}\nname = \"{name}\"\ndescription = \"{}\"\n\
             causes = [\"{}\"]\n",
            quoted(&description),
            quoted(&cause),
        );
        text.push_str(&entry);
        entries.push((code, name, description, cause));
    }
    entries.sort();
    let lines = entries
        .iter()
        .map(|(code, name, description, cause)| format!("{code} {name} {description} {cause}"));
    let expected = lines.collect::<Vec<_>>().join("\n") + "\n";

    let acme = Crate::new("generated");
    acme.write("acme.toml", &text);
    acme.write(
        "src/main.rs",
        "rtc_codes::catalog! { enum Acme = \"acme.toml\"; }\n\
         fn main() { for e in Acme::ALL { assert_eq!(Acme::try_from(e.code()), Ok(*e)); \
         assert_eq!(e.name().parse(), Ok(*e)); \
         assert_eq!(e.code().to_string().parse(), Ok(*e)); \
         println!(\"{} {} {} {}\", e.code(), e.name(), e.description(), e.causes()[0]); } }\n",
    );
    assert_eq!(acme.run().as_deref(), Ok(expected.as_str()));
}
