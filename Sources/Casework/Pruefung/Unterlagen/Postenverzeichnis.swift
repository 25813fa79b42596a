// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The Posten of a check list by all names under which a decree can mean them; read once, asked for each line.
struct Postenverzeichnis {
    /// By which of its names a Posten is meant; the later, the surer.
    enum Guete: Int, Comparable {
        case bestandteil
        case alternative
        case auchGenannt
        case name

        static func < (lhs: Guete, rhs: Guete) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    private struct Eintrag {
        var posten: Unterlagenposten
        var namen: [(name: Unterlagenname, guete: Guete)]
    }

    private let eintraege: [Eintrag]

    init(_ posten: [Unterlagenposten], _ worte: Unterlagenworte) {
        let teilung = Unterlagenteilung(worte)
        eintraege = posten.map { posten in
            let ganze = [(posten.name, Guete.name)] + posten.auchGenannt.map { ($0, .auchGenannt) }
            let kurze = ganze.map { (teilung.ohneBeschreibung($0.0), Guete.bestandteil) }
            let teile = (ganze + kurze).flatMap { teilung.bestandteile($0.0) }.map {
                (teilung.ohneBeschreibung($0), Guete.bestandteil)
            }
            let alternativen = posten.alternativen.map { ($0, Guete.alternative) }
            return Eintrag(
                posten: posten,
                namen: (ganze + alternativen + kurze + teile).map { (Unterlagenname($0.0, worte), $0.1) })
        }
    }

    /// The Posten that the name means, each with how surely.
    func gemeinte(_ name: Unterlagenname) -> [String: Guete] {
        guard !name.istLeer else { return [:] }
        var gemeinte: [String: Guete] = [:]
        for eintrag in eintraege {
            gemeinte[eintrag.posten.kennung] = eintrag.namen.filter { name.meint($0.name) }.map(\.guete).max()
        }
        return gemeinte
    }

    /// The Posten of which the name says no more than document and issuer: „Stellungnahme der Hochschule“ for „Stellungnahme
    /// der Hochschule zum Abschluss“.
    func ausgefuehrte(_ name: Unterlagenname) -> [String: Guete] {
        guard name.hatAusstellerUndGegenstand else { return [:] }
        var gemeinte: [String: Guete] = [:]
        for eintrag in eintraege where eintrag.namen.contains(where: { $0.name.fuehrtAus(name) }) {
            gemeinte[eintrag.posten.kennung] = .bestandteil
        }
        return gemeinte
    }

    func posten(_ kennung: String) -> Unterlagenposten? {
        eintraege.first { $0.posten.kennung == kennung }?.posten
    }
}
