// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Uploaded bytes in memory: the twin of the spool folder, for tests.
public final class InMemoryEingangsablage: Eingangsablage {
    private let inhalt = Mutex<[String: [UInt8]]>([:])
    private let sha256: @Sendable ([UInt8]) -> String

    public init(sha256: @escaping @Sendable ([UInt8]) -> String) {
        self.sha256 = sha256
    }

    /// Puts a whole file in.
    /// - Returns: its sum.
    public func lege(_ bytes: [UInt8]) -> String {
        let summe = sha256(bytes)
        inhalt.withLock { $0[summe] = bytes }
        return summe
    }

    public func beginne() throws -> any Ablagevorgang { Vorgang(self) }

    public func bytes(_ sha256: String) -> [UInt8]? { inhalt.withLock { $0[sha256] } }

    public func behalte(nur sha256: Set<String>) {
        inhalt.withLock { $0 = $0.filter { sha256.contains($0.key) } }
    }

    public func entferne(_ sha256: String) { inhalt.withLock { $0[sha256] = nil } }

    private final class Vorgang: Ablagevorgang {
        private let ablage: InMemoryEingangsablage
        private let bytes = Mutex<[UInt8]>([])

        init(_ ablage: InMemoryEingangsablage) {
            self.ablage = ablage
        }

        func schreibe(_ bytes: ArraySlice<UInt8>) throws { self.bytes.withLock { $0 += bytes } }

        func beende() throws -> (sha256: String, bytes: Int) {
            let bytes = bytes.withLock { $0 }
            return (ablage.lege(bytes), bytes.count)
        }

        func verwirf() { bytes.withLock { $0 = [] } }
    }
}
