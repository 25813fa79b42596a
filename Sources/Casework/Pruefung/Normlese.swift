// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Looks up the wording of all provisions of a check list, each once, several at a time.
struct Normlese {
    let suche: any Belegsuche
    let stichtag: Stichtag

    /// What was found, by provision.
    struct Ergebnis: Sendable {
        fileprivate(set) var funde: [(norm: Normzitat, fund: Normfund)] = []
        private var nach: [Normzitat: Normfund] = [:]

        fileprivate init(_ funde: [(norm: Normzitat, fund: Normfund)]) {
            self.funde = funde
            nach = Dictionary(funde.map { ($0.norm, $0.fund) }) { erster, _ in erster }
        }

        /// One entry a provision, in its order.
        func befunde(_ normen: [Normzitat]) -> [Normbefund] {
            normen.compactMap { norm in nach[norm].map { Normbefund(norm: norm, fund: $0) } }
        }
    }

    /// - Throws: what the search throws.
    func lies(_ schema: Pruefschema) async throws -> Ergebnis {
        let normen =
            (schema.punkte.flatMap { $0.normen + $0.ausnahmen.flatMap(\.normen) }
            + schema.unterlagen.flatMap(\.normen)).ohneDoppelte
        let funde = try await withThrowingTaskGroup(of: (Int, Normfund).self) { gruppe in
            for (nummer, norm) in normen.enumerated() {
                gruppe.addTask { (nummer, try await suche.wortlaut(norm, am: stichtag)) }
            }
            var funde: [Int: Normfund] = [:]
            for try await (nummer, fund) in gruppe { funde[nummer] = fund }
            return funde
        }
        return Ergebnis(normen.indices.compactMap { nummer in funde[nummer].map { (normen[nummer], $0) } })
    }
}
