// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Takes the name of a document apart: without what only describes it, and into the documents that it joins.
struct Unterlagenteilung {
    private let worte: Unterlagenworte

    init(_ worte: Unterlagenworte) { self.worte = worte }

    /// „Arbeitsvertrag“ of „Arbeitsvertrag mit Angabe des Gehalts“, „ärztliche Bescheinigung“ of „ärztliche Bescheinigung
    /// nach § 60a Abs. 2c AufenthG, die noch aktuell ist“.
    func ohneBeschreibung(_ name: String) -> String {
        let vorKomma = String(name.prefix { $0 != "," })
        let woerter = Normausblendung.ohneNormen(vorKomma.split(separator: " ").map(String.init))
        let ende = woerter.indices.dropFirst().first { beginntZusatz(woerter[$0...]) } ?? woerter.endIndex
        return woerter[..<ende].joined(separator: " ")
    }

    /// „Pass“ and „Passersatz“ of „Pass oder Passersatz“: documents of which one is enough. What stands once for all of
    /// them counts for each: „Urteil über den Schutz“ and „Bescheid über den Schutz“ of „Urteil oder Bescheid über den
    /// Schutz“. Empty if the name joins none.
    func alternativen(_ name: String) -> [String] {
        ergaenzt(teile(name, an: ["oder", "bzw.", "beziehungsweise", "/"]))
    }

    /// The documents that the name of a Posten joins, by „oder“ or „und“. Empty if it joins none.
    func bestandteile(_ name: String) -> [String] {
        let verbundene = teile(name, an: ["und", "sowie", ","])
        return verbundene.filter { $0.first.map(istFuellwort) == false }.map { $0.joined(separator: " ") }
            + ergaenzt(teile(name, an: ["oder", "bzw.", "beziehungsweise", "/", "und", "sowie", ","]))
    }

    /// „Bescheinigung der Hochschule über den Verlauf“ of „Bescheinigung der Hochschule über den Verlauf und die Dauer“: one
    /// document of one issuer is told by the first thing that it is about. Nil without an issuer.
    func ersterGegenstand(_ name: String) -> String? {
        let woerter = name.split(separator: " ").map(String.init)
        guard let und = woerter.firstIndex(where: { ["und", "sowie"].contains($0) }) else { return nil }
        let erster = woerter[..<und].joined(separator: " ")
        return Unterlagenname(erster, worte).hatAusstellerUndGegenstand ? erster : nil
    }

    private func beginntZusatz(_ woerter: ArraySlice<String>) -> Bool {
        worte.zusaetze.contains { zusatz in
            zusatz.count <= woerter.count && zip(zusatz, woerter).allSatisfy { $0 == $1.lowercased() }
        }
    }

    /// Parts that name a document; „Anerkannter und gültiger Pass“ is one.
    private func teile(_ name: String, an trenner: Set<String>) -> [[String]] {
        var (teile, teil): ([[String]], [String]) = ([], [])
        func schliesse() {
            guard !teil.isEmpty, !teil.allSatisfy(istBeschreibend) else { return }
            teile.append(teil)
            teil = []
        }
        for wort in name.split(separator: " ").map(String.init) {
            if trenner.contains(wort) {
                // „Rechts- und Gesellschaftsordnung“
                if teil.last?.hasSuffix("-") != true { schliesse() }
                continue
            }
            let (ohneKomma, endet) = (wort.last == "," ? String(wort.dropLast()) : wort, wort.last == ",")
            teil.append(ohneKomma)
            if endet, trenner.contains(",") { schliesse() }
        }
        if !teil.isEmpty { teile.append(teil) }
        return teile.count > 1 ? teile : []
    }

    /// A part that leans on what comes before („der Gleichwertigkeit“) gets its head, a part that lacks the complement of
    /// the last gets that.
    private func ergaenzt(_ teile: [[String]]) -> [String] {
        guard let erster = teile.first, let letzter = teile.last else { return [] }
        let kopf = erster.prefix { !istFuellwort($0) }
        let ergaenzung = letzter.dropFirst().drop { !istFuellwort($0) }
        let lehntSichAn = letzter.first.map(istFuellwort) == true
        return teile.enumerated().map { nummer, teil in
            let mitKopf = nummer > 0 && teil.first.map(istFuellwort) == true ? Array(kopf) + teil : teil
            let eigenes = lehntSichAn ? teil.drop { !istFuellwort($0) }.drop(while: istFuellwort) : teil[...]
            let istGanz =
                nummer == teile.count - 1 || eigenes.dropFirst().contains(where: istFuellwort)
                || ergaenzung.first.map { Self.fuerwoerter.contains($0.lowercased()) } == true
            return (istGanz ? mitKopf : mitKopf + ergaenzung).joined(separator: " ")
        }
    }

    /// „Zusage ihrer Erteilung“ speaks of what stands before it.
    private static let fuerwoerter: Set<String> = [
        "ihre", "ihrer", "ihres", "seine", "seiner", "seines", "deren", "dessen",
    ]

    private func istFuellwort(_ wort: String) -> Bool {
        let staemme = Wortstamm.folge(wort)
        return !staemme.isEmpty && staemme.allSatisfy(worte.fuellworte.contains)
    }

    private func istBeschreibend(_ wort: String) -> Bool {
        Wortstamm.folge(wort).allSatisfy { worte.fuellworte.contains($0) || worte.beiworte.contains($0) }
    }
}

/// Leaves citations of provisions out of the name of a document.
private enum Normausblendung {
    private static let davor: Set<String> = [
        "nach", "gemäß", "gem.", "im", "sinne", "i.", "s.", "d.", "des", "der", "von", "laut",
    ]
    private static let glieder: Set<String> = [
        "abs.", "absatz", "satz", "s.", "nr.", "nummer", "buchst.", "buchstabe", "und", "bis", "i.", "v.", "m.",
    ]

    /// The words without „nach § 2 Abs. 3 AufenthG“.
    static func ohneNormen(_ woerter: [String]) -> [String] {
        guard let start = woerter.firstIndex(where: { $0.drop { $0 == "(" }.hasPrefix("§") }) else { return woerter }
        var ende = start + 1
        while ende < woerter.count, istGlied(woerter[ende]) { ende += 1 }
        if ende < woerter.count, istGesetz(woerter[ende]) { ende += 1 }
        var anfang = start
        while anfang > 1, davor.contains(woerter[anfang - 1].lowercased()) { anfang -= 1 }
        return Array(woerter[..<anfang]) + ohneNormen(Array(woerter[ende...]))
    }

    private static func istGlied(_ wort: String) -> Bool {
        glieder.contains(wort.lowercased()) || wort.first?.isNumber == true || wort.hasPrefix("§")
            || wort.count == 1 && wort.first?.isLetter == true
    }

    /// „AufenthG“, „StAG“
    private static func istGesetz(_ wort: String) -> Bool { wort.count(where: \.isUppercase) > 1 }
}
