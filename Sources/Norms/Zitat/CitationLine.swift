// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes the citations of lines of text as JSON, one array a line: the contract of `fundstelle cite`.
///
/// Keys: `start`, `end` (Unicode scalars), `text`, `law`, `section`, `abs`, `satz`, `nr`, `lit`, `to`, `ff`, and `kind`
/// (`artikel`, `nummer`, `anlage`) for what is not a §. What is absent is left out. Parts without a § („Absatz 2“) name no
/// provision and are left out too.
public enum CitationLine: Sendable {
    /// The array for one line, without a line break.
    public static func json(for line: String, parser: CitationParser) -> String {
        var output: [UInt8] = []
        var line = line
        line.withUTF8 { writeArray(for: $0, parser: parser, into: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the array for one line of UTF-8 (without a line break).
    public static func writeArray(
        for line: UnsafeBufferPointer<UInt8>, parser: CitationParser, into output: inout [UInt8]
    ) {
        var writer = Zeilenschreiber(parser: parser)
        LeserTafeln.withTables(of: parser.register) { writer.zeile(line, $0, into: &output) }
    }

    /// Appends one array and a line break for every line of a chunk. A last line without a line break counts as a
    /// line; „\r“ before the break does not belong to the line.
    public static func writeLines(
        of chunk: UnsafeBufferPointer<UInt8>, parser: CitationParser, into output: inout [UInt8]
    ) {
        var writer = Zeilenschreiber(parser: parser)
        LeserTafeln.withTables(of: parser.register) { tables in
            var start = 0
            while start < chunk.count {
                var ende = start
                while ende < chunk.count, chunk[ende] != 0x0A { ende += 1 }
                let content = ende > start && ende < chunk.count && chunk[ende - 1] == 0x0D ? ende - 1 : ende
                writer.zeile(UnsafeBufferPointer(rebasing: chunk[start..<content]), tables, into: &output)
                output.append(0x0A)
                start = ende + 1
            }
        }
    }
}

/// Keeps the memory of one line for the next.
private struct Zeilenschreiber {
    let parser: CitationParser
    private var liste = ContiguousArray<Rohzitat>()

    init(parser: CitationParser) {
        self.parser = parser
        liste.reserveCapacity(64)
    }

    mutating func zeile(
        _ line: UnsafeBufferPointer<UInt8>, _ tables: LeserTafeln, into output: inout [UInt8]
    ) {
        liste.removeAll(keepingCapacity: true)
        Leser(line, tables, kontext: nil).suche(into: &liste)
        output.append(UInt8(ascii: "["))
        var offsets = Skalarzaehler(bytes: line)
        for (index, zitat) in liste.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            ZitatJSON(zitat: zitat, line: line, register: parser.register)
                .schreibe(
                    start: offsets.skalare(bis: zitat.start), ende: offsets.skalare(bis: zitat.ende), into: &output)
        }
        output.append(UInt8(ascii: "]"))
    }
}

/// Turns byte offsets into counts of Unicode scalars, going on from the last one.
struct Skalarzaehler {
    let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var anzahl = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func skalare(bis ziel: Int) -> Int {
        while position < ziel {
            anzahl += bytes[position] & 0xC0 == 0x80 ? 0 : 1
            position += 1
        }
        while position > ziel {
            position -= 1
            anzahl -= bytes[position] & 0xC0 == 0x80 ? 0 : 1
        }
        return anzahl
    }
}
