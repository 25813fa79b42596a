// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Retrieval
import SQLiteStorage
import VectorStorage

extension Application {
    /// Removes the vectors of what was deleted.
    /// - Returns: how many; nil while another program keeps the vectors, which removes them itself.
    func entferneVerwaisteVektoren() async throws -> Int? {
        let werk = vektorwerk(nachrang: 0)
        guard let sperre = try werk.sperre() else { return nil }
        defer { withExtendedLifetime(sperre) {} }
        return try await werk.raeume()
    }

    /// Checks the vectors and mends them; says how it stands with search by meaning. While another program builds, only
    /// the latter.
    func untersucheVektoren(_ befund: inout Doctor.Befund) async throws {
        let werk = vektorwerk(nachrang: 0)
        if let sperre = try werk.sperre() {
            for satz in bedeutung.ordner.saetze() {
                do {
                    let geheilt = try bedeutung.ordner.index(satz, schreibt: true).geheilt
                    guard geheilt > 0 else { continue }
                    befund.behoben.append("\(geheilt) Vektoren waren beschädigt und werden neu aufgebaut.")
                } catch let error as VectorStorageError {
                    // They can always be computed again.
                    try bedeutung.ordner.entferne(satz)
                    befund.behoben.append("\(error.grund) Die Datei wurde gelöscht.")
                }
            }
            withExtendedLifetime(sperre) {}
        }
        befund.hinweise.append(try await werk.lage().satz)
    }
}
