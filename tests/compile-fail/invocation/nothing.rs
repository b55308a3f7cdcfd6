rtc_codes::catalog! {

}

fn main() {}
