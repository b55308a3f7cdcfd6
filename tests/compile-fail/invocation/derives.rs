rtc_codes::catalog! {
    #[derive(Debug, Clone)]
    #[cfg_attr(all(), derive(std::hash::Hash))]
    #[repr(i32)]
    pub enum AcmeVoice = "catalogs/acme-voice.toml";
}

fn main() {
    println!("{:?}", AcmeVoice::ALL);
}
