// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Corpus
public import Norms

/// Sample values for tests of Vorgänge.
public enum Vorgangsmuster: Sendable {
    public static let sachbearbeitung = Akteur(rolle: "Sachbearbeitung")
    public static let verweis = Schemaverweis(kennung: "studium-verlaengerung", version: 1)

    /// A small check list: two points, one fact of each kind, two Unterlagen.
    public static func schema(
        _ verweis: Schemaverweis = verweis, freigegeben: Bool = true, gueltig: Zeitraum = .immer
    ) -> Pruefschema {
        let norm = Normzitat(gesetz: "AufenthG", nummer: "16b")
        return Pruefschema(
            kennung: verweis.kennung, anliegen: "studium", name: "Verlängerung Studium", version: verweis.version,
            gueltig: gueltig, verfasst: "Erlasspflege",
            freigegeben: freigegeben ? Freigabe(rolle: "Leitung", am: Muster.tag("2024-01-01")) : nil,
            fakten: [
                Faktfeld(kennung: "passGueltigBis", frage: "Bis wann ist der Pass gültig?", art: .datum),
                Faktfeld(kennung: "volljaehrig", frage: "Volljährig?", art: .jaNein),
                Faktfeld(kennung: "fachsemester", frage: "Fachsemester?", art: .zahl(einheit: nil)),
                Faktfeld(
                    kennung: "titel", frage: "Welcher Titel?",
                    art: .auswahl([.init(wert: "16b", name: "§ 16b"), .init(wert: "17", name: "§ 17")])),
            ],
            punkte: [
                Pruefpunkt(kennung: "zulassung", frage: "Zulassung?", normen: [norm]),
                Pruefpunkt(kennung: "unterhalt", frage: "Unterhalt?", normen: [norm]),
            ],
            unterlagen: [
                Unterlagenposten(kennung: "pass", name: "Reisepass", normen: [norm]),
                Unterlagenposten(kennung: "immatrikulation", name: "Immatrikulationsbescheinigung", normen: [norm]),
            ], dauer: nil, quelle: "Test")
    }

    /// What only a decree asks for.
    public static let nurErlass = Unterlagenbogen(
        kennung: "leistungsnachweis", name: "Leistungsnachweis", posten: nil, einschlaegig: .ja, normen: [],
        regeln: [])

    public static func eroeffnet(
        _ referenz: String = "2026-0815", _ verweis: Schemaverweis = verweis, stichtag: String = "2026-10-01"
    ) -> Vorgangsschritt {
        .eroeffnet(referenz: referenz, schema: verweis, stichtag: Muster.tag(stichtag))
    }

    public static func unterlage(_ kennung: String, _ status: Unterlagenstatus) -> Vorgangsschritt {
        let namen = ["pass": "Reisepass", "immatrikulation": "Immatrikulationsbescheinigung"]
        return .unterlage(
            kennung: kennung, name: namen[kennung] ?? kennung, status: status,
            norm: status == .entbehrlich ? "§ 5 Abs. 3 AufenthG" : nil, anmerkung: nil)
    }

    public static func nachforderung(_ kennungen: [String] = ["pass"], frist: String) -> Vorgangsschritt {
        .nachforderung(
            unterlagen: kennungen.map { .init(kennung: $0, name: $0) }, frist: Muster.tag(frist), fristbeleg: nil,
            zweitsprache: nil)
    }

    public static func stelle(_ fassung: String, _ abschnitt: Int = 0, zitat: String = "Der Pass.") -> Fundstelle {
        Fundstelle(
            fassung: Muster.sha(fassung), abschnitt: abschnitt, pfad: "Nr. \(abschnitt + 1)", seite: nil,
            bereich: 0..<zitat.utf8.count, zitat: zitat)
    }

    public static func eintrag(
        _ nummer: Int, _ schritt: Vorgangsschritt, um: Zeitmarke? = nil, gezeigt: [Fundstelle] = [],
        durch: Akteur = sachbearbeitung
    ) -> Schritteintrag {
        Schritteintrag(
            nummer: nummer, schritt: schritt, durch: durch, um: um ?? .t(nummer), gezeigt: gezeigt, corpusstand: 7)
    }

    /// The Vorgang and, for the store, the additions that these steps make.
    public static func nachtraege(_ eintraege: [Schritteintrag], id: VorgangID?) throws -> [Vorgangsnachtrag] {
        let name = id ?? VorgangID(rawValue: 0)
        return try eintraege.indices.map { letzter in
            let vorgang = try Vorgang(id: name, schritte: eintraege[...letzter])
            return Vorgangsnachtrag(
                vorgang: letzter == 0 ? nil : name, eintrag: eintraege[letzter],
                zeile: Vorgangszeile(vorgang, schema: schema(), geaendert: eintraege[letzter].um))
        }
    }
}

/// Check lists and corpus as a test sets them.
public struct Musterumfeld: Vorgangsumfeld {
    public var schemata: [Pruefschema]
    public var stand: Int64

    public init(schemata: [Pruefschema] = [Vorgangsmuster.schema()], stand: Int64 = 7) {
        self.schemata = schemata
        self.stand = stand
    }

    public func schema(_ verweis: Schemaverweis) async throws -> Pruefschema? {
        schemata.first { $0.verweis == verweis }
    }

    public func geltendesSchema(_ kennung: String, am stichtag: Stichtag) async throws -> Pruefschema? {
        schemata.filter { $0.kennung == kennung && $0.freigegeben != nil && $0.gueltig.enthaelt(stichtag) }
            .max { $0.version < $1.version }
    }

    public func pruefbogen(_ vorgang: Vorgang) async throws -> Pruefbogen {
        guard let schema = try await schema(vorgang.schema) else {
            throw Vorgangsfehler.unbekanntesSchema(vorgang.schema)
        }
        return Pruefbogen(
            schema: schema, stichtag: vorgang.stichtag, fakten: vorgang.fakten, corpusstand: stand, punkte: [],
            unterlagen: [Vorgangsmuster.nurErlass], weitere: [:], dauer: nil, konflikte: [], hinweise: [])
    }

    public func corpusstand() async throws -> Int64 { stand }

    public func istNorm(_ text: String) -> Bool { text.hasPrefix("§") }
}
