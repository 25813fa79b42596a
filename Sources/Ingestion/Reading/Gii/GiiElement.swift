// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The elements of gii-norm that mean something to the reader.
enum GiiElement: UInt8 {
    case unbekannt, dokumente, norm, metadaten, textdaten, text, fussnoten
    case jurabk, amtabk, kurzue, langue, enbez, titel, ausfertigung
    case gliederungskennzahl, gliederungsbez, gliederungstitel, standtyp, standkommentar
    case absatz, umbruch, liste, listenzeichen, listenpunkt, listentext
    case tabelle, kopf, zeile, zelle, block, vorformatiert
    case hochgestellt, fussnote, kommentar, ohneIndex, luecke, bild, datei

    /// Names of the DTD (version 1.01) that the reader acts upon; everything else is passed through.
    private static let namen: [(StaticString, GiiElement)] = [
        ("dokumente", .dokumente), ("norm", .norm), ("metadaten", .metadaten), ("textdaten", .textdaten),
        ("text", .text), ("fussnoten", .fussnoten), ("jurabk", .jurabk), ("amtabk", .amtabk), ("kurzue", .kurzue),
        ("langue", .langue), ("enbez", .enbez), ("titel", .titel), ("ausfertigung-datum", .ausfertigung),
        ("gliederungskennzahl", .gliederungskennzahl), ("gliederungsbez", .gliederungsbez),
        ("gliederungstitel", .gliederungstitel), ("standtyp", .standtyp), ("standkommentar", .standkommentar),
        ("P", .absatz), ("BR", .umbruch), ("DL", .liste), ("DT", .listenzeichen), ("DD", .listenpunkt),
        ("LA", .listentext), ("table", .tabelle), ("thead", .kopf), ("row", .zeile), ("entry", .zelle),
        ("Title", .block), ("Subtitle", .block), ("Ident", .block), ("QuoteR", .block), ("QuoteL", .block),
        ("pre", .vorformatiert), ("SUP", .hochgestellt), ("Footnote", .fussnote), ("kommentar", .kommentar),
        ("noindex", .ohneIndex), ("Split", .luecke), ("IMG", .bild), ("FILE", .datei),
    ]

    /// By length of the name, so that a lookup compares two or three names at most.
    private static let nachLaenge: [[(StaticString, GiiElement)]] = {
        var table = [[(StaticString, GiiElement)]](repeating: [], count: 20)
        for entry in namen { table[entry.0.utf8CodeUnitCount].append(entry) }
        return table
    }()

    init(_ name: UnsafeBufferPointer<UInt8>) {
        self = .unbekannt
        guard name.count < Self.nachLaenge.count else { return }
        for (candidate, element) in Self.nachLaenge[name.count] where Self.matches(candidate, name) {
            self = element
            return
        }
    }

    private static func matches(_ candidate: StaticString, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = candidate.utf8Start
        for index in 0..<name.count where start[index] != name[index] { return false }
        return true
    }
}
