//! What there is to say about an error that is known.

use std::fmt;

use rtc_codes::{
    AnyCode, Category, Retryability, TencentTrtcMessage, ZoomVideo,
    ZoomVideoAudioCaptureFailedReason,
};

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
    pub(crate) fn of_code(code: AnyCode, sub_code: Option<i64>) -> Self {
        let verdict = Self {
            error: format!("{code:?}"),
            category: code.category(),
            retryability: code.retryability(),
            escalate: code.escalate(),
            decision: decide(code),
        };
        match (code, sub_code) {
            (AnyCode::ZoomVideo(ZoomVideo::AudioCaptureFailed), Some(number)) => {
                verdict.narrowed_to(number)
            }
            _ => verdict,
        }
    }

    pub(crate) fn of_text(message: TencentTrtcMessage) -> Self {
        Self {
            error: format!("TencentTrtcMessage::{message:?}"),
            category: message.category(),
            retryability: message.retryability(),
            escalate: message.escalate(),
            decision: decide_by_party(message.retryability(), message.retry_after()),
        }
    }

    /// Adds the reason why the microphone could not be captured. It knows better
    /// than its code who must act.
    fn narrowed_to(self, sub_code: i64) -> Self {
        match ZoomVideoAudioCaptureFailedReason::try_from(sub_code) {
            Ok(reason) => Self {
                error: format!("{} ({reason:?})", self.error),
                category: reason.reason().category(),
                retryability: reason.reason().retryability(),
                escalate: self.escalate,
                decision: decide_by_party(reason.reason().retryability(), None),
            },
            Err(unknown) => {
                Self { error: format!("{} (subCode {})", self.error, unknown.number()), ..self }
            }
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
