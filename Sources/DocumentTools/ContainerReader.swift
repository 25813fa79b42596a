// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Ingestion

/// Reads DOCX, ODT, HTML and ZIP in this process. In the product it runs inside the worker (`WorkerMain`).
public struct ContainerReader: DocumentReading {
    private let grenzen: Grenzen

    public init(grenzen: Grenzen = .standard) {
        self.grenzen = grenzen
    }

    public func lies(_ datei: Quelldatei) async throws(Ablehnung) -> Leseergebnis {
        guard datei.bytes.count <= grenzen.bytes else { throw .zuGross(grenzen) }
        let art = Inhaltsart.erkenne(datei.bytes, name: datei.name)
        switch art {
        case .zip(.docx): return .dokument(try DocxReader.read(datei.bytes, grenzen: grenzen))
        case .zip(.odt): return .dokument(try OdtReader.read(datei.bytes, grenzen: grenzen))
        case .zip: return try ZipReader.read(datei.bytes, grenzen: grenzen)
        case .html: return .dokument(try HtmlReader.read(datei.bytes))
        default: throw Ablehnung.unlesbar(art) ?? Ablehnung.unlesbar(.unbekannt) ?? .kaputtesXML
        }
    }
}
