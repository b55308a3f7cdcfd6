//! The counts at the end.

use std::collections::BTreeMap;
use std::fmt;

use rtc_codes::{Category, Found, Product, Retryability};

use crate::verdict::Verdict;

/// What was counted.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) lines: usize,
    /// Lines with an error whose code was lost.
    pub(crate) lost: usize,
    pub(crate) products: BTreeMap<Product, usize>,
    pub(crate) categories: BTreeMap<Category, usize>,
    pub(crate) retryabilities: BTreeMap<Retryability, usize>,
}

impl Summary {
    pub(crate) fn count(&mut self, found: &Found, verdict: &Verdict) {
        *self.products.entry(found.code().product()).or_default() += 1;
        *self.categories.entry(verdict.category).or_default() += 1;
        *self.retryabilities.entry(verdict.retryability).or_default() += 1;
    }

    /// The number of all errors with a code.
    pub(crate) fn errors(&self) -> usize {
        self.products.values().sum()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { lines, lost, .. } = self;
        writeln!(f, "{lines} lines, {} errors, {lost} whose code was lost", self.errors())?;
        section(f, "by product", &self.products)?;
        section(f, "by category", &self.categories)?;
        section(f, "by who must act", &self.retryabilities)
    }
}

fn section<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    counts: &BTreeMap<T, usize>,
) -> fmt::Result {
    writeln!(f, "\n{title}")?;
    for (counted, count) in counts {
        writeln!(f, "{count:>6}  {counted}")?;
    }
    Ok(())
}
