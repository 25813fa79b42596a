// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms
internal import Regelungen
internal import Retrieval

/// Numbers, dates, durations, amounts and provisions: each must stand in the source, and with the same thing.
extension Satzvergleich {
    func angaben() -> [Pruefgrund] {
        var gruende: [Pruefgrund] = []
        for fund in aussage.angaben {
            if case .norm(let norm) = fund.angabe {
                if !istBelegt(norm) { gruende.append(.normFehlt(fund.wortlaut)) }
            } else if !istEigenname(fund) {
                let gleiche = quelle.angaben.filter { $0.angabe == fund.angabe && $0.schranke == fund.schranke }
                if gleiche.isEmpty {
                    gruende.append(.angabeFehlt(bezeichnung(fund)))
                } else if !gleiche.contains(where: gehoertHierher) {
                    gruende.append(.angabeGehoertZuAnderem(bezeichnung(fund)))
                }
            }
        }
        return gruende + zeitlicheLagen()
    }

    /// „Die Zahl 6“, „Das Datum 1. März 2025“, „Die Angabe mindestens drei Monate“
    private func bezeichnung(_ fund: Angabenfund) -> String {
        switch fund.angabe {
        case .zahl, .ordnung: "Die Zahl „\(fund.wortlaut)“"
        case .datum, .monat: "Das Datum „\(fund.wortlaut)“"
        default: "Die Angabe „\([fund.schranke, fund.wortlaut].compactMap(\.self).joined(separator: " "))“"
        }
    }

    // MARK: Provisions

    /// A provision that the sentence cites, or the one it stands in. A statement may name it less exactly, not more.
    private func istBelegt(_ norm: Normzitat) -> Bool {
        let zitiert = quelle.angaben.compactMap { fund -> Normzitat? in
            if case .norm(let zitat) = fund.angabe { zitat } else { nil }
        }
        return (zitiert + [beleg.ort].compactMap(\.self)).contains { Self.umfasst(norm, $0) }
    }

    /// Whether the second is the first or a part of it.
    private static func umfasst(_ allgemein: Normzitat, _ genau: Normzitat) -> Bool {
        guard allgemein.zaehlung == genau.zaehlung, allgemein.nummer == genau.nummer, allgemein.bis == genau.bis,
            allgemein.ff == genau.ff, allgemein.gesetz == nil || allgemein.gesetz == genau.gesetz
        else { return false }
        let stufen: [KeyPath<Normzitat, String?>] = [
            \.absatz, \.satz, \.nr, \.buchstabe, \.unterabsatz, \.halbsatz, \.doppelbuchstabe, \.alternative,
        ]
        return stufen.allSatisfy { allgemein[keyPath: $0] == nil || allgemein[keyPath: $0] == genau[keyPath: $0] }
    }

    /// „Erlass vom 12.02.2025“ and „Nr. 3.1“ where they name the source itself.
    private func istEigenname(_ fund: Angabenfund) -> Bool {
        switch fund.angabe {
        case .datum(let tag):
            guard tag == beleg.stueck.hit.vorschrift.datum else { return false }
            let davor = max(0, fund.worte.lowerBound - 3)..<fund.worte.lowerBound
            return aussage.zeichen(.quelle).contains { $0.worte.overlaps(davor) }
        case .zahl, .kennung, .ordnung:
            let steht = aussage.zeichen(.gliederung).contains { $0.worte.upperBound == fund.worte.lowerBound }
            let pfad = beleg.stueck.abschnitt.pfad(at: beleg.bereich.lowerBound).split(separator: " ")
            return steht && pfad.contains { FoldedWords($0) == FoldedWords(fund.wortlaut) }
        default: return false
        }
    }

    // MARK: What an Angabe belongs to

    /// Where a source states several of a kind, the statement must speak of what this one stands with.
    private func gehoertHierher(_ fund: Angabenfund) -> Bool {
        let gesagt = Set(aussage.angaben.map(\.angabe))
        let andere = quelle.angaben.filter { $0.angabe.istGleichartig(fund.angabe) && !gesagt.contains($0.angabe) }
        guard !andere.isEmpty else { return true }
        if fund.schranke != nil, andere.allSatisfy({ $0.schranke != fund.schranke }) { return true }
        let gruppe = quelle.angaben.filter { $0.angabe.istGleichartig(fund.angabe) }
        // „Bei Studierenden zwei Jahre, bei Auszubildenden ein Jahr“: without „Studierende“ it is too wide.
        guard nahe(fund, gruppe).allSatisfy({ !$0.istNomen || $0.steht(in: aussage.terme) }) else { return false }
        let eigener = anteil(fund, gruppe)
        return andere.allSatisfy { anteil($0, gruppe) <= eigener }
    }

    /// Words next to an Angabe, rather than to another of its group.
    private func nahe(_ fund: Angabenfund, _ gruppe: [Angabenfund]) -> [Satzbild.Inhaltswort] {
        quelle.inhalt.filter { wort in
            let eigener = abstand(wort, fund)
            return gruppe.allSatisfy { $0.worte == fund.worte || abstand(wort, $0) >= eigener }
        }
    }

    /// Share of the words next to an Angabe that the statement says, 0...1.
    private func anteil(_ fund: Angabenfund, _ gruppe: [Angabenfund]) -> Double {
        let nahe = self.nahe(fund, gruppe)
        guard !nahe.isEmpty else { return 0 }
        return Double(nahe.filter { $0.steht(in: aussage.terme) }.count) / Double(nahe.count)
    }

    private func abstand(_ wort: Satzbild.Inhaltswort, _ fund: Angabenfund) -> Int {
        let worte =
            wort.wort < fund.worte.lowerBound
            ? fund.worte.lowerBound - wort.wort : wort.wort - fund.worte.upperBound + 1
        return worte + (quelle.worte[wort.wort].klausel == quelle.worte[fund.worte.lowerBound].klausel ? 0 : 12)
    }

    // MARK: „vor Ablauf“ and „nach Ablauf“

    private func zeitlicheLagen() -> [Pruefgrund] {
        var gruende: [Pruefgrund] = []
        for zeichen in aussage.zeichen(.schranke) {
            guard let wort = aussage.inhalt.first(where: { Self.folgt($0, zeichen) }) else { continue }
            let stellen = quelle.inhalt.filter { $0.steht(in: [wort.ganz]) || wort.steht(in: [$0.ganz]) }
            let dort = stellen.flatMap { stelle in quelle.zeichen(.schranke).filter { Self.folgt(stelle, $0) } }
            if !dort.isEmpty, !dort.contains(where: { $0.gruppe == zeichen.gruppe }) {
                gruende.append(.zeitlicheLage("\(zeichen.wortlaut) \(wort.wortlaut)"))
            }
        }
        return gruende
    }

    private static func folgt(_ wort: Satzbild.Inhaltswort, _ zeichen: Satzbild.Zeichen) -> Bool {
        (0...2).contains(wort.wort - zeichen.worte.upperBound)
    }
}
