//! A user's crate whose traits, statics and constants have the names that an expansion
//! uses.

#![deny(warnings, clippy::pedantic)]

mod statics {
    #![allow(non_upper_case_globals, dead_code)]

    macro_rules! statics { ($($name:ident)*) => { $(pub static $name: i32 = 0;)* }; }
    statics! { code entry this f number text string key message rest more reason product from to slot position name serializer deserializer value kind index other state count core result option read look_up display serde }

    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }
    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeMessage = "catalogs/acme-message.toml";
    }
}

mod constants {
    #![allow(non_upper_case_globals, dead_code)]

    macro_rules! constants { ($($name:ident)*) => { $(pub const $name: u8 = 0;)* }; }
    constants! { code entry this f number text string key message rest more reason product from to slot position name serializer deserializer value kind index other state count core result option read look_up display serde }

    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }
    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeMessage = "catalogs/acme-message.toml";
    }
}

mod unit_structs {
    #![allow(non_camel_case_types, dead_code)]

    macro_rules! structs { ($($name:ident)*) => { $(pub struct $name;)* }; }
    structs! { code entry this f number text string key message rest more reason product from to slot position name serializer deserializer value kind index other state count core result option read look_up display serde }

    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }
    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeMessage = "catalogs/acme-message.toml";
    }
}

/// Methods of every type, by reference and by value.
mod blanket {
    #![allow(dead_code, clippy::all, clippy::pedantic)]

    pub trait ByReference {
        const ALL: u8 = 0;
        const COUNT: u8 = 0;
        const VENDOR: u8 = 0;
        const PRODUCT: u8 = 0;
        const ID: u8 = 0;
        fn name(&self) -> u64 {
            0
        }
        fn name_basis(&self) -> u64 {
            0
        }
        fn aliases(&self) -> u64 {
            0
        }
        fn description(&self) -> u64 {
            0
        }
        fn causes(&self) -> u64 {
            0
        }
        fn suggestions(&self) -> u64 {
            0
        }
        fn methods(&self) -> u64 {
            0
        }
        fn group(&self) -> u64 {
            0
        }
        fn docs_url(&self) -> u64 {
            0
        }
        fn category(&self) -> u64 {
            0
        }
        fn retryability(&self) -> u64 {
            0
        }
        fn escalate(&self) -> u64 {
            0
        }
        fn retry_after(&self) -> u64 {
            0
        }
        fn classification_basis(&self) -> u64 {
            0
        }
        fn reasons(&self) -> u64 {
            0
        }
        fn erratum(&self) -> u64 {
            0
        }
        fn since(&self) -> u64 {
            0
        }
        fn retired(&self) -> u64 {
            0
        }
        fn origin(&self) -> u64 {
            0
        }
        fn is_retryable(&self) -> u64 {
            0
        }
        fn is_success(&self) -> u64 {
            0
        }
        fn code(&self) -> u64 {
            0
        }
        fn key(&self) -> u64 {
            0
        }
        fn slot(&self) -> u64 {
            0
        }
        fn number(&self) -> u64 {
            0
        }
        fn reason(&self) -> u64 {
            0
        }
        fn fmt(&self) -> u64 {
            0
        }
        fn serialize(&self) -> u64 {
            0
        }
        fn clone(&self) -> u64 {
            0
        }
        fn eq(&self) -> u64 {
            0
        }
        fn cmp(&self) -> u64 {
            0
        }
        fn partial_cmp(&self) -> u64 {
            0
        }
        fn hash(&self) -> u64 {
            0
        }
        fn to_string(&self) -> u64 {
            0
        }
        fn into(&self) -> u64 {
            0
        }
        fn try_into(&self) -> u64 {
            0
        }
        fn as_chunks(&self) -> u64 {
            0
        }
        fn chunks(&self) -> u64 {
            0
        }
        fn len(&self) -> u64 {
            0
        }
        fn get(&self) -> u64 {
            0
        }
        fn first(&self) -> u64 {
            0
        }
        fn iter(&self) -> u64 {
            0
        }
        fn copied(&self) -> u64 {
            0
        }
        fn is_empty(&self) -> u64 {
            0
        }
        fn split_at(&self) -> u64 {
            0
        }
        fn as_bytes(&self) -> u64 {
            0
        }
        fn ok_or(&self) -> u64 {
            0
        }
        fn unwrap(&self) -> u64 {
            0
        }
        fn borrow(&self) -> u64 {
            0
        }
        fn source(&self) -> u64 {
            0
        }
        fn from_code(_: u8) -> u64 {
            0
        }
        fn from_number(_: u8) -> u64 {
            0
        }
        fn find_in(_: u8) -> u64 {
            0
        }
        fn try_from(_: u8) -> u64 {
            0
        }
        fn from_str(_: u8) -> u64 {
            0
        }
        fn deserialize(_: u8) -> u64 {
            0
        }
        fn at(_: u8) -> u64 {
            0
        }
        fn all(_: u8) -> u64 {
            0
        }
        fn new(_: u8) -> u64 {
            0
        }
    }
    impl<T: ?Sized> ByReference for T {}

    pub mod by_value {
        pub trait ByValue: Sized {
            fn name(self) -> u64 {
                0
            }
            fn name_basis(self) -> u64 {
                0
            }
            fn aliases(self) -> u64 {
                0
            }
            fn description(self) -> u64 {
                0
            }
            fn causes(self) -> u64 {
                0
            }
            fn suggestions(self) -> u64 {
                0
            }
            fn methods(self) -> u64 {
                0
            }
            fn group(self) -> u64 {
                0
            }
            fn docs_url(self) -> u64 {
                0
            }
            fn category(self) -> u64 {
                0
            }
            fn retryability(self) -> u64 {
                0
            }
            fn escalate(self) -> u64 {
                0
            }
            fn retry_after(self) -> u64 {
                0
            }
            fn classification_basis(self) -> u64 {
                0
            }
            fn reasons(self) -> u64 {
                0
            }
            fn erratum(self) -> u64 {
                0
            }
            fn since(self) -> u64 {
                0
            }
            fn retired(self) -> u64 {
                0
            }
            fn origin(self) -> u64 {
                0
            }
            fn is_retryable(self) -> u64 {
                0
            }
            fn is_success(self) -> u64 {
                0
            }
            fn code(self) -> u64 {
                0
            }
            fn key(self) -> u64 {
                0
            }
            fn slot(self) -> u64 {
                0
            }
            fn number(self) -> u64 {
                0
            }
            fn reason(self) -> u64 {
                0
            }
            fn fmt(self) -> u64 {
                0
            }
            fn serialize(self) -> u64 {
                0
            }
            fn clone(self) -> u64 {
                0
            }
            fn eq(self) -> u64 {
                0
            }
            fn cmp(self) -> u64 {
                0
            }
            fn partial_cmp(self) -> u64 {
                0
            }
            fn hash(self) -> u64 {
                0
            }
            fn to_string(self) -> u64 {
                0
            }
            fn into(self) -> u64 {
                0
            }
            fn try_into(self) -> u64 {
                0
            }
            fn as_chunks(self) -> u64 {
                0
            }
            fn chunks(self) -> u64 {
                0
            }
            fn len(self) -> u64 {
                0
            }
            fn get(self) -> u64 {
                0
            }
            fn first(self) -> u64 {
                0
            }
            fn iter(self) -> u64 {
                0
            }
            fn copied(self) -> u64 {
                0
            }
            fn is_empty(self) -> u64 {
                0
            }
            fn split_at(self) -> u64 {
                0
            }
            fn as_bytes(self) -> u64 {
                0
            }
            fn ok_or(self) -> u64 {
                0
            }
            fn unwrap(self) -> u64 {
                0
            }
            fn borrow(self) -> u64 {
                0
            }
            fn source(self) -> u64 {
                0
            }
            fn from_code(_: u8) -> u64 {
                0
            }
            fn from_number(_: u8) -> u64 {
                0
            }
            fn find_in(_: u8) -> u64 {
                0
            }
            fn try_from(_: u8) -> u64 {
                0
            }
            fn from_str(_: u8) -> u64 {
                0
            }
            fn deserialize(_: u8) -> u64 {
                0
            }
            fn at(_: u8) -> u64 {
                0
            }
            fn all(_: u8) -> u64 {
                0
            }
            fn new(_: u8) -> u64 {
                0
            }
        }
        impl<T> ByValue for T {}

        codes::catalog! {
            #[derive(::serde::Serialize, ::serde::Deserialize)]
            pub enum AcmeVoice = "catalogs/acme-voice.toml";
        }
        codes::catalog! {
            #[derive(::serde::Serialize, ::serde::Deserialize)]
            pub enum AcmeMessage = "catalogs/acme-message.toml";
        }
    }

    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }
    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeMessage = "catalogs/acme-message.toml";
    }
}

/// The company's own interface, with the types of the enum's methods.
mod same_types {
    #![allow(dead_code)]

    pub trait Named {
        fn name(&self) -> &'static str;
        fn description(&self) -> &'static str;
        fn key(&self) -> &'static str;
        fn code(&self) -> i64;
        fn number(&self) -> i64;
        fn reason(&self) -> &'static codes::Reason;
        fn from_code(code: i64) -> Option<Self>
        where
            Self: Sized;
    }

    macro_rules! named {
        ($($E:ident)*) => {
            $(impl Named for $E {
                fn name(&self) -> &'static str {
                    unreachable!("not the enum's own")
                }
                fn description(&self) -> &'static str {
                    unreachable!("not the enum's own")
                }
                fn key(&self) -> &'static str {
                    unreachable!("not the enum's own")
                }
                fn code(&self) -> i64 {
                    unreachable!("not the enum's own")
                }
                fn number(&self) -> i64 {
                    unreachable!("not the enum's own")
                }
                fn reason(&self) -> &'static codes::Reason {
                    unreachable!("not the enum's own")
                }
                fn from_code(_: i64) -> Option<Self> {
                    unreachable!("not the enum's own")
                }
            })*
        };
    }
    named! { AcmeVoice AcmeVoiceTokenRejectedReason AcmeMessage }

    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeVoice = "catalogs/acme-voice.toml";
    }
    codes::catalog! {
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        pub enum AcmeMessage = "catalogs/acme-message.toml";
    }
}

macro_rules! work_as_ever {
    ($($test:ident: $($module:ident)::+;)*) => {
        $(
            #[test]
            fn $test() {
                use $($module)::+::{AcmeMessage, AcmeVoice, AcmeVoiceTokenRejectedReason};
                let entry = AcmeVoice::try_from(0x4001).unwrap();
                assert_eq!(entry, AcmeVoice::RoomFull);
                assert_eq!(format!("{entry:?}"), "RoomFull");
                assert_eq!(format!("{entry}"), "room has all the members it can take (Acme Voice 16385)");
                assert_eq!(i64::from(entry), 0x4001);
                assert_eq!(AcmeVoice::name(entry), "ROOM_FULL");
                assert_eq!("ROOM_FULL".parse(), Ok(entry));
                assert_eq!(AcmeVoice::try_from(2).unwrap_err().number(), 2);
                let reason = AcmeVoiceTokenRejectedReason::try_from(2).unwrap();
                assert_eq!(reason, AcmeVoiceTokenRejectedReason::Malformed);
                assert_eq!(i64::from(reason), 2);
                assert!(!format!("{reason}").is_empty());
                let entry = AcmeMessage::find_in("a timeout").unwrap();
                assert_eq!(AcmeMessage::key(entry), "timeout");
                assert_eq!(format!("{entry:?}"), "Timeout");
                assert_eq!(AcmeMessage::try_from("timeout"), Ok(entry));
                let json = serde_json::to_string(&(entry, reason)).unwrap();
                assert_eq!(json, "[\"timeout\",2]");
                assert_eq!(serde_json::from_str(&json).ok(), Some((entry, reason)));
            }
        )*
    };
}

work_as_ever! {
    beside_statics: statics;
    beside_constants: constants;
    beside_unit_structs: unit_structs;
    beside_traits_with_methods_by_reference: blanket;
    beside_traits_with_methods_by_value: blanket::by_value;
    beside_traits_with_methods_of_the_same_types: same_types;
}
