// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// Gives files of an e-mail or archive that bear no Aktenzeichen of their own to the decree they came with.
///
/// Only what calls itself an annex, and beside exactly one decree, is given to it; else it stays a question for the
/// Erlasspflege, and nothing is concluded.
struct Anlagenzuordnung {
    /// How sure it is what a file belongs to that calls itself an annex and came with one decree.
    static let sicherheit = 0.8
    /// The same for a proposal that a person has to look at.
    static let vorschlag = 0.4

    private let eigenesLand: String
    private let rangfolge: Rangfolge

    init(eigenesLand: String) {
        self.eigenesLand = eigenesLand
        rangfolge = Rangfolge(eigenesLand: eigenesLand)
    }

    /// - Parameter behaelter: name of the e-mail or archive; files of containers inside it were looked at with those.
    func ordneZu(_ dateien: [ErfassteDatei], in behaelter: String) -> [ErfassteDatei] {
        var dateien = dateien
        for indices in Self.ordner(dateien, behaelter).values {
            let erlasse = Self.erlasse(indices.compactMap { try? dateien[$0].ergebnis.get() })
            guard !erlasse.isEmpty else { continue }
            for index in indices {
                guard case .success(let aufnahme) = dateien[index].ergebnis, Self.hatKeinZeichen(aufnahme) else {
                    continue
                }
                dateien[index].ergebnis = .success(zugeordnet(aufnahme, zu: erlasse, in: behaelter))
            }
        }
        return dateien
    }

    /// The files that lie directly in the container, by the folder they lie in there.
    private static func ordner(_ dateien: [ErfassteDatei], _ behaelter: String) -> [String: [Int]] {
        var ordner: [String: [Int]] = [:]
        for (index, datei) in dateien.enumerated() where datei.quelle.name.hasPrefix(behaelter + "#") {
            let innen = datei.quelle.name.dropFirst(behaelter.count + 1)
            guard !innen.contains("#") else { continue }
            let pfad = innen.lastIndex(of: "/").map { innen[..<$0] } ?? ""
            ordner[String(pfad), default: []].append(index)
        }
        return ordner
    }

    /// Each decree once, though it may be there in several formats.
    private static func erlasse(_ aufnahmen: [Aufnahme]) -> [Vorschrift] {
        var gesehen: Set<String> = []
        return aufnahmen.map(\.vorschrift).filter { vorschrift in
            guard let zeichen = vorschrift.aktenzeichenNormalisiert, vorschrift.art != .anlage, !vorschrift.istGesetz
            else { return false }
            return gesehen.insert("\(zeichen)|\(vorschrift.datum?.iso ?? "")").inserted
        }
    }

    private static func hatKeinZeichen(_ aufnahme: Aufnahme) -> Bool {
        !aufnahme.vorschrift.istGesetz && aufnahme.vorschrift.aktenzeichenNormalisiert == nil
            && !aufnahme.erkennung.contains { $0.feld == .aktenzeichen && !$0.wert.isEmpty }
    }

    private func zugeordnet(_ aufnahme: Aufnahme, zu erlasse: [Vorschrift], in behaelter: String) -> Aufnahme {
        let nenntSich =
            Anlagenindiz.steht(imNamen: aufnahme.fassung.datei) || Anlagenindiz.steht(in: aufnahme)
        switch (nenntSich, erlasse.count) {
        case (true, 1): return alsAnlage(aufnahme, zu: erlasse[0], in: behaelter)
        case (true, _): return gefragt(aufnahme, zu: erlasse, in: behaelter)
        // With a head of its own it is a letter, not an annex.
        case (false, 1) where aufnahme.vorschrift.normgeber.isEmpty && aufnahme.vorschrift.datum == nil:
            return vorgeschlagen(aufnahme, zu: erlasse[0], in: behaelter)
        default: return aufnahme
        }
    }

    // MARK: What is known

    private func alsAnlage(_ aufnahme: Aufnahme, zu erlass: Vorschrift, in behaelter: String) -> Aufnahme {
        var (neu, alt) = (aufnahme, aufnahme.vorschrift)
        var vorschrift = alt
        vorschrift.art = .anlage
        (vorschrift.aktenzeichen, vorschrift.aktenzeichenNormalisiert) = (
            erlass.aktenzeichen, erlass.aktenzeichenNormalisiert
        )
        vorschrift.datum = alt.datum ?? erlass.datum
        if alt.normgeber.isEmpty { (vorschrift.normgeber, vorschrift.land) = (erlass.normgeber, erlass.land) }
        vorschrift.rang = rangfolge.rang(vorschrift)
        vorschrift.kennung = Vorschrift.erlasskennung(
            normgeber: vorschrift.normgeber, zeichen: vorschrift.aktenzeichenNormalisiert, datum: vorschrift.datum,
            art: .anlage, sha256: aufnahme.fassung.sha256)
        vorschrift.kurz = Vorschrift.erlassname(
            art: .anlage, datum: vorschrift.datum, zeichen: vorschrift.aktenzeichenNormalisiert,
            titel: vorschrift.titel)
        neu.vorschrift = vorschrift
        neu.fassung.bekanntAb = aufnahme.fassung.bekanntAb ?? vorschrift.datum
        neu.passagen = aufnahme.passagen.map { $0.umbenannt(von: alt, zu: vorschrift) }
        if vorschrift.rang == .ohneBindung, alt.rang != .ohneBindung {
            neu.passagen = Landeszusatz(eigenesLand: eigenesLand).geteilt(neu.passagen)
        }
        if vorschrift.datum != erlass.datum {
            // Of another day, it belongs to the decree by what it refers to.
            neu.beziehungen.insert(
                Beziehung(
                    art: .bezug, zielAktenzeichen: erlass.aktenzeichenNormalisiert, zielDatum: erlass.datum, beleg: "",
                    sicherheit: Self.sicherheit), at: 0)
        }
        let grund = "Im Text nicht genannt; übernommen von „\(erlass.kurz)“ aus „\(behaelter)“."
        for (feld, wert) in Self.unterschiede(von: alt, zu: vorschrift) {
            neu.setze(Feldangabe(feld: feld, wert: wert, sicherheit: Self.sicherheit, zweifel: grund))
        }
        neu.hinweise.append("Aufgenommen als Anlage zu „\(erlass.kurz)“, mit dem die Datei in „\(behaelter)“ kam.")
        return neu
    }

    /// The values that were taken over, in their canonical form.
    private static func unterschiede(
        von alt: Vorschrift, zu neu: Vorschrift
    ) -> [(Feldangabe.Feld, String)] {
        var felder: [(Feldangabe.Feld, String)] = [(.aktenzeichen, neu.aktenzeichenNormalisiert ?? "")]
        if alt.art != neu.art { felder.append((.art, neu.art.rawValue)) }
        if alt.datum != neu.datum { felder.append((.datum, neu.datum?.iso ?? "")) }
        if alt.normgeber != neu.normgeber { felder.append((.normgeber, neu.normgeber)) }
        if alt.land != neu.land { felder.append((.land, neu.land ?? "")) }
        if alt.rang != neu.rang { felder.append((.rang, String(neu.rang.rawValue))) }
        return felder
    }

    // MARK: What is asked

    /// Proposals that count for nothing until a person takes them.
    private func vorgeschlagen(_ aufnahme: Aufnahme, zu erlass: Vorschrift, in behaelter: String) -> Aufnahme {
        let grund =
            "Die Datei nennt es nicht; sie kam mit „\(erlass.kurz)“ in „\(behaelter)“. Ist sie eine Anlage dazu?"
        var neu = aufnahme
        neu.setze(
            Feldangabe(
                feld: .art, wert: Vorschriftart.anlage.rawValue, sicherheit: Self.vorschlag, zweifel: grund))
        neu.setze(
            Feldangabe(
                feld: .aktenzeichen, wert: erlass.aktenzeichenNormalisiert ?? "", sicherheit: Self.vorschlag,
                zweifel: grund))
        if let datum = erlass.datum {
            neu.setze(Feldangabe(feld: .datum, wert: datum.iso, sicherheit: Self.vorschlag, zweifel: grund))
        }
        return neu
    }

    /// An annex that came with several decrees.
    private func gefragt(_ aufnahme: Aufnahme, zu erlasse: [Vorschrift], in behaelter: String) -> Aufnahme {
        let namen = erlasse.prefix(Self.meisteGenannte).map { "„\($0.kurz)“" }.joined(separator: ", ")
        let weitere = erlasse.count > Self.meisteGenannte ? " und weiteren" : ""
        var neu = aufnahme
        neu.setze(
            Feldangabe(
                feld: .aktenzeichen, wert: "", sicherheit: 0,
                zweifel: "Die Anlage kam mit \(namen)\(weitere) in „\(behaelter)“. Zu welchem Erlass gehört sie?"))
        return neu
    }

    private static let meisteGenannte = 4
}

extension Aufnahme {
    /// In the place of what was recognised of the field.
    fileprivate mutating func setze(_ angabe: Feldangabe) {
        guard let stelle = erkennung.firstIndex(where: { $0.feld == angabe.feld }) else {
            erkennung.append(angabe)
            return
        }
        erkennung[stelle] = angabe
    }
}
