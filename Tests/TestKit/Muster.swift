// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// Sample values for tests: small laws and decrees as they come out of reading.
public enum Muster: Sendable {
    /// A § of a sample law.
    public struct Paragraf: Sendable {
        public var nummer: String
        public var ueberschrift: String
        public var text: String
        public var verweise: [Verweis]

        public init(_ nummer: String, _ ueberschrift: String, _ text: String, verweise: [Verweis] = []) {
            self.nummer = nummer
            self.ueberschrift = ueberschrift
            self.text = text
            self.verweise = verweise
        }
    }

    /// A day written `2024-02-29`; a mistake in a test's literal ends the test.
    public static func tag(_ iso: String) -> Stichtag {
        guard let tag = Stichtag(iso: iso) else { preconditionFailure("„\(iso)“ ist kein Datum.") }
        return tag
    }

    /// 64 hex digits that differ for different texts; not the real sha256.
    public static func sha(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var hex = ""
        for round in UInt8(0)..<4 {
            for byte in Array(text.utf8) + [round] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            let digits = String(hash, radix: 16)
            hex += String(repeating: "0", count: 16 - digits.count) + digits
        }
        return hex
    }

    /// A law with one Abschnitt and one passage a §, known from `bekanntAb` on.
    public static func gesetz(
        _ kurz: String, titel: String? = nil, bekanntAb: String? = "2024-01-01", datei: String? = nil,
        sha256: String? = nil, paragrafen: [Paragraf]
    ) -> Aufnahme {
        let name = titel ?? "Gesetz über \(kurz)"
        let vorschrift = Vorschrift(
            kennung: "gesetz:\(kurz)", art: .gesetz, kurz: kurz, titel: name, normgeber: "Bund", land: "Bund",
            rang: .bundesgesetz)
        let inhalt = paragrafen.map { $0.nummer + $0.text }.joined()
        let fassung = Fassung(
            sha256: sha256 ?? sha(kurz + (bekanntAb ?? "") + inhalt), datei: datei ?? "\(kurz.lowercased()).xml",
            bekanntAb: bekanntAb.map(tag), medientyp: "application/xml")
        let abschnitte = paragrafen.enumerated().map { nummer, paragraf in
            Abschnitt(
                ordnung: nummer, bezeichnung: "§ \(paragraf.nummer)", ueberschrift: paragraf.ueberschrift,
                text: paragraf.text, verweise: paragraf.verweise)
        }
        return Aufnahme(
            vorschrift: vorschrift, fassung: fassung, abschnitte: abschnitte,
            passagen: abschnitte.map { passage($0, titel: "\($0.ueberschrift) \(kurz)", kontext: name) })
    }

    /// A decree with numbered sections, one Abschnitt and one passage each.
    public static func erlass(
        _ aktenzeichen: String, datum: String?, betreff: String = "Aufenthaltsrecht", datei: String? = nil,
        sha256: String? = nil, art: Vorschriftart = .erlass, inKraftAb: String? = nil, inKraftBis: String? = nil,
        beziehungen: [Beziehung] = [], abschnitte texte: [String] = ["Die Aufenthaltserlaubnis wird verlängert."]
    ) -> Aufnahme {
        let normgeber = "Ministerium des Innern des Landes Musterland"
        let vorschrift = Vorschrift(
            kennung: "erlass:\(normgeber)|\(aktenzeichen)|\(datum ?? "")", art: art, kurz: "Erlass \(aktenzeichen)",
            titel: betreff, normgeber: normgeber, land: "NRW", rang: .landeserlass, aktenzeichen: aktenzeichen,
            aktenzeichenNormalisiert: aktenzeichen, datum: datum.map(tag))
        var angaben: [Geltungsangabe] = []
        if let inKraftAb {
            angaben.append(.init(art: .inKraftAb, tag: tag(inKraftAb), beleg: "Er tritt am \(inKraftAb) in Kraft."))
        }
        if let inKraftBis {
            angaben.append(.init(art: .inKraftBis, tag: tag(inKraftBis), beleg: "Er ist befristet bis \(inKraftBis)."))
        }
        let inhalt = texte.joined() + angaben.map(\.beleg).joined() + beziehungen.map(\.beleg).joined()
        let fassung = Fassung(
            sha256: sha256 ?? sha(aktenzeichen + (datum ?? "") + art.rawValue + inhalt),
            datei: datei ?? "\(aktenzeichen).txt", bekanntAb: datum.map(tag), geltungsangaben: angaben,
            medientyp: "text/plain")
        let abschnitte = texte.enumerated().map { nummer, text in
            Abschnitt(ordnung: nummer, bezeichnung: "Nr. \(nummer + 1)", text: text)
        }
        return Aufnahme(
            vorschrift: vorschrift, fassung: fassung, abschnitte: abschnitte,
            passagen: abschnitte.map { passage($0, titel: betreff, kontext: normgeber) }, beziehungen: beziehungen)
    }

    /// The imported folder that files of the tests lie in, unless a test names another.
    public static let ordner = "/eingang"

    /// The file as the import hands it to the store.
    public static func eingang(
        _ aufnahme: Aufnahme, ordner: String = Muster.ordner, bytes: [UInt8]? = nil
    ) -> Dateieingang {
        Dateieingang(
            ordner: ordner, datei: aufnahme.fassung.datei, sha256: aufnahme.fassung.sha256,
            bytes: bytes ?? Array(aufnahme.fassung.sha256.utf8), inhalt: .aufnahme(aufnahme))
    }

    /// The whole Abschnitt as a passage.
    public static func passage(_ abschnitt: Abschnitt, titel: String, kontext: String) -> Passage {
        Passage(
            abschnitt: abschnitt.ordnung, pfad: abschnitt.bezeichnung, bereich: 0..<abschnitt.text.utf8.count,
            text: abschnitt.text, titel: titel, kontext: kontext)
    }
}

extension CorpusWriting {
    /// What is known of a file in the folder of the tests.
    public func bekannt(datei: String, sha256: String) async throws -> Aufnahmeergebnis? {
        try await bekannt(ordner: Muster.ordner, datei: datei, sha256: sha256)
    }
}
