rtc_codes::catalog! {
    pub enum Acme = 5;
}

fn main() {}
