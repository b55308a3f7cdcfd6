use core::fmt;

use crate::{Basis, Category, Retryability};

/// A sub-cause below one entry.
///
/// Some vendors number them and report the number beside the code; the numbered
/// reasons of an entry also have an enum of their own.
///
/// ```
/// use rtc_codes::{Category, ZoomCobrowse};
///
/// let reasons = ZoomCobrowse::TokenInvalid.reasons();
/// assert!(reasons.iter().any(|reason| reason.name() == "JWT_EXPIRED"));
/// assert_eq!(reasons[0].number(), Some(1));
/// assert_eq!(reasons[0].category(), Category::Authentication);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reason {
    number: Option<i64>,
    name: &'static str,
    name_basis: Basis,
    description: &'static str,
    category: Category,
    retryability: Retryability,
}

impl Reason {
    /// For generated code.
    #[doc(hidden)]
    pub const fn new(
        number: Option<i64>,
        name: &'static str,
        name_basis: Basis,
        description: &'static str,
        category: Category,
        retryability: Retryability,
    ) -> Self {
        Self {
            number,
            name,
            name_basis,
            description,
            category,
            retryability,
        }
    }

    /// The vendor's number of it, if it has one.
    #[must_use]
    pub const fn number(&self) -> Option<i64> {
        self.number
    }

    /// Its name, unique among the reasons of its entry.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whose the name is.
    #[must_use]
    pub const fn name_basis(&self) -> Basis {
        self.name_basis
    }

    /// What happened, in lower case and without a full stop.
    #[must_use]
    pub const fn description(&self) -> &'static str {
        self.description
    }

    /// What went wrong.
    #[must_use]
    pub const fn category(&self) -> Category {
        self.category
    }

    /// Who must act before the same intent can succeed.
    #[must_use]
    pub const fn retryability(&self) -> Retryability {
        self.retryability
    }
}

/// The reason with a number, for the enums of numbered reasons.
///
/// # Panics
///
/// If there is none: generated code asks for the numbers that it was made of.
#[expect(
    clippy::panic,
    reason = "such an enum has its own entry's numbers alone"
)]
pub const fn numbered_reason(reasons: &'static [Reason], number: i64) -> &'static Reason {
    let mut rest = reasons;
    while let [reason, more @ ..] = rest {
        if matches!(reason.number, Some(own) if own == number) {
            return reason;
        }
        rest = more;
    }
    panic!("no reason has this number")
}

/// Prints the description.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.description)
    }
}

/// The enum of an entry's numbered reasons.
#[doc(hidden)]
#[macro_export]
macro_rules! __reasons {
    ($R:ident of $E:ident::$V:ident [$($Variant:ident),* $(,)?]) => {
        impl $R {
            /// Every variant, by number.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),*];
            /// The number of variants.
            pub const COUNT: ::core::primitive::usize = Self::ALL.len();

            /// The reason with this number, if there is one.
            #[must_use]
            pub const fn from_number(
                number: ::core::primitive::i64,
            ) -> ::core::option::Option<Self> {
                let mut rest = Self::ALL;
                while let [reason, more @ ..] = rest {
                    if reason.number() == number {
                        return ::core::option::Option::Some(*reason);
                    }
                    rest = more;
                }
                ::core::option::Option::None
            }

            /// The vendor's number.
            #[inline]
            #[must_use]
            pub const fn number(self) -> ::core::primitive::i64 {
                self as ::core::primitive::i64
            }

            /// The reason's name, description, category and retryability.
            #[must_use]
            pub const fn reason(self) -> &'static $crate::Reason {
                $crate::__private::numbered_reason($E::$V.reasons(), self.number())
            }
        }

        impl ::core::convert::TryFrom<::core::primitive::i64> for $R {
            type Error = $crate::UnknownCode;

            fn try_from(
                number: ::core::primitive::i64,
            ) -> ::core::result::Result<Self, $crate::UnknownCode> {
                match Self::from_number(number) {
                    ::core::option::Option::Some(reason) => ::core::result::Result::Ok(reason),
                    ::core::option::Option::None => ::core::result::Result::Err(
                        $crate::UnknownCode::new(number, $E::PRODUCT),
                    ),
                }
            }
        }

        impl ::core::convert::From<$R> for ::core::primitive::i64 {
            fn from(reason: $R) -> Self {
                reason.number()
            }
        }

        /// Prints the description.
        impl ::core::fmt::Display for $R {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(self.reason(), f)
            }
        }

        impl ::core::error::Error for $R {}
    };
}
