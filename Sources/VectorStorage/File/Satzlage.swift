// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CVektorkern

/// How a vector lies in the file: in two parts, of which a search reads only the first for all passages.
///
/// The first part holds the values as signed bytes, then what belongs to the vector:
///
///     values, filled up with 0 to a multiple of 32
///     Int64   id of the passage; 0: nothing is kept here, and all bytes are 0
///     UInt64  mark of the text
///     UInt64  mark of the Fassung
///     Float   scale: value = byte × scale; 0: the model could not embed the text
///     UInt32  CRC-32C of all before and of the second part
///
/// The second part holds, as signed bytes too, what rounding left over: value = (byte + rest / 254) × scale. The best of
/// the first pass are compared once more with it, because a byte alone cannot tell texts of the same subject apart.
struct Satzlage: Sendable, Hashable {
    static let beiwerk = 32
    /// Values are kept as -127...127.
    static let groesstes: Float = 127
    /// The rest of rounding is kept as -127...127, for -0.5...0.5.
    static let feinheit: Float = 254
    /// Records whose first parts lie together, followed by their second parts.
    static let block = 1_024
    /// The question has more digits than the vectors; bounded so that no sum overflows in the kernel.
    static let groesstesDerFrage: Float = 2_047

    let dimension: Int
    /// Bytes of the values, and of the second part.
    let laenge: Int
    /// Bytes of the first part.
    let schritt: Int

    init(dimension: Int) {
        self.dimension = dimension
        laenge = (dimension + 31) / 32 * 32
        schritt = laenge + Self.beiwerk
    }

    var id: Int { laenge }
    var text: Int { laenge + 8 }
    var fassung: Int { laenge + 16 }
    var massstab: Int { laenge + 24 }
    var summe: Int { laenge + 28 }

    /// Bytes of a block.
    var blocklaenge: Int { Self.block * (schritt + laenge) }

    /// Where the first part of a record lies, from the begin of the first block.
    func grob(_ platz: Int) -> Int { platz / Self.block * blocklaenge + platz % Self.block * schritt }

    /// Where the second part lies.
    func fein(_ platz: Int) -> Int {
        platz / Self.block * blocklaenge + Self.block * schritt + platz % Self.block * laenge
    }

    var kern: vektorlage { vektorlage(laenge: laenge, schritt: schritt, massstab: massstab) }

    /// Both parts of a vector in bytes.
    struct Verkuerzt {
        var massstab: Float = 0
        var grob: [Int8]
        var fein: [Int8]
    }

    func verkuerzt(_ vektor: [Float]) -> Verkuerzt {
        let nichts = [Int8](repeating: 0, count: laenge)
        var kurz = Verkuerzt(grob: nichts, fein: nichts)
        let groesster = vektor.reduce(Float(0)) { max($0, abs($1)) }
        guard groesster > 0, groesster.isFinite else { return kurz }
        kurz.massstab = groesster / Self.groesstes
        for (k, wert) in vektor.enumerated() {
            let genau = wert / kurz.massstab
            let gerundet = genau.rounded()
            kurz.grob[k] = Int8(gerundet)
            kurz.fein[k] = Int8(((genau - gerundet) * Self.feinheit).rounded())
        }
        return kurz
    }

    /// The question in the form of the kernel; its own scale changes no order and is left out.
    func frage(_ vektor: [Float]) -> [Int16] {
        var werte = [Int16](repeating: 0, count: laenge)
        let groesster = vektor.reduce(Float(0)) { max($0, abs($1)) }
        guard groesster > 0, groesster.isFinite else { return werte }
        for (k, wert) in vektor.enumerated() { werte[k] = Int16((wert / groesster * Self.groesstesDerFrage).rounded()) }
        return werte
    }
}
