//! What the app does about an error. This is the file to make your own.

use std::fmt;
use std::time::Duration;

use rtc_codes::{AnyCode, Retryability, TencentTrtc, ZegoExpress, ZegoZim, ZoomCobrowse};

/// What the app does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Nothing: the wanted state holds already, or is out of reach for good.
    Ignore,
    /// The same call again, later and later, or after the vendor's stated wait.
    Retry {
        wait: Option<Duration>,
    },
    /// Another call first: initialize, join, leave, list the devices again.
    Recover,
    FetchToken,
    MakeNewPin,
    RetypePin,
    /// Browsers let media start from a click, when they refuse autoplay.
    ShowPlayButton,
    /// Tell the user what to allow, plug in, close or choose.
    AskUser,
    WaitForOthers,
    FileBug,
    PageOperator,
    /// With the vendor's support: nothing here helps.
    OpenTicket,
}

/// Decides about an error: its product's own rule, where there is one, or else
/// who must act.
pub(crate) fn decide(code: AnyCode) -> Decision {
    match code {
        AnyCode::ZoomCobrowse(error) => decide_cobrowse(error),
        AnyCode::ZegoExpress(ZegoExpress::TokenExpired | ZegoExpress::NativeTokenExpired)
        | AnyCode::ZegoZim(
            ZegoZim::NetworkModuleTokenExpired | ZegoZim::NetworkModuleTokenInvalid,
        )
        | AnyCode::TencentTrtc(
            TencentTrtc::UserSigExpired | TencentTrtc::InvalidUserSig | TencentTrtc::TicketExpired,
        ) => Decision::FetchToken,
        AnyCode::ZegoExpress(ZegoExpress::PlayerAutoplayFailed)
        | AnyCode::TencentTrtc(TencentTrtc::PlayNotAllowed) => Decision::ShowPlayButton,
        _ => decide_by_party(code.retryability(), code.retry_after()),
    }
}

/// Without a wildcard: when a release of rtc-codes adds a code, this stops
/// compiling until somebody has decided about it.
fn decide_cobrowse(error: ZoomCobrowse) -> Decision {
    match error {
        ZoomCobrowse::SessionStartFailed
        | ZoomCobrowse::SessionJoinFailed
        | ZoomCobrowse::NetworkError
        | ZoomCobrowse::SessionCancelingInProgress
        | ZoomCobrowse::Undefined => Decision::Retry { wait: None },

        // The other attempt or session goes on; this call was one too many.
        ZoomCobrowse::SessionConnectingInProgress | ZoomCobrowse::SessionCountLimit => {
            Decision::Ignore
        }

        // The one seat of the customer, or all five of the agents, are taken.
        ZoomCobrowse::SessionCustomerCountLimit | ZoomCobrowse::SessionAgentCountLimit => {
            Decision::WaitForOthers
        }

        ZoomCobrowse::SessionJoinPinNotFound | ZoomCobrowse::SessionPinInvalidFormat => {
            Decision::RetypePin
        }
        ZoomCobrowse::SessionStartPinConflict => Decision::MakeNewPin,

        // The app makes the PIN of a new session and the IDs of its users.
        ZoomCobrowse::SessionStartPinRequired | ZoomCobrowse::SessionDuplicateUser => {
            Decision::FileBug
        }

        // It has several reasons, and the number does not tell which. Expiry is
        // the one that a running app can cure.
        ZoomCobrowse::TokenInvalid => Decision::FetchToken,
    }
}

/// Decides by who must act, which every error of every catalog says.
pub(crate) fn decide_by_party(party: Retryability, wait: Option<Duration>) -> Decision {
    match party {
        Retryability::Never => Decision::Ignore,
        Retryability::Backoff => Decision::Retry { wait },
        Retryability::Program => Decision::Recover,
        Retryability::User => Decision::AskUser,
        Retryability::Peer => Decision::WaitForOthers,
        Retryability::Developer => Decision::FileBug,
        Retryability::Operator => Decision::PageOperator,
        Retryability::Vendor => Decision::OpenTicket,
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ignore => "ignore",
            Self::Retry { wait: Some(wait) } => return write!(f, "retry after {wait:?}"),
            Self::Retry { wait: None } => "retry after backoff",
            Self::Recover => "recover in the app",
            Self::FetchToken => "fetch a fresh token",
            Self::MakeNewPin => "make a new PIN",
            Self::RetypePin => "ask the user to retype the PIN",
            Self::ShowPlayButton => "show a play button",
            Self::AskUser => "ask the user",
            Self::WaitForOthers => "wait for other participants",
            Self::FileBug => "file a bug",
            Self::PageOperator => "page the operator",
            Self::OpenTicket => "open a ticket with the vendor",
        })
    }
}
