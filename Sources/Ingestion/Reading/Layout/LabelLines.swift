// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Puts a label that stands alone before the text beside it: „Bezug:“ and, a tab stop further, „Mein Erlass vom …“.
enum LabelLines {
    static func attach(in lines: [LayoutLine], pageWidth: Double) -> [LayoutLine] {
        let labels = lines.indices.filter { isLabel(lines[$0], pageWidth) }
        guard !labels.isEmpty else { return lines }
        var rows: [Int: [Int]] = [:]
        for index in lines.indices { rows[Int(lines[index].y1), default: []].append(index) }
        var result = lines
        var gone: Set<Int> = []
        for label in labels.sorted(by: { lines[$0].x0 > lines[$1].x0 }) {
            guard let partner = partner(of: lines[label], index: label, rows: rows, lines: lines, gone: gone) else {
                continue
            }
            result[partner].woerter.insert(contentsOf: result[label].woerter, at: 0)
            gone.insert(label)
        }
        return result.indices.filter { !gone.contains($0) }.map { result[$0] }
    }

    private static func isLabel(_ line: LayoutLine, _ pageWidth: Double) -> Bool {
        guard line.woerter.count <= 3, line.woerter.last?.text.utf8.last == UInt8(ascii: ":") else { return false }
        return line.x1 - line.x0 < pageWidth * 0.25
    }

    private static func partner(
        of label: LayoutLine, index: Int, rows: [Int: [Int]], lines: [LayoutLine], gone: Set<Int>
    ) -> Int? {
        let y = Int(label.y1)
        let near = [y - 1, y, y + 1].flatMap { rows[$0]?.prefix(64) ?? [] }
        let right = near.filter { other in
            other != index && !gone.contains(other) && lines[other].x0 > label.x1
                && abs(lines[other].y1 - label.y1) < 2 && lines[other].x0 - label.x0 < 220
        }
        return right.min { lines[$0].x0 < lines[$1].x0 }
    }
}
