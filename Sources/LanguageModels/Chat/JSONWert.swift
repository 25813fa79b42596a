// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A JSON value.
public indirect enum JSONWert: Sendable, Hashable {
    case null
    case bool(Bool)
    case zahl(Double)
    case text(String)
    case liste([JSONWert])
    case objekt([String: JSONWert])

    /// The text, nil if it is another value.
    public var alsText: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The elements, nil if it is another value.
    public var alsListe: [JSONWert]? {
        if case .liste(let liste) = self { liste } else { nil }
    }

    public subscript(_ key: String) -> JSONWert? {
        if case .objekt(let objekt) = self { objekt[key] } else { nil }
    }
}

extension JSONWert: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let wert): try container.encode(wert)
        case .zahl(let zahl):
            if let ganz = Int(exactly: zahl) { try container.encode(ganz) } else { try container.encode(zahl) }
        case .text(let text): try container.encode(text)
        case .liste(let liste): try container.encode(liste)
        case .objekt(let objekt): try container.encode(objekt)
        }
    }
}

// So that a schema or a request is written down as it looks.

extension JSONWert: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
    public init(integerLiteral zahl: Int) { self = .zahl(Double(zahl)) }
    public init(booleanLiteral wert: Bool) { self = .bool(wert) }
}

extension JSONWert: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    public init(arrayLiteral liste: JSONWert...) { self = .liste(liste) }
    public init(dictionaryLiteral felder: (String, JSONWert)...) {
        self = .objekt(Dictionary(felder) { _, letzter in letzter })
    }
}
