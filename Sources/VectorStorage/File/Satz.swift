// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CVektorkern
internal import Corpus
internal import Retrieval

/// One record in memory.
struct Satz {
    let lage: Satzlage
    let grob: UnsafeRawBufferPointer
    let fein: UnsafeRawBufferPointer

    /// 0: nothing is kept here.
    var id: Int64 { grob.loadUnaligned(fromByteOffset: lage.id, as: Int64.self) }
    var massstab: Float { grob.loadUnaligned(fromByteOffset: lage.massstab, as: Float.self) }

    /// Whether it was written to its end.
    var stimmt: Bool {
        if istLeerstelle { return true }
        return id > 0
            && grob.loadUnaligned(fromByteOffset: lage.summe, as: UInt32.self) == Self.summe(grob, fein, lage)
    }

    /// Whether all of it is 0, as removal leaves it.
    var istLeerstelle: Bool { id == 0 && grob.allSatisfy { $0 == 0 } && fein.allSatisfy { $0 == 0 } }

    func eintrag(platz: Int) -> Vektoreintrag {
        Vektoreintrag(
            id: PassageID(rawValue: id), platz: platz,
            text: Textmarke(wert: grob.loadUnaligned(fromByteOffset: lage.text, as: UInt64.self)),
            fassung: Textmarke(wert: grob.loadUnaligned(fromByteOffset: lage.fassung, as: UInt64.self)),
            istLeer: massstab == 0)
    }

    /// Its cosine to a question of length 1, from all of its digits.
    func naehe(_ frage: [Float]) -> Float {
        let (a, b) = (grob.bindMemory(to: Int8.self), fein.bindMemory(to: Int8.self))
        var summe: Float = 0
        for k in frage.indices { summe += (Float(a[k]) + Float(b[k]) / Satzlage.feinheit) * frage[k] }
        return summe * massstab
    }

    /// Both parts of a record, to be written.
    struct Bytes {
        var grob: [UInt8]
        var fein: [UInt8]

        /// - Parameters:
        ///   - werte: the values of the first part, `laenge` of them.
        ///   - rest: those of the second.
        init(_ neuer: NeuerVektor, werte: [UInt8], rest: [UInt8], massstab: Float, _ lage: Satzlage) {
            grob = werte + [UInt8](repeating: 0, count: Satzlage.beiwerk)
            fein = rest
            grob.withUnsafeMutableBytes { grob in
                grob.storeBytes(of: neuer.id.rawValue, toByteOffset: lage.id, as: Int64.self)
                grob.storeBytes(of: neuer.text.wert, toByteOffset: lage.text, as: UInt64.self)
                grob.storeBytes(of: neuer.fassung.wert, toByteOffset: lage.fassung, as: UInt64.self)
                grob.storeBytes(of: massstab, toByteOffset: lage.massstab, as: Float.self)
                let summe = fein.withUnsafeBytes { Satz.summe(UnsafeRawBufferPointer(grob), $0, lage) }
                grob.storeBytes(of: summe, toByteOffset: lage.summe, as: UInt32.self)
            }
        }

        /// What removal writes.
        init(leer lage: Satzlage) {
            grob = [UInt8](repeating: 0, count: lage.schritt)
            fein = [UInt8](repeating: 0, count: lage.laenge)
        }

        init(_ satz: Satz) {
            grob = Array(satz.grob)
            fein = Array(satz.fein)
        }
    }

    private static func summe(
        _ grob: UnsafeRawBufferPointer, _ fein: UnsafeRawBufferPointer, _ lage: Satzlage
    ) -> UInt32 {
        let erste = vektor_pruefsumme(0, grob.baseAddress?.assumingMemoryBound(to: UInt8.self), lage.summe)
        return vektor_pruefsumme(erste, fein.baseAddress?.assumingMemoryBound(to: UInt8.self), lage.laenge)
    }
}
