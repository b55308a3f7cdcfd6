//! Stage one: from the path in the invocation to a text with places.

use std::fs;
use std::io::{ErrorKind, Read};
use std::ops::Range;
use std::path::{Component, Path};
use std::sync::OnceLock;

use crate::diagnostic::Diagnostic;
use crate::rule::Rule;

/// The text of a catalog file, and where its lines begin.
#[derive(Debug)]
pub struct Source {
    /// The path as the invocation wrote it, relative to the manifest.
    name: String,
    text: String,
    /// Found when the first diagnostic asks for a place.
    line_starts: OnceLock<Vec<usize>>,
    /// The same catalog without its mistakes in syntax, if it has any.
    mended: OnceLock<Box<Self>>,
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
    pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

    /// A source that is no file: `name` stands for the path in diagnostics.
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            line_starts: OnceLock::new(),
            mended: OnceLock::new(),
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
        // Opening a pipe would wait for somebody to write into it.
        if fs::metadata(&tried).is_ok_and(|found| !found.is_file()) {
            return Err(error(
                Rule::FileUnreadable,
                format!("the catalog `{path}` is no regular file"),
            )
            .help(format!("tried `{shown}`")));
        }
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

    /// Keeps the text without the mistakes in syntax, for what is read from it.
    pub(crate) fn keep_mended(&self, text: String) -> &Self {
        self.mended
            .get_or_init(|| Box::new(Self::from_text(self.name(), text)))
    }

    /// The file's name without directory and extension.
    pub(crate) fn stem(&self) -> &str {
        let file = self.name.rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".toml").unwrap_or(file)
    }

    /// The place of a byte offset.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start <= offset);
        let start = starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let before = self.text.get(start..offset).unwrap_or_default();
        Place {
            line,
            column: before.trim_start_matches('\u{feff}').chars().count() + 1,
        }
    }

    /// The number of lines; the last one may be empty.
    pub(crate) fn line_count(&self) -> usize {
        self.line_starts().len()
    }

    /// A line's range in the text, without its line break; lines count from 1.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let starts = self.line_starts();
        let start = starts.get(line - 1).copied().unwrap_or(self.text.len());
        let end = starts.get(line).copied().unwrap_or(self.text.len());
        let text = self.text.get(start..end).unwrap_or_default();
        let text = text
            .strip_suffix('\n')
            .map_or(text, |line| line.strip_suffix('\r').unwrap_or(line));
        start..start + text.len()
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        })
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
