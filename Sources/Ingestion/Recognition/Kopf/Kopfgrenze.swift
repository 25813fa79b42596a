// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Where the head of a letter ends and its text begins.
enum Kopfgrenze {
    /// Heads are no longer than this many lines.
    static let hoechstens = 90

    /// The lines of the head, columns apart, and the line where the body begins.
    /// - Returns: an empty head if the document has none of a letter's marks.
    static func trenne(_ zeilen: [Zeile], bloecke: [Dokumentblock]) -> (kopf: [Kopfzeile], koerperAb: Int) {
        let erster = kopf(zeilen, ab: 0, bloecke)
        guard Mailkopf.ist(erster.kopf) else { return erster }
        return weitergeleitet(zeilen, ab: erster.koerperAb, bloecke) ?? erster
    }

    private static func kopf(
        _ zeilen: [Zeile], ab start: Int, _ bloecke: [Dokumentblock]
    ) -> (kopf: [Kopfzeile], koerperAb: Int) {
        let kandidaten = zeilen.dropFirst(start).prefix(hoechstens).map { Kopfzeile($0) }
        let grenze = Kopfende.suche(kandidaten, bloecke)
        var kopf = kandidaten.prefix(grenze).enumerated().flatMap { nummer, zeile in
            Kopfsegmente.aus(zeile.zeile, bloecke[zeile.zeile.block]).map { segment in
                var segment = segment
                segment.druckzeile = nummer
                return segment
            }
        }
        Etikettenreihe.deute(&kopf)
        Kopflisten.deute(&kopf)
        guard istKopf(kopf) else { return ([], 0) }
        let anrede = grenze < kandidaten.count && kandidaten[grenze].art == .anrede
        return (kopf, start + grenze + (anrede ? 1 : 0))
    }

    /// A decree inside a forwarded e-mail has a head of its own below the covering lines.
    private static func weitergeleitet(
        _ zeilen: [Zeile], ab start: Int, _ bloecke: [Dokumentblock]
    ) -> (kopf: [Kopfzeile], koerperAb: Int)? {
        for i in start..<min(start + 40, zeilen.count) {
            let zeile = Kopfzeile(zeilen[i])
            let beginnt = Behoerdenwort.beginnt(zeile.text) || [.typ, .aktenzeichen].contains(zeile.art)
            guard beginnt, !Prosa.istProsa(zeile: zeile.text) else { continue }
            let innerer = kopf(zeilen, ab: i, bloecke)
            guard !innerer.kopf.isEmpty, !Mailkopf.ist(innerer.kopf) else { continue }
            let hatZeichen = Kopfaktenzeichen.kandidaten(innerer.kopf).contains { $0.guete >= 0.8 }
            let hatDatum = Kopfdatum.kandidaten(innerer.kopf).contains { $0.guete >= 0.8 }
            if hatZeichen || hatDatum { return innerer }
        }
        return nil
    }

    /// A letter has at least two of: Aktenzeichen, Betreff, Bezug, addressee, an authority, place with date. Aktenzeichen or
    /// Betreff behind their label are enough alone.
    private static func istKopf(_ zeilen: [Kopfzeile]) -> Bool {
        if zeilen.contains(where: { [.aktenzeichen, .betreff].contains($0.art) && $0.wertAb > 0 && !$0.istNurEtikett })
        {
            return true
        }
        let arten = Set(zeilen.map(\.art))
        var marken = [
            Kopfzeilenart.aktenzeichen, .betreff, .bezug, .verteiler, .kontakt, .datum, .stand, .typ, .hier, .normgeber,
            .mailkopf,
        ].count { arten.contains($0) }
        if marken < 2, !Normgeberleser.kandidaten(zeilen).isEmpty { marken += 1 }
        if marken < 2, Kopfdatum.kandidaten(zeilen).contains(where: { $0.guete >= 0.5 }) { marken += 1 }
        return marken >= 2
    }
}

/// Finds the first line that is no longer head: the salutation, a sentence, a numbered heading, a table of contents.
enum Kopfende {
    private struct Lage {
        /// Whether a label, an addressee or an authority was seen: before that, a sentence may be a note on the paper.
        var hatMarke = false
        var liste: Kopfliste?
        var uebergangen = 0
        var prosablock: [Int: Bool] = [:]
    }

    /// Index of the first line of the body; the number of lines if all are head.
    static func suche(_ zeilen: [Kopfzeile], _ bloecke: [Dokumentblock]) -> Int {
        var lage = Lage()
        for (i, zeile) in zeilen.enumerated() {
            if zeile.art == .anrede || Verzeichnis.istUeberschrift(zeile.text) && lage.hatMarke { return i }
            if lage.liste?.nimm(zeile) == true { continue }
            guard istOffenFuerKoerper(zeile) else {
                merke(zeile, &lage)
                continue
            }
            if beginntAbschnitt(zeile, i, zeilen, lage.hatMarke) { return i }
            if istProsa(zeile, bloecke, &lage) {
                // „Künstliches Muster, nicht amtlich.“ above the letterhead
                guard !lage.hatMarke, lage.uebergangen < 3, zeile.suchtext.count < 200, folgtKopf(zeilen, nach: i)
                else {
                    return i
                }
                lage.uebergangen += 1
                continue
            }
            merke(zeile, &lage)
        }
        return zeilen.count
    }

    private static func merke(_ zeile: Kopfzeile, _ lage: inout Lage) {
        if [.seite, .vermerk].contains(zeile.art) { return }
        lage.hatMarke = lage.hatMarke || zeile.art != .sonstige || Behoerdenwort.beginnt(zeile.text)
        if let liste = Kopfliste(zeile) {
            lage.liste = liste
        } else if zeile.art != .kontakt, lage.liste?.art != .bezug || zeile.art != .sonstige {
            lage.liste = nil
        }
    }

    /// Kinds that the wording of a line does not make certain.
    private static func istOffenFuerKoerper(_ zeile: Kopfzeile) -> Bool {
        switch zeile.art {
        case .sonstige, .typ: true
        // „Bezugnehmend auf meinen Erlass vom … bitte ich, …“, „Ausländerbehörden haben …“
        case .bezug, .verteiler, .vermerk: zeile.wertAb == 0
        default: false
        }
    }

    private static func beginntAbschnitt(
        _ zeile: Kopfzeile, _ i: Int, _ zeilen: [Kopfzeile], _ hatMarke: Bool
    ) -> Bool {
        guard i > 0, [.sonstige, .typ].contains(zeile.art), !zeile.zeile.istTabelle else { return false }
        let beginnt = Gliederungsnummer(zeile.text) != nil || Gliederungsnummer(paragraph: zeile.text)?.teile == ["§ 1"]
        guard beginnt, !Satzrest.istOffen(zeilen[i - 1].text) else { return false }
        // „V II 2 – 124 480/2“
        if let fund = Fundmuster.freistehend(zeile.text), fund.gestalt > .moeglich { return false }
        if istDatumszeile(zeile) { return false }
        return (zeile.zeile.ueberschriftebene != nil || hatMarke) && !Verzeichnis.istEintrag(zeile.text)
    }

    /// „4 Düsseldorf, den 11. September 1978“, „18. Sep. 2013“
    private static func istDatumszeile(_ zeile: Kopfzeile) -> Bool {
        Kopfdatum.daten(zeile.text).funde.contains { fund in
            fund.bereich.lowerBound == 0 || Ortsangabe(vor: fund.bereich.lowerBound, zeile.text) != nil
        }
    }

    private static func istProsa(_ zeile: Kopfzeile, _ bloecke: [Dokumentblock], _ lage: inout Lage) -> Bool {
        let nummer = zeile.zeile.block
        let ganz = lage.prosablock[nummer] ?? Prosa.istProsa(block: bloecke[nummer])
        lage.prosablock[nummer] = ganz
        if zeile.art == .sonstige || zeile.art == .typ { return ganz || Prosa.istProsa(zeile: zeile.text) }
        // what begins like an addressee or a Bezug must be a sentence from its first word
        return zeile.zeile.offset == 0 && ganz
    }

    /// Whether marks of a letterhead follow soon.
    private static func folgtKopf(_ zeilen: [Kopfzeile], nach i: Int) -> Bool {
        zeilen.dropFirst(i + 1).prefix(15).contains { zeile in
            [.aktenzeichen, .betreff, .typ, .datum].contains(zeile.art) || Behoerdenwort.beginnt(zeile.text)
        }
    }
}

/// The lines that an e-mail program puts above a message.
enum Mailkopf {
    static func ist(_ kopf: [Kopfzeile]) -> Bool {
        kopf.prefix(12).count { $0.art == .mailkopf } >= 2
    }
}
