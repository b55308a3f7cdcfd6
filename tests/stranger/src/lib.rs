//! A user's crate: `no_std`, without the prelude, with names of its own for what
//! generated code needs, and every lint denied. That it compiles is the test.

#![no_std]
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(
    warnings,
    missing_docs,
    missing_copy_implementations,
    missing_debug_implementations,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unreachable_pub,
    unused_lifetimes,
    unused_qualifications,
    variant_size_differences,
    future_incompatible,
    nonstandard_style,
    rust_2018_idioms,
    unused,
    clippy::all,
    clippy::pedantic
)]

/// Names that generated code must not stumble over.
#[allow(missing_docs, missing_copy_implementations, missing_debug_implementations)]
#[allow(non_camel_case_types, dead_code, unused_imports, unused_macros)]
pub mod shadowed {
    pub struct Result;
    pub struct Option;
    pub struct String;
    pub struct str;
    pub struct u8;
    pub struct i64;
    pub struct usize;
    pub struct bool;
    pub trait From {}
    pub trait Clone {}
    pub mod core {}
    pub mod std {}
    pub mod rtc_codes {}
    pub mod serde {}
    macro_rules! matches {
        () => {};
    }
    macro_rules! concat {
        () => {};
    }
    pub(crate) use {concat, matches};

    ::codes::catalog! {
        /// Codes named like everything that Rust knows.
        pub enum RustNames = "catalogs/rust-names.toml";
    }
}

::codes::catalog! {
    /// Codes whose strings are hostile.
    #[derive(::serde::Serialize, ::serde::Deserialize)]
    #[non_exhaustive]
    #[must_use]
    pub enum HostileText = "catalogs/hostile-text.toml";
}

::codes::catalog! {
    /// Codes that are strings.
    pub(crate) enum AcmeMessage = "catalogs/acme-message.toml";
}

::codes::catalog! {
    /// An enum that nobody should use any more, with an enum of reasons.
    #[deny(clippy::exhaustive_enums)]
    #[deprecated = "use the other one"]
    #[non_exhaustive]
    pub enum Deprecated = "catalogs/acme-voice.toml";
}

::codes::catalog! {
    /// An enum that is not in the documentation.
    #[doc(hidden)]
    pub enum AcmeVoice = "catalogs/acme-voice.toml";
}

::codes::catalog! {
    /// A missing file is not an error if a `cfg` removes the item.
    #[cfg(any())]
    pub enum Absent = "catalogs/absent.toml";
}

/// The longest key in a message.
#[must_use]
pub fn category_of(message: &str) -> ::core::option::Option<::codes::Category> {
    AcmeMessage::find_in(message).map(AcmeMessage::category)
}

/// Private to a function, with a fragment of a macro for its path, and named like a
/// parameter inside of the expansion.
#[must_use]
pub fn local_count() -> usize {
    macro_rules! local {
        ($vis:vis $name:ident $path:literal) => {
            ::codes::catalog! { $vis enum $name = $path; }
        };
    }
    local!(pub(self) Late "catalogs/rust-names.toml");
    Late::COUNT
}

/// Every variant of a closed enum of another crate can be matched without a
/// wildcard.
#[must_use]
pub const fn exhaustive(message: AcmeMessageForTests) -> u8 {
    match message {
        AcmeMessageForTests::Timeout => 0,
        AcmeMessageForTests::JoinRoomTimeout => 1,
        AcmeMessageForTests::RoomTimeout => 2,
        AcmeMessageForTests::NotAllowedError => 3,
        AcmeMessageForTests::Overload => 4,
    }
}

::codes::catalog! {
    /// The strings again, in public.
    pub enum AcmeMessageForTests = "catalogs/acme-message.toml";
}
