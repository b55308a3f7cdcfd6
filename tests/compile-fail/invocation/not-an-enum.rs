rtc_codes::catalog! {
    pub struct Acme = "catalogs/acme-voice.toml";
}

fn main() {}
