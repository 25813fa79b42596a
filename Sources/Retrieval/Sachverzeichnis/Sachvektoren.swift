// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One vector for each entry of the subject index, as it is shipped: computed once, for one model, for the entries are data
/// of the program.
///
/// The file: a line `fundstelle-sachvektoren 1`, a line with model, dimension, number of entries and mark of their texts,
/// each after a blank, then for each entry a scale (Float32, little endian) and its values as signed bytes.
public struct Sachvektoren: Sendable {
    /// Why a file of vectors cannot be used.
    public struct Fehler: Error, Sendable, Hashable {
        /// German, one sentence.
        public var grund: String
    }

    static let kennung = "fundstelle-sachvektoren 1"

    /// Name of the model that made them.
    public let modell: String
    let dimension: Int
    let anzahl: Int
    /// Of the entries they were made of.
    let marke: Textmarke
    private let skalen: [Float]
    private let werte: [Int8]

    /// - Throws: `Fehler` if the bytes are no such file.
    public init(_ bytes: [UInt8]) throws(Fehler) {
        let kopf = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        let angaben = kopf.count == 3 ? String(decoding: kopf[1], as: UTF8.self).split(separator: " ") : []
        guard angaben.count == 4, String(decoding: kopf[0], as: UTF8.self) == Self.kennung,
            let dimension = Int(angaben[1]), let anzahl = Int(angaben[2]), let marke = UInt64(angaben[3], radix: 16),
            (1...4_096).contains(dimension), (0...1_000_000).contains(anzahl),
            kopf[2].count == anzahl * (4 + dimension)
        else { throw Fehler(grund: "Die Datei ist keine Datei mit Vektoren eines Sachverzeichnisses.") }
        modell = String(angaben[0])
        (self.dimension, self.anzahl, self.marke) = (dimension, anzahl, Textmarke(wert: marke))
        var (skalen, werte): ([Float], [Int8]) = ([], [])
        werte.reserveCapacity(anzahl * dimension)
        var ort = kopf[2].startIndex
        for _ in 0..<anzahl {
            let muster = (0..<4).reduce(UInt32(0)) { $0 | UInt32(kopf[2][ort + $1]) << (8 * UInt32($1)) }
            skalen.append(Float(bitPattern: muster))
            for byte in kopf[2][(ort + 4)..<(ort + 4 + dimension)] { werte.append(Int8(bitPattern: byte)) }
            ort += 4 + dimension
        }
        (self.skalen, self.werte) = (skalen, werte)
    }

    /// Whether they were made of these very entries.
    public func gehoertZu(_ eintraege: [Sachverzeichniseintrag]) -> Bool {
        anzahl == eintraege.count && marke == Textmarke(eintraege.map(\.einbettungstext))
    }

    /// The entries nearest to a vector of the same model, by their cosine, the nearest first; none if it has another
    /// dimension.
    func naechste(zu vektor: [Float], hoechstens: Int) -> [(eintrag: Int, kosinus: Double)] {
        guard vektor.count == dimension else { return [] }
        let groesster = max(vektor.reduce(0) { max($0, abs($1)) }, .leastNormalMagnitude)
        // In 16 bits it loses nothing that would count, and whole numbers are added up many at a time.
        let ganz = vektor.map { Int16(($0 / groesster * 32_767).rounded()) }
        let einheit = groesster / 32_767
        let kosinus = (0..<anzahl).map { Float(produkt($0, ganz)) * einheit * skalen[$0] }
        return kosinus.indices.sorted { (kosinus[$1], $0) < (kosinus[$0], $1) }.prefix(hoechstens)
            .map { ($0, Double(kosinus[$0])) }
    }

    private func produkt(_ eintrag: Int, _ vektor: [Int16]) -> Int32 {
        let anfang = eintrag * dimension
        return werte.withUnsafeBufferPointer { werte in
            vektor.withUnsafeBufferPointer { vektor in
                var summe: Int32 = 0
                for stelle in 0..<dimension {
                    summe &+= Int32(werte[anfang &+ stelle]) &* Int32(vektor[stelle])
                }
                return summe
            }
        }
    }
}
