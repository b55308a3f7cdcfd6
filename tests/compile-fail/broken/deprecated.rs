//! Who uses a deprecated enum is warned, the invocation is not.

#![deny(warnings)]

rtc_codes::catalog! {
    #[deprecated = "use the next gateway's"]
    pub enum AcmeVoice = "catalogs/acme-voice.toml";
}

fn main() {
    println!("{}", AcmeVoice::COUNT);
}
