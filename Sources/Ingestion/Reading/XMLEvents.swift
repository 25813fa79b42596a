// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Receives an XML document as a stream of events. Names and text are valid only during the call.
public protocol XMLEventHandler: AnyObject {
    func start(element: UnsafeBufferPointer<UInt8>, attributes: any XMLAttributes)
    func end(element: UnsafeBufferPointer<UInt8>)
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    /// Asked after each event; true stops parsing.
    var istAbgebrochen: Bool { get }
}

/// Attributes of an element, read on demand.
public protocol XMLAttributes {
    /// The value of the attribute, nil if absent.
    func value(_ name: StaticString) -> String?
}

/// Parses XML without ever loading an external entity or DTD, and without expanding entities the document declares.
public protocol XMLParsing: Sendable {
    /// - Throws: `Ablehnung` (`beschaedigt` or `gefaehrlich`) with the line of the fault.
    func parse(_ bytes: [UInt8], into handler: some XMLEventHandler) throws(Ablehnung)
}
