rtc_codes::catalog! {
    pub enum Self = "catalogs/acme-voice.toml";
}

fn main() {}
