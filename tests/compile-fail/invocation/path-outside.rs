rtc_codes::catalog! {
    pub enum Acme = "catalogs/../acme-voice.toml";
}

fn code(error: Acme) -> i64 {
    error.code()
}

fn main() {
    println!("{:?}", Acme::from_code(7).map(code));
}
