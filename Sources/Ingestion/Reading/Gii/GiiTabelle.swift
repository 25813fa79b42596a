// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Follows a CALS table: rows and cells. A table inside a cell is read as running text of that cell.
struct GiiTabelle {
    /// No real table is wider; a forged column name cannot make one.
    private static let hoechstspalte = 64

    private(set) var zeilen: [[String]] = []
    private(set) var kopfzeilen = 0
    private var tiefe = 0
    private var imKopf = false
    private var zeile: [String] = []
    private var zellenanfang = 0

    var istOffen: Bool { tiefe > 0 }

    mutating func oeffne(in text: inout GiiText) {
        tiefe += 1
        if tiefe > 1 { text.abstand() }
    }

    mutating func schliesse(in text: inout GiiText) {
        tiefe = max(0, tiefe - 1)
        if tiefe > 0 { text.abstand() }
    }

    mutating func beginne(_ element: GiiElement, in text: inout GiiText) {
        guard tiefe == 1 else { return text.abstand() }
        switch element {
        case .kopf: imKopf = true
        case .zeile:
            zeile = []
            text.neueZeile()
        case .zelle:
            if !zeile.isEmpty { text.naechsteZelle() }
        default: break
        }
    }

    /// A cell begins in this column (from 1). Columns before it that are taken by a cell of a row above stay empty.
    mutating func beginneSpalte(_ spalte: Int?, in text: inout GiiText) {
        guard tiefe == 1 else { return }
        if let spalte, spalte <= Self.hoechstspalte {
            while zeile.count + 1 < spalte {
                zeile.append("")
                text.naechsteZelle()
            }
        }
        zellenanfang = text.bytes.count
    }

    /// The number in the name of a column: `col3` → 3.
    static func spalte(_ name: String?) -> Int? {
        guard let name, name.hasPrefix("col") else { return nil }
        return Int(name.dropFirst(3))
    }

    mutating func beende(_ element: GiiElement, in text: inout GiiText) {
        guard tiefe == 1 else { return text.abstand() }
        switch element {
        case .kopf: imKopf = false
        case .zeile: beendeZeile(in: &text)
        case .zelle:
            let added = text.bytes[min(zellenanfang, text.bytes.count)...].drop { $0 <= 0x20 }
            zeile.append(String(decoding: added, as: UTF8.self))
        default: break
        }
    }

    private mutating func beendeZeile(in text: inout GiiText) {
        text.zeileFertig()
        while zeile.last?.isEmpty == true { zeile.removeLast() }
        guard !zeile.isEmpty else { return }
        zeilen.append(zeile)
        if imKopf { kopfzeilen += 1 }
    }
}
