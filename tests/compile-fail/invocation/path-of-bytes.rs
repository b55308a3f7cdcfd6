rtc_codes::catalog! {
    pub enum Acme = b"catalogs/acme-voice.toml";
}

fn main() {}
