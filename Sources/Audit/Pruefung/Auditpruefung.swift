// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Walks a chain from its first entry and stops at the first one that is not as it was written.
///
/// Every change, removal, insertion and move within the chain is found by the sums alone. Whoever makes all later entries
/// anew, or cuts some off at the end, is found by a head kept elsewhere.
public struct Auditpruefung: Sendable {
    private let sha256: @Sendable ([UInt8]) -> String
    /// Heads kept at some time, by the number of entries then.
    private let verwahrt: [Int64: Set<String>]
    /// The head of what has been checked so far.
    public private(set) var kopf = Auditkopf.leer

    /// - Parameter verwahrt: heads of this chain that were kept at some time, in any order.
    public init(verwahrt: [Auditkopf] = [], sha256: @escaping @Sendable ([UInt8]) -> String) {
        self.sha256 = sha256
        self.verwahrt = Dictionary(grouping: verwahrt, by: \.anzahl).mapValues { Set($0.map(\.summe)) }
    }

    /// Takes the next entry.
    /// - Throws: `Auditmangel` if it does not belong here as it is.
    public mutating func nimm(_ eintrag: Auditeintrag) throws(Auditmangel) {
        let nummer = kopf.anzahl + 1
        guard eintrag.nummer == nummer else { throw Auditmangel(nummer: nummer, art: .reihenfolge) }
        guard eintrag.summe == sha256(eintrag.kanonisch) else { throw Auditmangel(nummer: nummer, art: .veraendert) }
        guard eintrag.vorher == kopf.summe else { throw Auditmangel(nummer: nummer, art: .verkettung) }
        kopf = eintrag.kopf
        try vergleiche()
    }

    private func vergleiche() throws(Auditmangel) {
        guard verwahrt[kopf.anzahl]?.contains(where: { $0 != kopf.summe }) ?? false else { return }
        throw Auditmangel(nummer: kopf.anzahl, art: .ausgetauscht)
    }

    /// Says that no further entry comes.
    /// - Parameter stand: the head as it was written with the last entry; nil if it is not known.
    /// - Throws: `Auditmangel` if entries are missing at the end or too many.
    public func schliesse(stand: Auditkopf?) throws(Auditmangel) {
        let laengste = max(stand?.anzahl ?? 0, verwahrt.keys.max() ?? 0)
        guard kopf.anzahl >= laengste else { throw Auditmangel(nummer: kopf.anzahl + 1, art: .abgeschnitten) }
        guard let stand else { return }
        guard kopf.anzahl == stand.anzahl else { throw Auditmangel(nummer: stand.anzahl + 1, art: .angehaengt) }
        guard kopf.summe == stand.summe else { throw Auditmangel(nummer: stand.anzahl, art: .ausgetauscht) }
    }

    /// Checks a chain at once.
    /// - Returns: its first fault; nil if it is whole.
    public static func mangel(
        _ eintraege: some Sequence<Auditeintrag>, stand: Auditkopf?, verwahrt: [Auditkopf] = [],
        sha256: @escaping @Sendable ([UInt8]) -> String
    ) -> Auditmangel? {
        var pruefung = Auditpruefung(verwahrt: verwahrt, sha256: sha256)
        do throws(Auditmangel) {
            for eintrag in eintraege { try pruefung.nimm(eintrag) }
            try pruefung.schliesse(stand: stand)
            return nil
        } catch {
            return error
        }
    }
}
