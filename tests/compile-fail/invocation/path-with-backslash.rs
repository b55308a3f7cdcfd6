rtc_codes::catalog! {
    pub enum Acme = "catalogs\\acme-voice.toml";
}

fn main() {}
