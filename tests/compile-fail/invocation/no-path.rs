rtc_codes::catalog! {
    pub enum Acme;
}

fn main() {}
