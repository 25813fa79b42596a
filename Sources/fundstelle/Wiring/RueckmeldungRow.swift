// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// A Rückmeldung, for people and programs.
struct RueckmeldungRow: Encodable {
    struct Stelle: Encodable {
        var sha256: String
        var file: String
        var abschnitt: String
        var gesetz: String?
        var aktenzeichen: String?
        var zitat: String
        var adresse: String

        init(_ stelle: Rueckmeldungsstelle) {
            sha256 = stelle.fundstelle.fassung
            file = stelle.datei
            abschnitt = stelle.fundstelle.pfad
            gesetz = stelle.gesetz
            aktenzeichen = stelle.aktenzeichen
            zitat = stelle.fundstelle.zitat
            adresse = stelle.fundstelle.adresse
        }
    }

    var id: Int64
    /// ISO 8601, the hour.
    var eingegangen: String
    /// `aussage` or `keineFundstelle`; the latter without `aussage`, `modell` and `stelle`.
    var gegenstand: String
    var urteil: String
    var stand: String
    var frage: String
    var zuvor: String?
    var stichtag: Stichtag
    var aussage: String?
    /// Null for an extract.
    var modell: String?
    var stelle: Stelle?
    var anmerkung: String?
    var richtig: Stelle?
    /// Whether the Erlasspflege holds that nothing answers the question.
    var unbeantwortbar: Bool

    init(_ meldung: Rueckmeldung) {
        let inhalt = meldung.inhalt
        id = meldung.id.rawValue
        eingegangen = meldung.eingegangen.iso
        gegenstand = inhalt.aussage == nil ? "keineFundstelle" : "aussage"
        urteil = inhalt.urteil.rawValue
        stand = meldung.stand.rawValue
        frage = inhalt.frage
        zuvor = inhalt.zuvor
        stichtag = inhalt.stichtag
        aussage = inhalt.aussage?.text
        modell = inhalt.aussage?.modell
        stelle = inhalt.aussage.map { Stelle($0.stelle) }
        anmerkung = inhalt.anmerkung
        richtig = meldung.richtigstellung?.stelle.map { Stelle($0) }
        unbeantwortbar = meldung.istUnbeantwortbar
    }

    /// One line; what people typed cannot begin another one.
    var zeile: String {
        let antwort = aussage.map { "„\($0)“" } ?? Rueckmeldungsinhalt.Gegenstand.ohneAussage
        let rest = [frage, antwort, stelle?.abschnitt ?? "", anmerkung ?? ""].filter { !$0.isEmpty }
        return ([stand, urteil].joined(separator: "\t") + "\t" + rest.joined(separator: " · "))
            .split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ")
    }
}
