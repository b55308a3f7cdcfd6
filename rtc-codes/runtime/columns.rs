//! The columns of an entry, said once.

/// Calls a macro with the list of columns: documentation, method, type.
///
/// Inherent methods, the methods of `Entry` and those of `AnyCode` are made from
/// this list. A column with `= TABLE` is read from a table of lists, and adds the
/// constant of that name to `Tables` and the function that reads it to `read`; the
/// other columns have a function of their own there.
///
/// The macro gets `[arguments]` first, then the list.
#[doc(hidden)]
#[macro_export]
macro_rules! __columns {
    ([$($callback:tt)*] $($arguments:tt)*) => {
        $($callback)* ! {
            [$($arguments)*]

            /// The vendor's constant, spelled as in the SDK.
            name: string;
            /// Where the name comes from.
            name_basis: Basis;
            /// Older or misspelled names, which parse as well.
            aliases: list of string = ALIASES;
            /// What happened, in lower case and without a period.
            description: string;
            /// Why it can happen, a sentence each.
            causes: list of string = CAUSES;
            /// What to do about it, a sentence each.
            suggestions: list of string = SUGGESTIONS;
            /// The API methods that raise it.
            methods: list of string = METHODS;
            /// The callbacks and events that report it.
            events: list of string = EVENTS;
            /// Where it arises: the catalog's platforms, or some of them.
            platforms: list of string = PLATFORMS;
            /// Stable parts of what the SDK sends with it.
            texts: list of string = TEXTS;
            /// Pages that help: guides, consoles, references.
            links: list of Link = LINKS;
            /// The section of the vendor's document that lists it.
            group: string;
            /// The address of the vendor's page that lists it.
            docs_url: string;
            /// What went wrong.
            category: Category;
            /// Who must act before the same intent can succeed.
            retryability: Retryability;
            /// Who acts next if that did not help, where the vendor says so.
            escalate: optional Retryability;
            /// How long to wait before the next attempt, where the vendor says so.
            retry_after: optional Duration = RETRY_AFTER;
            /// Where the category and the retryability come from.
            classification_basis: Basis;
            /// Its sub-causes.
            reasons: list of Reason = REASONS;
            /// What the vendor's document gets wrong, and what is right.
            erratum: optional string = ERRATUM;
            /// The first version that has it.
            since: optional string = SINCE;
            /// The first version that no longer has it.
            retired: optional string = RETIRED;
            /// Where it was found.
            origin: Origin;
            /// Whether a loop may try again by itself: true for
            /// `Retryability::Backoff` only.
            is_retryable: bool;
            /// Whether it is not an error: true for `Category::Success` only.
            is_success: bool;
        }
    };
}

/// The type of a column, as the list above spells it. The paths hold in any crate.
#[doc(hidden)]
#[macro_export]
macro_rules! __type {
    (bool) => { $crate::__private::core::primitive::bool };
    (string) => { &'static $crate::__private::core::primitive::str };
    (Duration) => { $crate::__private::core::time::Duration };
    ($Type:ident) => { $crate::$Type };
    (list of $item:ident) => { &'static [$crate::__type!($item)] };
    (optional $item:ident) => { $crate::__private::core::option::Option<$crate::__type!($item)> };
}
