//! The text of a catalog file, and its lines and columns.

use std::ops::Range;
use std::sync::OnceLock;

/// Byte offsets into a source.
pub(crate) type Span = Range<usize>;

/// The text of a catalog file, and where its lines begin.
#[derive(Debug)]
pub struct Source {
    name: String,
    text: String,
    /// Found when the first diagnostic asks for a place.
    line_starts: OnceLock<Vec<usize>>,
}

/// A place in a source as people count: from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Source {
    /// A source of a text. `name` is the path that diagnostics show; its stem is the id
    /// that the catalog must have.
    ///
    /// ```
    /// use rtc_codes_catalog::Source;
    ///
    /// let source = Source::from_text("catalogs/acme.toml", "[catalog]\nid = \"acme\"\n");
    /// let place = source.place(15);
    /// assert_eq!((place.line, place.column), (2, 6));
    /// ```
    pub fn from_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), line_starts: OnceLock::new() }
    }

    /// The path that diagnostics show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The file's name without its directory and its extension.
    pub(crate) fn stem(&self) -> &str {
        let file = self.name.rsplit(['/', '\\']).next().unwrap_or_default();
        let stem = file.rsplit_once('.').filter(|(_, last)| last.eq_ignore_ascii_case("toml"));
        stem.map_or(file, |(stem, _)| stem)
    }

    /// The line and column of a byte offset.
    pub fn place(&self, offset: usize) -> Place {
        let line = self.line_starts().partition_point(|start| *start <= offset).max(1);
        let before = self.text.get(self.line(line).start..offset);
        let before = before.unwrap_or_default().trim_start_matches('\u{feff}');
        Place { line, column: before.chars().count() + 1 }
    }

    /// A line's range in the text, without its line break; lines count from 1.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let starts = self.line_starts();
        let start = starts.get(line - 1).copied().unwrap_or(self.text.len());
        let end = starts.get(line).copied().unwrap_or(self.text.len());
        let text = self.text.get(start..end).unwrap_or_default();
        let text = text.strip_suffix('\n').unwrap_or(text);
        start..start + text.strip_suffix('\r').unwrap_or(text).len()
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        })
    }
}
