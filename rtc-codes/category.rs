//! What went wrong.

use crate::words::words;

words! {
    /// What went wrong.
    ///
    /// The shipped catalogs choose the first category in this order that applies.
    ///
    /// ```
    /// use rtc_codes::Category;
    ///
    /// assert_eq!("not-found".parse(), Ok(Category::NotFound));
    /// assert_eq!(Category::NotFound.to_string(), "not-found");
    /// ```
    pub enum Category ("category") {
        /// Not an error.
        Success = "success",
        /// A person, the operating system or a browser policy refused or never
        /// gave camera, microphone, screen, autoplay or file access.
        Consent = "consent",
        /// Capture, playback or storage hardware is absent, in use elsewhere or
        /// cannot meet the constraints.
        Device = "device",
        /// The account, plan, setting or payment does not cover it: every user
        /// of the account would fail.
        Entitlement = "entitlement",
        /// A role, a host, a ban or a content review refuses it: another user would
        /// succeed.
        Permission = "permission",
        /// The proof of identity is missing, malformed, expired or rejected.
        Authentication = "authentication",
        /// The browser, platform, device, track or SDK configuration lacks the
        /// capability.
        Unsupported = "unsupported",
        /// A rate limit or a maximum number is reached.
        Limit = "limit",
        /// Something already exists or is already running.
        Conflict = "conflict",
        /// An entity kept by the service or by other people does not exist,
        /// expired or was removed.
        NotFound = "not-found",
        /// A local object or step is missing or in the wrong state.
        Precondition = "precondition",
        /// A value of this call is malformed, out of range or wrong.
        Argument = "argument",
        /// The path between client and service failed or timed out.
        Network = "network",
        /// Local media processing failed.
        Media = "media",
        /// The vendor's side failed.
        Service = "service",
        /// No cause is stated, or several of different kinds.
        Unknown = "unknown",
    }
}
