//! README.md, read by somebody who copies its blocks into a crate of their own: each block of
//! Rust is a program that compiles without a warning and runs.
//!
//! The crate is written to the target directory and built there, with the dependencies of
//! this workspace's own lock file, so that nothing is fetched.

#![cfg(test)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// The language and the text of each block.
fn blocks(markdown: &str) -> impl Iterator<Item = (&str, &str)> {
    markdown.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'))
}

#[test]
fn every_block_of_the_readme_works_as_it_is_copied() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let readme = fs::read_to_string(workspace.join("README.md")).expect("it is there");
    let root = workspace.join("target/newcomer");
    let _ = fs::remove_dir_all(root.join("src"));
    fs::create_dir_all(root.join("src/bin")).expect("the target directory is ours");
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("it has one")).expect("the folder is ours");
        fs::write(path, text).expect("the target directory is ours");
    };

    let of = |language: &str| {
        let of_language =
            blocks(&readme).filter(move |(of, _)| of.split(',').next() == Some(language));
        of_language.map(|(_, text)| text).collect::<Vec<_>>()
    };
    let [dependencies, catalog] = of("toml")[..] else { panic!("two blocks of TOML are expected") };
    let manifest = format!(
        "[package]\nname = \"newcomer-of-readme\"\nedition = \"2024\"\n[workspace]\n\
         {dependencies}\n[patch.crates-io]\nrtc-codes = {{ path = {workspace:?} }}\n"
    );
    write("Cargo.toml", &manifest);
    // Where the text and the invocation say.
    let path = "catalogs/acme-voice.toml";
    assert!(readme.contains(&format!("With this as\n`{path}`")), "{path} is not named");
    write(path, catalog);
    let programs = of("rust");
    assert!(programs.len() >= 6, "{} programs", programs.len());
    for (number, program) in programs.iter().enumerate() {
        write(&format!("src/bin/block-{number}.rs"), program);
    }
    fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock")).expect("it is locked");

    let cargo = |arguments: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments)
            .args(["--quiet", "--offline"])
            .current_dir(&root)
            .env("CARGO_TARGET_DIR", root.join("target"))
            .env_remove("RUSTFLAGS");
        let output = cargo.output().expect("cargo runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
        (text(&output.stdout), text(&output.stderr))
    };
    let (_, warnings) = cargo(&["build"]);
    assert_eq!(warnings, "");
    for number in 0..programs.len() {
        let (printed, _) = cargo(&["run", "--bin", &format!("block-{number}")]);
        // What the first one prints, the text below it says.
        let first_line = printed.lines().next().unwrap_or_default();
        assert!(number > 0 || readme.contains(&format!("It prints `{first_line}`")), "{printed}");
    }
}
