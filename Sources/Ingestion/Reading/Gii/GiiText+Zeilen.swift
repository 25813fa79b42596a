// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension GiiText {
    /// Text of a list item that follows other text of the same item stands on a new line.
    mutating func neuerListentext() {
        if istHinterListenzeichen { abstand() } else { neueZeile() }
    }

    /// Inside a cell, what would be a new line elsewhere is a space.
    mutating func abstand(nach element: GiiElement) {
        switch element {
        case .absatz, .liste, .listenzeichen, .listenpunkt, .block, .vorformatiert, .listentext: abstand()
        default: break
        }
    }
}

extension String {
    /// Line feeds and tabs become spaces.
    var einzeilig: String {
        String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
