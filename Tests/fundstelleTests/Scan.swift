// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// PDF files without a text layer: the first pages of the demo decrees as pictures.
enum Scan {
    private static let demo = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Demo/erlasse")

    static var isPossible: Bool {
        ["/usr/bin/pdftoppm", "/usr/bin/tesseract"].allSatisfy(FileManager.default.isExecutableFile)
    }

    /// A number of different ones, by their file name.
    static func demo(_ count: Int) throws -> [(name: String, pdf: Data)] {
        let names = try FileManager.default.contentsOfDirectory(atPath: demo.path).filter { $0.hasSuffix(".pdf") }
        return try names.sorted().prefix(count).map { ("scan-\($0)", pdf(try picture(of: demo.appending(path: $0)))) }
    }

    /// A4 at 150 dpi
    private static let (width, height) = (1240, 1754)

    /// The first page as a grey JPEG, which poppler writes in three colours.
    private static func picture(of pdf: URL) throws -> Data {
        let target = FileManager.default.temporaryDirectory.appending(path: "fundstelle-scan-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: target.appendingPathExtension("jpg")) }
        let process = try Process.run(
            URL(fileURLWithPath: "/usr/bin/pdftoppm"),
            arguments: [
                "-gray", "-jpeg", "-singlefile", "-scale-to-x", String(width), "-scale-to-y", String(height), pdf.path,
                target.path,
            ])
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try Data(contentsOf: target.appendingPathExtension("jpg"))
    }

    /// A page that shows nothing but the picture.
    private static func pdf(_ picture: Data) -> Data {
        let paint = "q 595 0 0 842 0 0 cm /Bild Do Q"
        let objects: [(String, Data?)] = [
            ("<< /Type /Catalog /Pages 2 0 R >>", nil), ("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", nil),
            (
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /XObject << /Bild 5 0 R >> >> >>", nil
            ), ("<< /Length \(paint.utf8.count) >>", Data(paint.utf8)),
            (
                "<< /Type /XObject /Subtype /Image /Width \(width) /Height \(height) /ColorSpace /DeviceRGB"
                    + " /BitsPerComponent 8 /Filter /DCTDecode /Length \(picture.count) >>", picture
            ),
        ]
        var file = Data("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (number, (dictionary, stream)) in objects.enumerated() {
            offsets.append(file.count)
            file += Data("\(number + 1) 0 obj\n\(dictionary)\n".utf8)
            if let stream { file += Data("stream\n".utf8) + stream + Data("\nendstream\n".utf8) }
            file += Data("endobj\n".utf8)
        }
        let table = offsets.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }
        let start = file.count
        file += Data("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table.joined())".utf8)
        return file
            + Data("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}
