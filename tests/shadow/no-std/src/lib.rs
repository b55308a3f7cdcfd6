//! A user's crate with a dependency called `std`. That it compiles is the test.

#![no_std]
#![deny(warnings, missing_docs, clippy::pedantic)]

codes::catalog! {
    /// Codes that are numbers, with reasons.
    #[derive(serde::Serialize, serde::Deserialize)]
    pub enum AcmeVoice = "catalogs/acme-voice.toml";
}

codes::catalog! {
    /// Codes that are strings.
    #[derive(serde::Serialize, serde::Deserialize)]
    pub enum AcmeMessage = "catalogs/acme-message.toml";
}
