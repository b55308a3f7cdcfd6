//! What there is to say about an error that is known.

use std::fmt;

use rtc_codes::{Category, Found, Retryability};

use crate::decision::{Decision, decide, decide_by_party};

/// An error, what went wrong, who must act, and what the app does.
#[derive(Debug, Clone)]
pub(crate) struct Verdict {
    /// Enum and variant, to be searched for in the app's source.
    pub(crate) error: String,
    pub(crate) category: Category,
    pub(crate) retryability: Retryability,
    /// Who acts if that did not help.
    pub(crate) escalate: Option<Retryability>,
    pub(crate) decision: Decision,
}

impl Verdict {
    pub(crate) fn of(found: &Found) -> Self {
        let code = found.code();
        let (error, decision) = match found.reason() {
            // It knows better than the code who must act.
            Some(reason) => (
                format!("{code:?} ({})", reason.name()),
                decide_by_party(found.retryability(), None),
            ),
            None => (format!("{code:?}"), decide(code)),
        };
        Self {
            error,
            category: found.category(),
            retryability: found.retryability(),
            escalate: code.escalate(),
            decision,
        }
    }
}

/// What stands above the columns of verdicts.
pub(crate) const HEAD: &str = "error                                              category       who must act            decision";

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let party = match self.escalate {
            Some(next) => format!("{}, then {next}", self.retryability),
            None => self.retryability.to_string(),
        };
        write!(f, "{:<50} {:<14} {party:<23} {}", self.error, self.category, self.decision)
    }
}
