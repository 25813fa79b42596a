// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the name of a document says: which document it is, and who issues it.
struct Unterlagenname: Hashable {
    /// Stems of the words that say which document it is.
    let kern: Set<String>
    let aussteller: Set<String>

    init(_ name: String, _ worte: Unterlagenworte) {
        let staemme = Wortstamm.folge(name).filter { Int($0) == nil && !worte.fuellworte.contains($0) }
        let alle = Set(staemme.map { Self.ohneForm($0, worte) }).subtracting(worte.formworte)
        aussteller = alle.intersection(worte.aussteller)
        kern = alle.subtracting(worte.beiworte).subtracting(aussteller)
    }

    var istLeer: Bool { kern.isEmpty && aussteller.isEmpty }

    /// Whether it means the same document; it may add who issues it.
    func meint(_ genannt: Unterlagenname) -> Bool {
        guard !genannt.istLeer, kern == genannt.kern else { return false }
        return kern.isEmpty ? aussteller == genannt.aussteller : genannt.aussteller.isSubset(of: aussteller)
    }

    /// Whether it says who issues it and what it is, beyond its form.
    var hatAusstellerUndGegenstand: Bool { !kern.isEmpty && !aussteller.isEmpty }

    /// Whether it says more of a document of the same issuer.
    func fuehrtAus(_ kurz: Unterlagenname) -> Bool {
        aussteller == kurz.aussteller && kurz.kern.isStrictSubset(of: kern)
    }

    /// The words that it shares with other names of the same document.
    var schluessel: String { kern.union(aussteller).sorted().joined(separator: "-") }

    /// „einkommen“ of „einkommensnachweis“.
    private static func ohneForm(_ stamm: String, _ worte: Unterlagenworte) -> String {
        worte.formworte.sorted().lazy.compactMap { Wortstamm.bestimmung(stamm, vor: $0) }.first ?? stamm
    }
}
