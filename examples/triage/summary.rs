//! The counts at the end.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use rtc_codes::{Category, OpenCode, Product, Retryability};

use crate::verdict::Verdict;

/// What was counted. Every line is known, unknown or bad.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    /// Lines that could be read.
    pub(crate) products: BTreeMap<Product, usize>,
    pub(crate) categories: BTreeMap<Category, usize>,
    pub(crate) retryabilities: BTreeMap<Retryability, usize>,
    pub(crate) unknown: HashMap<OpenCode, usize>,
    pub(crate) bad_lines: usize,
}

impl Summary {
    pub(crate) fn count_product(&mut self, product: Product) {
        *self.products.entry(product).or_default() += 1;
    }

    pub(crate) fn count_known(&mut self, verdict: &Verdict) {
        *self.categories.entry(verdict.category).or_default() += 1;
        *self.retryabilities.entry(verdict.retryability).or_default() += 1;
    }

    pub(crate) fn count_unknown(&mut self, code: OpenCode) {
        *self.unknown.entry(code).or_default() += 1;
    }

    pub(crate) fn count_bad_line(&mut self) {
        self.bad_lines += 1;
    }

    /// The number of all lines.
    pub(crate) fn lines(&self) -> usize {
        self.products.values().sum::<usize>() + self.bad_lines
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} lines, {} of them bad", self.lines(), self.bad_lines)?;
        section(f, "by product", &self.products)?;
        section(f, "by category", &self.categories)?;
        section(f, "by who must act", &self.retryabilities)?;

        // A hash map's order differs from run to run.
        let mut unknown: Vec<_> = self.unknown.iter().collect();
        unknown.sort_unstable_by_key(|(code, _)| (code.product(), code.code()));
        section(f, "unknown codes", unknown)
    }
}

fn section<'a, T: fmt::Display + 'a>(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    counts: impl IntoIterator<Item = (&'a T, &'a usize)>,
) -> fmt::Result {
    writeln!(f, "\n{title}")?;
    for (counted, count) in counts {
        writeln!(f, "{count:>6}  {counted}")?;
    }
    Ok(())
}
