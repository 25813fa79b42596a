// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Norms

/// Turns a document that was read into everything the corpus keeps of it.
public struct Dokumentaufnahme: Sendable {
    /// The Land whose decrees bind here, in its short form (`NRW`).
    public let eigenesLand: String
    let verweise: @Sendable (String) -> [Verweis]
    private let raenge: Rangbestimmung

    /// - Parameters:
    ///   - eigenesLand: name or short form of the own Land („NRW“, „Seenmark“).
    ///   - verweise: the provisions a text cites.
    public init(eigenesLand: String, verweise: @escaping @Sendable (String) -> [Verweis]) {
        self.eigenesLand = Landerkennung.kurz(eigenesLand)
        self.verweise = verweise
        raenge = Rangbestimmung(eigenesLand: eigenesLand)
    }

    /// - Parameter vorgabe: what the place of the file says about it; used only where the head says nothing.
    /// - Throws: `Ablehnung` of kind `ohneText` if nothing can be read in the document.
    public func nimmAuf(
        _ dokument: ReadDocument, name: String, sha256: String, vorgabe: Herkunftsvorgabe = .keine
    ) throws(Ablehnung) -> Aufnahme {
        let bloecke = dokument.dokumentbloecke
        let zeilen = bloecke.flatMap(\.zeilen)
        guard zeilen.contains(where: { $0.text.contains(where: \.isLetter) }) else { throw Self.ohneText(dokument) }
        if let gesetz = Gesetzestext(zeilen: zeilen, bloecke: bloecke, titel: dokument.titel) {
            return gesetzAufnahme(gesetz, dokument, name: name, sha256: sha256)
        }
        return erlassAufnahme(dokument, bloecke, zeilen, name: name, sha256: sha256, vorgabe: vorgabe)
    }

    private static func ohneText(_ dokument: ReadDocument) -> Ablehnung {
        let seiten = dokument.seiten.count == 1 ? "einer Seite" : "\(dokument.seiten.count) Seiten"
        return Ablehnung(
            .ohneText,
            "Kein Text erkannt auf \(seiten); die Datei besteht wohl nur aus Bildern oder leeren Seiten. "
                + "Bitte eine Fassung mit Text einspielen."
        )
    }

    private func erlassAufnahme(
        _ dokument: ReadDocument, _ bloecke: [Dokumentblock], _ zeilen: [Zeile], name: String, sha256: String,
        vorgabe: Herkunftsvorgabe
    ) -> Aufnahme {
        let kopfteil = Kopfteil(zeilen, bloecke, dateititel: dokument.titel)
        var lesung = kopfteil.lesung
        var kopf = lesung.kopf
        let mitSeiten = dokument.seiten.contains { $0.breite > 0 }
        let koerper = Self.gliedere(bloecke, zeilen, ab: kopfteil.koerperAb)
        let kopfbau = Textbau.kopf(bloecke, zeilen, bis: koerper.istGanz ? 0 : kopfteil.koerperAb)
        let bauten = [kopfbau].compactMap(\.self) + koerper.bauten
        var abschnitte = bauten.enumerated().map { $1.abschnitt(ordnung: $0, mitSeiten: mitSeiten) }
        for i in abschnitte.indices { abschnitte[i].verweise = verweise(abschnitte[i].text) }
        let text = abschnitte.filter { !$0.istKopf }
        let (saetze, unterGeltung) = Saetze.mitGeltung(text)
        let bildseiten = dokument.bildseiten
        let abgleich = bildseiten.isEmpty ? nil : Aktenzeichenabgleich(kopf.bezug, saetze)
        if let abgleich {
            kopf.bezug = kopf.bezug.map(abgleich.richtig)
            for i in lesung.bezug.indices { lesung.bezug[i].wert = abgleich.richtig(lesung.bezug[i].wert) }
        }
        let artImText = kopf.art == nil ? Typerkennung.art(in: text) : nil
        kopf.art = kopf.art ?? artImText?.art
        let ergaenzt = Vorgabenanwendung.ergaenze(&kopf, vorgabe)
        let stand = raenge.bestimme(kopf)
        let geltung = Geltungsleser.lies(
            saetze + Geltungsleser.angabenzeilen(abschnitte.first(where: \.istKopf)), unterGeltung: unterGeltung,
            datum: kopf.datum)
        let vorschrift = Self.vorschrift(kopf, stand, abschnitte, dokument, name: name, sha256: sha256)
        let eigenes = Beziehungsleser.Eigenes(
            aktenzeichen: kopf.aktenzeichenNormalisiert, datum: kopf.datum,
            inKraftAb: geltung.first { $0.art == .inKraftAb }?.tag, bezug: kopf.bezug,
            titel: kopf.titel ?? "", abgleich: abgleich)
        let fassung = Fassung(
            sha256: sha256, datei: name, bekanntAb: kopf.datum, geltungsangaben: geltung,
            seiten: max(1, dokument.seiten.count), medientyp: dokument.format.medientyp, bildseiten: bildseiten,
            unlesbareGeltung: bildseiten.isEmpty
                ? nil : Geltungsleser.unlesbar(saetze, unterGeltung: unterGeltung, datum: kopf.datum))
        let passagen = Segmentation.passagen(
            abschnitte: abschnitte, titel: "\(vorschrift.titel) · \(vorschrift.kurz)", kontext: vorschrift.normgeber)
        return Aufnahme(
            vorschrift: vorschrift, fassung: fassung, abschnitte: abschnitte,
            passagen: stand.rang == .ohneBindung
                ? Landeszusatz(eigenesLand: eigenesLand).geteilt(passagen) : passagen,
            seiten: Wortkaesten.seiten(dokument, bloecke, bauten),
            beziehungen: Beziehungsleser.lies(saetze, eigenes: eigenes),
            erkennung: Vorgabenanwendung.kennzeichne(
                ergaenzt, aus: kopf,
                in: Kopfangaben(
                    lesung: lesung, stand: stand,
                    stellen: Stellensuche(bauten: bauten, abschnitte: abschnitte), artImText: artImText,
                    ordnetAn: Anordnung.steht(in: saetze)
                ).alle) + Geltungsfelder.alle(geltung, in: text + abschnitte.filter(\.istKopf)),
            hinweise: dokument.hinweise + hinweise(kopf, stand, abschnitte, kopfteil.zeilen))
    }

    /// The body; where nothing is left of it (a letter of one line), the whole document.
    private static func gliedere(
        _ bloecke: [Dokumentblock], _ zeilen: [Zeile], ab: Int
    ) -> (bauten: [Textbau], istGanz: Bool) {
        let bauten = Gliederungsleser.lies(bloecke, zeilen: zeilen, ab: ab)
        guard bauten.isEmpty, ab > 0 else { return (bauten, false) }
        return (Gliederungsleser.lies(bloecke, zeilen: zeilen, ab: 0), true)
    }

    private func hinweise(
        _ kopf: Kopf, _ stand: Rangbestimmung.Ergebnis, _ abschnitte: [Abschnitt], _ kopfzeilen: [Kopfzeile]
    ) -> [String] {
        var hinweise = stand.hinweise
        if kopf.datum == nil { hinweise.append("Das Datum ist nicht erkannt; die Geltung bleibt unklar.") }
        let texte = abschnitte.map(\.text) + kopfzeilen.map(\.zeile.text)
        if let hinweis = Anweisungserkennung.hinweis(texte) { hinweise.append(hinweis) }
        return hinweise
    }

    private static func vorschrift(
        _ kopf: Kopf, _ stand: Rangbestimmung.Ergebnis, _ abschnitte: [Abschnitt], _ dokument: ReadDocument,
        name: String, sha256: String
    ) -> Vorschrift {
        let normgeber = stand.normgeber ?? kopf.normgeber ?? ""
        let kennung = Vorschrift.erlasskennung(
            normgeber: normgeber, zeichen: kopf.aktenzeichenNormalisiert, datum: kopf.datum, art: stand.art,
            sha256: sha256)
        let ersatz =
            dokument.titel?.beschnitten ?? abschnitte.first { !$0.istKopf && !$0.ueberschrift.isEmpty }?.ueberschrift
        let titel = kopf.titel ?? ersatz.flatMap { $0.isEmpty ? nil : $0 } ?? dateiname(name)
        return Vorschrift(
            kennung: kennung, art: stand.art,
            kurz: Vorschrift.erlassname(
                art: stand.art, datum: kopf.datum, zeichen: kopf.aktenzeichenNormalisiert, titel: titel),
            titel: titel, normgeber: normgeber,
            land: stand.land, rang: stand.rang, aktenzeichen: kopf.aktenzeichen,
            aktenzeichenNormalisiert: kopf.aktenzeichenNormalisiert, datum: kopf.datum)
    }

    private static func dateiname(_ name: String) -> String {
        let letzter = name.split(whereSeparator: { "/#\\".contains($0) }).last.map(String.init) ?? name
        guard let punkt = letzter.lastIndex(of: "."), punkt > letzter.startIndex else { return letzter }
        return String(letzter[..<punkt])
    }
}
