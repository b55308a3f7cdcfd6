rtc_codes::catalog! {
    #derive(Default) pub enum Acme = "catalogs/acme-voice.toml";
}

fn main() {}
