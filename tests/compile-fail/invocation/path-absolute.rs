rtc_codes::catalog! {
    pub enum Acme = "/etc/acme-voice.toml";
}

fn main() {}
