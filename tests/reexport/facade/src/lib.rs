//! A company's own crate that hands `rtc-codes` on under a name of its own.

pub mod vendors {
    pub use rtc_codes as codes;
}
