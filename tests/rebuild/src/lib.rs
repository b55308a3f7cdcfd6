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
        let main = "rtc_codes::catalog! { enum Acme = \"acme.toml\"; }\n\
                    fn main() { println!(\"{:?} {:#}\", Acme::ALL, Acme::ALL[0]); }\n";
        let this = Self { root };
        this.write("Cargo.toml", &manifest);
        this.write("src/main.rs", main);
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

    /// What the program prints, or what the compiler says.
    fn run(&self) -> Result<String, String> {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .env_remove("RUSTFLAGS")
            .output()
            .expect("cargo runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if output.status.success() {
            Ok(text(&output.stdout))
        } else {
            Err(text(&output.stderr))
        }
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
    let tried = acme
        .root
        .canonicalize()
        .expect("it is there")
        .join("acme.toml");
    assert!(error.contains(&tried.display().to_string()), "{error}");

    acme.write_catalog("THIRD");
    assert_eq!(acme.run().as_deref(), Ok("[Third] it failed (Acme 7)\n"));
}

#[test]
fn no_path_of_the_machine_stands_in_the_program() {
    let acme = Crate::new("reproducible");
    acme.write_catalog("ONLY");
    acme.write(
        "src/main.rs",
        "rtc_codes::catalog! { enum Acme = \"acme.toml\"; }\n\
         macro_rules! text { ($($t:tt)*) => { stringify!($($t)*) } }\n\
         fn main() { println!(\"{:?} {}\", Acme::ALL, text!(a)); }\n",
    );
    acme.run().expect("it builds");
    let program = acme.root.join("target/debug/reproducible");
    let bytes = fs::read(program).expect("it was built");
    let root = acme.root.canonicalize().expect("it is there");
    let catalog = root.join("acme.toml").display().to_string();
    let found = bytes
        .windows(catalog.len())
        .any(|part| part == catalog.as_bytes());
    assert!(!found, "the program holds {catalog}");
}
