// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Follows the events of a gii-norm file and hands over each norm when it is complete.
final class GiiHandler: XMLEventHandler {
    /// Where text goes at present.
    enum Ziel { case nirgends, feld, text, note, hoch }

    private(set) var builddate: Stichtag?
    private(set) var istGii = false
    private(set) var istAbgebrochen = false
    private let normFertig: (GiiNorm, GiiText) -> Void

    var norm = GiiNorm()
    var text = GiiText()
    var feld = GiiFeld()
    private var note = GiiFeld()
    var hoch = GiiFeld()
    private var standtyp = ""
    var tabelle = GiiTabelle()
    var ziel = Ziel.nirgends
    private var zielVorNote = Ziel.nirgends
    private var noteTiefe = 0
    var satznummer = false
    var ohneIndex: [Int] = []

    init(normFertig: @escaping (GiiNorm, GiiText) -> Void) {
        self.normFertig = normFertig
    }

    // MARK: - Events

    func start(element name: UnsafeBufferPointer<UInt8>, attributes: any XMLAttributes) {
        let element = GiiElement(name)
        guard istGii || element == .dokumente else {
            istAbgebrochen = true
            return
        }
        if noteTiefe > 0 { return startInNote(element) }
        switch element {
        case .dokumente: beginneDokumente(attributes)
        case .norm: beginneNorm()
        case .jurabk, .amtabk, .kurzue, .langue, .enbez, .titel, .ausfertigung, .gliederungskennzahl,
            .gliederungsbez, .gliederungstitel, .standtyp, .standkommentar:
            feld.beginne()
            ziel = .feld
        case .text: ziel = .text
        case .fussnoten, .fussnote, .kommentar: beginneNote()
        default: startInText(element, attributes)
        }
    }

    func end(element name: UnsafeBufferPointer<UInt8>) {
        let element = GiiElement(name)
        if noteTiefe > 0 { return endInNote(element) }
        switch element {
        case .norm: beendeNorm()
        case .jurabk, .amtabk, .kurzue, .langue, .enbez, .titel, .ausfertigung, .gliederungskennzahl,
            .gliederungsbez, .gliederungstitel, .standtyp, .standkommentar:
            beendeFeld(element)
        case .text: ziel = .nirgends
        default: endInText(element)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch ziel {
        case .text: text.append(bytes)
        case .feld: feld.append(bytes)
        case .note: note.append(bytes)
        case .hoch: hoch.append(bytes)
        case .nirgends: break
        }
    }

    // MARK: - Document and norm

    private func beginneDokumente(_ attributes: any XMLAttributes) {
        istGii = true
        builddate = attributes.value("builddate").flatMap(Self.tag)
    }

    /// `20260428215524` → 2026-04-28
    private static func tag(_ stamp: String) -> Stichtag? {
        let digits = stamp.utf8.prefix(8).map { Int($0) - 48 }
        guard digits.count == 8, digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
        return Stichtag(jahr: year, monat: digits[4] * 10 + digits[5], tag: digits[6] * 10 + digits[7])
    }

    private func beginneNorm() {
        norm = GiiNorm()
        text.leeren()
        tabelle = GiiTabelle()
        ohneIndex = []
        ziel = .nirgends
    }

    private func beendeNorm() {
        text.schliesseAlle()
        normFertig(norm, text)
        ziel = .nirgends
    }

    private func beendeFeld(_ element: GiiElement) {
        let value = feld.string
        ziel = .nirgends
        switch element {
        case .jurabk: norm.jurabk.append(value)
        case .amtabk: norm.amtabk = value.isEmpty ? nil : value
        case .kurzue: norm.kurzue = value.isEmpty ? nil : value
        case .langue: norm.langue = value
        case .enbez: norm.enbez = value
        case .titel: norm.titel = value
        case .ausfertigung: norm.ausfertigung = Stichtag(iso: value)
        case .gliederungskennzahl: norm.kennzahl = value
        case .gliederungsbez: norm.gliederungsbez = value
        case .gliederungstitel: norm.gliederungstitel = value
        case .standtyp: standtyp = value
        case .standkommentar:
            if !value.isEmpty { norm.standangaben.append((standtyp, value)) }
        default: break
        }
    }

    // MARK: - Footnotes and comments

    private func beginneNote() {
        noteTiefe = 1
        zielVorNote = ziel
        note.beginne()
        ziel = .note
    }

    private func startInNote(_ element: GiiElement) {
        switch element {
        case .fussnoten, .fussnote, .kommentar: noteTiefe += 1
        case .absatz, .umbruch, .listenzeichen, .zeile, .tabelle, .vorformatiert, .block, .listentext:
            if element != .listentext { note.neueZeile() } else { note.abstand() }
        case .listenpunkt, .zelle, .luecke: note.abstand()
        default: break
        }
    }

    private func endInNote(_ element: GiiElement) {
        switch element {
        case .fussnoten, .fussnote, .kommentar: noteTiefe -= 1
        case .liste, .absatz, .tabelle: note.neueZeile()
        default: break
        }
        guard noteTiefe == 0 else { return }
        let value = note.string
        if !value.isEmpty { norm.fussnoten.append(value) }
        ziel = zielVorNote
        text.abstand()
    }
}
