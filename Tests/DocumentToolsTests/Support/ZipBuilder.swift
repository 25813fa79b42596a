// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes small ZIP archives without compression, so that tests hold their documents as text.
enum ZipBuilder {
    static func zip(_ files: [(name: String, content: String)]) -> [UInt8] {
        zip(files.map { (name: $0.name, bytes: Array($0.content.utf8)) })
    }

    static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let offset = archive.count
            let name = Array(file.name.utf8)
            let common =
                u16(20) + u16(0x0800) + u16(0) + u32(0) + u32(crc32(file.bytes)) + u32(file.bytes.count)
                + u32(file.bytes.count) + u16(name.count) + u16(0)
            archive += u32(0x0403_4B50) + common + name + file.bytes
            directory += u32(0x0201_4B50) + u16(20) + common + u16(0) + u16(0) + u16(0) + u32(0) + u32(offset) + name
        }
        let end =
            u32(0x0605_4B50) + u16(0) + u16(0) + u16(files.count) + u16(files.count) + u32(directory.count)
            + u32(archive.count) + u16(0)
        return archive + directory + end
    }

    /// A DOCX with this body and, if given, further parts.
    static func docx(_ body: String, parts: [(name: String, content: String)] = []) -> [UInt8] {
        let main =
            "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>\(body)</w:body></w:document>"
        return zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", main)] + parts)
    }

    /// An ODT with this text and these automatic styles.
    static func odt(_ text: String, styles: String = "") -> [UInt8] {
        let spaces = ["office", "text", "table", "style", "fo"]
            .map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }.joined(separator: " ")
        let content =
            "<office:document-content \(spaces)><office:automatic-styles>\(styles)</office:automatic-styles>"
            + "<office:body><office:text>\(text)</office:text></office:body></office:document-content>"
        return zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)])
    }

    private static func u16(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    private static func u32(_ value: Int) -> [UInt8] { u16(value & 0xFFFF) + u16(value >> 16 & 0xFFFF) }

    private static func crc32(_ bytes: [UInt8]) -> Int {
        var crc: UInt32 = ~0
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return Int(~crc)
    }
}
