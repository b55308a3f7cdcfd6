rtc_codes::catalog! {
    #[derive(Serialize, Deserialize)]
    pub enum AcmeVoice = "catalogs/acme-voice.toml";
}

fn main() {
    println!("{}", AcmeVoice::ALL.len());
}
