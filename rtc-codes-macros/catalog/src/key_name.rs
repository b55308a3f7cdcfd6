//! The names of all keys of the format.

use std::fmt;

macro_rules! key_names {
    ($($Name:ident $text:literal)+) => {
        /// The name of a key: a word of its own, so that a misspelled one is an
        /// error of the compiler, and two are compared at once.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum KeyName {
            $($Name,)+
        }

        impl KeyName {
            /// A bit of its own: there are fewer keys than bits.
            pub(crate) const fn bit(self) -> u64 {
                1 << (self as u8)
            }

            /// As files spell it.
            pub(crate) const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$Name => $text,)+
                }
            }
        }
    };
}

key_names! {
    Catalog "catalog"
    Group "group"

    Id "id"
    Vendor "vendor"
    Product "product"
    Platform "platform"
    Document "document"
    DocumentDate "document_date"
    DocumentVersion "document_version"
    Sdk "sdk"
    SdkVersion "sdk_version"

    Title "title"
    Url "url"
    Entry "entry"

    Code "code"
    Name "name"
    Aliases "aliases"
    Description "description"
    Causes "causes"
    Suggestions "suggestions"
    Category "category"
    Retryability "retryability"
    Escalate "escalate"
    RetryAfter "retry_after"
    Methods "methods"
    Since "since"
    Retired "retired"
    Erratum "erratum"
    Origin "origin"
    NameBasis "name_basis"
    ClassificationBasis "classification_basis"
    Reason "reason"

    Number "number"
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
