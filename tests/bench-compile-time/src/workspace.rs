//! A workspace of generated crates in the target directory.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, io};

use anyhow::{Context as _, ensure};

use crate::rustc::{self, Cost};

const LOCK_FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock");

/// Crates in a directory.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// An empty workspace; replaces the one that an earlier run left.
    pub(crate) fn new(name: &str) -> anyhow::Result<Self> {
        // This program is in `target/release`.
        let program = env::current_exe()?;
        let target = program.ancestors().nth(2).context("no target directory")?;
        let root = target.join("bench-compile-time").join(name);
        fs::create_dir_all(&root)?;
        fs::remove_dir_all(&root)?;
        fs::create_dir_all(&root)?;
        fs::write(
            root.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n\
             [profile.stripped]\ninherits = \"release\"\nstrip = true\n",
        )?;
        // The same versions as in this repository.
        fs::copy(LOCK_FILE, root.join("Cargo.lock"))?;
        Ok(Self { root })
    }

    /// Adds a crate with the given lines under `[dependencies]`.
    pub(crate) fn add(
        &self,
        name: &str,
        dependencies: &str,
        files: &[(&str, &str)],
    ) -> io::Result<()> {
        let folder = self.root.join("crates").join(name);
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}"
        );
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("Cargo.toml"), manifest)?;
        for (path, text) in files {
            fs::write(folder.join(path), text)?;
        }
        Ok(())
    }

    /// Downloads what the crates depend on.
    pub(crate) fn fetch(&self) -> anyhow::Result<()> {
        run(self.cargo().arg("fetch"))
    }

    /// Runs a cargo command on a crate and returns the cost of each package that it
    /// built.
    pub(crate) fn build(
        &self,
        command: &[&str],
        name: &str,
    ) -> anyhow::Result<Vec<(String, Cost)>> {
        let log = self.root.join("rustc.log");
        fs::write(&log, "")?;
        let mut cargo = self.cargo();
        cargo.args(command).args(["--offline", "-p", name]);
        cargo.env("RUSTC_WRAPPER", env::current_exe()?);
        run(cargo.env(rustc::LOG, &log))?;
        Ok(rustc::read(&log)?)
    }

    /// Makes cargo believe that a crate was edited.
    pub(crate) fn touch(&self, name: &str) -> io::Result<()> {
        let source = self.root.join("crates").join(name).join("src/lib.rs");
        fs::write(&source, fs::read(&source)?)
    }

    /// Removes everything that was built.
    pub(crate) fn clean(&self) -> io::Result<()> {
        fs::create_dir_all(self.target())?;
        fs::remove_dir_all(self.target())
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
            // It would make a rebuild of unchanged source free.
            .env("CARGO_INCREMENTAL", "0")
            // Inherited from the cargo that runs this program.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_PKG_NAME");
        cargo
    }
}

fn run(cargo: &mut Command) -> anyhow::Result<()> {
    let output = cargo.arg("--quiet").output()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{cargo:?} failed:\n{errors}");
    Ok(())
}
