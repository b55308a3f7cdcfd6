//! An enum without variants has the methods of both kinds, so that neither what takes it
//! for one of numbers nor what takes it for one of strings has errors.

#![deny(warnings)]

use rtc_codes::{Entry, ErrorCode, Open};

rtc_codes::catalog! {
    /// Errors of the Acme voice gateway.
    pub enum AcmeEmpty = "catalogs/acme-empty.toml";
}

fn code_of<E: ErrorCode>(entry: E) -> i64 {
    entry.code()
}

fn print<E: Entry + core::error::Error>(entry: E) {
    println!("{entry:?} {entry} {entry:#} {}", Entry::description(entry));
}

fn use_all(number: i64, string: &str) -> Option<()> {
    let entry = AcmeEmpty::try_from(number).or(AcmeEmpty::try_from(string)).ok()?;
    print(entry);
    println!("{} {}", entry.code(), code_of(AcmeEmpty::from_code(number)?));
    println!("{} {}", entry.key(), AcmeEmpty::find_in(string)?.name());
    println!("{:?} {}", string.parse::<AcmeEmpty>(), i64::from(entry));
    println!("{} {:?}", Open::<AcmeEmpty>::from(number), AcmeEmpty::ALL);
    Some(())
}

fn main() {
    use_all(AcmeEmpty::COUNT as i64, AcmeEmpty::PRODUCT);
}
