// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Keeps out of a case what tells who somebody is. A Vorgang knows its person by a pseudonymous reference alone.
public enum Personenschutz: Sendable {
    /// Why a free text (a reference, a reason, a remark) cannot be taken: it seems to name a person, or one of the numbers
    /// and addresses that lead to one. A German sentence with what to do; nil if nothing is found.
    ///
    /// It looks for e-mail addresses, telephone numbers, AZR and other long numbers, passport numbers, birth dates, „Herr“
    /// and „Frau“ with a name, and streets with a house number. A name alone it cannot know.
    public static func befund(_ text: String) -> String? {
        let worte = Schutzwort.worte(text)
        for merkmal in merkmale {
            for stelle in worte.indices where merkmal.trifft(worte, stelle) {
                return
                    "Der Text enthält \(merkmal.was) („\(worte[stelle].text)“). Angaben, die eine Person erkennen lassen, "
                    + "gehören in die Fachakte. Bitte entfernen Sie sie."
            }
        }
        return nil
    }

    struct Merkmal: Sendable {
        /// „eine Telefonnummer“
        let was: String
        /// Whether it begins with the word at this place.
        let trifft: @Sendable (_ worte: [Schutzwort], _ stelle: Int) -> Bool
    }

    private static let merkmale: [Merkmal] = [
        Merkmal(was: "eine E-Mail-Adresse") { worte, stelle in worte[stelle].istMailadresse },
        Merkmal(was: "eine Telefonnummer") { worte, stelle in istTelefon(worte, stelle) },
        Merkmal(was: "eine AZR-Nummer") { worte, stelle in istAZRNummer(worte, stelle) },
        Merkmal(was: "eine Passnummer") { worte, stelle in istPassnummer(worte, stelle) },
        Merkmal(was: "eine lange Kennnummer") { worte, stelle in worte[stelle].teile.contains { istLangeNummer($0) } },
        Merkmal(was: "ein Geburtsdatum oder einen Geburtsnamen") { worte, stelle in istGeburtsangabe(worte, stelle) },
        Merkmal(was: "den Namen einer Person") { worte, stelle in istAnrede(worte, stelle) },
        Merkmal(was: "eine Anschrift") { worte, stelle in istStrasse(worte, stelle) },
    ]

    // MARK: Numbers

    private static let telefonworte: Set<String> = [
        "tel", "telefon", "telefonnr", "telefonnummer", "mobil", "mobilnummer", "mobiltelefon", "handy", "handynummer",
        "rufnummer", "fax",
    ]

    private static func istTelefon(_ worte: [Schutzwort], _ stelle: Int) -> Bool {
        if telefonworte.contains(worte[stelle].klein) { return ziffern(worte, ab: stelle + 1) >= 6 }
        let wort = worte[stelle].text
        let international = wort.hasPrefix("+") || wort.hasPrefix("00")
        guard international || istVorwahl(worte[stelle]) else { return false }
        return (international ? 8...15 : 9...14).contains(ziffern(worte, ab: stelle))
    }

    /// `0211`, `0211/8371234`, `(0211)`; not `01` of a date and not `000018` of an Aktenzeichen.
    private static func istVorwahl(_ wort: Schutzwort) -> Bool {
        guard let erste = wort.teile.first, erste.first == "0", erste.dropFirst().first != "0" else { return false }
        let bestehtAusZiffern = wort.text.allSatisfy { $0.isWholeNumber || "-/()".contains($0) }
        return bestehtAusZiffern && (3...12).contains(erste.count)
    }

    /// Digits of the words from here on, as far as they consist of digits and what stands between them in a number.
    private static func ziffern(_ worte: [Schutzwort], ab anfang: Int) -> Int {
        worte[min(anfang, worte.count)...].prefix(5)
            .prefix { wort in wort.text.allSatisfy { $0.isWholeNumber || "+-/():".contains($0) } }
            .reduce(0) { $0 + $1.text.count(where: \.isWholeNumber) }
    }

    private static func istAZRNummer(_ worte: [Schutzwort], _ stelle: Int) -> Bool {
        guard worte[stelle].klein.hasPrefix("azr") else { return false }
        let danach = worte[(stelle + 1)...].drop { ["nr", "nummer", "lautet"].contains($0.klein) }
        return worte[stelle].text.count(where: \.isWholeNumber) >= 6 || ziffern(worte, ab: danach.startIndex) >= 6
    }

    private static func istLangeNummer(_ teil: Substring) -> Bool {
        teil.count >= 9 && teil.allSatisfy { $0.isASCII && $0.isWholeNumber }
    }

    private static func istPassnummer(_ worte: [Schutzwort], _ stelle: Int) -> Bool {
        if worte[stelle].teile.contains(where: istAusweisnummer) { return true }
        let klein = worte[stelle].klein
        guard klein.contains("pass") || klein.contains("ausweis") else { return false }
        let danach = worte[(stelle + 1)...]
        let nennt =
            klein.hasSuffix("nummer") || klein.hasSuffix("nr") || ["nr", "nummer"].contains(danach.first?.klein)
        let naechste = danach.drop { ["nr", "nummer", "lautet"].contains($0.klein) }.first
        return nennt && (naechste?.text.count(where: \.isWholeNumber) ?? 0) >= 5
    }

    /// `C01X00T47`, `U12345678`: capitals and digits, as documents of identity bear them.
    private static func istAusweisnummer(_ teil: Substring) -> Bool {
        (8...10).contains(teil.count) && teil.first?.isLetter == true && teil.count(where: \.isWholeNumber) >= 5
            && teil.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isWholeNumber) }
    }

    // MARK: Persons

    private static func istGeburtsangabe(_ worte: [Schutzwort], _ stelle: Int) -> Bool {
        let (wort, danach) = (worte[stelle], worte[(stelle + 1)...])
        switch wort.klein {
        case "geb" where wort.roh.hasSuffix("."), "geborene", "geborener":
            return beginntMitZahl(danach) || danach.first.map { $0.istGross && !istSachwort($0.klein) } ?? false
        case "geboren": return beginntMitZahl(danach)
        case "geburtsdatum", "geburtstag":
            return (wort.endetOffen || wort.roh.hasSuffix(":")) && beginntMitZahl(danach)
        default: return false
        }
    }

    /// Whether a day or a year follows, „am“ and the like passed over.
    private static func beginntMitZahl(_ worte: ArraySlice<Schutzwort>) -> Bool {
        worte.drop { ["am", "den", "ist", "in"].contains($0.klein) }.first?.text.first?.isWholeNumber == true
    }

    /// „Frau“ is also a noun like others, and offices are no persons.
    private static func istAnrede(_ worte: [Schutzwort], _ stelle: Int) -> Bool {
        let anrede = worte[stelle]
        guard ["Herr", "Herrn", "Frau", "Hr", "Fr"].contains(anrede.text), anrede.endetOffen,
            anrede.text.count > 2 || anrede.roh.hasSuffix(".")
        else { return false }
        let name = worte[(stelle + 1)...].drop { ["dr", "prof", "dipl", "ing"].contains($0.klein) }.first
        guard let name, name.istGross, name.teile.first?.count ?? 0 > 1 else { return false }
        return !istSachwort(name.klein)
    }

    private static func istSachwort(_ klein: String) -> Bool {
        let endungen = [
            "minister", "ministerin", "präsident", "präsidentin", "sekretär", "sekretärin", "direktor", "direktorin",
            "bürgermeister", "bürgermeisterin", "heit", "keit", "schaft", "tion", "tät",
        ]
        let worte: Set = [
            "landrat", "landrätin", "anspruch", "deutsche", "deutscher", "ausländer", "ausländerin", "schutz",
            "unterhalt",
            "kinder", "kind", "mann", "person", "personen", "zugang",
        ]
        return worte.contains(klein) || endungen.contains { klein.hasSuffix($0) }
    }

    private static func istStrasse(_ worte: [Schutzwort], _ stelle: Int) -> Bool {
        let (klein, danach) = (worte[stelle].klein, worte[(stelle + 1)...].first)
        guard ["straße", "strasse", "str"].contains(where: { klein.hasSuffix($0) }), worte[stelle].istGross,
            !["bundes", "fern", "landes", "kreis"].contains(where: { klein.hasSuffix($0 + "straße") }),
            worte[stelle].endetOffen, let hausnummer = danach?.text
        else { return false }
        return (1...4).contains(hausnummer.count) && hausnummer.first?.isWholeNumber == true
    }
}
