//! Closed sets of words: an enum whose variants have one spelling in text.

/// Defines such an enum with `ALL`, `as_str`, `Display` and `FromStr`.
///
/// `from_bits` reads the packed form that generated tables hold: the variant's
/// position in `ALL`. It is total, so that a table never makes a reader panic.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $Word:ident ($subject:literal) {
            $($(#[$doc:meta])* $Variant:ident = $text:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $Word {
            $($(#[$doc])* #[doc = concat!("\n\nSpelled `", $text, "`.")] $Variant,)+
        }

        impl $Word {
            /// Every word, in the order of the rules.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)+];

            /// The word as catalogs, logs and serde spell it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$Variant => $text,)+
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

            fn from_str(text: &str) -> Result<Self, crate::UnknownName> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|word| word.as_str() == text)
                    .ok_or(crate::UnknownName::new($subject))
            }
        }

        #[cfg(feature = "serde")]
        impl serde_core::Serialize for $Word {
            fn serialize<S: serde_core::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde_core::Deserialize<'de> for $Word {
            fn deserialize<D: serde_core::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::serde_text::from_text(from, $subject)
            }
        }
    };
}

pub(crate) use words;
