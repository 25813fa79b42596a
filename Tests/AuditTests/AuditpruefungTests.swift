// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import TestKit
import Testing

@Suite("Die Prüfung des Protokolls")
struct AuditpruefungTests {
    private let kette = Musterkette.kette(60)
    private var stand: Auditkopf { kette[kette.count - 1].kopf }

    @Test("Eine Kette, an der nichts verändert wurde, ist unversehrt; ebenso die leere")
    func whole() {
        #expect(Musterkette.mangel(kette, stand: stand, verwahrt: [kette[9].kopf, .leer]) == nil)
        #expect(Musterkette.mangel([], stand: .leer) == nil)
    }

    @Test("Jede Veränderung eines Zeichens in jedem Feld jedes Eintrags wird an diesem Eintrag gefunden")
    func everyByte() {
        // Each change walks the chain from its first entry: a short one will do.
        let kette = Array(kette.prefix(12))
        for stelle in kette.indices {
            for feld in Self.felder {
                for byte in 0..<kette[stelle][keyPath: feld].utf8.count {
                    var veraendert = kette
                    Self.kippe(byte, &veraendert[stelle][keyPath: feld])
                    #expect(
                        Musterkette.mangel(veraendert, stand: nil)
                            == Auditmangel(nummer: Int64(stelle + 1), art: .veraendert))
                }
            }
        }
    }

    @Test("Jede Veränderung eines Feldes wird in einer langen Kette am veränderten Eintrag gefunden")
    func everyField() {
        for stelle in kette.indices {
            for feld in Self.felder {
                erwarte(stelle, .veraendert) { Self.kippe(stelle, &$0[stelle][keyPath: feld]) }
                erwarte(stelle, .veraendert) { $0[stelle][keyPath: feld] += " " }
                erwarte(stelle, .veraendert) { $0[stelle][keyPath: feld].removeLast() }
            }
            for bit in [0, 1, 20, 62] {
                erwarte(stelle, .veraendert) { $0[stelle].zeit ^= 1 << bit }
                erwarte(stelle, .reihenfolge) { $0[stelle].nummer ^= 1 << bit }
            }
        }
    }

    private static let felder: [any WritableKeyPath<Auditeintrag, String> & Sendable] = [
        \.rolle, \.art, \.gegenstand, \.inhalt, \.vorher, \.summe,
    ]

    /// Changes one byte of an ASCII text.
    private static func kippe(_ stelle: Int, _ text: inout String) {
        var bytes = Array(text.utf8)
        bytes[stelle % bytes.count] ^= 1
        text = String(decoding: bytes, as: UTF8.self)
    }

    @Test("Zeichen, die von einem Feld ins nächste wandern, werden gefunden")
    func shiftedFields() {
        for stelle in kette.indices {
            erwarte(stelle, .veraendert) {
                $0[stelle].art = "vorgang.punktv"
                $0[stelle].gegenstand.removeFirst()
            }
        }
    }

    @Test("Jeder entfernte Eintrag wird an seiner Stelle gefunden, auch der letzte")
    func everyRemoval() {
        for stelle in kette.indices {
            let istLetzter = stelle == kette.count - 1
            erwarte(stelle, istLetzter ? .abgeschnitten : .reihenfolge) { $0.remove(at: stelle) }
            erwarte(stelle, .abgeschnitten) { $0.removeLast($0.count - stelle) }
        }
    }

    @Test("Jeder Tausch zweier Einträge wird an der ersten Stelle gefunden")
    func everySwap() {
        for erste in kette.indices {
            for zweite in kette.indices where zweite > erste {
                erwarte(erste, .reihenfolge) { $0.swapAt(erste, zweite) }
            }
        }
    }

    @Test("Jeder eingefügte Eintrag wird gefunden: ein vorhandener, ein neu gemachter, einer am Ende")
    func everyInsertion() {
        for stelle in kette.indices {
            let doppelt = kette[(stelle * 7 + 3) % kette.count]
            let erste = doppelt.nummer == Int64(stelle + 1) ? stelle + 1 : stelle
            erwarte(erste, .reihenfolge) { $0.insert(doppelt, at: stelle) }
            let davor = stelle == 0 ? Auditkopf.leer : kette[stelle - 1].kopf
            let neu = davor.naechster(Musterkette.vermerk(0, inhalt: "{}"), sha256: Musterkette.summe)
            erwarte(stelle + 1, .reihenfolge) { $0.insert(neu, at: stelle) }
        }
        let weiter = stand.naechster(Musterkette.vermerk(99), sha256: Musterkette.summe)
        erwarte(kette.count, .angehaengt) { $0.append(weiter) }
    }

    @Test("Wer einen Eintrag samt Summe neu macht, wird am nächsten gefunden; wer alle folgenden neu macht, am Stand")
    func remade() {
        for stelle in kette.indices {
            let istLetzter = stelle == kette.count - 1
            let davor = stelle == 0 ? Auditkopf.leer : kette[stelle - 1].kopf
            let neu = davor.naechster(Musterkette.vermerk(0, inhalt: "{}"), sha256: Musterkette.summe)
            if istLetzter {
                erwarte(stelle, .ausgetauscht) { $0[stelle] = neu }
            } else {
                erwarte(stelle + 1, .verkettung) { $0[stelle] = neu }
            }
            let vermerke = kette.indices.map { Musterkette.vermerk($0 + 1, inhalt: $0 == stelle ? "{}" : nil) }
            erwarte(kette.count - 1, .ausgetauscht) { $0 = Musterkette.kette(vermerke) }
        }
    }

    @Test("Ein verwahrter Stand grenzt ein, ab wo alles neu gemacht wurde, und zeigt ein gekürztes Protokoll")
    func keptHeads() {
        let vermerke = kette.indices.map { Musterkette.vermerk($0 + 1, inhalt: $0 == 30 ? "{}" : nil) }
        let neu = Musterkette.kette(vermerke)
        let verwahrt = [kette[9].kopf, kette[29].kopf, kette[39].kopf]
        // Whoever writes all anew also writes the head anew.
        #expect(Musterkette.mangel(neu, stand: neu[59].kopf) == nil)
        #expect(
            Musterkette.mangel(neu, stand: neu[59].kopf, verwahrt: verwahrt)
                == Auditmangel(nummer: 40, art: .ausgetauscht))
        let gekuerzt = Array(kette.prefix(20))
        #expect(
            Musterkette.mangel(gekuerzt, stand: gekuerzt[19].kopf, verwahrt: verwahrt)
                == Auditmangel(nummer: 21, art: .abgeschnitten))
    }

    /// - Parameter stelle: index of the first entry that must be named.
    private func erwarte(_ stelle: Int, _ art: Auditmangel.Art, _ eingriff: (inout [Auditeintrag]) -> Void) {
        var veraendert = kette
        eingriff(&veraendert)
        #expect(
            Musterkette.mangel(veraendert, stand: stand) == Auditmangel(nummer: Int64(stelle + 1), art: art))
    }
}
