// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// One file taken in, with the keys that DESIGN §4 fixes for `fundstelle documents`.
struct DocumentRow: Encodable {
    var file: String
    var aktenzeichen: String?
    var datum: Stichtag?
    var normgeber: String?
    var land: String?
    var typ: String?
    var betreff: String?
    var hier: String?
    var bezug: [BezugRow] = []
    var beziehungen: [BeziehungRow] = []
    var gueltigAb: Stichtag?
    var gueltigBis: Stichtag?
    var inForceIntervals: [Zeitraum] = []
    var verbindlich: Bool?
    var rang: Int?
    var normen: [String] = []
    var seiten: Int?
    var scan = false
    var duplikatVon: String?
    var status: String
    var grund: String?
    var zweifel: [String] = []

    enum CodingKeys: String, CodingKey {
        case file, aktenzeichen, datum, normgeber, land, typ, betreff, hier, bezug, beziehungen, verbindlich, rang,
            normen
        case seiten, scan, status, grund, zweifel
        case gueltigAb = "gueltig_ab"
        case gueltigBis = "gueltig_bis"
        case inForceIntervals = "in_force_intervals"
        case duplikatVon = "duplikat_von"
    }

    struct BezugRow: Encodable {
        var az: String?
        var datum: Stichtag?
    }

    struct BeziehungRow: Encodable {
        var art: String
        var zielAz: String?
        var zielDatum: Stichtag?
        var wirkungAb: Stichtag?
        var neuBis: Stichtag?
        var beleg: String

        enum CodingKeys: String, CodingKey {
            case art, beleg
            case zielAz = "ziel_az"
            case zielDatum = "ziel_datum"
            case wirkungAb = "wirkung_ab"
            case neuBis = "neu_bis"
        }
    }

    /// One line for a person.
    var zeile: String {
        let rest = [datum?.deutsch, aktenzeichen, betreff, grund].compactMap(\.self).joined(separator: " · ")
        return "\(status)\t\(file)\t\(rest)"
    }
}

/// The ledger joined with what the corpus knows of each file.
struct DocumentList {
    let corpus: any CorpusReading & Festlegungsspeicher

    func rows() async throws -> [DocumentRow] {
        let snapshot = try await corpus.snapshot()
        let byHash = Dictionary(snapshot.fassungen.map { ($0.fassung.sha256, $0) }, uniquingKeysWith: { old, _ in old })
        let texte = try await corpus.alleBeziehungen()
        let beziehungen = GeltungRechner.beziehungen(
            snapshot.fassungen.filter { !$0.istAbgeloest }.map {
                GeltungRechner.Eingabe(
                    vorschrift: $0.vorschrift, fassung: $0.fassung, beziehungen: texte[$0.fassung.sha256] ?? [])
            })
        let bestaetigt = try await bestaetigte()
        var rows: [DocumentRow] = []
        for eintrag in try await corpus.ledger() where eintrag.ergebnis.ausgang != .geloescht {
            let ergebnis = eintrag.ergebnis
            guard let stored = byHash[ergebnis.sha256], ergebnis.ausgang != .abgelehnt else {
                rows.append(
                    DocumentRow(
                        file: Fassung.eingespielteDatei(ergebnis.datei), status: "abgelehnt", grund: ergebnis.grund))
                continue
            }
            let eigene = beziehungen[stored.fassung.sha256, default: []].map(\.beziehung)
            var row = try await row(ergebnis, stored, eigene)
            // Another file that holds the same decree in other bytes.
            if stored.istDoppel, row.duplikatVon == nil,
                let fuehrend = (stored.einordnung?.fuehrend).flatMap({ byHash[$0] })
            {
                row.duplikatVon = fuehrend.fassung.eingespielteDatei
            }
            if bestaetigt.contains(stored.fassung.sha256) { row.status = "bestaetigt" }
            rows.append(row)
        }
        return rows
    }

    /// sha256 of the documents about which persons have settled something and nothing is left to settle.
    private func bestaetigte() async throws -> Set<String> {
        let bestaetigte = try await corpus.pflegestand().dokumente.filter { dokument in
            let gespeichert = dokument.gespeichert
            return !dokument.festgelegt.isEmpty && dokument.fragliches.isEmpty
                && (!gespeichert.geltung.isEmpty || gespeichert.ohneGeltung != nil || gespeichert.geltungIstFestgelegt)
        }
        return Set(bestaetigte.map(\.gespeichert.fassung.sha256))
    }

    private func row(
        _ ergebnis: Aufnahmeergebnis, _ stored: GespeicherteFassung, _ beziehungen: [Beziehung]
    ) async throws -> DocumentRow {
        let (vorschrift, fassung) = (stored.vorschrift, stored.fassung)
        let angaben = fassung.geltungsangaben
        let erkennung = try await corpus.erkennung(fassung: fassung.sha256)
        func erkannt(_ feld: Feldangabe.Feld) -> String? {
            erkennung.first { $0.feld == feld && !$0.istFraglich }?.wert
        }
        let zweifel = erkennung.filter(\.istFraglich).compactMap(\.zweifel)
        let normen = try await corpus.abschnitte(fassung: fassung.sha256).flatMap(\.verweise)
        return DocumentRow(
            file: Fassung.eingespielteDatei(ergebnis.datei), aktenzeichen: vorschrift.aktenzeichenNormalisiert,
            datum: vorschrift.datum,
            normgeber: vorschrift.normgeber.isEmpty ? nil : vorschrift.normgeber, land: vorschrift.land,
            typ: vorschrift.art.anzeige,
            betreff: erkannt(.betreff), hier: erkannt(.hier),
            bezug: erkennung.filter { $0.feld == .bezug && !$0.istFraglich }.map { DocumentRow.BezugRow($0) },
            beziehungen: beziehungen.map { DocumentRow.BeziehungRow($0) },
            gueltigAb: angaben.first { $0.art == .inKraftAb }?.tag,
            gueltigBis: angaben.last { $0.art == .inKraftBis }?.tag,
            inForceIntervals: stored.geltung.map(\.zeitraum), verbindlich: vorschrift.rang.istVerbindlich,
            rang: vorschrift.rang.rawValue,
            normen: Array(Set(normen.map { "\($0.bezeichnung) \($0.gesetz)" })).sorted(),
            seiten: fassung.seiten, scan: fassung.istScan,
            duplikatVon: ergebnis.duplikatVon.map(Fassung.eingespielteDatei),
            status: stored.geltung.isEmpty && stored.ohneGeltung == nil ? "unklar" : "erkannt", grund: ergebnis.grund,
            zweifel: ergebnis.hinweise + zweifel)
    }
}

extension DocumentRow.BezugRow {
    init(_ angabe: Feldangabe) {
        let teile = angabe.wert.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        self.init(
            az: teile.count > 1 && !teile[1].isEmpty ? teile[1] : nil, datum: teile.first.flatMap(Stichtag.init(iso:)))
    }
}

extension DocumentRow.BeziehungRow {
    init(_ beziehung: Beziehung) {
        self.init(
            art: beziehung.art.rawValue, zielAz: beziehung.zielAktenzeichen, zielDatum: beziehung.zielDatum,
            wirkungAb: beziehung.wirkungAb, neuBis: beziehung.neuBis, beleg: beziehung.beleg)
    }
}
