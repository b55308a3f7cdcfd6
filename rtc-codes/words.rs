//! Closed sets of words: enums whose variants have one spelling each.

/// Defines such an enum with `ALL`, `as_str`, `Display` and `FromStr`.
///
/// `from_bits` reads the packed form of tables, which is the position in `ALL`. It never
/// panics, and so the functions that read tables do not panic either.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $Word:ident ($subject:literal) {
            $($(#[$doc:meta])* $Variant:ident = $string:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Word {
            $($(#[$doc])* #[doc = concat!("\n\nSpelled `", $string, "`.")] $Variant,)+
        }

        impl $Word {
            /// Every word, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)+];

            /// The word as it is spelled in catalogs and by `Display`, `FromStr` and serde.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$Variant => $string,)+
                }
            }

            #[inline]
            pub(crate) const fn from_bits(bits: u8) -> Option<Self> {
                match bits {
                    $(bits if bits == Self::$Variant as u8 => Some(Self::$Variant),)+
                    _ => None,
                }
            }
        }

        impl core::fmt::Display for $Word {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $Word {
            type Err = crate::UnknownName;

            fn from_str(string: &str) -> Result<Self, crate::UnknownName> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|word| word.as_str() == string)
                    .ok_or(crate::UnknownName::new($subject))
            }
        }
    };
}

pub(crate) use words;
