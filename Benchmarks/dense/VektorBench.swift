// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import CVektorkern
import Corpus
import Foundation
import Retrieval
import VectorStorage

/// Search over many vectors against what memory allows, in one run, as one Markdown table.
///
///     vektor-bench [PASSAGES]                  made-up vectors, as narrow a cone as those of the E5 family
///     vektor-bench PASSAGES FILE QUESTIONS     quality too: files of float32, 384 a vector
///
/// `build` and `search` are those of `Nachbarn`.
@main
enum VektorBench {
    private static let dimension = 384
    private static let runden = 60

    static func main() async throws {
        let arguments = CommandLine.arguments
        switch (arguments.dropFirst().first, arguments.count) {
        case ("build", 4): return try await Nachbarn.baue(arguments[2], arguments[3])
        case ("search", 5):
            return try await Nachbarn.suche(arguments[2], arguments[3], anzahl: Int(arguments[4]) ?? 10)
        default: break
        }
        let anzahl = arguments.count > 1 ? Int(arguments[1]) ?? 200_000 : 200_000
        let ordner = FileManager.default.temporaryDirectory.appending(path: "vektor-bench-\(getpid())")
        try FileManager.default.createDirectory(at: ordner, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: ordner) }
        let index = try VectorIndex(
            path: ordner.appending(path: "vektoren.bin").path, dimension: dimension, schreibt: true)
        print("| what | measured |\n|---|---|")
        var zufall = Zufall(zustand: 7)
        try await fuelle(index, anzahl, &zufall)
        try await misseTempo(index, anzahl, &zufall)
        if arguments.count > 3 { try await misseGuete(arguments[2], arguments[3], ordner) }
    }

    private static func zeile(_ was: String, _ wert: String) { print("| \(was) | \(wert) |") }

    private static func fuelle(_ index: VectorIndex, _ anzahl: Int, _ zufall: inout Zufall) async throws {
        let start = ContinuousClock.now
        for beginn in stride(from: 0, to: anzahl, by: 1_000) {
            let neue = (beginn..<min(beginn + 1_000, anzahl)).map { n in
                NeuerVektor(
                    id: PassageID(rawValue: Int64(n + 1)), text: Textmarke("\(n)"), fassung: Textmarke("f"),
                    inhalt: .vektor(zufall.vektor(dimension)))
            }
            try await index.haengeAn(neue)
        }
        zeile("adding \(anzahl) vectors, in batches of 1,000, each on the disk", dauer(ContinuousClock.now - start))
    }

    private static func misseTempo(_ index: VectorIndex, _ anzahl: Int, _ zufall: inout Zufall) async throws {
        let bytes = [UInt8](repeating: 1, count: anzahl * dimension)
        let bauart = vektor_beste_bauart()
        let frage = zufall.vektor(dimension)
        var (lesen, eins, zwei, filter) = ([Double](), [Double](), [Double](), [Double]())
        var summe: UInt64 = 0
        // In turn, so that what else the machine does meets all of them alike.
        for _ in 0..<runden {
            lesen.append(messe { summe ^= vektor_lies(bauart, bytes, bytes.count) })
            eins.append(try await messe { _ = try await index.nearest(to: frage, limit: 100) { _ in true } })
            zwei.append(try await messe { _ = try await index.nearest(to: frage, limit: 100, teile: 2) { _ in true } })
            filter.append(
                try await messe { _ = try await index.nearest(to: frage, limit: 100) { $0.rawValue % 100 == 0 } })
        }
        precondition(summe == 0 || summe != 1)
        let rate = Double(bytes.count) / lesen.median / 1e6
        zeile(
            "reading \(anzahl) × \(dimension) bytes from memory once, median",
            "\(ms(lesen.median)) (\(zahl(rate)) GB/s)")
        for (name, zeiten) in [
            ("1 thread", eins), ("2 threads", zwei), ("1 thread, 1 % of the passages allowed", filter),
        ] {
            zeile(
                "the 100 nearest, \(name), median / 95th percentile",
                "\(ms(zeiten.median)) / \(ms(zeiten.sorted()[Int(Double(zeiten.count) * 0.95)])), "
                    + "**\(zahl(zeiten.median / lesen.median))×** the reading")
        }
        zeile("memory of this program at most, the read buffer included", "\(hoechststand() / 1_024) MB")
    }

    /// The ten nearest, against comparing all numbers as they are.
    private static func misseGuete(_ vektoren: String, _ fragen: String, _ ordner: URL) async throws {
        let alle = try lies(vektoren)
        let index = try VectorIndex(
            path: ordner.appending(path: "guete.bin").path, dimension: dimension, schreibt: true)
        try await index.haengeAn(
            alle.enumerated().map { n, vektor in
                NeuerVektor(
                    id: PassageID(rawValue: Int64(n + 1)), text: Textmarke("\(n)"), fassung: Textmarke("f"),
                    inhalt: .vektor(vektor))
            })
        var (gleich, gesamt) = (0, 0)
        for frage in try lies(fragen) {
            let genau = alle.enumerated().map {
                ($0.offset, zip($0.element, frage).reduce(Float(0)) { $0 + $1.0 * $1.1 })
            }
            .sorted { $0.1 > $1.1 }.prefix(10).map { Int64($0.0 + 1) }
            let gefunden = try await index.nearest(to: frage, limit: 10) { _ in true }.map(\.id.rawValue)
            gleich += Set(genau).intersection(gefunden).count
            gesamt += 10
        }
        zeile("recall@10 against float32 over \(alle.count) real passages", zahl(Double(gleich) / Double(gesamt), 4))
    }

    private static func lies(_ path: String) throws -> [[Float]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let alle = data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
        return stride(from: 0, to: alle.count, by: dimension).map { start in
            let vektor = alle[start..<start + dimension]
            let laenge = vektor.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return vektor.map { $0 / laenge }
        }
    }

    private static func messe(_ body: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await body()
        return millisekunden(ContinuousClock.now - start)
    }

    private static func messe(_ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        return millisekunden(ContinuousClock.now - start)
    }

    /// Peak memory in KB.
    static func hoechststand() -> Int {
        let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }

    private static func millisekunden(_ dauer: Duration) -> Double { dauer / .milliseconds(1) }
    private static func dauer(_ dauer: Duration) -> String { "\(zahl(dauer / .seconds(1))) s" }
    private static func ms(_ wert: Double) -> String { "\(zahl(wert, 2)) ms" }
    private static func zahl(_ wert: Double, _ stellen: Int = 2) -> String { String(format: "%.\(stellen)f", wert) }
}

extension [Double] {
    fileprivate var median: Double { sorted()[count / 2] }
}

/// Made-up vectors that are alike in every run: all near to one direction, as those of the E5 family are.
private struct Zufall {
    var zustand: UInt64

    mutating func naechster() -> Float {
        zustand = zustand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(zustand >> 40) / Float(1 << 24) - 0.5
    }

    mutating func vektor(_ dimension: Int) -> [Float] {
        let roh = (0..<dimension).map { _ in 0.63 + naechster() }
        let laenge = roh.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return roh.map { $0 / laenge }
    }
}
