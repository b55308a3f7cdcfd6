//! Catalogs as large as vendors might write, from the build script.

rtc_codes::catalog! {
    /// As many codes as the largest shipped catalog.
    pub(crate) enum Generated300 = "generated/generated-300.toml";
}

rtc_codes::catalog! {
    /// More than any vendor has in one SDK.
    pub(crate) enum Generated1000 = "generated/generated-1000.toml";
}

#[cfg(feature = "large")]
rtc_codes::catalog! {
    /// More than fit a cache of the first level.
    pub(crate) enum Generated10000 = "generated/generated-10000.toml";
}
