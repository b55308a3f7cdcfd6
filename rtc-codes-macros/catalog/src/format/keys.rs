//! Every table of the format, and its keys.

use crate::key_name::KeyName;

use super::{BASES, CATEGORIES, Kind, ORIGINS, RETRYABILITIES, Table, key};

const CATEGORY: Kind = Kind::Word("category", CATEGORIES);
const RETRYABILITY: Kind = Kind::Word("retryability", RETRYABILITIES);
const ORIGIN: Kind = Kind::Word("origin", ORIGINS);
const BASIS: Kind = Kind::Word("basis", BASES);

pub(crate) static ROOT: Table = Table::new(
    "the file",
    "The codes of one vendor product.",
    &[
        key(
            KeyName::Catalog,
            Kind::Table(&CATALOG),
            "The product, and where its codes were read.",
        )
        .required(),
        key(
            KeyName::Group,
            Kind::Tables(&GROUP),
            "The sections of the vendor's document.",
        ),
    ],
);

pub(super) static CATALOG: Table = Table::new(
    "[catalog]",
    "The product, and where its codes were read.",
    &[
        key(
            KeyName::Id,
            Kind::Text,
            "The catalog's name in kebab case; equal to the file's stem.",
        )
        .required(),
        key(KeyName::Vendor, Kind::Text, "Who makes the product.").required(),
        key(
            KeyName::Product,
            Kind::Text,
            "The product, as messages name it: under 80 characters.",
        )
        .required(),
        key(
            KeyName::Platform,
            Kind::Text,
            "Where the codes arise: web, android, …",
        ),
        key(
            KeyName::Document,
            Kind::Address,
            "The page that lists the codes.",
        )
        .required(),
        key(
            KeyName::DocumentDate,
            Kind::Date,
            "The date the page gives itself.",
        ),
        key(
            KeyName::DocumentVersion,
            Kind::Text,
            "The version the page speaks of.",
        ),
        key(
            KeyName::Sdk,
            Kind::Text,
            "The SDK package that names were read from.",
        ),
        key(
            KeyName::SdkVersion,
            Kind::Text,
            "The version of that package.",
        ),
    ],
);

pub(super) static GROUP: Table = Table::new(
    "[[group]]",
    "A section of the vendor's document, and what its entries share.",
    &[
        key(KeyName::Title, Kind::Text, "The section's title.").required(),
        key(KeyName::Url, Kind::Address, "The section's own address."),
        key(
            KeyName::Entry,
            Kind::Tables(&ENTRY),
            "The codes of the section.",
        ),
    ],
)
.with_shared_keys_of(&ENTRY);

pub(super) static ENTRY: Table = Table::new(
    "[[group.entry]]",
    "A code.",
    &[
        key(
            KeyName::Code,
            Kind::Code,
            "The vendor's number, or its text in a text-keyed catalog.",
        )
        .required(),
        key(
            KeyName::Name,
            Kind::Text,
            "The vendor's constant as the SDK spells it.",
        )
        .required(),
        key(
            KeyName::Aliases,
            Kind::Texts,
            "Older or misspelled names that still parse.",
        ),
        key(
            KeyName::Description,
            Kind::Text,
            "What happened: lower case, one line, under 80 characters, no full stop.",
        )
        .required(),
        key(
            KeyName::Causes,
            Kind::Texts,
            "Why it can happen, a sentence each.",
        )
        .shared(),
        key(
            KeyName::Suggestions,
            Kind::Texts,
            "What who can do about it, a sentence each.",
        )
        .shared(),
        key(KeyName::Category, CATEGORY, "What went wrong.")
            .required()
            .shared(),
        key(
            KeyName::Retryability,
            RETRYABILITY,
            "Who must act before the same intent can succeed.",
        )
        .required()
        .shared(),
        key(
            KeyName::Escalate,
            RETRYABILITY,
            "Who acts next if that did not help.",
        )
        .shared(),
        key(
            KeyName::RetryAfter,
            Kind::Wait,
            "The wait the vendor states, such as \"10 min\".",
        )
        .shared(),
        key(
            KeyName::Methods,
            Kind::Texts,
            "The API methods that raise the code.",
        )
        .shared(),
        key(
            KeyName::Since,
            Kind::Text,
            "The first version with the code, or with this meaning of it.",
        )
        .shared(),
        key(
            KeyName::Retired,
            Kind::Text,
            "The first version without the code.",
        )
        .shared(),
        key(
            KeyName::Erratum,
            Kind::Text,
            "Where the vendor's text is wrong, and what is right.",
        ),
        key(
            KeyName::Origin,
            ORIGIN,
            "Where the code was found; document if left out.",
        )
        .shared(),
        key(
            KeyName::NameBasis,
            BASIS,
            "Whose the name is; the vendor's if left out.",
        )
        .shared(),
        key(
            KeyName::ClassificationBasis,
            BASIS,
            "Whose the category and the retryability are; authored if left out.",
        )
        .shared(),
        key(
            KeyName::Reason,
            Kind::Tables(&REASON),
            "The sub-causes below the code.",
        ),
    ],
);

pub(super) static REASON: Table = Table::new(
    "[[group.entry.reason]]",
    "A sub-cause below a code.",
    &[
        key(
            KeyName::Number,
            Kind::Integer,
            "The vendor's number of the reason.",
        ),
        key(
            KeyName::Name,
            Kind::Text,
            "The reason's name, unique among the entry's reasons.",
        )
        .required(),
        key(
            KeyName::NameBasis,
            BASIS,
            "Whose the name is; the vendor's if left out.",
        ),
        key(
            KeyName::Description,
            Kind::Text,
            "What happened: lower case, one line, under 80 characters, no full stop.",
        )
        .required(),
        key(
            KeyName::Category,
            CATEGORY,
            "What went wrong; the entry's if left out.",
        ),
        key(
            KeyName::Retryability,
            RETRYABILITY,
            "Who must act before the same intent can succeed; the entry's if left out.",
        ),
    ],
);
