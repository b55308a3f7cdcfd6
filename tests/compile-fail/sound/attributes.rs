//! Attributes of the invocation cause no warnings in what is made beside the enum.

#![deny(warnings, missing_docs, clippy::exhaustive_enums)]

rtc_codes::catalog! {
    /// Nobody uses it any more.
    #[deprecated]
    #[non_exhaustive]
    #[must_use]
    pub enum Deprecated = "catalogs/acme-voice.toml";
}

rtc_codes::catalog! {
    #[doc(hidden)]
    #[allow(missing_docs)]
    #[cfg_attr(all(), non_exhaustive, deprecated = "no longer sent")]
    pub enum Hidden = "catalogs/acme-voice.toml";
}

fn main() {}
