//! What expansions of [`catalog!`](crate::catalog!) use: the types of their tables
//! and the macros that add methods and trait implementations. Not part of the
//! public interface.
//!
//! An expansion holds data. Everything that works with the data is here, compiled
//! with the library or, where it is generic over enums, when it is used.

pub use ::core;
pub use rtc_codes_macros::catalog;

pub use crate::{Basis, Category, Link, Reason, Retryability};
pub use hash::{Index, PerfectHash};
pub use tables::{
    About, Class, Group, Keyed, Lists, Numbered, Phrases, Slotted, Strings, Tables, Variants, all,
    all_as_listed, chunks, listed, placed,
};

mod columns;
pub mod display;
pub mod find;
mod hash;
pub mod look_up;
mod macros;
mod number;
pub mod read;
pub mod scope;
mod tables;
mod variant;
