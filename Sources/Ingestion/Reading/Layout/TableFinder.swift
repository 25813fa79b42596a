// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds simple tables: rows of cells on common baselines whose beginnings stand below each other.
struct TableFinder {
    /// A table and the lines it is made of, as indices into the lines of the page.
    struct Tabelle {
        var zeilen: [[[LayoutWord]]]
        var verbraucht: [Int]
    }

    private struct Row {
        var lines: [Int]
        var y: Double
        var hoehe: Double
    }

    let lines: [LayoutLine]

    func tables() -> [Tabelle] {
        let rows = rows()
        guard rows.contains(where: { $0.lines.count > 1 }) else { return [] }
        var found: [Tabelle] = []
        var index = 0
        while index < rows.count {
            guard rows[index].lines.count > 1, let (table, next) = table(from: index, in: rows) else {
                index += 1
                continue
            }
            found.append(table)
            index = next
        }
        return found
    }

    /// Lines with the same baseline, from left to right; rows from top to bottom.
    private func rows() -> [Row] {
        var rows: [Row] = []
        for index in lines.indices.sorted(by: { (lines[$0].y1, lines[$0].x0) < (lines[$1].y1, lines[$1].x0) }) {
            let line = lines[index]
            if let last = rows.indices.last, isBeside(line, rows[last]) {
                rows[last].lines.append(index)
            } else {
                rows.append(Row(lines: [index], y: line.y1, hoehe: line.schrift))
            }
        }
        for index in rows.indices { rows[index].lines.sort { lines[$0].x0 < lines[$1].x0 } }
        return rows
    }

    /// Cells of a row share baseline and size of font; the two sides of a letter head rarely do.
    private func isBeside(_ line: LayoutLine, _ row: Row) -> Bool {
        abs(row.y - line.y1) <= 1.5 && abs(row.hoehe - line.schrift) <= row.hoehe * 0.08
    }

    private func table(from start: Int, in rows: [Row]) -> (Tabelle, next: Int)? {
        let columns = rows[start].lines.map { lines[$0].x0 }
        guard columns.count <= 24, hasGaps(rows[start]) else { return nil }
        var cells = [rows[start].lines.map { lines[$0].woerter }]
        var used = rows[start].lines
        var fullRows = 1
        var next = start + 1
        while next < rows.count, rows[next].y - rows[next - 1].y < 3 * max(rows[next].hoehe, 6) {
            guard let places = places(of: rows[next], in: columns) else { break }
            let isNewRow = places.contains(0)
            if isNewRow { cells.append(Array(repeating: [], count: columns.count)) }
            for (line, place) in zip(rows[next].lines, places) {
                cells[cells.count - 1][place].append(contentsOf: lines[line].woerter)
            }
            if isNewRow, places.count > 1 { fullRows += 1 }
            used.append(contentsOf: rows[next].lines)
            next += 1
        }
        trimTail(&cells, &used, &next, rows)
        guard fullRows > 1, isTable(cells, columns, used) else { return nil }
        return (Tabelle(zeilen: cells, verbraucht: used), next)
    }

    /// Single lines in the first column at the end are text below the table.
    private func trimTail(_ cells: inout [[[LayoutWord]]], _ used: inout [Int], _ next: inout Int, _ rows: [Row]) {
        while let last = cells.last, last.dropFirst().allSatisfy(\.isEmpty), cells.count > 1 {
            cells.removeLast()
            next -= 1
            used.removeLast(rows[next].lines.count)
        }
    }

    private func hasGaps(_ row: Row) -> Bool {
        zip(row.lines, row.lines.dropFirst()).allSatisfy { lines[$1].x0 - lines[$0].x1 > 6 }
    }

    /// The column of each line of the row; nil if a line stands in none or reaches into the next.
    private func places(of row: Row, in columns: [Double]) -> [Int]? {
        var places: [Int] = []
        for line in row.lines.map({ lines[$0] }) {
            guard let place = columns.firstIndex(where: { abs($0 - line.x0) <= 4 }), !places.contains(place) else {
                return nil
            }
            if place + 1 < columns.count, line.x1 > columns[place + 1] - 2 { return nil }
            places.append(place)
        }
        return places
    }

    /// Columns of running text and the two sides of a letter head are not tables.
    private func isTable(_ cells: [[[LayoutWord]]], _ columns: [Double], _ used: [Int]) -> Bool {
        let left = cells.compactMap { row in row[0].isEmpty ? nil : row[0] }
        if left.contains(where: isAddress) { return false }
        let width = columns[1] - columns[0]
        let filled = left.filter { words in
            words.count > 4 && (words.last?.x1 ?? 0) - (words.first?.x0 ?? 0) > width * 0.8
        }
        return filled.count * 2 < left.count
    }

    private func isAddress(_ words: [LayoutWord]) -> Bool {
        guard let first = words.first?.text else { return false }
        if first == "An", words.count <= 3 || ["die", "das", "den"].contains(words[1].text) { return true }
        return first.hasPrefix("nachrichtlich") || first == "Herrn" || first.hasPrefix("Bezirksregierung")
    }
}
