rtc_codes::catalog! {
    pub enum Acme = "catalogs/acme-voice.toml"; pub enum Other = "catalogs/acme-voice.toml";
}

fn main() {}
