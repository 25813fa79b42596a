// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibXML2
public import Ingestion

/// XML through libxml2's SAX interface.
///
/// Nothing outside the given bytes is ever read: no DTD, no external entity, no network. A document that declares
/// entities of its own is refused, so none can grow. Any number of documents may be parsed at once.
public struct LibXML2Parser: XMLParsing {
    public init() {}

    public func parse(_ bytes: [UInt8], into handler: some XMLEventHandler) throws(Ablehnung) {
        XMLEntitySperre.setzen()
        guard bytes.contains(where: { $0 > 0x20 }) else {
            throw Ablehnung(.leer, "Die XML-Datei ist leer.")
        }
        guard let size = Int32(exactly: bytes.count) else {
            throw Ablehnung(.zuGross, "Die XML-Datei ist größer als 2 GB und wird nicht gelesen.")
        }
        let sitzung = XMLSitzung(handler: handler)
        let isWellFormed = try Self.run(bytes, size: size, sitzung: sitzung)
        if let refusal = sitzung.ablehnung { throw refusal }
        if !isWellFormed && !sitzung.istAbgebrochen {
            throw Ablehnung(.beschaedigt, "Die XML-Datei ist nicht wohlgeformt.")
        }
    }

    /// - Returns: whether the document is well-formed.
    private static func run(
        _ bytes: [UInt8], size: Int32, sitzung: XMLSitzung<some XMLEventHandler>
    ) throws(Ablehnung) -> Bool {
        guard let context = xmlNewParserCtxt(), let sax = context.pointee.sax else {
            throw Ablehnung(.zuGross, "Für das Lesen der XML-Datei reicht der Speicher nicht.")
        }
        defer {
            if let document = context.pointee.myDoc { xmlFreeDoc(document) }
            context.pointee.myDoc = nil
            xmlFreeParserCtxt(context)
        }
        sax.pointee = sitzung.callbacks()
        sitzung.context = context
        let options = Int32(XML_PARSE_NONET.rawValue)
        return withExtendedLifetime(sitzung) {
            context.pointee.userData = Unmanaged.passUnretained(sitzung as XMLSitzungBasis).toOpaque()
            bytes.withUnsafeBytes { buffer in
                let start = buffer.bindMemory(to: CChar.self).baseAddress
                // Building a tree is up to the SAX callbacks; with ours, no document comes back.
                _ = xmlCtxtReadMemory(context, start, size, nil, nil, options)
            }
            return context.pointee.wellFormed != 0
        }
    }
}

/// Makes libxml2 refuse every external entity, in the whole process and for every parser.
enum XMLEntitySperre {
    /// Set once; later calls cost nothing.
    static func setzen() { _ = gesetzt }

    private static let gesetzt: Bool = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
        return true
    }()
}
