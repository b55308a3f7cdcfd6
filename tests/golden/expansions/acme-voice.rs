/// Errors of the Acme voice gateway.
///
/**3 codes of Acme Voice by Acme, from [the vendor's document](<https://docs.acme.example/errors>) of 2025-01-21; names from `@acme/voice` 3\.1.0; platforms: web, android.

Who must act: program 1, never 1, peer 1.

What went wrong: authentication 1, success 1, limit 1.

# Success

| code, constant | what happened | who must act |
| --- | --- | --- |
| 0 [SUCCESS](#variant.Success) | call succeeded | never |

# Join

| code, constant | what happened | who must act |
| --- | --- | --- |
| -10013 [TOKEN\_<wbr>REJECTED](#variant.TokenRejected) | token was rejected | program, or by reason |
| 16385 (0x4001) [ROOM\_<wbr>FULL](#variant.RoomFull) | room has all the members it can take | peer |
*/
#[derive(
    ::rtc_codes::__private::core::clone::Clone,
    ::rtc_codes::__private::core::marker::Copy,
    ::rtc_codes::__private::core::cmp::PartialEq,
    ::rtc_codes::__private::core::cmp::Eq,
    ::rtc_codes::__private::core::cmp::PartialOrd,
    ::rtc_codes::__private::core::cmp::Ord,
    ::rtc_codes::__private::core::hash::Hash,
)]
#[repr(i16)]
pub enum AcmeVoice {
    /**Token was rejected.

**The running program must act** (`program`), after 600s. Category: `authentication`. A reason below may say otherwise.

Links:

- [Tokens](<https://docs.acme.example/tokens>)

Reported by `join-failed`.

Raised by `gateway.join`, `gateway.renew`.

Reasons:

- `1` `EXPIRED`: the token has expired (authentication, program, sent with `token expired`)
- `2` `MALFORMED`: the token cannot be read (authentication, developer)
- `OTHER_USER`: the token was made for another user (authentication, developer, name authored, sent with `token user mismatch`)

Erratum: The document says -10031; the SDK says -10013.

Constant `TOKEN_REJECTED` (name authored), code `-10013`; section “Join”; only on web.*/
    #[doc(alias("-10013"))]
    TokenRejected = -10013,
    /**Call succeeded.

**Nobody must act** (`never`). Category: `success`.

Constant `SUCCESS`, code `0`; section “Success”.*/
    #[doc(alias("0"))]
    Success = 0,
    /**Room has all the members it can take.

**Another participant must act** (`peer`); if that does not help, `operator`. Category: `limit`.

Causes:

- A room takes at most 50 members.

Suggestions:

- A member leaves before another one joins.

Reported by `join-failed`.

Raised by `gateway.join`.

Sent with `no seat left`.

Constant `ROOM_FULL`, code `16385` (`0x4001`), also called `ROOM_FUL`; section “Join”; since 2\.0.0.*/
    #[doc(alias("16385", "0x4001", "ROOM_FUL"))]
    RoomFull = 16385,
}
///The numbered reasons of [`AcmeVoice::TokenRejected`].
#[derive(
    ::rtc_codes::__private::core::clone::Clone,
    ::rtc_codes::__private::core::marker::Copy,
    ::rtc_codes::__private::core::cmp::PartialEq,
    ::rtc_codes::__private::core::cmp::Eq,
    ::rtc_codes::__private::core::cmp::PartialOrd,
    ::rtc_codes::__private::core::cmp::Ord,
    ::rtc_codes::__private::core::hash::Hash,
)]
#[derive(::rtc_codes::__private::core::fmt::Debug)]
#[repr(i8)]
pub enum AcmeVoiceTokenRejectedReason {
    ///`1` `EXPIRED`: the token has expired (authentication, program, sent with `token expired`)
    Expired = 1,
    ///`2` `MALFORMED`: the token cannot be read (authentication, developer)
    Malformed = 2,
}
const _: () = {
    use ::rtc_codes::__private::scope::*;
    impl<__Late> __rtc_codes::Variants<__Late> for AcmeVoice {
        const LISTED: &'static [Self] = {
            if 3usize == 0 {}
            &__rtc_codes::listed::<
                Self,
                3usize,
            >(<Self as __rtc_codes::Variants<__Late>>::SLOTS)
        };
        const SLOTS: &'static [Self] = {
            if 3usize == 0 {}
            &__rtc_codes::placed::<
                Self,
                3usize,
                8usize,
            >([AcmeVoice::TokenRejected, AcmeVoice::Success, AcmeVoice::RoomFull])
        };
    }
    impl __rtc_codes::Tables for AcmeVoice {
        const ABOUT: __rtc_codes::About = __rtc_codes::About {
            id: "acme-voice",
            vendor: "Acme",
            product: "Acme Voice",
            count: 3usize,
        };
        const SLOTS_OF: &'static [[__rtc_codes::core::primitive::u8; 2]] = __rtc_codes::chunks::<
            2,
        >(b"\x01\0\0\0\x02\0");
        const CLASSES: &'static [__rtc_codes::Class] = {
            static TABLE: [__rtc_codes::core::primitive::u8; 32usize] = *b"\0\x8F\x01\0%\xAF\0\0G\x86\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
            __rtc_codes::chunks::<4usize>(&TABLE)
        };
        const GROUPS: &'static [__rtc_codes::Group] = {
            static TABLE: [__rtc_codes::Group; 2usize] = [
                __rtc_codes::Group {
                    title: "Success",
                    url: "https://docs.acme.example/errors",
                },
                __rtc_codes::Group {
                    title: "Join",
                    url: "https://docs.acme.example/errors",
                },
            ];
            &TABLE
        };
        const GROUPED: &'static [[__rtc_codes::core::primitive::u8; 2]] = {
            static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\0\0\x01\0";
            __rtc_codes::chunks::<2usize>(&TABLE)
        };
        const NAMES: __rtc_codes::Strings = __rtc_codes::Strings {
            joined: {
                static JOINED: &__rtc_codes::core::primitive::str = "TOKEN_REJECTEDSUCCESSROOM_FULL";
                &JOINED
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 16usize] = *b"\0\0\0\0\x0E\0\0\0\x15\0\0\0\x1E\0\0\0";
                __rtc_codes::chunks::<4usize>(&TABLE)
            },
        };
        const MESSAGES: __rtc_codes::Strings = __rtc_codes::Strings {
            joined: {
                static JOINED: &__rtc_codes::core::primitive::str = "token was rejected (Acme Voice -10013)call succeeded (Acme Voice 0)room has all the members it can take (Acme Voice 16385)";
                &JOINED
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 16usize] = *b"\0\0\0\0&\0\0\0C\0\0\0z\0\0\0";
                __rtc_codes::chunks::<4usize>(&TABLE)
            },
        };
        const DESCRIPTIONS: &'static [&'static __rtc_codes::core::primitive::str] = {
            static TABLE: [&'static __rtc_codes::core::primitive::str; 3usize] = [
                "token was rejected",
                "call succeeded",
                "room has all the members it can take",
            ];
            &TABLE
        };
        const ALIASES: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "ROOM_FUL",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const CAUSES: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "A room takes at most 50 members.",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const SUGGESTIONS: __rtc_codes::Lists<
            &'static __rtc_codes::core::primitive::str,
        > = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "A member leaves before another one joins.",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const METHODS: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 3usize] = [
                    "gateway.join",
                    "gateway.renew",
                    "gateway.join",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 8usize] = *b"\0\0\0\0\x02\0\x03\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\0\0\x02\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const EVENTS: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "join-failed",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const PLATFORMS: __rtc_codes::Lists<
            &'static __rtc_codes::core::primitive::str,
        > = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 3usize] = [
                    "web",
                    "web",
                    "android",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 8usize] = *b"\0\0\0\0\x01\0\x03\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\x02\0\x02\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const TEXTS: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "no seat left",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const ERRATUM: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "The document says -10031; the SDK says -10013.",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const SINCE: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "2.0.0",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const RETRY_AFTER: __rtc_codes::Lists<__rtc_codes::core::time::Duration> = __rtc_codes::Lists {
            items: {
                static TABLE: [__rtc_codes::core::time::Duration; 1usize] = [
                    __rtc_codes::core::time::Duration::from_millis(600000u64),
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const LINKS: __rtc_codes::Lists<__rtc_codes::Link> = __rtc_codes::Lists {
            items: {
                static TABLE: [__rtc_codes::Link; 1usize] = [
                    __rtc_codes::Link::new("Tokens", "https://docs.acme.example/tokens"),
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const REASONS: __rtc_codes::Lists<__rtc_codes::Reason> = __rtc_codes::Lists {
            items: {
                static TABLE: [__rtc_codes::Reason; 3usize] = [
                    __rtc_codes::Reason::new(
                        __rtc_codes::core::option::Option::Some(1i64),
                        "EXPIRED",
                        __rtc_codes::Basis::Vendor,
                        "the token has expired",
                        __rtc_codes::Category::Authentication,
                        __rtc_codes::Retryability::Program,
                        &["token expired"],
                    ),
                    __rtc_codes::Reason::new(
                        __rtc_codes::core::option::Option::Some(2i64),
                        "MALFORMED",
                        __rtc_codes::Basis::Vendor,
                        "the token cannot be read",
                        __rtc_codes::Category::Authentication,
                        __rtc_codes::Retryability::Developer,
                        &[],
                    ),
                    __rtc_codes::Reason::new(
                        __rtc_codes::core::option::Option::None,
                        "OTHER_USER",
                        __rtc_codes::Basis::Authored,
                        "the token was made for another user",
                        __rtc_codes::Category::Authentication,
                        __rtc_codes::Retryability::Developer,
                        &["token user mismatch"],
                    ),
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x03\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\x01\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const LABELS: __rtc_codes::Index = __rtc_codes::Index {
            hash: __rtc_codes::PerfectHash {
                seed: 7960286522194355701u64,
                pilots: {
                    static TABLE: [__rtc_codes::core::primitive::u8; 8usize] = *b"\0\0\0\0\0\0\0\0";
                    __rtc_codes::chunks::<2usize>(&TABLE)
                },
            },
            numbers: {
                static TABLE: [__rtc_codes::core::primitive::u8; 16usize] = *b"\0\0\0\0\x02\0\x01\0\x02\0\x01\0\0\0\x02\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const PHRASES: __rtc_codes::Phrases = __rtc_codes::Phrases {
            by_word: __rtc_codes::Index {
                hash: __rtc_codes::PerfectHash {
                    seed: 16294208416658607535u64,
                    pilots: {
                        static TABLE: [__rtc_codes::core::primitive::u8; 4usize] = *b"\0\0\0\0";
                        __rtc_codes::chunks::<2usize>(&TABLE)
                    },
                },
                numbers: {
                    static TABLE: [__rtc_codes::core::primitive::u8; 4usize] = *b"\0\0\0\0";
                    __rtc_codes::chunks::<2usize>(&TABLE)
                },
            },
            strings: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "no seat left",
                ];
                &TABLE
            },
            places: {
                static TABLE: [__rtc_codes::core::primitive::u8; 2usize] = *b"\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 2usize] = *b"\x02\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
    }
    impl __rtc_codes::Numbered for AcmeVoice {
        const CODES: __rtc_codes::PerfectHash = __rtc_codes::PerfectHash {
            seed: 2560440015723984695u64,
            pilots: {
                static TABLE: [__rtc_codes::core::primitive::u8; 0usize] = *b"";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
    }
    ::rtc_codes::__numeric! {
        AcmeVoice
    }
    ::rtc_codes::__reasons! {
        AcmeVoiceTokenRejectedReason of AcmeVoice::TokenRejected[Expired, Malformed]
    }
};
const _: &[::rtc_codes::__private::core::primitive::u8] = ::rtc_codes::__private::core::include_bytes!(
    ::rtc_codes::__private::core::concat!(::rtc_codes::__private::core::env!("CARGO_MANIFEST_DIR"),
    "/", "catalogs/acme-voice.toml")
);
