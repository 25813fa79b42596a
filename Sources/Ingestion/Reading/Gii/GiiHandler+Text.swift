// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The words of a norm: paragraphs, lists, tables, raised text.
extension GiiHandler {
    func startInText(_ element: GiiElement, _ attributes: any XMLAttributes) {
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

    func endInText(_ element: GiiElement) {
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
