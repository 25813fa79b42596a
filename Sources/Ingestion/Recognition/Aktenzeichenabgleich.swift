// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The file number that a text read from a picture means where it prints one decree's number in several ways.
///
/// „Erlass vom 17.11.1991 – C 3/42.281“ in the head and „Erlass vom 17.11.1991, I C 3/42.281“ in the text are one decree:
/// the date is the same, and the numbers differ only by what is read badly. What was read more often or lost less holds.
struct Aktenzeichenabgleich: Sendable {
    struct Nennung: Sendable, Hashable {
        var datum: Stichtag
        /// Normalised.
        var aktenzeichen: String
    }

    private let richtige: [Nennung: String]

    init(_ nennungen: [Nennung]) {
        var richtige: [Nennung: String] = [:]
        for (datum, gleichentags) in Dictionary(grouping: nennungen, by: \.datum) {
            let anzahl = Dictionary(gleichentags.map { ($0.aktenzeichen, 1) }, uniquingKeysWith: +)
            guard anzahl.count > 1 else { continue }
            for eines in anzahl.keys {
                let rang: (String) -> (Int, Int, Int, String) = {
                    (anzahl[$0, default: 0], -Self.stoerungen($0), $0.utf8.count, $0)
                }
                let bestes = anzahl.keys.filter { Self.istDasselbe(eines, $0) }.max { rang($0) < rang($1) }
                if let bestes, rang(bestes) > rang(eines) || Self.istAbgebrochen(eines, bestes) {
                    richtige[Nennung(datum: datum, aktenzeichen: eines)] = bestes
                }
            }
        }
        self.richtige = richtige
    }

    /// - Parameters:
    ///   - bezug: entries of the head.
    ///   - saetze: of the body.
    init(_ bezug: [Bezugsangabe], _ saetze: [String]) {
        let imText = saetze.flatMap { satz in Zielangaben.alle(in: satz, Suchtext(satz)) }
        let paare = bezug.map { ($0.datum, $0.aktenzeichen) } + imText.map { ($0.datum, $0.aktenzeichen) }
        self.init(
            paare.compactMap { datum, aktenzeichen in
                guard let datum, let aktenzeichen else { return nil }
                return Nennung(datum: datum, aktenzeichen: aktenzeichen)
            })
    }

    /// The number meant; the one given if nothing shows that it was read badly.
    func richtig(_ aktenzeichen: String?, vom datum: Stichtag?) -> String? {
        guard let aktenzeichen, let datum else { return aktenzeichen }
        return richtige[Nennung(datum: datum, aktenzeichen: aktenzeichen)] ?? aktenzeichen
    }

    func richtig(_ angabe: Bezugsangabe) -> Bezugsangabe {
        var angabe = angabe
        angabe.aktenzeichen = richtig(angabe.aktenzeichen, vom: angabe.datum)
        return angabe
    }

    private static func istDasselbe(_ eines: String, _ anderes: String) -> Bool {
        Aktenzeichen.verwechslung(eines, anderes) == .zeichen || istAbgebrochen(eines, anderes)
    }

    /// „15-39.19“ for „15-39.19.03-5-43“: reading stopped at a sign that is none of a number.
    private static func istAbgebrochen(_ eines: String, _ ganzes: String) -> Bool {
        guard eines.utf8.count >= 6, ganzes.hasPrefix(eines), eines != ganzes else { return false }
        return ".-/(".utf8.contains(ganzes.utf8.dropFirst(eines.utf8.count).first ?? 0)
    }

    /// Signs that file numbers hardly have.
    private static func stoerungen(_ aktenzeichen: String) -> Int {
        aktenzeichen.utf8.count { "|!l,;:]OoSsi".utf8.contains($0) }
    }
}
