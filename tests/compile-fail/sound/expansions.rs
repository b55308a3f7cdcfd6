//! The golden expansions, compiled as a user's code would be.

#![deny(warnings, missing_docs)]

/// A numeric catalog with reasons.
#[path = "../../golden/expansions/acme-voice.rs"]
pub mod acme_voice;

/// A text-keyed catalog.
#[path = "../../golden/expansions/acme-message.rs"]
pub mod acme_message;

fn main() {}
