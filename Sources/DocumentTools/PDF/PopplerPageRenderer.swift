// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Ingestion

/// Draws pages with `pdftoppm` in a bounded child process.
public struct PopplerPageRenderer: PageRendering {
    private let child: ChildProcess

    /// - Parameter ordner: where temporary folders are made; nil for the system's place.
    public init(grenzen: Grenzen = .standard, ordner: String? = nil) {
        child = ChildProcess(grenzen: grenzen, ordner: ordner)
    }

    public func jpeg(pdf: [UInt8], seite: Int, dpi: Int) async throws(Ablehnung) -> [UInt8] {
        guard pdf.count <= child.grenzen.bytes else { throw .zuGross(child.grenzen) }
        guard seite >= 1, seite <= child.grenzen.seiten else { throw Self.keineSeite(seite) }
        let dpi = min(max(dpi, 36), 300)
        let tool = ChildProcess.Werkzeug(name: "pdftoppm", paket: "poppler-utils")
        let result = try await child.run(tool, eingabe: pdf) { path in
            ["-jpeg", "-r", "\(dpi)", "-f", "\(seite)", "-l", "\(seite)", "-singlefile", path]
        }
        guard result.istErfolg else { throw PopplerError.ablehnung(result, grenzen: child.grenzen) }
        guard result.ausgabe.starts(with: [0xFF, 0xD8]) else { throw Self.keineSeite(seite) }
        return result.ausgabe
    }

    private static func keineSeite(_ seite: Int) -> Ablehnung {
        Ablehnung(.beschaedigt, "Seite \(seite) lässt sich nicht darstellen; bitte das Original öffnen.")
    }
}
