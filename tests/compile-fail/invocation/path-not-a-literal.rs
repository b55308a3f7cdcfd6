rtc_codes::catalog! {
    pub enum Acme = PATH;
}

fn main() {}
