// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Follows the events of a gii-norm file and hands over each norm when it is complete.
final class GiiHandler: XMLEventHandler {
    /// Where text goes at present.
    private enum Ziel { case nirgends, feld, text, note, hoch }

    private(set) var builddate: Stichtag?
    private(set) var istGii = false
    private(set) var istAbgebrochen = false
    private let normFertig: (GiiNorm, GiiText) -> Void

    private var norm = GiiNorm()
    private var text = GiiText()
    private var feld = GiiFeld()
    private var note = GiiFeld()
    private var hoch = GiiFeld()
    private var standtyp = ""
    private var tabelle = GiiTabelle()
    private var ziel = Ziel.nirgends
    private var zielVorNote = Ziel.nirgends
    private var noteTiefe = 0
    private var satznummer = false
    private var ohneIndex: [Int] = []

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

    // MARK: - Text

    private func startInText(_ element: GiiElement, _ attributes: any XMLAttributes) {
        guard ziel == .text else {
            if element == .umbruch || element == .luecke { feld.abstand() }
            return
        }
        switch element {
        case .tabelle: beginneTabelle()
        case .kopf, .zeile: tabelle.beginne(element, in: &text)
        case .zelle:
            tabelle.beginne(element, in: &text)
            let name = attributes.value("colname") ?? attributes.value("namest")
            tabelle.beginneSpalte(GiiTabelle.spalte(name), in: &text)
        case .hochgestellt: beginneHoch(attributes)
        case .bild: norm.bilder += 1
        case .datei: norm.dateien += 1
        case .ohneIndex: ohneIndex.append(text.bytes.count)
        case .luecke, .listentext, .listenpunkt, .umbruch, .absatz, .liste, .listenzeichen, .block, .vorformatiert:
            beginneZeile(element)
        default: break
        }
    }

    private func beginneZeile(_ element: GiiElement) {
        if tabelle.istOffen { return text.abstand() }
        switch element {
        case .absatz:
            text.neueZeile()
            text.oeffne(.absatz)
        case .liste:
            text.neueZeile()
            text.oeffne(.liste)
        case .listenzeichen:
            text.neueZeile()
            text.schliesse(.punkt, in: .liste)
            text.oeffne(.punkt)
        case .listenpunkt: text.abstand()
        case .listentext: text.neuerListentext()
        case .umbruch, .block, .vorformatiert: text.neueZeile()
        default: text.abstand()
        }
    }

    private func endInText(_ element: GiiElement) {
        if element == .hochgestellt, ziel == .hoch { return beendeHoch() }
        guard ziel == .text else { return }
        switch element {
        case .tabelle: beendeTabelle()
        case .kopf, .zeile, .zelle: tabelle.beende(element, in: &text)
        case .ohneIndex: beendeOhneIndex()
        default:
            guard !tabelle.istOffen else { return text.abstand(nach: element) }
            beendeZeile(element)
        }
    }

    private func beendeZeile(_ element: GiiElement) {
        switch element {
        case .absatz:
            text.schliesse(.absatz)
            text.neueZeile()
        case .liste:
            text.schliesse(.liste)
            text.neueZeile()
        case .listenzeichen: text.listenzeichenFertig()
        case .listenpunkt: text.schliesse(.punkt, in: .liste)
        case .block, .vorformatiert: text.neueZeile()
        default: break
        }
    }

    private func beginneTabelle() {
        if !tabelle.istOffen {
            text.neueZeile()
            text.oeffne(.tabelle)
        }
        tabelle.oeffne(in: &text)
    }

    private func beendeTabelle() {
        tabelle.schliesse(in: &text)
        guard !tabelle.istOffen else { return }
        text.setzeZeilen(tabelle.zeilen, kopfzeilen: tabelle.kopfzeilen)
        text.schliesse(.tabelle)
        text.neueZeile()
        tabelle = GiiTabelle()
    }

    /// `noindex` is shown with the text; only the publisher's own source note is taken out.
    private func beendeOhneIndex() {
        guard let start = ohneIndex.popLast(), !tabelle.istOffen, start < text.bytes.count else { return }
        let added = text.bytes[start...].drop { $0 <= 0x20 }
        if added.starts(with: "(Fundstelle".utf8) { norm.fussnoten.append(text.entferne(ab: start).einzeilig) }
    }

    // MARK: - Raised text

    private func beginneHoch(_ attributes: any XMLAttributes) {
        hoch.beginne()
        satznummer = attributes.value("class") == "Rec"
        ziel = .hoch
    }

    /// A printed number of a sentence marks its beginning and is not part of the words; other raised digits keep
    /// their meaning (m²).
    private func beendeHoch() {
        ziel = .text
        if satznummer, let nummer = Int(hoch.string), nummer < 1000 {
            text.satzmarke(nummer)
        } else {
            text.append(GiiHochzahl.hochgestellt(hoch.bytes))
        }
    }
}
