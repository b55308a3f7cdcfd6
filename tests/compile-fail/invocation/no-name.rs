rtc_codes::catalog! {
    pub enum = "catalogs/acme-voice.toml";
}

fn main() {}
