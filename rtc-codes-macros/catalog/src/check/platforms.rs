//! Where codes arise: on all of the catalog's platforms, or on those that a group or an entry
//! names.

use std::borrow::Cow;

use crate::format::{MOST_ENTRIES, MOST_PLATFORMS};
use crate::record::Record;
use crate::report::nearest::{choice, nearest};
use crate::report::{Diagnostic, Report, Rule};
use crate::visible::shown;

/// The platforms of a catalog, and those of its groups that name some.
pub(super) struct Platforms<'s> {
    pub(super) all: Vec<Cow<'s, str>>,
    /// Whether all of them could be read.
    are_known: bool,
    of_groups: Vec<Option<Vec<Cow<'s, str>>>>,
}

impl<'s> Platforms<'s> {
    pub(super) fn of(file: &Record<'s>, report: &mut Report) -> Self {
        let mut platforms = Self { all: Vec::new(), are_known: false, of_groups: Vec::new() };
        if let Some(catalog) = file.records("catalog").first() {
            let is_known = match catalog.get("platforms") {
                Some(list) => !catalog.is_partial && !report.tells_within(&list.span()),
                None => !catalog.has("platforms"),
            };
            platforms.all = platforms.named(catalog, report).unwrap_or_default();
            platforms.are_known = is_known;
        }
        let groups = file.records("group").iter().take(MOST_ENTRIES);
        platforms.of_groups = groups.map(|group| platforms.named(group, report)).collect();
        platforms
    }

    /// Those of an entry: its own, its group's, or all.
    pub(super) fn of_entry(
        &self,
        entry: &Record<'s>,
        group: usize,
        report: &mut Report,
    ) -> Vec<Cow<'s, str>> {
        let own = self.named(entry, report);
        own.or_else(|| self.of_groups.get(group)?.clone()).unwrap_or_else(|| self.all.clone())
    }

    /// Those that a record names, in the catalog's order.
    fn named(&self, record: &Record<'s>, report: &mut Report) -> Option<Vec<Cow<'s, str>>> {
        let list = record.get("platforms")?;
        let mut named: Vec<Cow<'s, str>> = Vec::new();
        let items = record.strings("platforms");
        if items.len() > MOST_PLATFORMS {
            let message = format!("the list has more than {MOST_PLATFORMS} platforms");
            let help = "shorten the list";
            report.push(Diagnostic::new(Rule::TooMany, list.span(), message, help));
            return Some(named);
        }
        for platform in items {
            let (name, span) = (platform.get_ref(), platform.span());
            let (message, help) = if named.contains(name) {
                (format!("the platform `{}` is listed twice", shown(name)), "remove it".to_owned())
            } else if self.are_known && !self.all.contains(name) {
                let message = format!("`{}` is not a platform of the catalog", shown(name));
                let known: Vec<&str> = self.all.iter().map(|known| &**known).collect();
                let help = if known.is_empty() {
                    "list it in `platforms` of `[catalog]` first".to_owned()
                } else {
                    match nearest(name, &known) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => format!("{}, or add it to `[catalog]`", choice(&known)),
                    }
                };
                (message, help)
            } else {
                named.push(name.clone());
                continue;
            };
            report.push(Diagnostic::new(Rule::Platforms, span, message, help));
        }
        if items.is_empty() && !report.tells_within(&list.span()) {
            let message = "the list of platforms is empty";
            let help = "name at least one, or leave the key out for all of them";
            report.push(Diagnostic::new(Rule::Platforms, list.span(), message, help));
        }
        named.sort_by_key(|name| self.all.iter().position(|known| known == name));
        Some(named)
    }
}
