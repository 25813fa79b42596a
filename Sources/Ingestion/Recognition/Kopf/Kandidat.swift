// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A value that one rule found, before it is compared with what the others found.
struct Kandidat<Wert: Hashable & Sendable>: Sendable {
    var wert: Wert
    /// Where it stands; empty if it was concluded.
    var stellen: [Rohstelle]
    /// The share of the values found by this rule that are right, if nothing speaks against them.
    var guete: Double
    /// Lines of the head that the value takes.
    var zeilen: [Int]
    /// One German sentence that says why values of this rule are doubtful.
    var zweifel: String?

    init(_ wert: Wert, _ stellen: [Rohstelle], guete: Double, zeilen: [Int], zweifel: String? = nil) {
        self.wert = wert
        self.stellen = stellen
        self.guete = guete
        self.zeilen = zeilen
        self.zweifel = zweifel
    }
}

/// The value that was settled on, and how sure that is.
struct Lesung<Wert: Hashable & Sendable>: Sendable {
    var wert: Wert
    var stellen: [Rohstelle]
    var sicherheit: Double
    var zeilen: [Int]
    /// What a person should know about it; nil if nothing is doubtful.
    var zweifel: String?
    /// The strongest value that it was preferred to.
    var gegenwert: Wert?
}

extension Lesung {
    /// The same reading of another value made from it.
    func mit<Neu>(_ wert: Neu) -> Lesung<Neu> {
        Lesung<Neu>(wert: wert, stellen: stellen, sicherheit: sicherheit, zeilen: zeilen, zweifel: zweifel)
    }
}

/// Settles between candidates by their odds.
///
/// A rule's quality is the share of its finds that are right. The same value found on two lines is surer than one alone:
/// both would have to be wrong. Two different values exclude each other: with the odds a and b the first is right in
/// a / (a + b) of the cases, which is never more than its own quality.
enum Auswahl {
    /// No rule is beyond doubt.
    static let hoechste = 0.99

    static func beste<Wert>(_ kandidaten: [Kandidat<Wert>]) -> Lesung<Wert>? {
        var gruppen: [(kandidat: Kandidat<Wert>, guete: Double)] = []
        for kandidat in kandidaten {
            guard let i = gruppen.firstIndex(where: { $0.kandidat.wert == kandidat.wert }) else {
                gruppen.append((kandidat, kandidat.guete))
                continue
            }
            gruppen[i] = vereint(gruppen[i], kandidat)
        }
        guard let bester = gruppen.max(by: { $0.guete < $1.guete }).map(\.guete),
            let i = gruppen.firstIndex(where: { $0.guete == bester })
        else { return nil }
        let sieger = gruppen.remove(at: i)
        let gegner = gruppen.max { $0.guete < $1.guete }
        let guete = min(sieger.guete, hoechste)
        let sicherheit = min(guete, anteil(guete, gegen: gegner?.guete ?? 0))
        return Lesung(
            wert: sieger.kandidat.wert, stellen: sieger.kandidat.stellen, sicherheit: sicherheit,
            zeilen: sieger.kandidat.zeilen, zweifel: sieger.kandidat.zweifel, gegenwert: gegner?.kandidat.wert)
    }

    /// The share of cases in which the first of two values that exclude each other is right.
    static func anteil(_ guete: Double, gegen andere: Double) -> Double {
        guard andere > 0 else { return guete }
        let (a, b) = (chance(guete), chance(min(andere, hoechste)))
        return a / (a + b)
    }

    private static func chance(_ guete: Double) -> Double { guete / max(1 - guete, 0.001) }

    private static func vereint<Wert>(
        _ gruppe: (kandidat: Kandidat<Wert>, guete: Double), _ neu: Kandidat<Wert>
    ) -> (kandidat: Kandidat<Wert>, guete: Double) {
        let staerker = neu.guete > gruppe.kandidat.guete ? neu : gruppe.kandidat
        // two rules that read the same line are one witness
        guard Set(gruppe.kandidat.zeilen).isDisjoint(with: neu.zeilen) else {
            return (staerker, max(gruppe.guete, neu.guete))
        }
        return (staerker, 1 - (1 - gruppe.guete) * (1 - neu.guete))
    }
}
