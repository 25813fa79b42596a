// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// Reads which documents are to be handed in, which only under a condition, and which need not be.
struct Unterlagenleser {
    let formen: Regelungsformen

    struct Fund {
        var unterlagen: [Unterlage]
        var verbindlichkeit: Verbindlichkeit
        var bedingung: String?
    }

    func lies(_ satz: Regelsatz) -> Fund? {
        guard !satz.ganz.hat(.wortlautaenderung), !satz.ganz.hat(.fehlend),
            !satz.ganz.alle(.keineUnterlage).contains(where: \.wert.isEmpty)
        else {
            return nil
        }
        return ausListe(satz) ?? ausAufzaehlung(satz) ?? ausSatz(satz)
    }

    /// „Vorzulegen sind A, B sowie C, sofern …“
    private func ausSatz(_ satz: Regelsatz) -> Fund? {
        let gliederung = Satzgliederung(satz, formen: formen)
        let haupt = Hauptsatz(satz.bild, ohneBedingungen: gliederung, formen: formen)
        guard let feld = Unterlagenfeld(haupt),
            let posten = Postenteilung(haupt, nurBekannte: feld.nurBekannte).posten(feld.bereich),
            !feld.istSchwach || posten.contains(where: { haupt.nenntSicher($0) }),
            let verbindlichkeit = verbindlichkeit(satz, haupt.worte)
        else { return nil }
        let bedingung = gliederung.bedingung
        guard !gliederung.hatBedingung || bedingung != nil else { return nil }
        // Whether a condition behind a list holds for all of it or for the last is not read.
        if let bedingung, posten.count > 2, bedingung.lowerBound > haupt.bytes(feld.bereich).lowerBound { return nil }
        let worte = [
            bedingung.map { satz.lesetext.wortlaut($0) }, feld.vorn.map { satz.woertlich(haupt.bytes($0)) },
        ]
        let wortlaut = worte.compactMap(\.self).first
        let unterlagen = posten.map {
            unterlage($0, haupt, satz, entbehrlich: feld.istEntbehrlich, bedingung: wortlaut)
        }
        return Fund(unterlagen: unterlagen, verbindlichkeit: verbindlichkeit, bedingung: wortlaut)
    }

    /// „Folgende Unterlagen sind vorzulegen: 1. … 2. …“
    private func ausListe(_ satz: Regelsatz) -> Fund? {
        guard let liste = Unterlagenliste(satz.bild) else { return nil }
        guard let vorspann = vorspann(liste.vorspann, satz) else { return nil }
        let unterlagen = liste.posten.compactMap { listenpunkt($0, satz) }
        let bekannt = unterlagen.count { unterlage in nennt(unterlage.name) }
        guard unterlagen.count == liste.posten.count, bekannt * 2 >= unterlagen.count else { return nil }
        return Fund(unterlagen: unterlagen, verbindlichkeit: vorspann.verbindlichkeit, bedingung: vorspann.bedingung)
    }

    /// „Es sind vorzulegen: A, B und C“
    private func ausAufzaehlung(_ satz: Regelsatz) -> Fund? {
        guard let grenze = Unterlagenliste.doppelpunkt(satz.bild), Unterlagenliste(satz.bild) == nil,
            let vorspann = vorspann(0..<grenze, satz)
        else { return nil }
        let haupt = Hauptsatz(satz.bild, worte: Array(grenze..<satz.bild.worte.count), formen: formen)
        guard let posten = Postenteilung(haupt, nurBekannte: true).posten(haupt.alle), posten.count > 1 else {
            return nil
        }
        let unterlagen = posten.map { unterlage($0, haupt, satz, entbehrlich: false, bedingung: vorspann.bedingung) }
        return Fund(unterlagen: unterlagen, verbindlichkeit: vorspann.verbindlichkeit, bedingung: vorspann.bedingung)
    }

    /// What leads to a list, if it does so with words for handing in documents.
    private func vorspann(
        _ worte: Range<Int>, _ satz: Regelsatz
    ) -> (verbindlichkeit: Verbindlichkeit, bedingung: String?)? {
        let vorspann = Hauptsatz(satz.bild, worte: Array(worte), formen: formen)
        let nenntAntrag = vorspann.alle.contains { vorspann.wort($0).hasPrefix("antrag") }
        guard
            vorspann.funde.contains(where: {
                [.vorlage, .sammelwort].contains($0.rolle) || $0.rolle == .zugehoerigkeit && nenntAntrag
            }),
            !vorspann.alle.contains(where: { ["nicht", "kein", "keine"].contains(vorspann.wort($0)) }),
            let verbindlichkeit = verbindlichkeit(satz, Array(worte)), let letztes = worte.last
        else { return nil }
        let bedingung = Satzgliederung(satz, formen: formen).bedingung.flatMap { bereich in
            bereich.upperBound <= satz.bild.worte[letztes].bereich.upperBound ? satz.lesetext.wortlaut(bereich) : nil
        }
        return (verbindlichkeit, bedingung)
    }

    /// An item of a list, with the condition behind its comma.
    private func listenpunkt(_ bereich: Range<Int>, _ satz: Regelsatz) -> Unterlage? {
        let text = satz.lesetext.wortlaut(bereich)
        let ende = trennstelle(text).map { bereich.lowerBound + $0 } ?? bereich.upperBound
        let name = satz.woertlich(bereich.lowerBound..<ende)
        guard !name.isEmpty, name.split(separator: " ").count <= 30 else { return nil }
        let bedingung = ende < bereich.upperBound ? satz.woertlich((ende + 2)..<bereich.upperBound) : nil
        return Unterlage(
            name: name, stand: bedingung == nil ? .erforderlich : .bedingt, bedingung: bedingung,
            bereich: satz.quelle(bereich.lowerBound..<ende))
    }

    /// Where „, sofern …“ begins.
    private func trennstelle(_ text: String) -> Int? {
        var offset = 0
        for teil in text.split(separator: ",", omittingEmptySubsequences: false) {
            let funde = formen.funde(in: FoldedWords(teil))
            if offset > 0,
                funde.contains(where: { $0.rolle == .bedingung && $0.worte.lowerBound == 0 && $0.wert.isEmpty })
            {
                return offset - 1
            }
            offset += teil.utf8.count + 1
        }
        return nil
    }

    private func nennt(_ name: String) -> Bool {
        formen.funde(in: FoldedWords(name)).contains { $0.rolle == .unterlagenwort }
    }

    private func unterlage(
        _ posten: Range<Int>, _ haupt: Hauptsatz, _ satz: Regelsatz, entbehrlich: Bool, bedingung: String?
    ) -> Unterlage {
        let bytes = haupt.bytes(posten)
        let alternativen = alternativen(posten, haupt).map { satz.woertlich(haupt.bytes($0)) }
        let stand: Unterlage.Stand =
            entbehrlich
            ? .entbehrlich : bedingung != nil ? .bedingt : alternativen.isEmpty ? .erforderlich : .alternativ
        return Unterlage(
            name: satz.woertlich(bytes), stand: stand, bedingung: bedingung, alternativen: alternativen,
            bereich: satz.quelle(bytes))
    }

    /// „ein Mietvertrag oder eine Bestätigung des Wohnungsgebers“: the documents of which one is enough.
    private func alternativen(_ posten: Range<Int>, _ haupt: Hauptsatz) -> [Range<Int>] {
        let oder = posten.filter { ["oder", "bzw", "beziehungsweise"].contains(haupt.wort($0)) }
        guard let stelle = oder.first, oder.count == 1, stelle > posten.lowerBound, stelle + 1 < posten.upperBound
        else { return [] }
        var links = posten.lowerBound..<stelle
        if haupt.wort(links.lowerBound) == "entweder" { links = (links.lowerBound + 1)..<links.upperBound }
        let rechts = (stelle + 1)..<posten.upperBound
        guard let nomen = rechts.first(where: { haupt.istGross($0) }), haupt.ist(.unterlagenwort, nomen),
            links.contains(where: { haupt.ist(.unterlagenwort, $0) }),
            !links.contains(where: { haupt.ist(.praeposition, $0) })
        else { return [] }
        return [links, rechts]
    }

    private func verbindlichkeit(_ satz: Regelsatz, _ worte: [Int]) -> Verbindlichkeit? {
        let worte = Set(worte)
        return satz.verbindlichkeit { worte.contains($0.worte.upperBound - 1) }
    }
}
