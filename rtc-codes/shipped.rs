//! The shipped catalogs, one enum each, and the list of their products.

mod product;

pub use product::{AnyCode, Entries, Product};

#[cfg(feature = "tencent-trtc")]
crate::catalog! {
    /// Error codes of Tencent TRTC, the web SDK 4.x.
    ///
    /// An app gets an `RtcError`, whose `getCode()` is the number; its message
    /// ends in the constant and the number in hexadecimal:
    /// `<INVALID_PARAMETER 0x1000>`. Errors without a number are
    /// [`TencentTrtcMessage`].
    pub enum TencentTrtc = "catalogs/tencent-trtc.toml";
}

#[cfg(feature = "tencent-trtc")]
crate::catalog! {
    /// Errors of Tencent TRTC that have no number: they are told by a message or
    /// by the name of a browser's exception.
    ///
    /// [`find_in`](Self::find_in) finds the one that a longer message holds.
    pub enum TencentTrtcMessage = "catalogs/tencent-trtc-message.toml";
}

#[cfg(feature = "zego-express")]
crate::catalog! {
    /// Error codes of ZEGO Express, the web SDK for live streaming.
    ///
    /// An app gets a plain object with `errorCode` or `code`, rejected or as an
    /// ordinary return value.
    pub enum ZegoExpress = "catalogs/zego-express.toml";
}

#[cfg(feature = "zego-zim")]
crate::catalog! {
    /// Error codes of ZEGO ZIM, the chat SDK.
    ///
    /// An app gets a plain object with `code`, or an `Error` whose message is
    /// JSON with `code` in it.
    pub enum ZegoZim = "catalogs/zego-zim.toml";
}

#[cfg(feature = "zoom-cobrowse")]
crate::catalog! {
    /// Error codes of the Zoom Cobrowse SDK.
    ///
    /// An app gets the code in the `session_error` event, and no text with it.
    pub enum ZoomCobrowse = "catalogs/zoom-cobrowse.toml";
}

#[cfg(feature = "zoom-video")]
crate::catalog! {
    /// Error codes of the Zoom Video SDK for the web.
    ///
    /// An app gets a plain object with `errorCode`; `type` in it is a family, not
    /// the code's name. Some rejections have no number.
    pub enum ZoomVideo = "catalogs/zoom-video.toml";
}
