// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// The words of German by which a question tells what it is about from what it only mentions.
enum Fragesprache {
    static let frageworte = Worte([
        "wie", "was", "wer", "wen", "wem", "wo", "wohin", "woher", "wann", "warum", "wieso", "wieviel", "woran",
        "worauf",
        "womit", "wozu", "wofür", "welch*",
    ])
    /// What begins a clause that only says under which circumstances.
    static let nebensatz = Worte([
        "wenn", "falls", "sofern", "soweit", "weil", "da", "obwohl", "obgleich", "nachdem", "bevor", "während",
        "solange",
        "sobald", "seit", "seitdem", "dass", "damit", "indem", "ob", "um",
    ])
    /// Those that are nothing else and need no comma before them.
    static let nebensatzOhneKomma = Worte([
        "wenn", "falls", "sofern", "weil", "obwohl", "nachdem", "bevor", "sobald", "dass",
    ])
    static let relativ = Worte(["der", "die", "das", "dem", "den", "deren", "dessen", "denen"])
    static let begleiter = Worte([
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein*", "mein*",
        "dein*", "sein", "seine*", "ihr", "ihre*", "unser*", "euer", "eure*", "dies*", "jede*", "alle", "allen",
        "neue*",
    ])
    static let genitiv = Worte([
        "des", "der", "eines", "einer", "meines", "meiner", "seines", "seiner", "ihres", "ihrer", "unseres", "unserer",
    ])
    /// What leads to a circumstance.
    static let umstand = Worte([
        "mit", "bei", "beim", "trotz", "nach", "wegen", "ohne", "während", "vor", "vorm", "seit", "neben", "aus",
        "unter",
        "durch", "statt", "anstatt", "anstelle", "aufgrund", "infolge", "zwischen", "ab", "bis", "in", "im", "außer",
        "per",
        "samt", "inklusive", "einschließlich", "innerhalb", "außerhalb", "gegenüber", "laut", "gemäß", "dank", "plus",
    ])
    /// What leads to the matter.
    static let gegenstand = Worte([
        "für", "fürs", "zu", "zum", "zur", "um", "auf", "aufs", "über", "von", "vom", "am", "an", "ans", "gegen", "ins",
        "als", "betreffend", "bezüglich", "hinsichtlich",
    ])
    /// By these a circumstance may be all that the question is about („Was gilt bei …?“).
    static let bei = Worte(["bei", "beim"])
    static let fuer = Worte(["für", "fürs"])
    static let als = Worte(["als"])
    static let reihung = Worte(["und", "oder", "sowie", "bzw"])
    /// „zusätzlich zum Gewerbeschein“
    static let neben = Worte(["zusätzlich", "parallel", "bezug", "gegensatz", "vergleich", "anschluss", "abgesehen"])
    /// Who has it, and papers that tell of it.
    static let haber = Worte([
        "inhaber*", "besitzer*", "bezieher*", "empfänger*", "bezug", "bezugs", "erhalt", "besitz", "antragsteller*",
        "nachweis*", "bescheid*", "bescheinigung*", "beleg", "belege", "kopie*", "vorlage", "angabe*", "auszug*",
        "bestätigung*", "quittung*", "unterlagen", "unterlage", "beziehende*", "berechtigte*",
    ])
    /// Endings of compounds that name persons and circumstances, not the matter.
    static let personenende = Worte([
        "*empfänger", "*empfängern", "*empfängerin", "*empfängers", "*empfängerinnen", "*bezieher", "*beziehern",
        "*bezieherin", "*beziehers", "*bezug", "*bezugs", "*bezuges", "*berechtigte", "*berechtigten", "*berechtigter",
        "*inhaber", "*inhaberin", "*inhabern", "*inhabers",
    ])
    /// Behind the matter, as the rest of a compound: „BAföG-Studentin“.
    static let person = Worte(["student*", "studierende*", "kind", "kinder", "familie", "familien"])
    /// The work of the Ausländerbehörde: titles, papers and acts.
    static let eigenes = Worte([
        "aufenthalt*", "*aufenthaltserlaubnis*", "*niederlassung*", "titel*", "visum", "visums", "visa", "*duldung*",
        "*fiktion*", "blaue", "blauen", "verlänger*", "*verlängerung", "erteil*", "*einbürger*", "*nachzug*",
        "ausweisung*",
        "abschieb*", "passbeschaff*", "reiseausweis*", "verpflichtungserkl*", "eat", "zustimmung*",
        "beschäftigungserlaubnis*",
        "dulden", "dulde", "geduldet", "§", "vorrangprüfung*", "freizügigkeit*", "daueraufenthalt*", "wohnsitzauflage*",
        "arbeitserlaubnis*", "anerkennung", "grenzübertritt*", "integrationskurs*", "gestattung*",
        "aufenthaltsgestattung*",
        "identitäts*", "ausreise*", "ae", "ne",
    ])
    /// What asks whether something counts for the work of the Ausländerbehörde.
    static let wirkung = Worte([
        "reicht", "reichen", "genügt", "genügen", "ausreich*", "schadet", "schädlich*", "zählt", "zählen",
        "angerechnet*",
        "anrechn*", "berücksicht*", "grund", "hindert", "entgegen*", "gleichgestellt*", "akzeptier*", "anerkannt",
        "voraussetzung*",
    ])
    /// What a person does with papers in the procedure.
    static let vorlegen = Worte([
        "vorleg*", "vorgelegt*", "vorzuleg*", "legt", "legen", "nachweisen", "nachzuweis*", "nachgewiesen*",
        "einreich*",
        "eingereicht*", "einzureich*", "beifüg*", "beigefügt*", "beizufüg*", "mitbring*", "mitzubring*", "mitgebracht",
        "abgeb*", "abzugeb*", "übersetz*", "nachreich*", "nachgereicht*", "fehlt", "fehlen", "alt", "älter", "aktuell*",
    ])
    /// Having something is a circumstance.
    static let haben = Worte([
        "bezieht", "beziehe", "beziehen", "hat", "habe", "haben", "hatte", "bekommt", "bekomme", "bekommen", "erhält",
        "erhalte", "erhalten", "besitzt", "besitze", "läuft", "liegt", "vorliegt", "lebt", "lebe", "ist", "war", "sind",
        "wurde", "zahlt", "zahle", "steht", "arbeitet", "macht", "besteht", "fehlt", "wird", "werden", "vorhanden",
        "gezahlt",
    ])
    /// Wanting something makes it the matter.
    static let absicht = Worte([
        "will", "wollen", "möchte", "möchten", "beantrag*", "brauche", "braucht", "brauchen", "benötig*", "anmelden",
        "anzumeld*", "soll", "zu", "wünscht", "plant", "planen",
    ])
    /// Nouns that say what kind of rule is asked for, or who asks.
    static let ohneSache = Worte([
        "unterlage*", "nachweis*", "dokument*", "papier*", "beleg*", "gebühr*", "kosten", "frist*", "dauer", "stelle*",
        "behörde*", "amt", "euro", "höhe", "antrag*", "ausländer*", "student*", "studierende*", "fachkr*", "geduldete*",
        "flüchtling*", "geflüchtete*", "asylbewerber*", "asylberechtigte*", "kunde*", "kundin*", "frau", "mann",
        "person*",
        "betrag", "zeit*", "jahr*", "monat*", "woche*", "tag*", "sache*", "folge*", "ausnahme*", "ich", "wir", "er",
        "sie",
        "unionsbürger*", "azubi*", "ehepaar*", "familie*", "mutter", "vater", "eltern", "kind", "kinder*", "leute",
        "mensch*", "formular*", "checkliste",
    ])

    /// Words, as patterns of one word each.
    struct Worte: Sendable {
        private let ganze: Set<String>
        private let muster: [Wortmuster]

        init(_ texte: [String]) {
            ganze = Set(texte.filter { !$0.contains("*") }.flatMap { FoldedWords($0).words + ($0 == "§" ? ["§"] : []) })
            muster = texte.filter { $0.contains("*") }.compactMap(Wortmuster.init)
        }

        func enthaelt(_ wort: String) -> Bool {
            if ganze.contains(wort) { return true }
            guard !muster.isEmpty else { return false }
            let folded = FoldedWords(wort)
            return muster.contains { $0.beginnt(folded) }
        }
    }
}
