//! The pages that an entry sends its readers to.

use core::fmt;

/// A page of the vendor's that helps whoever meets a code: a guide, a console, a
/// reference.
///
/// ```
/// rtc_codes::catalog! {
///     pub enum AcmeVoice = "tests/catalogs/acme-voice.toml";
/// }
///
/// let [link] = AcmeVoice::TokenRejected.links() else { unreachable!() };
/// assert_eq!(link.title(), "Tokens");
/// assert_eq!(link.url(), "https://docs.acme.example/tokens");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Link {
    title: &'static str,
    url: &'static str,
}

impl Link {
    /// For expansions of `catalog!`.
    #[doc(hidden)]
    pub const fn new(title: &'static str, url: &'static str) -> Self {
        Self { title, url }
    }

    /// The page's title.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.title
    }

    /// The page's address, which begins with `https://`.
    #[must_use]
    pub const fn url(self) -> &'static str {
        self.url
    }
}

/// Prints the title and the address: `Tokens: https://docs.acme.example/tokens`.
impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.title, self.url)
    }
}
