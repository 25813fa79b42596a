// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Passages of a document that does not bind here, which the own Land has added to it and which do: „[Ergänzung NRW –
/// verbindlich:] …“ in hints of the Bund. Such a paragraph becomes a passage of its own with its own Rang.
struct Landeszusatz {
    /// Name and short form of the own Land, in lower case.
    private let namen: [[UInt8]]

    init(eigenesLand: String) {
        let kurz = Landerkennung.kurz(eigenesLand)
        namen = Set([kurz, Landerkennung.name(kurz)]).map { Suchtext($0).klein }
    }

    /// The passages, cut at the additions of the Land.
    func geteilt(_ passagen: [Passage]) -> [Passage] {
        passagen.flatMap { passage in
            let zusaetze = zusaetze(in: passage.text)
            guard !zusaetze.isEmpty else { return [passage] }
            return Self.geschnitten(passage, zusaetze)
        }
    }

    /// UTF-8 ranges of the paragraphs that the Land added.
    func zusaetze(in text: String) -> [Range<Int>] {
        let suche = Suchtext(text)
        let bytes = Array(text.utf8)
        var funde: [Range<Int>] = []
        var i = 0
        while i < bytes.count {
            let amAnfang = i == 0 || bytes[i - 1] == 10
            guard bytes[i] == UInt8(ascii: "[") || amAnfang, let ende = etikett(ab: i, bytes, suche) else {
                i += 1
                continue
            }
            let schluss = bytes[ende...].firstIndex(of: 10) ?? bytes.count
            funde.append(i..<schluss)
            i = schluss + 1
        }
        return funde
    }

    /// The end of a label: „[… NRW …]“, or „Ergänzung NRW:“ at the beginning of a paragraph.
    private func etikett(ab start: Int, _ bytes: [UInt8], _ suche: Suchtext) -> Int? {
        let schluss: UInt8 = bytes[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ":")
        guard let ende = bytes[start...].prefix(100).firstIndex(of: schluss) else { return nil }
        guard !bytes[start..<ende].contains(10), nenntLand(suche.klein[start..<ende]),
            suche.enthaelt(
                eineVon: ["ergänz", "zusatz", "zusätz", "verbindlich", "regelung", "anmerk", "hinweis", "landes"],
                ab: start, bis: ende)
        else { return nil }
        return suche.enthaelt(eineVon: ["unverbindlich", "nicht verbindlich"], ab: start, bis: ende) ? nil : ende
    }

    private func nenntLand(_ etikett: ArraySlice<UInt8>) -> Bool {
        namen.contains { name in
            guard etikett.count >= name.count else { return false }
            return etikett.indices.dropLast(name.count - 1).contains { etikett[$0...].starts(with: name) }
        }
    }

    private static func geschnitten(_ passage: Passage, _ zusaetze: [Range<Int>]) -> [Passage] {
        var teile: [Passage] = []
        var offen = 0
        func nimm(_ bereich: Range<Int>, _ rang: Rang?) {
            let text = passage.text.utf8(bereich)
            guard text.contains(where: \.isLetter) else { return }
            var teil = passage
            (teil.text, teil.rang) = (text, rang)
            let start = passage.bereich.lowerBound
            teil.bereich = start + bereich.lowerBound..<start + bereich.upperBound
            teile.append(teil)
        }
        for zusatz in zusaetze {
            nimm(offen..<zusatz.lowerBound, nil)
            nimm(zusatz, .landeserlass)
            offen = zusatz.upperBound
        }
        nimm(offen..<passage.text.utf8.count, nil)
        return teile
    }
}
