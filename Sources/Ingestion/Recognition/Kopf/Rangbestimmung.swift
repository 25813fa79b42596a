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
        /// The authority's name completed by its Land; nil where the head names it in full.
        var normgeber: String?
        /// The Land was not read: it is taken to be the own one.
        var landIstAngenommen = false
        /// The kind was not read: it is the usual one of the authority.
        var artIstAngenommen = false
        var hinweise: [String] = []
    }

    func bestimme(_ kopf: Kopf) -> Ergebnis {
        guard let normgeber = kopf.normgeber else {
            return Ergebnis(
                rang: .unbekannt, land: kopf.land, art: kopf.art ?? .sonstige, artIstAngenommen: kopf.art == nil,
                hinweise: ["Der Normgeber ist nicht erkannt; der Rang ist ungeklärt."])
        }
        switch Behoerdenart(normgeber, land: kopf.land) {
        case .europa: return Ergebnis(rang: .europarecht, land: "EU", art: kopf.art ?? .sonstige)
        case .bund: return bund(kopf)
        case .mittelbehoerde: return eigeneEbene(kopf, rang: .rundverfuegung, art: .rundschreiben)
        case .kommune: return eigeneEbene(kopf, rang: .dienstanweisung, art: .dienstanweisung)
        case .ministerium: return ministerium(kopf)
        case .unbekannt:
            return Ergebnis(
                rang: .unbekannt, land: kopf.land, art: kopf.art ?? .sonstige, artIstAngenommen: kopf.art == nil,
                hinweise: ["Der Rang von „\(normgeber)“ ist ungeklärt."])
        }
    }

    private func bund(_ kopf: Kopf) -> Ergebnis {
        let art = kopf.art ?? .rundschreiben
        let rang: Rang = art == .verwaltungsvorschrift ? .verwaltungsvorschrift : .ohneBindung
        return Ergebnis(rang: rang, land: "Bund", art: art, artIstAngenommen: kopf.art == nil)
    }

    /// Bezirksregierungen and municipalities bind in the own Land only.
    private func eigeneEbene(_ kopf: Kopf, rang: Rang, art: Vorschriftart) -> Ergebnis {
        var ergebnis = Ergebnis(rang: rang, land: kopf.land, art: kopf.art ?? art, artIstAngenommen: kopf.art == nil)
        if let land = kopf.land {
            if land != eigenesLand { ergebnis.rang = .ohneBindung }
        } else if let normgeber = kopf.normgeber, !Behoerdensitze.kannLiegen(normgeber, in: eigenesLand) {
            ergebnis.rang = .unbekannt
            ergebnis.hinweise = [
                "Das Land ist nicht genannt; Behörden dieses Namens hat das eigene (\(eigenesLand)) nicht."
            ]
        } else {
            ergebnis.land = eigenesLand
            ergebnis.landIstAngenommen = true
        }
        return ergebnis
    }

    private func vervollstaendigt(_ normgeber: String?, _ land: String) -> String? {
        normgeber.map { "\($0) des Landes \(Landerkennung.name(land))" }
    }

    private func ministerium(_ kopf: Kopf) -> Ergebnis {
        let art = kopf.art ?? .erlass
        guard let land = kopf.land else {
            return Ergebnis(
                rang: .landeserlass, land: eigenesLand, art: art,
                normgeber: vervollstaendigt(kopf.normgeber, eigenesLand), landIstAngenommen: true,
                artIstAngenommen: kopf.art == nil,
                hinweise: ["Das Land ist nicht genannt; angenommen ist das eigene (\(eigenesLand))."])
        }
        let nenntLand = kopf.normgeber.flatMap(Landerkennung.land(inName:)) != nil
        return Ergebnis(
            rang: land == eigenesLand ? .landeserlass : .ohneBindung, land: land, art: art,
            normgeber: nenntLand ? nil : vervollstaendigt(kopf.normgeber, land), artIstAngenommen: kopf.art == nil)
    }
}

/// The level of administration an authority belongs to, by its name.
enum Behoerdenart: Sendable, Hashable {
    case europa, bund, ministerium, mittelbehoerde, kommune, unbekannt

    /// Smaller is higher; Bund and Länder do not stand above each other.
    var stufe: Int {
        switch self {
        case .europa, .bund, .ministerium: 1
        case .mittelbehoerde: 2
        case .kommune: 3
        case .unbekannt: 4
        }
    }

    init(_ normgeber: String) {
        self.init(normgeber, land: Landerkennung.land(inName: normgeber))
    }

    init(_ normgeber: String, land: String?) {
        let klein = normgeber.lowercased()
        func beginnt(_ worte: [String]) -> Bool { worte.contains { klein.hasPrefix($0) } }
        func enthaelt(_ worte: [String]) -> Bool { worte.contains { klein.contains($0) } }
        if land == "EU" {
            self = .europa
        } else if land == "Bund" {
            self = .bund
        } else if beginnt(Self.mittelstufe)
            || enthaelt(["landesdirektion", "landesverwaltungsamt", "dienstleistungsdirektion"])
        {
            self = .mittelbehoerde
        } else if enthaelt(["minister", "senat", "staatskanzlei"])
            || beginnt(["behörde für", "landesamt für einwanderung"])
        {
            self = .ministerium
        } else if beginnt(Self.kommunal)
            || enthaelt(Self.inGemeinde)
            || klein.split(separator: " ").contains(where: { $0.hasSuffix("kreis") })
        {
            self = .kommune
        } else {
            self = .unbekannt
        }
    }

    private static let mittelstufe = [
        "bezirksregierung", "regierung ", "regierungspräsid", "der regierungspräsid", "die regierungspräsid",
    ]
    private static let inGemeinde = [
        "bürgermeister", "der landrat des", "die landrätin des", "magistrat", "der stadt ", "des kreises ",
        "des landkreises ",
        "der landeshauptstadt ", "der städteregion ",
    ]
    private static let kommunal = [
        "stadt", "kreis", "landkreis", "landeshauptstadt", "ausländerbehörde", "ausländeramt", "städteregion",
        "landratsamt",
        "hansestadt", "universitätsstadt", "bundesstadt", "klingenstadt", "gemeinde", "migrationsamt", "ordnungsamt",
    ]
}
