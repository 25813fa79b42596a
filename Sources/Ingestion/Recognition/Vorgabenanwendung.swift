// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Fills what the head of a decree does not say with what its place says, and marks it as concluded.
enum Vorgabenanwendung {
    /// How often what is only taken from the folder is right: people put files into the wrong one.
    static let sicherheit = 0.7

    /// - Returns: the fields that were filled.
    static func ergaenze(_ kopf: inout Kopf, _ vorgabe: Herkunftsvorgabe) -> Set<Feldangabe.Feld> {
        var ergaenzt: Set<Feldangabe.Feld> = []
        if kopf.normgeber == nil, let normgeber = vorgabe.normgeber {
            kopf.normgeber = normgeber
            kopf.land = kopf.land ?? Landerkennung.land(inName: normgeber)
            ergaenzt.formUnion(kopf.land == nil ? [.normgeber] : [.normgeber, .land])
        }
        if kopf.land == nil, let land = vorgabe.land {
            kopf.land = Landerkennung.kurz(land)
            ergaenzt.insert(.land)
        }
        return ergaenzt
    }

    /// - Parameter kopf: with what was filled.
    static func kennzeichne(
        _ felder: Set<Feldangabe.Feld>, aus kopf: Kopf, in angaben: [Feldangabe]
    ) -> [Feldangabe] {
        // The rank follows from the authority and is no surer than it.
        let betroffen = felder.isEmpty ? felder : felder.union([.rang])
        return angaben.map { angabe in
            guard betroffen.contains(angabe.feld) else { return angabe }
            var angabe = angabe
            angabe.stelle = nil
            angabe.wert = ergaenzterWert(angabe.feld, kopf) ?? angabe.wert
            angabe.sicherheit = min(angabe.sicherheit, sicherheit)
            angabe.zweifel = Herkunftsvorgabe.zweifel
            return angabe
        }
    }

    private static func ergaenzterWert(_ feld: Feldangabe.Feld, _ kopf: Kopf) -> String? {
        switch feld {
        case .normgeber: kopf.normgeber
        case .land: kopf.land
        default: nil
        }
    }
}
