// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Wortschatz {
    private static func stufe(_ stufe: Stufe) -> Wort { Wort(art: .stufe, wert: stufe.rawValue) }

    /// All words of the grammar, folded to lower case, by meaning.
    static let liste: [(String, Wort)] = [
        ("abs absatz absätze absätzen absatzes absaetze absaetzen absätz", stufe(.absatz)),
        ("uabs unterabs unterabsatz unterabsätze unterabsätzen unterabsatzes uabsatz", stufe(.unterabsatz)),
        ("s satz sätze sätzen satzes saetze saetzen", stufe(.satz)),
        ("hs halbs halbsatz halbsatzes halbsätze hlbs hbs teilsatz", stufe(.halbsatz)),
        ("nr nrn nrs nummer nummern ziff ziffer ziffern", stufe(.nummer)),
        ("lit litt buchst buchstabe buchstaben buchstabens bst buchs", stufe(.buchstabe)),
        ("doppelbuchst doppelbuchstabe doppelbuchstaben dbuchst", stufe(.doppelbuchstabe)),
        ("alt altern alternative alternativen var variante varianten fall fälle spiegelstrich", stufe(.alternative)),
        ("paragraf paragraph paragrafen paragraphen paragrafs paragraphs", Wort(art: .paragraph)),
        ("art artt artikel artikeln artikels", Wort(art: .artikel)),
        ("anlage anlagen anhang anhangs anhanges anhänge anhängen", Wort(art: .anlage)),
        ("und oder sowie bzw beziehungsweise u od noch", Wort(art: .und)),
        ("bis", Wort(art: .bis)),
        ("ivm", Wort(art: .inVerbindungMit)),
        ("nach den auch jeweils gemäß gem dem von aus im in einschließlich", Wort(art: .fuellwort)),
        ("f ff folgende folgenden fortfolgende fortfolgenden", Wort(art: .folgende)),
        ("erste erster ersten erstem erstes", Wort(art: .ordnungszahl, wert: 1)),
        ("zweite zweiter zweiten zweitem zweites", Wort(art: .ordnungszahl, wert: 2)),
        ("dritte dritter dritten drittem drittes", Wort(art: .ordnungszahl, wert: 3)),
        ("vierte vierter vierten viertem viertes", Wort(art: .ordnungszahl, wert: 4)),
        ("fünfte fünfter fünften fünftem fünftes", Wort(art: .ordnungszahl, wert: 5)),
        (
            "jahr jahre jahren jahres monat monate monaten tag tage tagen woche wochen stunde stunden",
            Wort(art: .einheit)
        ),
        ("minuten euro eur cent dm prozent personen kinder kindern mal januar februar märz", Wort(art: .einheit)),
        ("april mai juni juli august september oktober november dezember uhr mio mrd km kg", Wort(art: .einheit)),
        ("meter weitere weiteren andere anderen", Wort(art: .einheit)),
        ("des der", Wort(art: .bestimmterArtikel)),
        ("dieses dieser diesem", Wort(art: .diesesGesetz)),
        ("desselben derselben demselben", Wort(art: .desselben)),
        (
            "gesetz gesetzes gesetzbuch gesetzbuches gesetzbuchs verordnung richtlinie vertrag vertrags",
            Wort(art: .gattung)
        ),
        ("vertrages abkommen abkommens übereinkommen übereinkommens satzung protokoll protokolls", Wort(art: .gattung)),
        (
            "rechtsverordnung beschluss beschlusses verwaltungsvorschrift erlass erlasses runderlass",
            Wort(art: .gattung)
        ),
        ("runderlasses rechtsakt rechtsakts bekanntmachung staatsvertrag staatsvertrages", Wort(art: .gattung)),
    ]
}
