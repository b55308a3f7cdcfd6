rtc_codes::catalog! {
    pub enum Acme { RoomFull = 1 }
}

fn main() {}
