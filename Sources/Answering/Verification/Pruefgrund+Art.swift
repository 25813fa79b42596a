// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Pruefgrund {
    /// What kind of reason it is: a short German name without words of the statement, by which reasons are counted.
    public var art: String {
        switch self {
        case .leer, .brichtAb, .zuLang, .fremdeZeichen, .fremderVerweis, .fremdsprachig: "Form der Aussage"
        case .anweisung: "Worte an ein Programm"
        case .keineQuelle, .unbekannteQuelle: "Quelle fehlt oder wurde nicht vorgelegt"
        case .nichtInKraft, .geltungUngeklaert: "Quelle gilt am Stichtag nicht oder ungeklärt"
        case .geaendert: "Fundstelle ist geändert"
        case .nichtVerbindlich: "Quelle ist hier nicht verbindlich"
        case .keinZitat, .zitatFehlt, .zitatInAndererQuelle: "Zitat steht nicht in der Quelle"
        case .angabeFehlt: "Zahl, Datum oder Betrag fehlt in der Fundstelle"
        case .angabeGehoertZuAnderem: "Zahl, Datum oder Betrag gehört zu anderem"
        case .normFehlt: "Vorschrift fehlt in der Fundstelle"
        case .verneinungFehlt, .verneinungHinzu, .gegenteil: "Verneinung oder Gegenteil"
        case .einschraenkungFehlt, .einschraenkungHinzu: "Einschränkung („nur“)"
        case .verknuepfungFehlt, .verknuepfungHinzu: "Verknüpfung („oder“)"
        case .verallgemeinerung: "Verallgemeinerung („alle“, „immer“)"
        case .verbindlichkeit: "muss, soll oder kann vertauscht"
        case .regelfallFehlt, .regelfallHinzu: "„in der Regel“"
        case .bedingungFehlt: "Bedingung oder Ausnahme fehlt"
        case .zeitlicheLage: "zeitliche Lage"
        case .fremdesWort: "Wort fehlt in der Fundstelle"
        case .zuWenigGedeckt: "kein Satz trägt die Aussage"
        case .antwortetNicht: "belegt, aber keine Antwort"
        }
    }
}
