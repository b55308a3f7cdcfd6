rtc_codes::catalog! {
    pub enum Acme = r"catalogs\acme-voice.toml";
}

fn main() {}
