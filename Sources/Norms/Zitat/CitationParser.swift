// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds citations of German and European law in running text.
///
/// The text is read once, byte by byte; positions are UTF-8 offsets. What is ambiguous stays unresolved: the law of a
/// citation is nil unless it is named, follows from its chain („§§ 3, 5 AufenthG“), or from the place the text stands in.
public struct CitationParser: Sendable {
    let register: LawRegister

    public init(register: LawRegister) {
        self.register = register
    }

    /// All citations of a text in its order. `kontext` is the § the text stands in: „Absatz 2“ and „§ 5“ without a law
    /// are completed from it; without it parts without a § are passed over.
    public func citations(in text: String, kontext: Normzitat? = nil) -> [Zitatfund] {
        var text = text
        var found: [Zitatfund] = []
        text.withUTF8 { scan($0, kontext: kontext, into: &found) }
        return found
    }

    /// Appends the citations of a UTF-8 text. Bytes that are not UTF-8 belong to no citation.
    public func scan(_ bytes: UnsafeBufferPointer<UInt8>, kontext: Normzitat?, into found: inout [Zitatfund]) {
        var raw = ContiguousArray<Rohzitat>()
        let place = kontext.map(Rohkontext.init)
        LeserTafeln.withTables(of: register) { tables in Leser(bytes, tables, kontext: place).suche(into: &raw) }
        for zitat in raw {
            let ererbt = place?.giltFuer(zitat) == true ? kontext?.gesetz : nil
            found.append(
                Zitatfund(
                    zitat: normzitat(zitat, bytes, kontext?.gesetz, ererbt: ererbt), bereich: zitat.start..<zitat.ende))
        }
    }

    private func normzitat(
        _ raw: Rohzitat, _ bytes: UnsafeBufferPointer<UInt8>, _ eigenes: String?, ererbt: String?
    ) -> Normzitat {
        Normzitat(
            zaehlung: raw.zaehlung, gesetz: gesetz(raw, bytes, eigenes, ererbt), nummer: raw[.haupt].text ?? "",
            absatz: raw[.absatz].text, satz: raw[.satz].text, nr: raw[.nummer].text, buchstabe: raw[.buchstabe].text,
            bis: raw.bis.text, ff: raw.ff, unterabsatz: raw[.unterabsatz].text, halbsatz: raw[.halbsatz].text,
            doppelbuchstabe: raw[.doppelbuchstabe].text, alternative: raw[.alternative].text)
    }

    private func gesetz(
        _ raw: Rohzitat, _ bytes: UnsafeBufferPointer<UInt8>, _ eigenes: String?, _ ererbt: String?
    ) -> String? {
        switch raw.gesetz {
        case .fremd: return nil
        case .eintrag(let index): return register.kurznamen[Int(index)]
        case .gedruckt(let von, let bis):
            return String(decoding: GedruckterName.bereinigt(bytes, Int(von), Int(bis)), as: UTF8.self)
        case .eigenes: return eigenes
        case .keiner: return ererbt
        }
    }
}
