//! A crate that a user's crate has as a dependency, under the name of another one.
