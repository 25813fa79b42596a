// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Ingestion

/// Page pictures, drawn once and kept within a limit; who asks for a picture that is being drawn waits for it.
actor Seitenbilder {
    struct Schluessel: Hashable, Sendable {
        let sha256: String
        let seite: Int
    }

    /// Resolution of the pictures: sharp at the width they are shown in, on screens of double density too.
    static let dpi = 144

    private let renderer: any PageRendering
    private let maximaleBytes: Int
    private var fertig: [Schluessel: ByteBuffer] = [:]
    /// Least recently used first.
    private var reihenfolge: [Schluessel] = []
    private var bytes = 0
    private var inArbeit: [Schluessel: Task<Result<ByteBuffer, Ablehnung>, Never>] = [:]

    init(renderer: any PageRendering, maximaleBytes: Int = 64 << 20) {
        self.renderer = renderer
        self.maximaleBytes = maximaleBytes
    }

    /// The page as JPEG.
    /// - Parameter pdf: gives the bytes of the document; called only if the page must be drawn.
    /// - Throws: `Ablehnung` if the page cannot be drawn, and what `pdf` throws.
    func jpeg(_ schluessel: Schluessel, pdf: @Sendable () async throws -> [UInt8]) async throws -> ByteBuffer {
        if let bild = fertig[schluessel] {
            merke(schluessel)
            return bild
        }
        if let laufend = inArbeit[schluessel] { return try await laufend.value.get() }
        let dokument = try await pdf()
        if let laufend = inArbeit[schluessel] { return try await laufend.value.get() }
        let task = Task<Result<ByteBuffer, Ablehnung>, Never> { [renderer] in
            do throws(Ablehnung) {
                return .success(
                    ByteBuffer(bytes: try await renderer.jpeg(pdf: dokument, seite: schluessel.seite, dpi: Self.dpi)))
            } catch {
                return .failure(error)
            }
        }
        inArbeit[schluessel] = task
        let ergebnis = await task.value
        inArbeit[schluessel] = nil
        if case .success(let bild) = ergebnis { behalte(bild, schluessel) }
        return try ergebnis.get()
    }

    private func behalte(_ bild: ByteBuffer, _ schluessel: Schluessel) {
        guard bild.readableBytes <= maximaleBytes, fertig[schluessel] == nil else { return }
        fertig[schluessel] = bild
        bytes += bild.readableBytes
        merke(schluessel)
        while bytes > maximaleBytes, let aeltestes = reihenfolge.first {
            reihenfolge.removeFirst()
            bytes -= fertig.removeValue(forKey: aeltestes)?.readableBytes ?? 0
        }
    }

    private func merke(_ schluessel: Schluessel) {
        reihenfolge.removeAll { $0 == schluessel }
        reihenfolge.append(schluessel)
    }
}
