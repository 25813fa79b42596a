// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// Turns a law as read into what the corpus stores: Vorschrift, Fassung, Abschnitte with their citations, passages.
public struct GiiAufnahme: Sendable {
    private let zitate: CitationParser
    private let register: LawRegister

    /// - Parameter register: gives the abbreviation under which a law is cited; laws it does not know keep their own.
    public init(zitate: CitationParser, register: LawRegister) {
        self.zitate = zitate
        self.register = register
    }

    /// - Parameters:
    ///   - datei: path relative to the imported folder. A day in the file's name (`2023-11-22.xml`) is the day on which
    ///     the publisher's file was fetched.
    ///   - sha256: of the file.
    ///   - abruf: the day of the fetch, if it is known from elsewhere; otherwise the name, then the file's own
    ///     `builddate` says from when the wording is known.
    public func aufnahme(
        gesetz: ReadLaw, datei: String, sha256: String, abruf: Stichtag? = nil
    ) -> Aufnahme {
        let reihe = Bekanntmachungsreihe(gesetz)
        let vorschrift = vorschrift(gesetz, reihe: reihe)
        let abschnitte = gesetz.abschnitte.map { mitVerweisen($0, kurz: vorschrift.kurz) }
        let fassung = Fassung(
            sha256: sha256, datei: datei,
            bekanntAb: reihe?.bekanntAb ?? abruf ?? Self.tag(imNamen: datei) ?? gesetz.erzeugt,
            geltungsangaben: reihe.map { [$0.beginn] } ?? [],
            stand: gesetz.stand.isEmpty ? nil : gesetz.stand.joined(separator: " "), hinweise: gesetz.hinweise,
            medientyp: Dateiformat.giiNorm.medientyp)
        let passages = Segmentation.passagen(gesetz: gesetz, kurz: vorschrift.kurz)
        let notice = passages.isEmpty ? ["Das Gesetz „\(vorschrift.kurz)“ enthält in dieser Datei keinen Text."] : []
        return Aufnahme(
            vorschrift: vorschrift, fassung: fassung, abschnitte: abschnitte, passagen: passages, hinweise: notice)
    }

    // MARK: - Vorschrift

    private func vorschrift(_ gesetz: ReadLaw, reihe: Bekanntmachungsreihe?) -> Vorschrift {
        let kurz = kurz(gesetz)
        let (art, rang) = GiiEinordnung.bestimme(gesetz)
        var names: [String] = []
        for name in [gesetz.jurabk, gesetz.amtabk, Self.ohneJahr(gesetz.jurabk), gesetz.kurztitel] {
            if let name, name != kurz, !names.contains(name) { names.append(name) }
        }
        return Vorschrift(
            kennung: "gesetz:\(reihe?.name ?? gesetz.jurabk)", art: art, kurz: kurz, auchGenannt: names,
            titel: gesetz.titel,
            normgeber: "Bund", land: "Bund", rang: rang, datum: gesetz.ausfertigung)
    }

    private func kurz(_ gesetz: ReadLaw) -> String {
        let own = gesetz.amtabk ?? Self.ohneJahr(gesetz.jurabk)
        return register.canonical(own) ?? own
    }

    /// „AufenthG 2004“ → „AufenthG“
    static func ohneJahr(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last, last.utf8.count == 4, last.utf8.allSatisfy(\.istZiffer),
            last.hasPrefix("1") || last.hasPrefix("2")
        else { return name }
        return words.dropLast().joined(separator: " ")
    }

    /// A day in the last part of a path: `aufenthg_2004/2023-11-22.xml`.
    static func tag(imNamen datei: String) -> Stichtag? {
        let name = Array(datei.utf8.suffix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "#") })
        guard name.count >= 10 else { return nil }
        for start in 0...name.count - 10 {
            if let day = Stichtag(iso: String(decoding: name[start..<start + 10], as: UTF8.self)) { return day }
        }
        return nil
    }

    // MARK: - Citations

    private func mitVerweisen(_ abschnitt: Abschnitt, kurz: String) -> Abschnitt {
        guard !abschnitt.text.isEmpty, !Inhaltsverzeichnis.namen.contains(abschnitt.bezeichnung) else {
            return abschnitt
        }
        var result = abschnitt
        var seen: Set<Verweis> = [Verweis(gesetz: kurz, bezeichnung: abschnitt.bezeichnung)]
        for fund in zitate.citations(in: abschnitt.text, kontext: Self.kontext(abschnitt, kurz: kurz)) {
            guard let law = fund.zitat.gesetz, fund.zitat.zaehlung != .relativ, !fund.zitat.bezeichnung.isEmpty else {
                continue
            }
            let verweis = Verweis(gesetz: law, bezeichnung: fund.zitat.bezeichnung)
            if seen.insert(verweis).inserted { result.verweise.append(verweis) }
        }
        return result
    }

    /// The place a text stands in, from which „Absatz 2“ and „§ 5“ without a law are completed.
    private static func kontext(_ abschnitt: Abschnitt, kurz: String) -> Normzitat {
        let words = abschnitt.bezeichnung.split(separator: " ", maxSplits: 1)
        let number = words.count == 2 ? String(words[1]) : ""
        let zaehlung: Normzitat.Zaehlung =
            switch words.first {
            case "Art.": .artikel
            case "Anlage", "Anhang": .anlage
            default: .paragraph
            }
        return Normzitat(zaehlung: zaehlung, gesetz: kurz, nummer: number)
    }
}

extension Collection where Element == UInt8, Self: BidirectionalCollection {
    /// The longest end whose bytes all satisfy the condition.
    fileprivate func suffix(while condition: (UInt8) -> Bool) -> SubSequence {
        guard let last = lastIndex(where: { !condition($0) }) else { return self[...] }
        return self[index(after: last)...]
    }
}
