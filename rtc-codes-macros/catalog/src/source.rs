//! Stage one: from the path in the invocation to a text with places.

use std::fs;
use std::io::{ErrorKind, Read};
use std::ops::Range;
use std::path::{Component, Path};

use crate::diagnostic::Diagnostic;
use crate::rule::Rule;

/// The text of a catalog file, and where its lines begin.
#[derive(Debug)]
pub struct Source {
    /// The path as the invocation wrote it, relative to the manifest.
    name: String,
    text: String,
    line_starts: Vec<usize>,
}

/// A place in a source as people count: from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Source {
    /// The largest file that is read, in bytes. A catalog of ten thousand codes
    /// with all their prose stays below it.
    pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

    /// A source that is no file: `name` stands for the path in diagnostics.
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let line_starts = std::iter::once(0)
            .chain(
                text.bytes()
                    .zip(1..)
                    .filter(|&(byte, _)| byte == b'\n')
                    .map(|(_, next)| next),
            )
            .collect();
        Self {
            name: name.into(),
            text,
            line_starts,
        }
    }

    /// Reads the file at a path relative to `root`.
    ///
    /// # Errors
    ///
    /// The path is not relative to `root` or leaves it, or the file is missing,
    /// unreadable, too large or no UTF-8.
    pub fn load(root: &Path, path: &str) -> Result<Self, Diagnostic> {
        let error = |rule, message: String| Diagnostic::about_file(rule, message);
        let leaves = path.contains('\\')
            || Path::new(path)
                .components()
                .any(|part| !matches!(part, Component::Normal(_) | Component::CurDir));
        if leaves {
            return Err(error(
                Rule::FileOutside,
                format!("the path `{path}` does not stay inside of the package"),
            )
            .help(
                "write a path relative to the directory of your Cargo.toml, with `/` and without \
                 `..`: a file outside of it would be missing from the published package",
            ));
        }
        let tried = root.join(path);
        let shown = tried.display();
        let unread = |failure: std::io::Error| match failure.kind() {
            ErrorKind::NotFound => {
                error(Rule::FileMissing, format!("there is no catalog `{path}`")).help(format!(
                    "the path is relative to the directory of your Cargo.toml; tried `{shown}`"
                ))
            }
            ErrorKind::IsADirectory => directory(path, &tried),
            _ => error(
                Rule::FileUnreadable,
                format!("the catalog `{path}` cannot be read: {failure}"),
            )
            .help(format!("tried `{shown}`")),
        };
        if tried.is_dir() {
            return Err(directory(path, &tried));
        }
        let mut bytes = Vec::new();
        // A device or a pipe has no length: read no more than is allowed.
        fs::File::open(&tried)
            .and_then(|file| file.take(Self::MAX_BYTES + 1).read_to_end(&mut bytes))
            .map_err(unread)?;
        if bytes.len() as u64 > Self::MAX_BYTES {
            return Err(error(
                Rule::FileTooLarge,
                format!(
                    "the catalog `{path}` is larger than {} MiB",
                    Self::MAX_BYTES >> 20
                ),
            )
            .help("divide it into several catalogs, one for each product"));
        }
        let text = String::from_utf8(bytes).map_err(|failure| {
            let at = failure.utf8_error().valid_up_to();
            let line = failure.as_bytes()[..at]
                .split(|byte| *byte == b'\n')
                .count();
            error(
                Rule::FileNotUtf8,
                format!("the catalog `{path}` is not UTF-8: line {line} has other bytes"),
            )
            .help("save the file as UTF-8")
        })?;
        Ok(Self::from_text(path, text))
    }

    /// The path or the name that stands for it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The file's name without directory and extension.
    pub(crate) fn stem(&self) -> &str {
        let file = self.name.rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".toml").unwrap_or(file)
    }

    /// The place of a byte offset.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self
            .line_starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let before = self.text.get(start..offset).unwrap_or_default();
        Place {
            line,
            column: before.trim_start_matches('\u{feff}').chars().count() + 1,
        }
    }

    /// A line's range in the text, without its line break; lines count from 1.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let start = self
            .line_starts
            .get(line - 1)
            .copied()
            .unwrap_or(self.text.len());
        let end = self
            .line_starts
            .get(line)
            .copied()
            .unwrap_or(self.text.len());
        let text = self.text.get(start..end).unwrap_or_default();
        start..start + text.trim_end_matches(['\n', '\r']).len()
    }
}

fn directory(path: &str, tried: &Path) -> Diagnostic {
    Diagnostic::about_file(
        Rule::FileDirectory,
        format!("the catalog `{path}` is a directory"),
    )
    .help(format!(
        "name the TOML file in it; tried `{}`",
        tried.display()
    ))
}
