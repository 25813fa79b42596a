// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Sample values for tests of what people say about answers.
public enum Rueckmeldungsmuster: Sendable {
    /// A place in a decree.
    public static func stelle(
        _ name: String = "erlass", zitat: String = "Die Aufenthaltserlaubnis wird um zwei Jahre verlängert."
    ) -> Rueckmeldungsstelle {
        Rueckmeldungsstelle(
            fundstelle: Fundstelle(
                fassung: Muster.sha(name), abschnitt: 0, pfad: "Nr. 1", seite: nil, bereich: 0..<zitat.utf8.count,
                zitat: zitat),
            datei: "\(name).txt", bezeichnung: "Nr. 1", aktenzeichen: "31-26.7")
    }

    public static func inhalt(
        frage: String = "Wie lange wird verlängert?", zuvor: String? = nil,
        urteil: Rueckmeldungsinhalt.Urteil = .hilfreich,
        stelle: Rueckmeldungsstelle = stelle(), anmerkung: String? = nil
    ) -> Rueckmeldungsinhalt {
        Rueckmeldungsinhalt(
            frage: frage, zuvor: zuvor, stichtag: Muster.tag("2026-11-23"),
            gegenstand: .aussage(aussage(stelle: stelle), urteil), anmerkung: anmerkung)
    }

    /// A statement, as an extract.
    public static func aussage(
        _ text: String = "Um zwei Jahre.", stelle: Rueckmeldungsstelle = stelle()
    ) -> Rueckmeldungsinhalt.Aussage {
        Rueckmeldungsinhalt.Aussage(text: text, herstellung: .auszug, stelle: stelle)
    }

    /// About an answer that found nothing.
    public static func ohneFundstelle(
        frage: String = "Wer bezahlt die Dolmetscherin?", zuvor: String? = nil,
        urteil: Rueckmeldungsinhalt.Leerurteil = .quelleFehlt, anmerkung: String? = nil
    ) -> Rueckmeldungsinhalt {
        Rueckmeldungsinhalt(
            frage: frage, zuvor: zuvor, stichtag: Muster.tag("2026-11-23"), gegenstand: .keineFundstelle(urteil),
            anmerkung: anmerkung)
    }
}
