// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// A fact as it arrives from outside, before it is known what is meant: a value of JSON.
public enum Faktangabe: Sendable, Hashable, Decodable {
    case jaNein(Bool)
    case zahl(Int)
    case text(String)

    /// - Throws: `DecodingError` for anything else than `true`, `false`, a whole number and a text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let ja = try? container.decode(Bool.self) {
            self = .jaNein(ja)
        } else if let zahl = try? container.decode(Int.self) {
            self = .zahl(zahl)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "Möglich sind true, false, eine ganze Zahl oder ein Text.")
        }
    }
}

/// A fact that a check list cannot take, with the reason and what to do, in German.
public struct Faktenfehler: Error, Sendable, Hashable, CustomStringConvertible {
    /// `Faktfeld.kennung`, or what was given for one.
    public let fakt: String
    public let grund: String

    public init(fakt: String, grund: String) {
        self.fakt = fakt
        self.grund = grund
    }

    public var description: String { "Angabe „\(fakt)“: \(grund)" }
}

extension Pruefschema {
    /// The facts that are given, each held against the field it is for.
    ///
    /// - Throws: `Faktenfehler` for the first, by name, that has no field, is of another kind, or is a day that no
    ///   calendar has.
    public func lies(_ angaben: [String: Faktangabe]) throws(Faktenfehler) -> Fakten {
        var gelesen: Fakten = [:]
        for (kennung, angabe) in angaben.sorted(by: { $0.key < $1.key }) {
            guard let feld = fakten.first(where: { $0.kennung == kennung }) else {
                throw Faktenfehler(
                    fakt: kennung, grund: "Das Prüfschema „\(self.kennung)“ fragt nicht danach. \(felder)")
            }
            gelesen[kennung] = try feld.lies(angabe)
        }
        return gelesen
    }

    private var felder: String {
        fakten.isEmpty
            ? "Es fragt nach keiner Angabe." : "Möglich sind: \(fakten.map(\.kennung).joined(separator: ", "))."
    }
}

extension Faktfeld {
    /// The value of the field that is meant.
    ///
    /// - Throws: `Faktenfehler` if it is of another kind.
    public func lies(_ angabe: Faktangabe) throws(Faktenfehler) -> Faktwert {
        switch (art, angabe) {
        case (.jaNein, .jaNein(let ja)): return .jaNein(ja)
        case (.zahl, .zahl(let zahl)) where zahl >= 0: return .zahl(zahl)
        case (.datum, .text(let text)):
            guard let tag = Stichtag(eingabe: text) else {
                throw fehler("„\(text)“ ist kein Tag, den es gibt. Bitte so angeben: 2027-05-01 oder 01.05.2027.")
            }
            return .datum(tag)
        case (.auswahl(let auswahl), .text(let text)):
            guard auswahl.contains(where: { $0.wert == text }) else {
                throw fehler("„\(text)“ gibt es nicht. Möglich sind: \(auswahl.map(\.wert).joined(separator: ", ")).")
            }
            return .auswahl(text)
        case (.jaNein, _): throw fehler("Gefragt ist ja oder nein (true oder false).")
        case (.zahl, _): throw fehler("Gefragt ist eine ganze Zahl, nicht kleiner als 0.")
        case (.datum, _): throw fehler("Gefragt ist ein Tag, zum Beispiel \"2027-05-01\".")
        case (.auswahl(let auswahl), _):
            throw fehler("Gefragt ist eines von: \(auswahl.map(\.wert).joined(separator: ", ")).")
        }
    }

    private func fehler(_ grund: String) -> Faktenfehler { Faktenfehler(fakt: kennung, grund: grund) }
}
