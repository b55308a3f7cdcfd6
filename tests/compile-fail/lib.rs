//! What rustc says of mistakes in an invocation of `catalog!` and in a catalog.
