// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The head of a document: its lines, what was read from them, and where the body begins.
struct Kopfteil: Sendable {
    let zeilen: [Kopfzeile]
    /// Index of the first line of the body among all lines of the document.
    let koerperAb: Int
    let lesung: Kopflesung

    /// Dates and authorities below the text stand in its last lines.
    private static let schlusszeilen = 14

    init(_ alle: [Zeile], _ bloecke: [Dokumentblock], dateititel: String?) {
        (zeilen, koerperAb) = Kopfgrenze.trenne(alle, bloecke: bloecke)
        let schluss = alle.dropFirst(max(koerperAb, alle.count - Self.schlusszeilen)).filter {
            $0.text.utf8.count < 120
        }
        lesung = Kopfleser.lies(
            zeilen, schluss: schluss.map { Kopfzeile($0) }, dateititel: dateititel,
            ersterSatz: koerperAb < alle.count ? Self.ersterSatz(bloecke[alle[koerperAb].block]) : nil)
    }

    private static func ersterSatz(_ block: Dokumentblock) -> Kopfzeile {
        let roh = block.block.text.utf8(0..<600)
        let ende = Saetze.bereiche(roh).first?.upperBound ?? roh.utf8.count
        let satz = roh.utf8(0..<ende)
        return Kopfzeile(
            Zeile(
                text: satz.geglaettet, seite: block.seite, block: block.nummer, art: block.block.art, offset: 0,
                laenge: ende),
            roh: satz)
    }
}
