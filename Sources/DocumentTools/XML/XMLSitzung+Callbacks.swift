// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibXML2
internal import Ingestion

extension XMLSitzungBasis {
    /// The table of callbacks. What is not set does not happen: no tree, no external subset, no entity looked up.
    final func callbacks() -> xmlSAXHandler {
        var sax = xmlSAXHandler()
        sax.initialized = UInt32(XML_SAX2_MAGIC)
        sax.startElementNs = { user, local, prefix, _, _, _, count, _, attributes in
            guard let sitzung = XMLSitzungBasis.from(user), let local else { return }
            let list = LibXML2Attributes(start: attributes, count: Int(count))
            sitzung.withName(local, prefix) { sitzung.start($0, list) }
        }
        sax.endElementNs = { user, local, prefix, _ in
            guard let sitzung = XMLSitzungBasis.from(user), let local else { return }
            sitzung.withName(local, prefix) { sitzung.end($0) }
        }
        sax.characters = { user, bytes, count in XMLSitzungBasis.from(user)?.characters(bytes, count) }
        sax.ignorableWhitespace = { user, bytes, count in XMLSitzungBasis.from(user)?.characters(bytes, count) }
        sax.cdataBlock = { user, bytes, count in XMLSitzungBasis.from(user)?.characters(bytes, count) }
        sax.entityDecl = { user, _, _, _, _, _ in XMLSitzungBasis.from(user)?.refuseEntities() }
        sax.unparsedEntityDecl = { user, _, _, _, _ in XMLSitzungBasis.from(user)?.refuseEntities() }
        sax.reference = { user, name in XMLSitzungBasis.from(user)?.unknownEntity(name) }
        sax.serror = { user, error in XMLSitzungBasis.from(user)?.report(error) }
        return sax
    }

    private static func from(_ user: UnsafeMutableRawPointer?) -> XMLSitzungBasis? {
        user.map { Unmanaged<XMLSitzungBasis>.fromOpaque($0).takeUnretainedValue() }
    }

    private func characters(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard let bytes, count > 0 else { return }
        text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }

    private func refuseEntities() {
        refuse(
            Ablehnung(
                .gefaehrlich,
                "Die XML-Datei erklärt eigene Entitäten (Zeile \(line)); zum Schutz wird sie nicht gelesen."
            ))
    }

    private func unknownEntity(_ name: UnsafePointer<xmlChar>?) {
        let shown = name.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
        refuse(
            Ablehnung(
                .beschaedigt, "Die XML-Datei verwendet in Zeile \(line) die unbekannte Entität „\(shown.prefix(40))“."))
    }

    private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

    private func report(_ error: UnsafeMutablePointer<xmlError>?) {
        guard let error, error.pointee.level == XML_ERR_FATAL else { return }
        let line = error.pointee.line
        guard !istAbgebrochen else { return }
        if error.pointee.code == XML_ERR_ENTITY_LOOP.rawValue {
            return refuse(Ablehnung(.gefaehrlich, "Die XML-Datei schachtelt Entitäten (Zeile \(line))."))
        }
        if ablehnung == nil {
            ablehnung = Ablehnung(
                .beschaedigt,
                "Die XML-Datei ist in Zeile \(line) nicht wohlgeformt; bitte die Datei neu beschaffen.")
        }
    }
}
