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
    /// The reason, if it is known, knows better than its code who must act.
    pub(crate) fn of(found: &Found) -> Self {
        let code = found.code();
        let Some(reason) = found.reason() else {
            return Self {
                error: format!("{code:?}"),
                category: code.category(),
                retryability: code.retryability(),
                escalate: code.escalate(),
                decision: decide(code),
            };
        };
        Self {
            error: format!("{code:?} ({})", reason.name()),
            category: reason.category(),
            retryability: reason.retryability(),
            escalate: code.escalate(),
            decision: decide_by_party(reason.retryability(), None),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let party = match self.escalate {
            Some(next) => format!("{}, then {next}", self.retryability),
            None => self.retryability.to_string(),
        };
        write!(f, "{:<50} {:<14} {party:<20} {}", self.error, self.category, self.decision)
    }
}
