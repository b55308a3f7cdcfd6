//! Where a catalog got its data from.

use crate::words::words;

words! {
    /// Where a code was found.
    pub enum Origin ("origin") {
        /// The vendor's document lists it.
        Document = "document",
        /// Only the vendor's SDK has it.
        Sdk = "sdk",
    }
}

words! {
    /// Where a name or a classification comes from.
    pub enum Basis ("basis") {
        /// From the vendor, word for word: its document or its SDK.
        Vendor = "vendor",
        /// Inferred from the vendor's material, which does not say it outright.
        Inferred = "inferred",
        /// From the author of the catalog, since the vendor says nothing.
        Authored = "authored",
    }
}
