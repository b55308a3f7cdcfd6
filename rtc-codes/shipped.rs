//! The shipped catalogs. Each feature has a module, so that the documentation of an
//! enum names the feature that it needs.

#[cfg(feature = "tencent-trtc")]
pub(crate) mod tencent_trtc {
    crate::catalog! {
        /// Error codes of Tencent TRTC, the web SDK 4.x.
        ///
        /// An app gets an `RtcError`. `getCode()` returns the number; the message ends
        /// in the constant and the number in hexadecimal:
        /// `<INVALID_PARAMETER 0x1000>`. Where a server refused, `getExtraCode()` returns its
        /// own number beside that of the SDK: an entry of this enum as well, and the cause.
        /// Errors without a number are [`TencentTrtcMessage`].
        ///
        /// From a number, [`from_code`](Self::from_code) or `try_from`; from a name,
        /// `parse`; from a line of a log, [`find_in`](Self::find_in). Then
        /// [`description`](Self::description) and [`causes`](Self::causes) say what happened,
        /// [`retryability`](Self::retryability) and [`suggestions`](Self::suggestions) who can
        /// do what:
        ///
        /// ```
        /// use rtc_codes::{Retryability, TencentTrtc};
        ///
        /// let error = TencentTrtc::from_code(0x4004).unwrap();
        /// assert_eq!(error, TencentTrtc::JoinRoomFailed);
        /// let next = match error.retryability() {
        ///     Retryability::Never => "go on",
        ///     Retryability::Backoff => "retry later",
        ///     Retryability::Program => "make the missing call, then retry",
        ///     Retryability::User => "tell the user what to do",
        ///     Retryability::Peer => "wait for somebody else",
        ///     Retryability::Developer => "report a bug",
        ///     Retryability::Operator => "alert the operator",
        ///     Retryability::Vendor => "open a ticket",
        /// };
        /// # assert!(!next.is_empty());
        /// ```
        #[cfg_attr(feature = "serde", derive(serde_core::Serialize, serde_core::Deserialize))]
        pub enum TencentTrtc = "catalogs/tencent-trtc.toml";
    }

    crate::catalog! {
        /// Errors of Tencent TRTC that have no number. A message or the name of a
        /// browser's exception identifies them.
        ///
        /// [`find_in`](Self::find_in) finds the one that a longer message contains.
        #[cfg_attr(feature = "serde", derive(serde_core::Serialize, serde_core::Deserialize))]
        pub enum TencentTrtcMessage = "catalogs/tencent-trtc-message.toml";
    }
}

#[cfg(feature = "zego-express")]
pub(crate) mod zego_express {
    crate::catalog! {
        /// Error codes of ZEGO Express, the web SDK for live streaming.
        ///
        /// An app gets a plain object with `errorCode` or `code`, from a rejected promise
        /// or as a return value.
        ///
        /// From a number, [`from_code`](Self::from_code) or `try_from`; from a name,
        /// `parse`; from a line of a log, [`find_in`](Self::find_in). Then
        /// [`description`](Self::description) and [`causes`](Self::causes) say what happened,
        /// [`retryability`](Self::retryability) and [`suggestions`](Self::suggestions) who can
        /// do what:
        ///
        /// ```
        /// use rtc_codes::{Retryability, ZegoExpress};
        ///
        /// let error = ZegoExpress::from_code(1002031).unwrap();
        /// assert_eq!(error, ZegoExpress::LoginTimeout);
        /// let next = match error.retryability() {
        ///     Retryability::Never => "go on",
        ///     Retryability::Backoff => "retry later",
        ///     Retryability::Program => "make the missing call, then retry",
        ///     Retryability::User => "tell the user what to do",
        ///     Retryability::Peer => "wait for somebody else",
        ///     Retryability::Developer => "report a bug",
        ///     Retryability::Operator => "alert the operator",
        ///     Retryability::Vendor => "open a ticket",
        /// };
        /// # assert!(!next.is_empty());
        /// ```
        #[cfg_attr(feature = "serde", derive(serde_core::Serialize, serde_core::Deserialize))]
        pub enum ZegoExpress = "catalogs/zego-express.toml";
    }
}

#[cfg(feature = "zego-zim")]
pub(crate) mod zego_zim {
    crate::catalog! {
        /// Error codes of ZEGO ZIM, the chat SDK.
        ///
        /// An app gets a plain object with `code`, or an `Error` whose message is JSON
        /// that contains `code`.
        ///
        /// From a number, [`from_code`](Self::from_code) or `try_from`; from a name,
        /// `parse`; from a line of a log, [`find_in`](Self::find_in). Then
        /// [`description`](Self::description) and [`causes`](Self::causes) say what happened,
        /// [`retryability`](Self::retryability) and [`suggestions`](Self::suggestions) who can
        /// do what:
        ///
        /// ```
        /// use rtc_codes::{Retryability, ZegoZim};
        ///
        /// let error = ZegoZim::from_code(6000106).unwrap();
        /// assert_eq!(error, ZegoZim::NetworkModuleTokenExpired);
        /// let next = match error.retryability() {
        ///     Retryability::Never => "go on",
        ///     Retryability::Backoff => "retry later",
        ///     Retryability::Program => "make the missing call, then retry",
        ///     Retryability::User => "tell the user what to do",
        ///     Retryability::Peer => "wait for somebody else",
        ///     Retryability::Developer => "report a bug",
        ///     Retryability::Operator => "alert the operator",
        ///     Retryability::Vendor => "open a ticket",
        /// };
        /// # assert!(!next.is_empty());
        /// ```
        #[cfg_attr(feature = "serde", derive(serde_core::Serialize, serde_core::Deserialize))]
        pub enum ZegoZim = "catalogs/zego-zim.toml";
    }
}

#[cfg(feature = "zoom-cobrowse")]
pub(crate) mod zoom_cobrowse {
    crate::catalog! {
        /// Error codes of the Zoom Cobrowse SDK.
        ///
        /// An app gets the code in the `session_error` event, without a message.
        ///
        /// From a number, [`from_code`](Self::from_code) or `try_from`; from a name,
        /// `parse`; from a line of a log, [`find_in`](Self::find_in). Then
        /// [`description`](Self::description) and [`causes`](Self::causes) say what happened,
        /// [`retryability`](Self::retryability) and [`suggestions`](Self::suggestions) who can
        /// do what:
        ///
        /// ```
        /// use rtc_codes::{Retryability, ZoomCobrowse};
        ///
        /// let error = ZoomCobrowse::from_code(1006).unwrap();
        /// assert_eq!(error, ZoomCobrowse::SessionJoinPinNotFound);
        /// let next = match error.retryability() {
        ///     Retryability::Never => "go on",
        ///     Retryability::Backoff => "retry later",
        ///     Retryability::Program => "make the missing call, then retry",
        ///     Retryability::User => "tell the user what to do",
        ///     Retryability::Peer => "wait for somebody else",
        ///     Retryability::Developer => "report a bug",
        ///     Retryability::Operator => "alert the operator",
        ///     Retryability::Vendor => "open a ticket",
        /// };
        /// # assert!(!next.is_empty());
        /// ```
        #[cfg_attr(feature = "serde", derive(serde_core::Serialize, serde_core::Deserialize))]
        pub enum ZoomCobrowse = "catalogs/zoom-cobrowse.toml";
    }
}

#[cfg(feature = "zoom-video")]
pub(crate) mod zoom_video {
    crate::catalog! {
        /// Error codes of the Zoom Video SDK for the web.
        ///
        /// An app gets a plain object with `errorCode`. Its `type` is the name of a group
        /// of codes, not the name of the code. Some rejections have no number.
        ///
        /// From a number, [`from_code`](Self::from_code) or `try_from`; from a name,
        /// `parse`; from a line of a log, [`find_in`](Self::find_in). Then
        /// [`description`](Self::description) and [`causes`](Self::causes) say what happened,
        /// [`retryability`](Self::retryability) and [`suggestions`](Self::suggestions) who can
        /// do what:
        ///
        /// ```
        /// use rtc_codes::{Retryability, ZoomVideo};
        ///
        /// let error = ZoomVideo::from_code(6105).unwrap();
        /// assert_eq!(error, ZoomVideo::VideoCaptureLoading);
        /// let next = match error.retryability() {
        ///     Retryability::Never => "go on",
        ///     Retryability::Backoff => "retry later",
        ///     Retryability::Program => "make the missing call, then retry",
        ///     Retryability::User => "tell the user what to do",
        ///     Retryability::Peer => "wait for somebody else",
        ///     Retryability::Developer => "report a bug",
        ///     Retryability::Operator => "alert the operator",
        ///     Retryability::Vendor => "open a ticket",
        /// };
        /// # assert!(!next.is_empty());
        /// ```
        #[cfg_attr(feature = "serde", derive(serde_core::Serialize, serde_core::Deserialize))]
        pub enum ZoomVideo = "catalogs/zoom-video.toml";
    }

    crate::catalog! {
        /// Codes of the event `active-media-failed` of the Zoom Video SDK for the web:
        /// audio, video or a share broke while it was running.
        ///
        /// The event's payload has them as `code`. They are numbers of their own, apart
        /// from [`ZoomVideo`].
        ///
        /// From a number, [`from_code`](Self::from_code) or `try_from`; from a name,
        /// `parse`; from a line of a log, [`find_in`](Self::find_in). Then
        /// [`description`](Self::description) and [`causes`](Self::causes) say what happened,
        /// [`retryability`](Self::retryability) and [`suggestions`](Self::suggestions) who can
        /// do what:
        ///
        /// ```
        /// use rtc_codes::{Retryability, ZoomVideoActiveMedia};
        ///
        /// let error = ZoomVideoActiveMedia::from_code(206).unwrap();
        /// assert_eq!(error, ZoomVideoActiveMedia::VideoStreamFailed);
        /// let next = match error.retryability() {
        ///     Retryability::Never => "go on",
        ///     Retryability::Backoff => "retry later",
        ///     Retryability::Program => "make the missing call, then retry",
        ///     Retryability::User => "tell the user what to do",
        ///     Retryability::Peer => "wait for somebody else",
        ///     Retryability::Developer => "report a bug",
        ///     Retryability::Operator => "alert the operator",
        ///     Retryability::Vendor => "open a ticket",
        /// };
        /// # assert!(!next.is_empty());
        /// ```
        #[cfg_attr(feature = "serde", derive(serde_core::Serialize, serde_core::Deserialize))]
        pub enum ZoomVideoActiveMedia = "catalogs/zoom-video-active-media.toml";
    }
}
