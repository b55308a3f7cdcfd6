//! What uses the enum of a catalog with mistakes has no errors of its own.

#![deny(warnings)]

rtc_codes::catalog! {
    /// A mistake in the first code, and a name that has to change.
    pub enum AcmeFirst = "catalogs/acme-first-code.toml";
}

rtc_codes::catalog! {
    /// There is no such file.
    pub enum AcmeGone = "catalogs/acme-gone.toml";
}

fn code_of(number: i64) -> Option<i64> {
    let entry = AcmeFirst::try_from(number).ok()?;
    match entry {
        AcmeFirst::RoomFull | AcmeFirst::RoomLocked => None,
        AcmeFirst::RoomGone => Some(entry.code()),
    }
}

fn gone(number: i64, message: &str) -> Option<i64> {
    let by_number = AcmeGone::try_from(number).ok().map(|entry| entry.code());
    by_number.or_else(|| AcmeGone::find_in(message).map(|entry| entry.key().len() as i64))
}

fn main() {
    println!("{:?} {:?}", code_of(2), gone(3, "full"));
}
