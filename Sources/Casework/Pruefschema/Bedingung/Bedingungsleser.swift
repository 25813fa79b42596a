// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// A condition that cannot be read, with the place to mend.
public struct Bedingungsfehler: Error, Sendable, Hashable, CustomStringConvertible {
    /// Character of the condition, from 1.
    public let spalte: Int
    /// What is wrong and what to do, in German.
    public let grund: String

    public init(spalte: Int, grund: String) {
        self.spalte = spalte
        self.grund = grund
    }

    public var description: String { "Spalte \(spalte): \(grund)" }
}

extension Bedingung {
    /// Reads a condition in the grammar of `Bedingung`.
    /// - Throws: `Bedingungsfehler` with the column of the first word that does not fit.
    public init(_ text: String) throws(Bedingungsfehler) {
        var leser = try Bedingungsleser(text)
        self = try leser.ganzeBedingung()
    }
}

/// Recursive descent over the words of a condition.
struct Bedingungsleser {
    /// Deeper nesting is a mistake, or an attack on the stack.
    static let groessteTiefe = 40

    private let worte: [Bedingungswort]
    /// Column behind the last word.
    private let ende: Int
    private var stelle = 0
    private var tiefe = 0

    init(_ text: String) throws(Bedingungsfehler) {
        worte = try Bedingungswort.worte(text)
        ende = text.count + 1
    }

    mutating func ganzeBedingung() throws(Bedingungsfehler) -> Bedingung {
        let bedingung = try oder()
        guard stelle < worte.count else { return bedingung }
        throw fehler(
            worte[stelle].art == .zu
                ? "Diese Klammer wurde nicht geöffnet." : "Hier muss „und“ oder „oder“ stehen, nicht „\(naechstes)“.")
    }

    private mutating func oder() throws(Bedingungsfehler) -> Bedingung {
        var glieder = [try und()]
        while nimm(.oder) { glieder.append(try und()) }
        return glieder.count == 1 ? glieder[0] : .oder(glieder)
    }

    private mutating func und() throws(Bedingungsfehler) -> Bedingung {
        var glieder = [try nicht()]
        while nimm(.und) { glieder.append(try nicht()) }
        return glieder.count == 1 ? glieder[0] : .und(glieder)
    }

    private mutating func nicht() throws(Bedingungsfehler) -> Bedingung {
        guard nimm(.nicht) else { return try einzelne() }
        try steigeAb()
        let innen = try nicht()
        tiefe -= 1
        return .nicht(innen)
    }

    private mutating func einzelne() throws(Bedingungsfehler) -> Bedingung {
        if nimm(.auf) { return try geklammerte() }
        guard stelle < worte.count, case .name(let fakt) = worte[stelle].art else {
            throw fehler("Hier muss ein Fakt, „nicht“ oder „(“ stehen, nicht „\(naechstes)“.")
        }
        stelle += 1
        guard stelle < worte.count, case .vergleich(let vergleich) = worte[stelle].art else {
            return .vergleich(fakt: fakt, .gleich, .wert(.jaNein(true)))
        }
        stelle += 1
        return .vergleich(fakt: fakt, vergleich, try wert())
    }

    private mutating func geklammerte() throws(Bedingungsfehler) -> Bedingung {
        try steigeAb()
        let innen = try oder()
        guard nimm(.zu) else { throw fehler("Hier fehlt „)“.") }
        tiefe -= 1
        return innen
    }

    private mutating func wert() throws(Bedingungsfehler) -> Bedingung.Vergleichswert {
        guard stelle < worte.count, case .wert(let wert) = worte[stelle].art else {
            throw fehler(
                "Hier muss ein Wert stehen: eine Zahl, ein Tag (2026-11-30), ja, nein, 'auswahl' oder stichtag, nicht "
                    + "„\(naechstes)“.")
        }
        stelle += 1
        return wert
    }

    private mutating func nimm(_ art: Bedingungswort.Art) -> Bool {
        guard stelle < worte.count, worte[stelle].art == art else { return false }
        stelle += 1
        return true
    }

    private mutating func steigeAb() throws(Bedingungsfehler) {
        tiefe += 1
        guard tiefe <= Self.groessteTiefe else {
            throw fehler("Die Bedingung ist zu tief geschachtelt; möglich sind \(Self.groessteTiefe) Stufen.")
        }
    }

    private var naechstes: String { stelle < worte.count ? worte[stelle].text : "das Ende" }

    private func fehler(_ grund: String) -> Bedingungsfehler {
        Bedingungsfehler(spalte: stelle < worte.count ? worte[stelle].spalte : ende, grund: grund)
    }
}
