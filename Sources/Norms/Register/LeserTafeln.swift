// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The tables a `Leser` looks up, held open for the time of a scan.
struct LeserTafeln {
    let woerter: UnsafeBufferPointer<Wortschatz.Fach>
    let namen: UnsafeBufferPointer<NamenTafel.Fach>
    let zaehlungen: UnsafeBufferPointer<Normzitat.Zaehlung>

    /// Runs `body` with the tables of a register.
    static func withTables<Result>(of register: LawRegister, _ body: (LeserTafeln) -> Result) -> Result {
        Wortschatz.deutsch.faecher.withUnsafeBufferPointer { words in
            register.tafel.faecher.withUnsafeBufferPointer { names in
                register.zaehlungen.withUnsafeBufferPointer { counts in
                    body(LeserTafeln(woerter: words, namen: names, zaehlungen: counts))
                }
            }
        }
    }
}

extension Leser {
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ tables: LeserTafeln, kontext: Rohkontext?) {
        // An empty buffer may have no address; any valid one will do, as it is never read.
        basis = bytes.baseAddress ?? UnsafePointer(Self.leer.utf8Start)
        anzahl = bytes.count
        woerter = tables.woerter
        namen = tables.namen
        zaehlungen = tables.zaehlungen
        self.kontext = kontext
    }

    private static var leer: StaticString { "" }
}

extension Leser {
    /// Runs `body` with a reader of the text that knows no laws.
    static func ueber<Result>(_ text: String, _ body: (Leser) -> Result) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            LeserTafeln.withTables(of: ohneGesetze) { body(Leser(bytes, $0, kontext: nil)) }
        }
    }

    private static let ohneGesetze = LawRegister()
}
