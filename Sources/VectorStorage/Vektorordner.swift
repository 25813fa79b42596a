// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import LanguageModels
internal import Retrieval

/// Which model made vectors, as it is kept with them.
public struct Modellangabe: Sendable, Hashable, Codable {
    /// Where it was asked: an address, or the program's own child.
    public var quelle: String
    public var profil: EmbeddingProfile
    public var dimension: Int
    /// Its vector of a known text: a server can change its model and keep the name.
    public var probe: [Float]

    public init(quelle: String, profil: EmbeddingProfile, probe: [Float]) {
        self.quelle = quelle
        self.profil = profil
        dimension = probe.count
        self.probe = probe
    }

    /// Whether vectors of both can be compared: same name, same prefixes, and the same vector for the known text but
    /// for rounding.
    public func istDasselbeModell(wie andere: Modellangabe) -> Bool {
        guard profil == andere.profil, dimension == andere.dimension else { return false }
        return zip(probe, andere.probe).reduce(Float(0)) { $0 + $1.0 * $1.1 } > 0.999
    }
}

/// The folder of all vectors: one subfolder for each model, of which one is searched while another may be built.
public struct Vektorordner: Sendable {
    /// Vectors of one model.
    public struct Satz: Sendable, Hashable {
        public var nummer: Int
        public var angabe: Modellangabe
        /// Whether all passages had a vector once; from then on it is searched rather than an older one.
        public var istFertig: Bool
    }

    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// All that are there, the newest last.
    public func saetze() -> [Satz] {
        let namen = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return namen.compactMap { Int($0) }.sorted().compactMap { nummer in
            guard let data = FileManager.default.contents(atPath: datei(nummer, "modell.json")),
                let angabe = try? JSONDecoder().decode(Modellangabe.self, from: data)
            else { return nil }
            let fertig = FileManager.default.fileExists(atPath: datei(nummer, "fertig"))
            return Satz(nummer: nummer, angabe: angabe, istFertig: fertig)
        }
    }

    /// Makes a place for the vectors of a model.
    /// - Throws: `VectorStorageError`.
    public func lege(_ angabe: Modellangabe) throws -> Satz {
        let nummer = (namen().max() ?? 0) + 1
        do {
            let data = try JSONEncoder().encode(angabe)
            try FileManager.default.createDirectory(atPath: ordner(nummer), withIntermediateDirectories: true)
            try data.write(to: URL(fileURLWithPath: datei(nummer, "modell.json")), options: .atomic)
        } catch {
            throw Self.stoerung(path)
        }
        return Satz(nummer: nummer, angabe: angabe, istFertig: false)
    }

    /// Notes that all passages have a vector.
    public func vollende(_ satz: Satz) throws {
        guard FileManager.default.createFile(atPath: datei(satz.nummer, "fertig"), contents: Data()) else {
            throw Self.stoerung(path)
        }
    }

    /// Removes the vectors of all models but one, and what was begun only.
    public func behalteNur(_ satz: Satz) throws {
        for nummer in namen() where nummer != satz.nummer {
            do { try FileManager.default.removeItem(atPath: ordner(nummer)) } catch { throw Self.stoerung(path) }
        }
    }

    /// Removes the vectors of a model.
    public func entferne(_ satz: Satz) throws {
        do { try FileManager.default.removeItem(atPath: ordner(satz.nummer)) } catch { throw Self.stoerung(path) }
    }

    /// Opens the vectors of a model.
    public func index(_ satz: Satz, schreibt: Bool) throws -> VectorIndex {
        try VectorIndex(
            path: datei(satz.nummer, "vektoren.bin"), dimension: satz.angabe.dimension, schreibt: schreibt)
    }

    /// Makes the folder itself.
    public func lege() throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Self.stoerung(path)
        }
    }

    private func namen() -> [Int] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).compactMap { Int($0) }
    }

    private func ordner(_ nummer: Int) -> String { "\(path)/\(nummer)" }
    private func datei(_ nummer: Int, _ name: String) -> String { "\(path)/\(nummer)/\(name)" }

    private static func stoerung(_ path: String) -> VectorStorageError {
        VectorStorageError("Im Ordner „\(path)“ lässt sich nicht schreiben. Bitte Platz und Rechte prüfen.")
    }
}
