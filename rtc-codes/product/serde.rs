//! Products by id, and codes beside their product: `{"product": "…", "code": …}`.

use core::fmt;

use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde_core::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::{AnyCode, OpenCode, Product, UnknownCode};

const FIELDS: &[&str] = &["product", "code"];

impl Serialize for Product {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Product {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Id)
    }
}

struct Id;

impl Visitor<'_> for Id {
    type Value = Product;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of a product:")?;
        for (at, product) in Product::ALL.iter().enumerate() {
            write!(f, "{} `{product}`", if at == 0 { "" } else { "," })?;
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Product, E> {
        Product::from_id(id).ok_or_else(|| E::invalid_value(Unexpected::Str(id), &self))
    }
}

impl Serialize for AnyCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("AnyCode", FIELDS.len())?;
        fields.serialize_field("product", &self.product())?;
        match (self.key(), self.code()) {
            (Some(key), _) => fields.serialize_field("code", key)?,
            (None, number) => fields.serialize_field("code", &number.unwrap_or_default())?,
        }
        fields.end()
    }
}

impl<'de> Deserialize<'de> for AnyCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let open = OpenCode::deserialize(deserializer)?;
        open.known().ok_or_else(|| {
            let number = open.code().unwrap_or_default();
            D::Error::custom(UnknownCode::new(number, open.product().name()))
        })
    }
}

impl Serialize for OpenCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(entry) = self.known() {
            return entry.serialize(serializer);
        }
        let mut fields = serializer.serialize_struct("OpenCode", FIELDS.len())?;
        fields.serialize_field("product", &self.product())?;
        fields.serialize_field("code", &self.code().unwrap_or_default())?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for OpenCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("OpenCode", FIELDS, Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = OpenCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a product and a code")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<OpenCode, A::Error> {
        let (mut product, mut code) = (None, None);
        while let Some(field) = map.next_key()? {
            match field {
                Field::Product if product.is_some() => {
                    return Err(A::Error::duplicate_field("product"));
                }
                Field::Code if code.is_some() => return Err(A::Error::duplicate_field("code")),
                Field::Product => product = Some(map.next_value::<Product>()?),
                Field::Code => code = Some(map.next_value::<Code>()?),
                Field::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let product = product.ok_or_else(|| A::Error::missing_field("product"))?;
        code.ok_or_else(|| A::Error::missing_field("code"))?.of(product)
    }

    /// Formats that do not describe themselves have the product first, and then what its
    /// codes are.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OpenCode, A::Error> {
        let product: Product =
            seq.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let is_keyed = product.entries().next().is_some_and(|entry| entry.key().is_some());
        let code = seq.next_element_seed(Kind { is_keyed })?;
        code.ok_or_else(|| A::Error::invalid_length(1, &self))?.of(product)
    }
}

enum Field {
    Product,
    Code,
    Other,
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(Name)
    }
}

struct Name;

impl Visitor<'_> for Name {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`product` or `code`")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Field, E> {
        match name {
            "product" => Ok(Field::Product),
            "code" => Ok(Field::Code),
            _ => Ok(Field::Other),
        }
    }
}

/// A number, or the entries that have a key: the product may come later, and nothing is
/// allocated to keep the string until then.
enum Code {
    Number(i64),
    Key([Option<AnyCode>; Product::ALL.len()]),
}

impl Code {
    fn of<E: Error>(self, product: Product) -> Result<OpenCode, E> {
        match self {
            Self::Number(number) => Ok(OpenCode::new(product, number)),
            Self::Key(entries) => {
                let mut entries = entries.into_iter().flatten();
                let entry = entries.find(|entry| entry.product() == product);
                let unknown = || E::custom(format_args!("not a key of the catalog `{product}`"));
                entry.map(OpenCode::from).ok_or_else(unknown)
            }
        }
    }
}

struct Kind {
    is_keyed: bool,
}

impl<'de> DeserializeSeed<'de> for Kind {
    type Value = Code;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Code, D::Error> {
        if self.is_keyed {
            deserializer.deserialize_str(NumberOrKey)
        } else {
            deserializer.deserialize_i64(NumberOrKey)
        }
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberOrKey)
    }
}

struct NumberOrKey;

impl Visitor<'_> for NumberOrKey {
    type Value = Code;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or the key of a code")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Code, E> {
        Ok(Code::Number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Code, E> {
        let number = i64::try_from(number);
        number.map(Code::Number).map_err(|_| E::custom("a code has at most 64 bits"))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Code, E> {
        let mut entries = [None; Product::ALL.len()];
        for (entry, product) in entries.iter_mut().zip(Product::ALL) {
            *entry = AnyCode::from_key(*product, key);
        }
        Ok(Code::Key(entries))
    }
}
