// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The place a text stands in, as bytes.
struct Rohkontext {
    var zaehlung: Normzitat.Zaehlung
    var hatGesetz: Bool
    var ort: Rohzitat

    init(_ zitat: Normzitat) {
        zaehlung = zitat.zaehlung
        hatGesetz = zitat.gesetz != nil
        ort = Rohzitat()
        ort.zaehlung = zitat.zaehlung
        let teile: [(Stufe, String?)] = [
            (.haupt, zitat.nummer), (.absatz, zitat.absatz), (.unterabsatz, zitat.unterabsatz), (.satz, zitat.satz),
            (.nummer, zitat.nr), (.buchstabe, zitat.buchstabe),
        ]
        for (stufe, text) in teile {
            guard let text, let wort = Kurzwort(text), !wort.isEmpty else { continue }
            ort.nenne(stufe, wort)
        }
    }

    /// Completes a citation that names only a part: the levels above its first one are those of the place.
    func ergaenze(_ zitat: inout Rohzitat) {
        guard zaehlung != .relativ, !ort[.haupt].isEmpty, zitat.gesetz == .keiner else { return }
        zitat.zaehlung = zaehlung
        for rang in 0..<UInt8(Stufe.anzahl) {
            guard let stufe = Stufe(rawValue: rang), zitat[stufe].isEmpty else { return }
            zitat[stufe] = ort[stufe]
        }
    }

    /// Whether a citation without a law belongs to the law of the place.
    func giltFuer(_ zitat: Rohzitat) -> Bool {
        guard hatGesetz else { return false }
        switch zitat.zaehlung {
        case .anlage, .relativ: return true
        case .paragraph: return zaehlung == .paragraph || zaehlung == .anlage
        case .artikel: return zaehlung == .artikel
        case .nummer: return zaehlung == .nummer
        }
    }
}
