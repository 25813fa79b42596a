// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tells running text from the short lines of a head.
///
/// Running text has sentences: a finite verb and an end. A Betreff may be as long as a sentence, but names things only.
enum Prosa {
    static func istProsa(block: Dokumentblock) -> Bool {
        switch block.block.art {
        case .tabelle, .ueberschrift, .fussnote: return false
        default: break
        }
        let text = block.block.text
        guard text.utf8.count >= 40, text.utf8.count < 20_000 || block.zeilen.count < 40 else { return false }
        let anfang = text.utf8(0..<1500)
        let zeile = Kopfzeile(
            Zeile(text: text.utf8(0..<200).geglaettet, seite: block.seite, block: block.nummer, art: .absatz, offset: 0)
        )
        // what a label announces is its value, however long
        guard [.sonstige, .bezug, .verteiler].contains(zeile.art), zeile.wertAb == 0 else { return false }
        guard !zeile.suchtext.enthaelt("·"), !zeile.suchtext.enthaelt("@") else { return false }
        return istProsa(anfang, zeile.suchtext)
    }

    static func istProsa(zeile text: String) -> Bool {
        text.utf8.count >= 30 && istProsa(text, Suchtext(text))
    }

    private static func istProsa(_ text: String, _ suche: Suchtext) -> Bool {
        let worte = text.woerter
        guard worte.count >= 5, !istMitHier(worte), Fundstellenzeile.beginn(suche) == nil else { return false }
        if spricht(suche) { return true }
        let kleine = worte.count { $0.first?.isLowercase == true }
        let buchstaben = worte.count { $0.first?.isLetter == true }
        guard kleine * 10 >= buchstaben * 3, kleine >= 2 else { return false }
        let verb = worte.contains { verben.contains($0.lowercased().trimmingZeichen()) }
        let ende = endetSatz(worte)
        return verb && (ende || worte.count >= 20) || ende && worte.count >= 8 && kleine * 10 >= buchstaben * 4
    }

    /// „Ausländerrecht, hier: …“ is a Betreff.
    private static func istMitHier(_ worte: [Substring]) -> Bool {
        worte.contains { ["hier:", "(hier:"].contains($0.lowercased()) }
    }

    /// The writer speaks: enough without an end, because a line may have been cut.
    private static func spricht(_ suche: Suchtext) -> Bool {
        let wendungen: [StaticString] = [
            "ich bitte", "bitte ich", "wir bitten", "weise ich", "weisen wir", "gebe ich", "geben wir", "teile ich",
            "teilen wir", "übersende ich", "übersenden wir", "nehme ich", "mache ich", "ordne ich", "hebe ich",
            "bestimme ich",
            "ich weise", "ich gebe", "ich ordne", "ich hebe", "ich übersende", "ich nehme", "wird gebeten",
            "werden gebeten",
            "erlasse ich", "lege ich", "wird bestimmt", "wird angeordnet", "wie folgt geändert", "anbei ",
        ]
        return wendungen.contains { nadel in
            guard let ort = suche.erste(nadel) else { return false }
            return !suche.istBuchstabe(at: ort.lowerBound - 1) && !suche.istBuchstabe(at: ort.upperBound)
                || nadel.utf8Start[nadel.utf8CodeUnitCount - 1] == 32
        }
    }

    private static let verben: Set<String> = [
        "ist", "sind", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "war", "waren", "kann", "können",
        "konnte", "soll", "sollen", "sollte", "muss", "müssen", "darf", "dürfen", "gilt", "gelten", "bitte", "bitten",
        "gebe",
        "geben", "gibt", "weise", "weist", "teile", "teilt", "übersende", "nehme", "tritt", "treten", "bleibt",
        "bleiben",
        "regelt", "regeln", "bestimmt", "enthält", "ergeht", "erfolgt", "bedarf", "möchte", "würde", "wäre", "sei",
        "dient",
        "findet", "finden", "hebe", "ordne", "lege", "erlasse", "mache", "besteht", "bestehen", "setzt", "ergibt",
        "steht",
        "liegt", "beträgt", "unterliegt", "erhalten", "erhält", "entspricht", "verweise", "ersetzt", "ersetze",
    ]

    private static let abkuerzungen: Set<String> = [
        "abs.", "nr.", "nrn.", "art.", "vgl.", "bzw.", "ggf.", "buchst.", "lit.", "etc.", "ff.", "evtl.", "inkl.",
        "einschl.",
        "gem.", "entspr.", "sog.", "zzgl.", "ausl.", "aufenth.", "min.", "rderl.", "gesch.", "telef.", "str.", "dez.",
        "ref.",
        "abt.", "satz.", "betr.", "verb.", "mind.", "max.", "ehem.", "dr.", "prof.", "verw.",
    ]

    /// A word of more than two letters with a full stop that is no abbreviation and no number; a colon at the end.
    private static func endetSatz(_ worte: [Substring]) -> Bool {
        if worte.last?.last == ":" { return true }
        return worte.contains { wort in
            guard let ende = wort.last, ".?!".contains(ende), wort.count > 3 else { return false }
            guard !wort.dropLast().contains("."), !wort.contains(where: \.isNumber) else { return false }
            return !abkuerzungen.contains(wort.lowercased())
        }
    }
}

/// Lines of a table of contents.
enum Verzeichnis {
    static func istEintrag(_ text: String) -> Bool {
        Suchtext(text).enthaelt(eineVon: [".....", "……", ". . . .", "_____"])
    }

    static func istUeberschrift(_ text: String) -> Bool {
        text.utf8.count < 60
            && ["inhalt", "inhaltsverzeichnis", "inhaltsübersicht", "gliederung"].contains(
                text.lowercased().trimmingZeichen())
    }
}
