// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// Notes beside released Vermerke what became of the sources they cite. The Vermerke themselves stay as they are.
public struct Vermerkpflege: Sendable {
    private let vorgaenge: any Vorgangsspeicher
    private let vermerke: any Vermerkablage

    public init(vorgaenge: any Vorgangsspeicher, vermerke: any Vermerkablage) {
        self.vorgaenge = vorgaenge
        self.vermerke = vermerke
    }

    /// Notes a change beside each Vermerk that cites a place it changed.
    /// - Returns: how many notes are new.
    public func merke(_ anstoss: Anstoss, um jetzt: Zeitmarke) async throws -> Int {
        var neue = 0
        for vermerk in try await vermerke.betroffene(vorgaenge.stellen(anstoss)) {
            let hinweis = Vermerkhinweis(
                vermerk: vermerk.sha256, anlass: anstoss.kennung, text: anstoss.satz, um: jetzt)
            if try await vermerke.merke(hinweis) { neue += 1 }
        }
        return neue
    }

    /// Notes all changes of the corpus whose day has come.
    /// - Parameter tag: today
    /// - Returns: how many notes are new.
    public func merke(_ aenderungen: Aenderungsdienst, am tag: Stichtag, um jetzt: Zeitmarke) async throws -> Int {
        let zitiert = try await vermerke.zitierteFassungen()
        guard !zitiert.isEmpty else { return 0 }
        var neue = 0
        for aenderung in try await aenderungen.verzeichnis().nachErstaufnahme
        where aenderung.tag <= tag && !zitiert.isDisjoint(with: aenderung.beruehrteFassungen) {
            let anstoss = Anstoss(aenderung, try await aenderungen.details(aenderung), am: tag)
            neue += try await merke(anstoss, um: jetzt)
        }
        return neue
    }
}

extension Aenderung {
    fileprivate var beruehrteFassungen: [String] {
        [fassung?.fassung.sha256, vorgaenger, geloescht].compactMap(\.self)
    }
}
