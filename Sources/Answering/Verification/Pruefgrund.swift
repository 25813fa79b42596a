// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a statement is not shown: it is not supported, or does not answer.
public enum Pruefgrund: Sendable, Hashable {
    case leer
    case brichtAb(String)
    case zuLang
    case keineQuelle
    case unbekannteQuelle(String)
    case fremdeZeichen(String)
    case fremderVerweis
    case fremdsprachig
    case anweisung
    case nichtInKraft(String)
    case geltungUngeklaert(String)
    case geaendert(String)
    case nichtVerbindlich(String)
    case keinZitat
    case zitatFehlt
    case zitatInAndererQuelle(String)
    case angabeFehlt(String)
    case angabeGehoertZuAnderem(String)
    case normFehlt(String)
    case verneinungFehlt(String)
    case verneinungHinzu(String)
    case einschraenkungFehlt(String)
    case einschraenkungHinzu(String)
    case verknuepfungFehlt(String)
    case verknuepfungHinzu(String)
    case verallgemeinerung(String)
    case verbindlichkeit(aussage: String, quelle: String)
    case regelfallFehlt
    case regelfallHinzu
    case bedingungFehlt(String)
    case gegenteil(String)
    case zeitlicheLage(String)
    case fremdesWort(String)
    case zuWenigGedeckt
    /// Supported, but about something else than what was asked.
    case antwortetNicht

    /// A German sentence for the reader.
    public var satz: String {
        switch self {
        case .leer: "Die Aussage ist leer."
        case .brichtAb(let wort): "Die Aussage bricht nach „\(wort)“ ab."
        case .zuLang: "Die Aussage ist zu lang, um geprüft zu werden."
        case .keineQuelle: "Die Aussage nennt keine Quelle."
        case .unbekannteQuelle(let marke): "Eine Quelle „\(marke)“ wurde dem Modell nicht vorgelegt."
        case .fremdeZeichen(let zeichen):
            "Die Aussage enthält Zeichen, die in keinem deutschen Text stehen (\(zeichen))."
        case .fremderVerweis:
            "Die Aussage enthält einen Verweis oder eine Auszeichnung, die nicht aus den Fundstellen stammt."
        case .fremdsprachig: "Die Aussage ist nicht deutsch."
        case .anweisung: "Die Worte richten sich an ein Programm und sind keine Regelung."
        case .nichtInKraft(let quelle): "\(quelle) ist am Stichtag nicht in Kraft."
        case .geltungUngeklaert(let quelle): "Ob \(quelle) am Stichtag gilt, ist ungeklärt."
        case .geaendert(let anzeige): "Die Fundstelle gilt am Stichtag nicht mehr mit diesen Worten: \(anzeige)"
        case .nichtVerbindlich(let quelle): "\(quelle) ist hier nicht verbindlich und kann keine Antwort anführen."
        case .keinZitat: "Die Aussage nennt die Worte nicht, auf die sie sich stützt."
        case .zitatFehlt: "Das Zitat steht nicht in der genannten Quelle."
        case .zitatInAndererQuelle(let marke): "Das Zitat steht nicht in der genannten Quelle, sondern in \(marke)."
        case .angabeFehlt(let angabe): "\(angabe) steht nicht in der Fundstelle."
        case .angabeGehoertZuAnderem(let angabe): "\(angabe) steht in der Fundstelle bei etwas anderem."
        case .normFehlt(let norm): "Die Vorschrift \(norm) steht nicht in der Fundstelle."
        case .verneinungFehlt(let wort): "Die Verneinung „\(wort)“ der Fundstelle fehlt."
        case .verneinungHinzu(let wort): "Die Verneinung „\(wort)“ steht nicht in der Fundstelle."
        case .einschraenkungFehlt(let wort): "Die Einschränkung „\(wort)“ der Fundstelle fehlt."
        case .einschraenkungHinzu(let wort): "Die Einschränkung „\(wort)“ steht nicht in der Fundstelle."
        case .verknuepfungFehlt(let wort): "Das „\(wort)“ der Fundstelle fehlt."
        case .verknuepfungHinzu(let wort): "„\(wort)“ steht nicht in der Fundstelle."
        case .verallgemeinerung(let wort): "„\(wort)“ steht nicht in der Fundstelle."
        case .verbindlichkeit(let aussage, let quelle): "Die Aussage sagt „\(aussage)“, die Fundstelle „\(quelle)“."
        case .regelfallFehlt: "Die Fundstelle sagt „in der Regel“, die Aussage nicht."
        case .regelfallHinzu: "Die Aussage sagt „in der Regel“, die Fundstelle nicht."
        case .bedingungFehlt(let worte): "Die Bedingung „\(worte)“ der Fundstelle fehlt."
        case .gegenteil(let wort): "„\(wort)“ sagt das Gegenteil der Fundstelle."
        case .zeitlicheLage(let worte): "„\(worte)“ steht nicht so in der Fundstelle."
        case .fremdesWort(let wort): "„\(wort)“ steht nicht in der Fundstelle."
        case .zuWenigGedeckt: "Kein Satz der Fundstelle trägt die Aussage."
        case .antwortetNicht: "Die Aussage ist belegt, beantwortet die Frage aber nicht."
        }
    }
}
