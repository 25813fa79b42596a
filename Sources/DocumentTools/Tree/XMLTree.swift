// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2
import Ingestion

/// A document in memory, parsed by libxml2 without network, without loading a DTD and without expanding entities.
final class XMLTree {
    private let document: UnsafeMutablePointer<xmlDoc>

    /// - Throws: `Ablehnung`: `gefaehrlich` if there is a DOCTYPE, `beschaedigt` if the XML is not well-formed.
    init(xml bytes: [UInt8]) throws(Ablehnung) {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        guard bytes.count < Int32.max, let parsed = Self.parse(bytes, { xmlReadMemory($0, $1, nil, nil, options) })
        else {
            throw Self.hasDoctype(bytes) ? .doctype : .kaputtesXML
        }
        document = parsed
        if parsed.pointee.intSubset != nil { throw .doctype }
    }

    /// - Parameter kodierung: encoding that the caller is sure of; nil lets libxml2 look for it.
    init?(html bytes: [UInt8], kodierung: String?) {
        let options = Int32(
            HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
                | HTML_PARSE_NOWARNING.rawValue)
        guard bytes.count < Int32.max,
            let parsed = Self.parse(bytes, { htmlReadMemory($0, $1, nil, kodierung, options) })
        else { return nil }
        document = parsed
    }

    deinit { xmlFreeDoc(document) }

    var root: XMLNode? { xmlDocGetRootElement(document).map(XMLNode.init) }

    private static func parse(
        _ bytes: [UInt8], _ parse: (UnsafePointer<CChar>?, Int32) -> UnsafeMutablePointer<xmlDoc>?
    ) -> UnsafeMutablePointer<xmlDoc>? {
        bytes.withUnsafeBytes { parse($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count)) }
    }

    private static func hasDoctype(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(4096), as: UTF8.self).contains("<!DOCTYPE")
    }
}

/// A node of a tree; valid as long as the tree lives.
struct XMLNode {
    private let node: UnsafeMutablePointer<xmlNode>

    init(_ node: UnsafeMutablePointer<xmlNode>) {
        self.node = node
    }

    var isElement: Bool { node.pointee.type == XML_ELEMENT_NODE }
    var isText: Bool { node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE }

    /// Local name of an element.
    var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }

    /// Text of a text node.
    var text: String { node.pointee.content.map { String(cString: $0) } ?? "" }

    var children: Children { Children(current: node.pointee.children) }

    /// Child elements of the name.
    func elements(_ name: String) -> [XMLNode] { children.filter { $0.isElement && $0.name == name } }

    func first(_ name: String) -> XMLNode? { children.first { $0.isElement && $0.name == name } }

    /// The first element along a path of names.
    func first(path: String...) -> XMLNode? {
        path.reduce(Optional(self)) { node, name in node?.first(name) }
    }

    /// An attribute by its local name, whatever its namespace.
    func attribute(_ name: String) -> String? {
        var attribute = node.pointee.properties
        while let current = attribute {
            if let own = current.pointee.name, String(cString: own) == name {
                return current.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
            }
            attribute = current.pointee.next
        }
        return nil
    }

    /// Siblings one after the other.
    struct Children: Sequence, IteratorProtocol {
        fileprivate var current: UnsafeMutablePointer<xmlNode>?

        mutating func next() -> XMLNode? {
            guard let node = current else { return nil }
            current = node.pointee.next
            return XMLNode(node)
        }
    }
}

extension Ablehnung {
    static let doctype = Ablehnung(
        .gefaehrlich,
        "Das Dokument enthält eine DOCTYPE-Vereinbarung und wird deshalb nicht gelesen; bitte neu"
            + " aus der Textverarbeitung speichern."
    )
    static let kaputtesXML = Ablehnung(
        .beschaedigt, "Der Inhalt des Dokuments ist beschädigt; bitte neu aus der Textverarbeitung speichern.")
}
