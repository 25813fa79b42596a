// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Puts the letter together in one language. What comes from the case itself stays German.
struct Nachforderungssatz {
    let schreiben: Nachforderungsschreiben
    let fassung: Textfassung
    let grundlage: Nachforderungstexte.Grundlage
    let istUebersetzung: Bool

    var bloecke: [Schriftstueck.Block] {
        einleitung + fehlendes + frist + hinweise + einreichung + [absatz(.gruss)]
    }

    /// A Baustein with the values of this letter.
    func text(_ baustein: Textbaustein) -> String {
        let richtung = Schriftrichtung(sprache: fassung.sprache)
        return fassung.text(
            baustein,
            [
                .zeichen: richtung.einbettung(schreiben.zeichen), .frist: fassung.datum(schreiben.frist),
                .norm: richtung.einbettung(grundlage.normen[baustein] ?? ""),
                .quelle: richtung.einbettung(schreiben.fristbeleg?.stelle ?? ""),
            ])
    }

    private var einleitung: [Schriftstueck.Block] {
        let mitHinweis = istUebersetzung || schreiben.zweitsprache != nil
        return [.ueberschrift(text(.betreff), stufe: 1)] + (mitHinweis ? [absatz(.verbindlich)] : [])
            + [absatz(.anrede), absatz(.anlass)] + deutsch([.absatz([.init(schreiben.anliegen, fett: true)])])
            + [absatz(.zeichen), absatz(.stand)]
    }

    private var fehlendes: [Schriftstueck.Block] {
        [titel(.unterlagenTitel), absatz(.unterlagen)]
            + deutsch([.liste(schreiben.unterlagen.map(Self.listenpunkt), nummeriert: true)])
    }

    private var frist: [Schriftstueck.Block] {
        [titel(.fristTitel), .absatz([.init(text(.frist), fett: true)])]
            + (schreiben.fristbeleg == nil ? [] : [absatz(.fristregel)]) + [absatz(.hindernis)]
    }

    private var hinweise: [Schriftstueck.Block] {
        [titel(.mitwirkungTitel), absatz(.mitwirkung), titel(.folgeTitel), absatz(.folge)] + weiteres
    }

    /// Only what the law of the application knows.
    private var weiteres: [Schriftstueck.Block] {
        let pflichten = Textbaustein.weiterePflichten.filter { grundlage.normen[$0] != nil }
        guard !pflichten.isEmpty, grundlage.normen[.weiteres] != nil else { return [] }
        return [
            titel(.weiteresTitel), absatz(.weiteres),
            .liste(pflichten.map { .init([.init(text($0))]) }, nummeriert: false),
        ]
    }

    private var einreichung: [Schriftstueck.Block] {
        let kopf = schreiben.briefkopf
        let kontakt = kopf.kontakt.map { "\($0.name): \($0.wert)" }
        return [titel(.einreichungTitel), absatz(.einreichung), absatz(.anschrift)]
            + deutsch([zeilen([kopf.behoerde] + kopf.anschrift)])
            + (kontakt.isEmpty ? [] : [absatz(.kontakt)] + deutsch([zeilen(kontakt)]))
    }

    private func titel(_ baustein: Textbaustein) -> Schriftstueck.Block { .ueberschrift(text(baustein), stufe: 2) }

    private func absatz(_ baustein: Textbaustein) -> Schriftstueck.Block { .absatz([.init(text(baustein))]) }

    private func zeilen(_ zeilen: [String]) -> Schriftstueck.Block {
        .absatz([.init(zeilen.joined(separator: "\n"))])
    }

    private func deutsch(_ bloecke: [Schriftstueck.Block]) -> [Schriftstueck.Block] {
        istUebersetzung ? [.fremdsprache("de-DE", bloecke)] : bloecke
    }

    private static func listenpunkt(_ posten: Nachforderungsschreiben.Posten) -> Schriftstueck.Listenpunkt {
        let hinweis = posten.hinweis.map { " – \($0)" } ?? ""
        let normen = posten.normen.isEmpty ? "" : " (\(posten.normen.joined(separator: ", ")))"
        return .init([.init(posten.name, fett: true)] + (hinweis + normen == "" ? [] : [.init(hinweis + normen)]))
    }
}
