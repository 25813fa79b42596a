// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The form that offers wordings to be compared: those of a work, and those of what it replaced or what replaced it.
struct Vergleichsauswahl: Sendable {
    let alte: [Auswahloption]
    let neue: [Auswahloption]
    /// Carried along if it is not today.
    let stichtag: String?

    /// Offers what can be compared with a wording that is shown; nil if there is nothing.
    init?(
        _ werk: Werk, gezeigt: GespeicherteFassung, netz: Beziehungsnetz, tafel: Bestandstafel, anfrage: Anfrage
    ) {
        let angebot = Self.angebot(werk, netz, tafel)
        guard angebot.count > 1, let stelle = angebot.firstIndex(where: { $0.fassung == gezeigt.fassung }) else {
            return nil
        }
        // The wording shown with the one before it; the first one with the next.
        let neu = max(1, stelle)
        self.init(angebot, alt: angebot[neu - 1].fassung.sha256, neu: angebot[neu].fassung.sha256, anfrage: anfrage)
    }

    /// Offers the same again beside a comparison.
    init(
        alt: GespeicherteFassung, neu: GespeicherteFassung, netz: Beziehungsnetz, tafel: Bestandstafel,
        anfrage: Anfrage
    ) {
        var angebot: [GespeicherteFassung] = []
        for fassung in [alt, neu] {
            let werk = tafel.werk(kennung: fassung.vorschrift.kennung)
            let weitere = werk.map { Self.angebot($0, netz, tafel) } ?? [fassung]
            angebot += weitere.filter { !angebot.contains($0) }
        }
        self.init(
            angebot.sorted { Self.rang($0) < Self.rang($1) }, alt: alt.fassung.sha256, neu: neu.fassung.sha256,
            anfrage: anfrage)
    }

    private init(_ angebot: [GespeicherteFassung], alt: String, neu: String, anfrage: Anfrage) {
        let werke = Set(angebot.map(\.vorschrift.kennung))
        let mitNamen = werke.count > 1 || angebot.contains { !$0.vorschrift.istGesetz }
        func optionen(_ gewaehlt: String) -> [Auswahloption] {
            angebot.map {
                Auswahloption(
                    wert: $0.fassung.sha256, name: Self.name($0, mitNamen: mitNamen),
                    gewaehlt: $0.fassung.sha256 == gewaehlt)
            }
        }
        alte = optionen(alt)
        neue = optionen(neu)
        stichtag = anfrage.stichtagFeld?.wert
    }

    /// „Fassung vom 18.11.2023“; of decrees with their names.
    static func name(_ fassung: GespeicherteFassung, mitNamen: Bool) -> String {
        let tag = fassung.vorschrift.istGesetz ? fassung.fassung.bekanntAb : fassung.vorschrift.datum
        let wann = tag.map { "Fassung vom \($0.deutsch)" } ?? "Fassung ohne Datum"
        let ersetzt = fassung.istAbgeloest ? " (abgelöste Datei)" : ""
        guard mitNamen else { return wann + ersetzt }
        let kurz = Anzeigetext.sicher(Anzeigetext.gekuerzt(fassung.vorschrift.kurz, laenge: 60))
        return (fassung.vorschrift.istGesetz ? "\(kurz), \(wann)" : kurz) + ersetzt
    }

    private static func angebot(_ werk: Werk, _ netz: Beziehungsnetz, _ tafel: Bestandstafel) -> [GespeicherteFassung] {
        var kennungen = [werk.vorschrift.kennung]
        for fassung in werk.fassungen.map(\.fassung.sha256) {
            let verwandte =
                netz.ausgehend(von: fassung).filter(verbindet).flatMap(\.ziele)
                + netz.eingehend(auf: fassung).filter(verbindet).map(\.quelle)
            for kennung in verwandte.compactMap({ tafel.fassungen[$0]?.vorschrift.kennung })
            where !kennungen.contains(kennung) { kennungen.append(kennung) }
        }
        return kennungen.compactMap(tafel.werk(kennung:)).flatMap(\.fassungen).sorted { rang($0) < rang($1) }
    }

    /// Whether one text is the successor of the other.
    private static func verbindet(_ kante: Beziehungsnetz.Kante) -> Bool {
        kante.beziehung.art == .hebtAuf || kante.beziehung.art == .ersetzt
    }

    /// By time; a corrected file comes after the one it took the place of.
    private static func rang(_ fassung: GespeicherteFassung) -> (Int, Int, String) {
        let tag = fassung.geltung.first?.zeitraum.von ?? fassung.fassung.bekanntAb ?? fassung.vorschrift.datum
        return (tag?.tage ?? .min, fassung.istAbgeloest ? 0 : 1, fassung.fassung.sha256)
    }
}
