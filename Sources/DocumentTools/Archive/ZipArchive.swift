// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import CLibArchive
import Glibc
import Ingestion

/// Reads a ZIP archive from memory with limits of our own. Names of entries are never used as paths.
struct ZipArchive {
    struct Eintrag {
        var name: String
        var bytes: [UInt8]
    }

    let grenzen: Grenzen

    /// The contents of the entries whose names are wanted, in the order of the archive.
    /// - Throws: `Ablehnung` for broken, encrypted or exploding archives.
    func entries(of bytes: [UInt8], wanted: (String) -> Bool) throws(Ablehnung) -> [Eintrag] {
        guard let archive = archive_read_new() else { throw Self.beschaedigt }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        return try bytes.withUnsafeBytes { buffer -> Result<[Eintrag], Ablehnung> in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
                return .failure(Self.beschaedigt)
            }
            return Result { () throws(Ablehnung) in try read(archive, packed: bytes.count, wanted: wanted) }
        }.get()
    }

    private func read(
        _ archive: OpaquePointer, packed: Int, wanted: (String) -> Bool
    ) throws(Ablehnung) -> [Eintrag] {
        var entries: [Eintrag] = []
        var count = 0
        var total = 0
        var entry: OpaquePointer?
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return entries }
            guard status >= ARCHIVE_WARN, let entry else { throw Self.beschaedigt }
            count += 1
            guard count <= grenzen.eintraege else { throw zuVieleEintraege }
            if archive_entry_is_encrypted(entry) != 0 { throw Self.verschluesselt }
            guard archive_entry_filetype(entry) == 0o100000, let name = name(of: entry), wanted(name) else { continue }
            let content = try content(archive, total: &total, packed: packed)
            entries.append(Eintrag(name: name, bytes: content))
        }
    }

    private func name(of entry: OpaquePointer) -> String? {
        if let utf8 = archive_entry_pathname_utf8(entry) { return String(cString: utf8) }
        guard let raw = archive_entry_pathname(entry) else { return nil }
        let bytes = UnsafeBufferPointer(
            start: UnsafeRawPointer(raw).assumingMemoryBound(to: UInt8.self), count: strlen(raw))
        return TextDecoding.decode(Array(bytes), erklaert: "cp850").text
    }

    private func content(_ archive: OpaquePointer, total: inout Int, packed: Int) throws(Ablehnung) -> [UInt8] {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let got = archive_read_data(archive, &buffer, buffer.count)
            if got == 0 { return content }
            guard got > 0 else { throw Self.beschaedigt }
            total += got
            guard total <= grenzen.entpackt else { throw zuGrossEntpackt }
            if total > grenzen.verhaeltnisAb, total / max(packed, 1) > grenzen.verhaeltnis { throw bombe }
            content.append(contentsOf: buffer[..<got])
        }
    }

    static let beschaedigt = Ablehnung(
        .beschaedigt, "Das Archiv ist beschädigt oder unvollständig; bitte neu herunterladen oder neu speichern.")
    static let verschluesselt = Ablehnung(
        .verschluesselt,
        "Das Archiv ist mit einem Kennwort verschlüsselt; bitte ohne Kennwort speichern und erneut importieren.")

    private var zuVieleEintraege: Ablehnung {
        Ablehnung(
            .zuGross,
            "Das Archiv hat mehr als \(grenzen.eintraege) Einträge; bitte aufteilen und die Teile importieren.")
    }
    private var zuGrossEntpackt: Ablehnung {
        Ablehnung(
            .zuGross,
            "Der Inhalt ist entpackt größer als \(grenzen.entpackt >> 20) MB; bitte aufteilen und"
                + " die Teile importieren."
        )
    }
    private var bombe: Ablehnung {
        Ablehnung(
            .gefaehrlich,
            "Der Inhalt entpackt sich auf mehr als das \(grenzen.verhaeltnis)-fache und wird deshalb"
                + " nicht gelesen; bitte das Original prüfen."
        )
    }
}
