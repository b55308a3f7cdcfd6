//! The sub-causes of an entry.

use core::fmt;

use crate::{Basis, Category, Retryability};

/// Defines `Reason` with a constructor for expansions, and a method for each field.
macro_rules! reason {
    ($(#[$meta:meta])* pub struct Reason { $($(#[$doc:meta])* $field:ident: $Type:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct Reason {
            $($field: $Type,)+
        }

        impl Reason {
            /// For expansions of `catalog!`.
            #[doc(hidden)]
            pub const fn new($($field: $Type,)+) -> Self {
                Self { $($field,)+ }
            }

            $(
                $(#[$doc])*
                #[must_use]
                pub const fn $field(&self) -> $Type {
                    self.$field
                }
            )+
        }
    };
}

reason! {
    /// A sub-cause of an entry.
    ///
    /// Some vendors number them, and report the number beside the code. The numbered
    /// reasons of an entry also have an enum of their own. Others are told by a part of
    /// the message.
    ///
    /// ```
    /// use rtc_codes::Category;
    ///
    /// rtc_codes::catalog! {
    ///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
    /// }
    ///
    /// let reasons = AcmeVoice::TokenRejected.reasons();
    /// assert_eq!(reasons[0].name(), "EXPIRED");
    /// assert_eq!(reasons[0].number(), Some(1));
    /// assert_eq!(reasons[0].category(), Category::Authentication);
    /// ```
    pub struct Reason {
        /// The vendor's number, if it has one.
        number: Option<i64>,
        /// The name, unique among the reasons of an entry.
        name: &'static str,
        /// Where the name comes from.
        name_basis: Basis,
        /// What happened, in lower case and without a period.
        description: &'static str,
        /// What went wrong.
        category: Category,
        /// Who must act before the same intent can succeed.
        retryability: Retryability,
        /// Stable parts of what the SDK sends with it: see `reason_in`.
        texts: &'static [&'static str],
    }
}

/// Prints the description.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.description)
    }
}
