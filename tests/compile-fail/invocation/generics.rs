rtc_codes::catalog! {
    pub enum Acme<T> = "catalogs/acme-voice.toml";
}

fn main() {}
