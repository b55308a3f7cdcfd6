/// Messages of the Acme voice gateway.
///
/**5 codes of Acme Voice by Acme, from [the vendor's document](<https://docs.acme.example/messages>).

Who must act: backoff 3, user 1, program 1.

What went wrong: network 3, consent 1, media 1.

# Messages

| code, constant | what happened | who must act |
| --- | --- | --- |
| `timeout` [TIMEOUT](#variant.Timeout) | something timed out | backoff |
| `join room timeout (10s)` [JOIN\_<wbr>ROOM\_<wbr>TIMEOUT](#variant.JoinRoomTimeout) | joining the room timed out | backoff |
| `room timeout` [ROOM\_<wbr>TIMEOUT](#variant.RoomTimeout) | the room timed out | backoff |

# Exceptions

| code, constant | what happened | who must act |
| --- | --- | --- |
| `NotAllowedError` [Not<wbr>Allowed<wbr>Error](#variant.NotAllowedError) | camera or microphone was refused | user |
| `Überlastung: "zu viel"` [OVERLOAD](#variant.Overload) | the encoder is overloaded | program |
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
#[repr(i8)]
pub enum AcmeMessage {
    /**Something timed out.

**Time alone helps** (`backoff`). Category: `network`.

The vendor states no cause.

Constant `TIMEOUT`, code `timeout`; section “Messages”.*/
    #[doc(alias("timeout"))]
    Timeout = 0,
    /**Joining the room timed out.

**Time alone helps** (`backoff`). Category: `network`.

The vendor states no cause.

Constant `JOIN_ROOM_TIMEOUT`, code `join room timeout (10s)`, also called `JOIN_TIMEOUT`; section “Messages”.*/
    #[doc(alias("join room timeout (10s)", "JOIN_TIMEOUT"))]
    JoinRoomTimeout,
    /**The room timed out.

**Time alone helps** (`backoff`). Category: `network`.

Suggestions:

- The app joins again.

Constant `ROOM_TIMEOUT`, code `room timeout`; section “Messages”.*/
    #[doc(alias("room timeout"))]
    RoomTimeout,
    /**Camera or microphone was refused.

**The user must act** (`user`). Category: `consent`.

The vendor states no cause.

Constant `NotAllowedError`, code `NotAllowedError`; section “Exceptions”.*/
    NotAllowedError,
    /**The encoder is overloaded.

**The running program must act** (`program`). Category: `media`.

The vendor states no cause.

Constant `OVERLOAD`, code `Überlastung: "zu viel"`; section “Exceptions”.*/
    Overload,
}
const _: () = {
    use ::rtc_codes::__private::scope::*;
    impl<__Late> __rtc_codes::Variants<__Late> for AcmeMessage {
        const LISTED: &'static [Self] = <Self as __rtc_codes::Variants<__Late>>::SLOTS;
        const SLOTS: &'static [Self] = &[
            AcmeMessage::Timeout,
            AcmeMessage::JoinRoomTimeout,
            AcmeMessage::RoomTimeout,
            AcmeMessage::NotAllowedError,
            AcmeMessage::Overload,
        ];
    }
    impl __rtc_codes::Tables for AcmeMessage {
        const ABOUT: __rtc_codes::About = __rtc_codes::About {
            id: "acme-message",
            vendor: "Acme",
            product: "Acme Voice",
            count: 5usize,
        };
        const CLASSES: &'static [__rtc_codes::Class] = {
            static TABLE: [__rtc_codes::core::primitive::u8; 20usize] = *b"\x1C\x8F\0\0\x1C\x8F\x01\0\x1C\x8F\x02\x001\x8F\x03\0-\x8F\x04\0";
            __rtc_codes::chunks::<4usize>(&TABLE)
        };
        const GROUPS: &'static [__rtc_codes::Group] = {
            static TABLE: [__rtc_codes::Group; 2usize] = [
                __rtc_codes::Group {
                    title: "Messages",
                    url: "https://docs.acme.example/messages",
                },
                __rtc_codes::Group {
                    title: "Exceptions",
                    url: "https://docs.acme.example/messages",
                },
            ];
            &TABLE
        };
        const GROUPED: &'static [[__rtc_codes::core::primitive::u8; 2]] = {
            static TABLE: [__rtc_codes::core::primitive::u8; 10usize] = *b"\0\0\0\0\0\0\x01\0\x01\0";
            __rtc_codes::chunks::<2usize>(&TABLE)
        };
        const NAMES: __rtc_codes::Strings = __rtc_codes::Strings {
            joined: {
                static JOINED: &__rtc_codes::core::primitive::str = "TIMEOUTJOIN_ROOM_TIMEOUTROOM_TIMEOUTNotAllowedErrorOVERLOAD";
                &JOINED
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 24usize] = *b"\0\0\0\0\x07\0\0\0\x18\0\0\0$\0\0\x003\0\0\0;\0\0\0";
                __rtc_codes::chunks::<4usize>(&TABLE)
            },
        };
        const MESSAGES: __rtc_codes::Strings = __rtc_codes::Strings {
            joined: {
                static JOINED: &__rtc_codes::core::primitive::str = "something timed out (Acme Voice timeout)joining the room timed out (Acme Voice join room timeout (10s))the room timed out (Acme Voice room timeout)camera or microphone was refused (Acme Voice NotAllowedError)the encoder is overloaded (Acme Voice Überlastung: \"zu viel\")";
                &JOINED
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 24usize] = *b"\0\0\0\0(\0\0\0g\0\0\0\x93\0\0\0\xD0\0\0\0\x0E\x01\0\0";
                __rtc_codes::chunks::<4usize>(&TABLE)
            },
        };
        const DESCRIPTIONS: &'static [&'static __rtc_codes::core::primitive::str] = {
            static TABLE: [&'static __rtc_codes::core::primitive::str; 5usize] = [
                "something timed out",
                "joining the room timed out",
                "the room timed out",
                "camera or microphone was refused",
                "the encoder is overloaded",
            ];
            &TABLE
        };
        const ALIASES: __rtc_codes::Lists<&'static __rtc_codes::core::primitive::str> = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "JOIN_TIMEOUT",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 10usize] = *b"\0\0\x01\0\0\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const SUGGESTIONS: __rtc_codes::Lists<
            &'static __rtc_codes::core::primitive::str,
        > = __rtc_codes::Lists {
            items: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 1usize] = [
                    "The app joins again.",
                ];
                &TABLE
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 6usize] = *b"\0\0\0\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            of_entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 10usize] = *b"\0\0\0\0\x01\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const LABELS: __rtc_codes::Index = __rtc_codes::Index {
            hash: __rtc_codes::PerfectHash {
                seed: 17909611376780542445u64,
                pilots: {
                    static TABLE: [__rtc_codes::core::primitive::u8; 4usize] = *b"\0\0\x03\0";
                    __rtc_codes::chunks::<2usize>(&TABLE)
                },
            },
            numbers: {
                static TABLE: [__rtc_codes::core::primitive::u8; 32usize] = *b"\x03\0\0\0\0\0\x01\0\x02\0\x02\0\0\0\x01\0\0\0\0\0\x04\0\0\0\x01\0\x04\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
        const PHRASES: __rtc_codes::Phrases = __rtc_codes::Phrases {
            by_word: __rtc_codes::Index {
                hash: __rtc_codes::PerfectHash {
                    seed: 7960286522194355701u64,
                    pilots: {
                        static TABLE: [__rtc_codes::core::primitive::u8; 4usize] = *b"\x01\0\0\0";
                        __rtc_codes::chunks::<2usize>(&TABLE)
                    },
                },
                numbers: {
                    static TABLE: [__rtc_codes::core::primitive::u8; 16usize] = *b"\0\0\0\0\0\0\x01\0\x02\0\x04\0\x03\0\0\0";
                    __rtc_codes::chunks::<2usize>(&TABLE)
                },
            },
            strings: {
                static TABLE: [&'static __rtc_codes::core::primitive::str; 5usize] = [
                    "NotAllowedError",
                    "Überlastung: \"zu viel\"",
                    "join room timeout (10s)",
                    "room timeout",
                    "timeout",
                ];
                &TABLE
            },
            places: {
                static TABLE: [__rtc_codes::core::primitive::u8; 10usize] = *b"\0\0\x02\0\0\0\0\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
            entries: {
                static TABLE: [__rtc_codes::core::primitive::u8; 10usize] = *b"\x03\0\x04\0\x01\0\x02\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
    }
    impl __rtc_codes::Keyed for AcmeMessage {
        const KEYS: &'static [&'static __rtc_codes::core::primitive::str] = {
            static TABLE: [&'static __rtc_codes::core::primitive::str; 5usize] = [
                "timeout",
                "join room timeout (10s)",
                "room timeout",
                "NotAllowedError",
                "Überlastung: \"zu viel\"",
            ];
            &TABLE
        };
        const BY_KEY: __rtc_codes::Index = __rtc_codes::Index {
            hash: __rtc_codes::PerfectHash {
                seed: 16294208416658607535u64,
                pilots: {
                    static TABLE: [__rtc_codes::core::primitive::u8; 4usize] = *b"\x02\0\0\0";
                    __rtc_codes::chunks::<2usize>(&TABLE)
                },
            },
            numbers: {
                static TABLE: [__rtc_codes::core::primitive::u8; 16usize] = *b"\0\0\0\0\x04\0\x03\0\x01\0\0\0\x02\0\0\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
    }
    ::rtc_codes::__keyed! {
        AcmeMessage
    }
};
const _: &[::rtc_codes::__private::core::primitive::u8] = ::rtc_codes::__private::core::include_bytes!(
    ::rtc_codes::__private::core::concat!(::rtc_codes::__private::core::env!("CARGO_MANIFEST_DIR"),
    "/", "catalogs/acme-message.toml")
);
