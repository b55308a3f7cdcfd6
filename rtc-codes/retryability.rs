//! Who must act before a retry.

use crate::words::words;

words! {
    /// Who must act before the same intent can succeed.
    ///
    /// It says what may be tried, and requires nothing. A loop may try again by itself
    /// for [`Backoff`](Self::Backoff) only.
    ///
    /// ```
    /// use rtc_codes::Retryability;
    ///
    /// assert_eq!("backoff".parse(), Ok(Retryability::Backoff));
    /// assert_eq!(Retryability::Peer.to_string(), "peer");
    /// ```
    pub enum Retryability ("retryability") {
        /// Nobody: the desired state is already reached, or can no longer be reached, or
        /// it was a success.
        Never = "never",
        /// Only the clock: the same call may succeed later.
        Backoff = "backoff",
        /// The running program: it makes another call first, waits for an SDK event,
        /// renews a token, or generates a new id.
        Program = "program",
        /// The person at this device: allows something, plugs it in, closes another
        /// application, types it again, or chooses something else.
        User = "user",
        /// Another participant: a host, an owner, an invitee.
        Peer = "peer",
        /// The developer: changes code or deployed configuration.
        Developer = "developer",
        /// Somebody with access to the customer's console, plan or bill.
        Operator = "operator",
        /// The vendor's support: nothing on the customer's side is known to help.
        Vendor = "vendor",
    }
}
