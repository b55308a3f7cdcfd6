//! A user of a re-exported `rtc-codes`, who does not depend on it.

#![deny(warnings, missing_docs)]

facade::vendors::codes::catalog! {
    /// Errors of the Acme voice gateway.
    pub enum AcmeVoice = "catalogs/acme-voice.toml";
}

#[cfg(test)]
mod tests {
    use super::{AcmeVoice, AcmeVoiceTokenRejectedReason};

    #[test]
    fn the_macro_works_through_a_re_export() {
        assert_eq!(AcmeVoice::try_from(0x4001), Ok(AcmeVoice::RoomFull));
        assert_eq!(AcmeVoiceTokenRejectedReason::Malformed.number(), 2);
    }
}
