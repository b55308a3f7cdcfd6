//! A workspace of generated crates below the target directory.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use crate::rustc::{self, Cost};

/// The root of this repository.
pub(crate) const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// A crate to be written.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) name: String,
    dependencies: String,
    files: Vec<(String, String)>,
}

impl Project {
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), dependencies: String::new(), files: Vec::new() }
    }

    /// The lines below `[dependencies]`.
    pub(crate) fn dependencies(mut self, lines: &str) -> Self {
        lines.clone_into(&mut self.dependencies);
        self
    }

    pub(crate) fn file(mut self, path: &str, text: &str) -> Self {
        self.files.push((path.to_owned(), text.to_owned()));
        self
    }
}

/// The workspace.
#[derive(Debug)]
pub(crate) struct Projects {
    root: PathBuf,
}

impl Projects {
    /// Writes a workspace in place of the one that is there under a name.
    pub(crate) fn write(name: &str, projects: &[Project]) -> io::Result<Self> {
        // The program lies in the target directory, below that of its profile.
        let program = env::current_exe()?;
        let target = program.ancestors().nth(2).ok_or(io::ErrorKind::NotFound)?;
        let root = target.join("bench-compile-time").join(name);
        if root.exists() {
            fs::remove_dir_all(&root)?;
        }
        fs::create_dir_all(&root)?;
        fs::write(
            root.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n\
             [profile.stripped]\ninherits = \"release\"\nstrip = true\n",
        )?;
        // The versions are those of this repository.
        fs::copy(Path::new(REPOSITORY).join("Cargo.lock"), root.join("Cargo.lock"))?;
        for project in projects {
            let folder = root.join("crates").join(&project.name);
            fs::create_dir_all(folder.join("src"))?;
            fs::write(
                folder.join("Cargo.toml"),
                format!(
                    "[package]\nname = {:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}",
                    project.name, project.dependencies
                ),
            )?;
            for (path, text) in &project.files {
                fs::write(folder.join(path), text)?;
            }
        }
        let projects = Self { root };
        run(projects.cargo().arg("fetch"))?;
        Ok(projects)
    }

    /// Runs a cargo command offline, and gives the cost of each crate that it
    /// built.
    pub(crate) fn build(&self, arguments: &[&str]) -> io::Result<Vec<Cost>> {
        let log = self.root.join("rustc.log");
        if log.exists() {
            fs::remove_file(&log)?;
        }
        let mut cargo = self.cargo();
        cargo.args(arguments).arg("--offline");
        rustc::wrap(&mut cargo, &log)?;
        run(&mut cargo)?;
        rustc::read(&log)
    }

    /// Makes cargo think that a crate was edited.
    pub(crate) fn touch(&self, project: &str) -> io::Result<()> {
        let source = self.root.join("crates").join(project).join("src/lib.rs");
        let text = fs::read(&source)?;
        fs::write(&source, text)
    }

    /// Forgets everything that was built.
    pub(crate) fn clean(&self) -> io::Result<()> {
        match fs::remove_dir_all(self.target()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done,
        }
    }

    /// Where things are built.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    fn cargo(&self) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.target())
            // A touched crate would be read back from the cache.
            .env("CARGO_INCREMENTAL", "0")
            // Those of the cargo that runs this program.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_PKG_NAME");
        cargo
    }
}

fn run(cargo: &mut Command) -> io::Result<()> {
    let output = cargo.arg("--quiet").output()?;
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(format!("{cargo:?} failed:\n{text}")))
}
