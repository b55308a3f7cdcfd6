use crate::words::words;

words! {
    /// Where a catalog found a code.
    pub enum Origin ("origin") {
        /// The vendor's document lists it.
        Document = "document",
        /// Only the vendor's SDK has it.
        Sdk = "sdk",
    }
}

words! {
    /// Whose a name or a classification is.
    pub enum Basis ("basis") {
        /// The vendor's own, as written in its document or SDK.
        Vendor = "vendor",
        /// Concluded from the vendor's material, which does not say it outright.
        Inferred = "inferred",
        /// The catalog's author's, since the vendor says nothing.
        Authored = "authored",
    }
}
