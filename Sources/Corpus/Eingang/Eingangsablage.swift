// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Keeps uploaded bytes until they are taken in.
public protocol Eingangsablage: Sendable {
    /// Begins a new file. Its bytes are safe from `entferne` as long as the returned object lives: let go of it when
    /// the file is in the queue.
    func beginne() throws -> any Ablagevorgang
    /// The bytes; nil if there are none with this sum.
    func bytes(_ sha256: String) -> [UInt8]?
    /// Removes all files but these, unless they are so new that an upload may still be under way.
    func behalte(nur sha256: Set<String>)
    /// Removes one file.
    func entferne(_ sha256: String)
}

/// A file on its way into the spool folder, chunk by chunk. Used by one task at a time.
public protocol Ablagevorgang: AnyObject, Sendable {
    func schreibe(_ bytes: ArraySlice<UInt8>) throws
    /// Ends the file, which from now on is known by its sum.
    func beende() throws -> (sha256: String, bytes: Int)
    /// Removes what was written.
    func verwirf()
}
