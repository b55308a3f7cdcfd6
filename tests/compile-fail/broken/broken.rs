//! The only errors are those of the catalog: what uses the enum has none.

rtc_codes::catalog! {
    /// Errors of the Acme voice gateway.
    pub enum AcmeVoice = "catalogs/acme-broken.toml";
}

fn advice(error: AcmeVoice) -> &'static str {
    match error {
        AcmeVoice::RoomFull => "wait",
        AcmeVoice::RoomLocked => "ask",
    }
}

fn main() {
    let error = AcmeVoice::RoomFull;
    println!("{error} {:?} {}", error.category(), error.code());
    println!("{}", advice(error));
    println!("{:?}", AcmeVoice::try_from(1));
}
