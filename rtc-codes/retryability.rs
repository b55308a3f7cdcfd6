use crate::words::words;

words! {
    /// Who must act before the same intent can succeed.
    ///
    /// It says what may be tried and mandates nothing. Only
    /// [`Backoff`](Self::Backoff) lets a loop try again by itself.
    ///
    /// ```
    /// use rtc_codes::Retryability;
    ///
    /// assert_eq!("backoff".parse(), Ok(Retryability::Backoff));
    /// assert_eq!(Retryability::Peer.to_string(), "peer");
    /// ```
    pub enum Retryability ("retryability") {
        /// Nobody: the wanted state already holds, the thing is over for good,
        /// or it was a success.
        Never = "never",
        /// Only the clock: the same call may succeed later.
        Backoff = "backoff",
        /// The running program: another call first, an SDK event, a fresh
        /// token, a new generated id.
        Program = "program",
        /// The person at this device: allow, plug in, close another
        /// application, retype, choose something else.
        User = "user",
        /// Another participant: a host, an owner, an invitee.
        Peer = "peer",
        /// The developer: code or deployed configuration must change.
        Developer = "developer",
        /// Somebody with access to the console, the billing or the vendor's
        /// support.
        Operator = "operator",
    }
}
