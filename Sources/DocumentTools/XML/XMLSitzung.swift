// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CLibXML2
internal import Ingestion

/// One run of the parser; what the C callbacks find behind their pointer.
///
/// The callbacks are C functions and know no generic type, so they call these methods.
class XMLSitzungBasis {
    var context: xmlParserCtxtPtr?
    var ablehnung: Ablehnung?
    var istAbgebrochen = false
    private var qualifiedName: [UInt8] = []

    func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: LibXML2Attributes) {}
    func end(_ name: UnsafeBufferPointer<UInt8>) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    final func stop() {
        guard let context else { return }
        xmlStopParser(context)
    }

    final func refuse(_ refusal: Ablehnung) {
        if ablehnung == nil { ablehnung = refusal }
        stop()
    }

    /// The name as written, with its prefix.
    final func withName(
        _ local: UnsafePointer<xmlChar>, _ prefix: UnsafePointer<xmlChar>?,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard let prefix else { return body(UnsafeBufferPointer(start: local, count: XMLBytes.length(local))) }
        qualifiedName.removeAll(keepingCapacity: true)
        qualifiedName.append(contentsOf: UnsafeBufferPointer(start: prefix, count: XMLBytes.length(prefix)))
        qualifiedName.append(UInt8(ascii: ":"))
        qualifiedName.append(contentsOf: UnsafeBufferPointer(start: local, count: XMLBytes.length(local)))
        qualifiedName.withUnsafeBufferPointer(body)
    }
}

/// Hands the events on to a handler of known type.
final class XMLSitzung<Handler: XMLEventHandler>: XMLSitzungBasis {
    private let handler: Handler

    init(handler: Handler) {
        self.handler = handler
    }

    override func start(_ name: UnsafeBufferPointer<UInt8>, _ attributes: LibXML2Attributes) {
        handler.start(element: name, attributes: attributes)
        checkHandler()
    }

    override func end(_ name: UnsafeBufferPointer<UInt8>) {
        handler.end(element: name)
        checkHandler()
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        handler.text(bytes)
        checkHandler()
    }

    private func checkHandler() {
        guard handler.istAbgebrochen else { return }
        istAbgebrochen = true
        stop()
    }
}

/// The attributes of one element, in libxml2's own layout: five pointers each.
struct LibXML2Attributes: XMLAttributes {
    let start: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    let count: Int

    func value(_ name: StaticString) -> String? {
        guard let start else { return nil }
        for index in 0..<count {
            let fields = start + index * 5
            guard let local = fields[0], let from = fields[3], let to = fields[4],
                XMLBytes.matches(name, prefix: fields[1], local: local)
            else { continue }
            return String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
        }
        return nil
    }
}

/// Bytes that end with zero.
enum XMLBytes {
    static func length(_ start: UnsafePointer<xmlChar>) -> Int {
        var end = start
        while end.pointee != 0 { end += 1 }
        return end - start
    }

    static func matches(_ name: StaticString, prefix: UnsafePointer<xmlChar>?, local: UnsafePointer<xmlChar>) -> Bool {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        var position = 0
        if let prefix {
            let length = length(prefix)
            guard wanted.count > length + 1, wanted[length] == UInt8(ascii: ":"),
                UnsafeBufferPointer(start: prefix, count: length).elementsEqual(wanted[..<length])
            else { return false }
            position = length + 1
        }
        let length = length(local)
        guard wanted.count - position == length else { return false }
        return UnsafeBufferPointer(start: local, count: length).elementsEqual(wanted[position...])
    }
}
