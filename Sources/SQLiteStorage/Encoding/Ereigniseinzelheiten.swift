// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Norms

/// What a note of the corpus' history has beyond the columns of its table, as JSON.
struct Ereigniseinzelheiten: Codable {
    var vorher: [Zeitraum]?
    var nachher: [Zeitraum]?
    var durch: String?
    var name: String?
    var normgeber: String?
    var land: String?

    func encode() throws -> [UInt8] { [UInt8](try JSONEncoder().encode(self)) }

    /// Fills in what `encode` wrote.
    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8], into ereignis: inout Ereignis) throws {
        guard let einzelheiten = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else {
            throw ByteReader.beschaedigt
        }
        ereignis.vorher = einzelheiten.vorher ?? []
        ereignis.nachher = einzelheiten.nachher ?? []
        ereignis.durch = einzelheiten.durch
        ereignis.name = einzelheiten.name
        ereignis.normgeber = einzelheiten.normgeber
        ereignis.land = einzelheiten.land
    }
}
