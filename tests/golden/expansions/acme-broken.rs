const _: () = {
    use ::rtc_codes::__private::core as __rtc_codes_core;
    __rtc_codes_core::compile_error! {
        "`[[group.entry]]` has no key `retryabilty`\n  --> ../compile-fail/catalogs/acme-broken.toml:22:1\n   |\n22 | retryabilty = \"peer\"\n   | ^^^^^^^^^^^\n   = help: did you mean `retryability`?\n   = rule: keys are those of the format (unknown-key)"
    }
    __rtc_codes_core::compile_error! {
        "code 1 is listed twice\n  --> ../compile-fail/catalogs/acme-broken.toml:18:8\n   |\n18 | code = 1\n   |        ^ first listed at line 11\n   = help: a code finds one entry: keep one of the two, or correct its number\n   = rule: codes are unique (duplicate-code)"
    }
    __rtc_codes_core::compile_error! {
        "`limt` is not a category\n  --> ../compile-fail/catalogs/acme-broken.toml:14:12\n   |\n14 | category = \"limt\"\n   |            ^^^^^^\n   = help: did you mean `limit`?\n   = rule: words are those of the format (unknown-word)"
    }
    __rtc_codes_core::compile_error! {
        "the description ends in a period\n  --> ../compile-fail/catalogs/acme-broken.toml:13:15\n   |\n13 | description = \"room is full.\"\n   |               ^^^^^^^^^^^^^^^\n   = help: say what happened in under 80 characters, to be read after \"failed to join: \"; more goes into `causes`\n   = rule: a description is one short line without a period (description)"
    }
    __rtc_codes_core::compile_error! {
        "`http://docs.acme.example/errors` is not an https address\n --> ../compile-fail/catalogs/acme-broken.toml:5:12\n  |\n5 | document = \"http://docs.acme.example/errors\"\n  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  = help: write the whole address: `https://…`\n  = rule: addresses begin with https:// (not-https)"
    }
};
/// Errors of a catalog with mistakes.
///
/**2 codes of Acme Voice by Acme, from [the vendor's document](<>).

Who must act: peer 2.

What went wrong: permission 1, unknown 1.

# Join

| code, constant | what happened | who must act |
| --- | --- | --- |
| -2147483648 [ROOM\_<wbr>LOCKED](#variant.RoomLocked) | room is locked | peer |
| 1 [ROOM\_<wbr>FULL](#variant.RoomFull) |  | peer |
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
#[repr(i32)]
pub enum AcmeBroken {
    /**Room is locked.

**Another participant must act** (`peer`). Category: `permission`.

The vendor states no cause.

Constant `ROOM_LOCKED`, code `-2147483648`; section “Join”.*/
    #[doc(alias("-2147483648"))]
    RoomLocked = -2147483648,
    /**.

**Another participant must act** (`peer`). Category: `unknown`.

The vendor states no cause.

Constant `ROOM_FULL`, code `1`; section “Join”.*/
    #[doc(alias("1"))]
    RoomFull = 1,
}
const _: () = {
    use ::rtc_codes::__private::scope::*;
    impl<__Late> __rtc_codes::Variants<__Late> for AcmeBroken {
        const LISTED: &'static [Self] = {
            if 2usize == 0 {}
            &__rtc_codes::listed::<
                Self,
                2usize,
            >(<Self as __rtc_codes::Variants<__Late>>::SLOTS)
        };
        const SLOTS: &'static [Self] = {
            if 2usize == 0 {}
            &__rtc_codes::placed::<
                Self,
                2usize,
                4usize,
            >([AcmeBroken::RoomLocked, AcmeBroken::RoomFull])
        };
    }
    impl __rtc_codes::Tables for AcmeBroken {
        const ABOUT: __rtc_codes::About = __rtc_codes::About {
            id: "acme-broken",
            vendor: "Acme",
            product: "Acme Voice",
            count: 2usize,
        };
        const SLOTS_OF: &'static [[__rtc_codes::core::primitive::u8; 2]] = __rtc_codes::chunks::<
            2,
        >(b"\0\0\x01\0");
        const CLASSES: &'static [__rtc_codes::Class] = {
            static TABLE: [__rtc_codes::core::primitive::u8; 16usize] = *b"D\x8F\0\0O\x8F\x01\0\0\0\0\0\0\0\0\0";
            __rtc_codes::chunks::<4usize>(&TABLE)
        };
        const GROUPS: &'static [__rtc_codes::Group] = {
            static TABLE: [__rtc_codes::Group; 1usize] = [
                __rtc_codes::Group {
                    title: "Join",
                    url: "",
                },
            ];
            &TABLE
        };
        const GROUPED: &'static [[__rtc_codes::core::primitive::u8; 2]] = {
            static TABLE: [__rtc_codes::core::primitive::u8; 4usize] = *b"\0\0\0\0";
            __rtc_codes::chunks::<2usize>(&TABLE)
        };
        const NAMES: __rtc_codes::Strings = __rtc_codes::Strings {
            joined: {
                static JOINED: &__rtc_codes::core::primitive::str = "ROOM_LOCKEDROOM_FULL";
                &JOINED
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 12usize] = *b"\0\0\0\0\x0B\0\0\0\x14\0\0\0";
                __rtc_codes::chunks::<4usize>(&TABLE)
            },
        };
        const MESSAGES: __rtc_codes::Strings = __rtc_codes::Strings {
            joined: {
                static JOINED: &__rtc_codes::core::primitive::str = "room is locked (Acme Voice -2147483648) (Acme Voice 1)";
                &JOINED
            },
            starts: {
                static TABLE: [__rtc_codes::core::primitive::u8; 12usize] = *b"\0\0\0\0'\0\0\x006\0\0\0";
                __rtc_codes::chunks::<4usize>(&TABLE)
            },
        };
        const DESCRIPTIONS: &'static [&'static __rtc_codes::core::primitive::str] = {
            static TABLE: [&'static __rtc_codes::core::primitive::str; 2usize] = [
                "room is locked",
                "",
            ];
            &TABLE
        };
        const LABELS: __rtc_codes::Index = __rtc_codes::Index {
            hash: __rtc_codes::PerfectHash {
                seed: 7960286522194355701u64,
                pilots: {
                    static TABLE: [__rtc_codes::core::primitive::u8; 4usize] = *b"\0\0\x01\0";
                    __rtc_codes::chunks::<2usize>(&TABLE)
                },
            },
            numbers: {
                static TABLE: [__rtc_codes::core::primitive::u8; 8usize] = *b"\0\0\0\0\x01\0\x01\0";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
    }
    impl __rtc_codes::Numbered for AcmeBroken {
        const CODES: __rtc_codes::PerfectHash = __rtc_codes::PerfectHash {
            seed: 5120880031447969389u64,
            pilots: {
                static TABLE: [__rtc_codes::core::primitive::u8; 0usize] = *b"";
                __rtc_codes::chunks::<2usize>(&TABLE)
            },
        };
    }
    ::rtc_codes::__numeric! {
        AcmeBroken
    }
};
const _: &[::rtc_codes::__private::core::primitive::u8] = ::rtc_codes::__private::core::include_bytes!(
    ::rtc_codes::__private::core::concat!(::rtc_codes::__private::core::env!("CARGO_MANIFEST_DIR"),
    "/", "catalogs/acme-broken.toml")
);
