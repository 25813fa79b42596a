// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// A rule as it is in force on a day: its value read from the words that hold, its Beleg as it is printed.
public struct GeltendeRegelung: Sendable, Hashable {
    /// `beleg` and the places of Unterlagen lie in the printed Abschnitt.
    public var regelung: Regelung
    /// What later decrees change in its sentence.
    public var wirkungen: [Stellenwirkung]
    /// False where it is not sure which words a change means: then the value is that of the print, which may not hold
    /// any more.
    public var istSicher: Bool

    /// Why its value may not be the one in force, in German; nil if it is sure.
    public var zweifel: String? {
        istSicher ? nil : "Ein späterer Erlass ändert diese Worte; welcher Wert jetzt gilt, ist nicht sicher zu lesen."
    }
}

extension Regelungsleser {
    /// The rules of an Abschnitt in the order of its text, in the words that are in force. What stands in a section that
    /// was struck out or put anew is left out.
    ///
    /// - Parameters:
    ///   - wirkungen: what later decrees change on the day in question.
    ///   - ort: the provision that the Abschnitt is, for a law.
    ///   - normen: provisions that the document is about; they count where neither sentence nor heading cites any.
    public func lies(
        _ abschnitt: Abschnitt, wirkungen: [Stellenwirkung], ort: Normzitat? = nil, normen: [Normzitat] = []
    ) -> [GeltendeRegelung] {
        let gedruckte = lies(abschnitt, ort: ort, normen: normen)
        guard !wirkungen.isEmpty else {
            return gedruckte.map { GeltendeRegelung(regelung: $0, wirkungen: [], istSicher: true) }
        }
        let wortlaut = GeltenderWortlaut(abschnitt, wirkungen: wirkungen)
        // A sentence that no change touches is read as it is printed, whatever became of those before it.
        let neue =
            wortlaut.istGeaendert ? lies(wortlaut.abschnitt, ort: ort, normen: normen) : []
        let gelesene = neue.map { $0.gedruckt(abschnitt, wortlaut) }.filter { $0.istBetroffen(wortlaut) }
        let alle = gedruckte.compactMap { regel -> (Regelung, istGelesen: Bool)? in
            guard regel.istBetroffen(wortlaut) else { return (regel, true) }
            return gelesene.contains { $0.stehtFuer(regel) } ? nil : (regel, false)
        }
        return (alle + gelesene.map { ($0, istGelesen: true) })
            .sorted { $0.0.beleg.bereich.lowerBound < $1.0.beleg.bereich.lowerBound }
            .compactMap { GeltendeRegelung($0.0, istGelesen: $0.istGelesen, wirkungen, wortlaut, in: abschnitt) }
    }
}

extension GeltendeRegelung {
    /// Nil if its section is gone.
    fileprivate init?(
        _ regel: Regelung, istGelesen: Bool, _ wirkungen: [Stellenwirkung], _ wortlaut: GeltenderWortlaut,
        in abschnitt: Abschnitt
    ) {
        let bereich = regel.beleg.bereich
        let treffende = wirkungen.filter { $0.trifft(bereich, in: abschnitt) }
        guard !treffende.contains(where: \.nimmtStelleWeg) else { return nil }
        let angewandte = wortlaut.angewandte(in: bereich).filter { !treffende.contains($0) }
        self.init(
            regelung: regel, wirkungen: treffende + angewandte,
            istSicher: istGelesen && wortlaut.offene(in: bereich).isEmpty)
    }
}

extension Regelung {
    /// With its places in the printed Abschnitt.
    fileprivate func gedruckt(_ abschnitt: Abschnitt, _ wortlaut: GeltenderWortlaut) -> Regelung {
        var regel = self
        regel.beleg = Textstelle(in: abschnitt, wortlaut.gedruckt(beleg.bereich))
        if case .unterlagen(let unterlagen) = inhalt {
            regel.inhalt = .unterlagen(
                unterlagen.map { unterlage in
                    var unterlage = unterlage
                    unterlage.bereich = wortlaut.gedruckt(unterlage.bereich)
                    return unterlage
                })
        }
        return regel
    }

    /// Whether words of its sentence were exchanged.
    fileprivate func istBetroffen(_ wortlaut: GeltenderWortlaut) -> Bool {
        !wortlaut.angewandte(in: beleg.bereich).isEmpty
    }

    /// Whether it is what became of a printed rule: of the same kind, out of the same sentence.
    fileprivate func stehtFuer(_ gedruckte: Regelung) -> Bool {
        inhalt.art == gedruckte.inhalt.art && beleg.bereich.overlaps(gedruckte.beleg.bereich)
    }
}

extension Regelung.Inhalt {
    /// What kind of value it is, however it reads.
    fileprivate var art: String {
        switch self {
        case .unterlagen: "unterlagen"
        case .nachforderung(.frist): "frist"
        case .nachforderung(.folge(let folge, _)): folge.rawValue
        case .nachforderung(.fiktionsbescheinigung): "fiktionsbescheinigung"
        case .dauer(let wert): "dauer \(wert.art.rawValue)"
        case .gebuehr(let wert): wert.art.rawValue
        case .ausnahme: "ausnahme"
        case .zustaendigkeit: "zustaendigkeit"
        }
    }
}
