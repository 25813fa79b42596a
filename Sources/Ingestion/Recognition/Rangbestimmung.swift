// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Places a document on the ladder of sources by who issued it. Unknown stays unknown.
struct Rangbestimmung: Sendable {
    /// The Land whose decrees bind, in its short form (`NRW`).
    let eigenesLand: String

    init(eigenesLand: String) {
        self.eigenesLand = Landerkennung.kurz(eigenesLand)
    }

    struct Ergebnis: Sendable, Hashable {
        var rang: Rang
        var land: String?
        var art: Vorschriftart
        /// The authority's name completed by the assumed Land; nil where the head names it in full.
        var normgeber: String?
        var hinweise: [String] = []
    }

    func bestimme(_ kopf: Kopf) -> Ergebnis {
        guard let normgeber = kopf.normgeber else {
            return Ergebnis(
                rang: .unbekannt, land: kopf.land, art: kopf.art ?? .sonstige,
                hinweise: ["Der Normgeber ist nicht erkannt; der Rang ist ungeklärt."])
        }
        let klein = normgeber.lowercased()
        if kopf.land == "EU" { return Ergebnis(rang: .europarecht, land: "EU", art: kopf.art ?? .sonstige) }
        if kopf.land == "Bund" { return bund(kopf) }
        if klein.hasPrefix("bezirksregierung") || klein.hasPrefix("regierung") || klein.contains("landesdirektion")
            || klein.contains("landesverwaltungsamt")
        {
            return mittelbehoerde(kopf)
        }
        if Self.kommunal.contains(where: { klein.hasPrefix($0) }) { return kommune(kopf) }
        if klein.contains("minister") || klein.contains("senat") || klein.contains("staatskanzlei")
            || klein.hasPrefix("behörde für")
        {
            return ministerium(kopf)
        }
        return Ergebnis(
            rang: .unbekannt, land: kopf.land, art: kopf.art ?? .sonstige,
            hinweise: ["Der Rang von „\(normgeber)“ ist ungeklärt."])
    }

    private static let kommunal = [
        "stadt", "kreis", "landkreis", "landeshauptstadt", "ausländerbehörde", "ausländeramt", "städteregion",
        "landratsamt",
    ]

    private func bund(_ kopf: Kopf) -> Ergebnis {
        let art = kopf.art ?? .rundschreiben
        let rang: Rang = art == .verwaltungsvorschrift ? .verwaltungsvorschrift : .ohneBindung
        return Ergebnis(rang: rang, land: "Bund", art: art)
    }

    private func mittelbehoerde(_ kopf: Kopf) -> Ergebnis {
        let fremd = kopf.land.map { $0 != eigenesLand } ?? false
        return Ergebnis(
            rang: fremd ? .ohneBindung : .rundverfuegung, land: kopf.land ?? eigenesLand,
            art: kopf.art ?? .rundverfuegung)
    }

    private func kommune(_ kopf: Kopf) -> Ergebnis {
        let fremd = kopf.land.map { $0 != eigenesLand } ?? false
        return Ergebnis(
            rang: fremd ? .ohneBindung : .dienstanweisung, land: kopf.land ?? eigenesLand,
            art: kopf.art ?? .dienstanweisung)
    }

    private func vervollstaendigt(_ normgeber: String?) -> String? {
        normgeber.map { "\($0) des Landes \(Landerkennung.name(eigenesLand))" }
    }

    private func ministerium(_ kopf: Kopf) -> Ergebnis {
        let art = kopf.art ?? .erlass
        guard let land = kopf.land else {
            return Ergebnis(
                rang: .landeserlass, land: eigenesLand, art: art, normgeber: vervollstaendigt(kopf.normgeber),
                hinweise: ["Das Land ist nicht genannt; angenommen ist das eigene (\(eigenesLand))."])
        }
        return Ergebnis(rang: land == eigenesLand ? .landeserlass : .ohneBindung, land: land, art: art)
    }
}
