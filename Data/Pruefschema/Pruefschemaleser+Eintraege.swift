// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Casework
internal import Norms
internal import Regelungen
internal import Yams

extension Pruefschemaleser {
    func schema(_ karte: Schemakarte) -> Pruefschema? {
        let fakten = karte.karten("fakten", .fakt, eintrag: eintrag(.fakt, "fakt")).compactMap(fakt)
        let punkte = karte.karten("punkte", .punkt, eintrag: eintrag(.punkt, "punkt")).compactMap(punkt)
        let unterlagen = karte.karten("unterlagen", .unterlage, eintrag: eintrag(.unterlage, "unterlage"))
            .compactMap(unterlage)
        let dauer = karte.karte("dauer", .dauer).map(dauerregel)
        let freigabe = karte.karte("freigegeben", .freigegeben).flatMap(freigabe)
        guard let kennung = karte.text("kennung"), let anliegen = anliegen(karte), let name = karte.text("name"),
            let version = karte.zahl("version"), let verfasst = karte.text("verfasst"),
            let quelle = karte.text("quelle"), let gueltig = karte.karte("gueltig", .gueltig).flatMap(zeitraum)
        else { return nil }
        return Pruefschema(
            kennung: kennung, anliegen: anliegen, name: name, version: version, gueltig: gueltig, verfasst: verfasst,
            freigegeben: freigabe, fakten: fakten, punkte: punkte, unterlagen: unterlagen, dauer: dauer,
            quelle: quelle)
    }

    // MARK: The list itself

    private func anliegen(_ karte: Schemakarte) -> String? {
        guard let kennung = karte.text("anliegen") else { return nil }
        guard anliegen.contains(kennung) else {
            karte.ruege(
                "anliegen", "Das Anliegen „\(kennung)“ gibt es nicht.", "Nennen Sie eine Kennung aus anliegen.yaml.")
            return nil
        }
        return kennung
    }

    private func zeitraum(_ karte: Schemakarte) -> Zeitraum? {
        let bis = karte.tag("bis")
        guard let von = karte.tag("von") else { return nil }
        guard let zeitraum = Zeitraum(von: von, bis: bis) else {
            karte.ruege("bis", "Das Prüfschema endet, bevor es beginnt.", "Berichtigen Sie „von“ oder „bis“.")
            return nil
        }
        return zeitraum
    }

    private func freigabe(_ karte: Schemakarte) -> Freigabe? {
        guard let rolle = karte.text("rolle"), let am = karte.tag("am") else { return nil }
        return Freigabe(rolle: rolle, am: am)
    }

    /// „Prüfpunkt zulassung“; „Prüfpunkt 3“ where the name is missing.
    private func eintrag(_ bereich: Schemabereich, _ schluessel: String) -> (Node, Int) -> String {
        { node, nummer in bereich.eintrag(node[schluessel]?.scalar?.string ?? "\(nummer)") }
    }

    // MARK: Facts

    private func fakt(_ karte: Schemakarte) -> Faktfeld? {
        guard let kennung = karte.text("fakt"), let frage = karte.text("frage"),
            let art = karte.auswahl("art", Faktart.self)
        else { return nil }
        if art != .zahl, karte.hat("einheit") {
            karte.ruege("einheit", "Nur Zahlen haben eine Einheit.", "Streichen Sie „einheit“.")
        }
        if art != .auswahl, karte.hat("werte") {
            karte.ruege("werte", "Werte zur Auswahl passen nur zu „art: auswahl“.", "Streichen Sie „werte“.")
        }
        return Faktfeld(kennung: kennung, frage: frage, art: faktart(art, karte))
    }

    private func faktart(_ art: Faktart, _ karte: Schemakarte) -> Faktfeld.Art {
        switch art {
        case .jaNein: return .jaNein
        case .datum: return .datum
        case .zahl: return .zahl(einheit: karte.text("einheit"))
        case .auswahl:
            if !karte.hat("werte") {
                karte.ruege("art", "Die Werte zur Auswahl fehlen.", "Ergänzen Sie „werte: {wert: Name}“.")
            }
            return .auswahl(
                karte.freieKarte("werte").map { Faktfeld.Auswahlwert(wert: $0.schluessel, name: $0.text) })
        }
    }

    // MARK: Points

    private func punkt(_ karte: Schemakarte) -> Pruefpunkt? {
        let normen = norm.normen(karte)
        let bedingung = karte.bedingung("bedingung")
        let verbindlichkeit = karte.auswahl("verbindlichkeit", Verbindlichkeit.self)
        let ausnahmen = karte.karten("ausnahmen", .ausnahme) { _, _ in karte.eintrag }.compactMap(ausnahme)
        let belegfragen = karte.texte("belegfragen")
        let nach = karte.texte("nach")
        guard let kennung = karte.text("punkt"), let frage = karte.text("frage") else { return nil }
        return Pruefpunkt(
            kennung: kennung, frage: frage, normen: normen, verbindlichkeit: verbindlichkeit ?? .muss,
            bedingung: bedingung, ausnahmen: ausnahmen, belegfragen: belegfragen, nach: nach)
    }

    private func ausnahme(_ karte: Schemakarte) -> Ausnahmehinweis? {
        let normen = norm.normen(karte)
        return karte.text("text").map { Ausnahmehinweis(text: $0, normen: normen) }
    }

    // MARK: Unterlagen

    private func unterlage(_ karte: Schemakarte) -> Unterlagenposten? {
        let normen = norm.normen(karte)
        let bedingung = karte.bedingung("bedingung")
        let stand = karte.auswahl("stand", Unterlage.Stand.self)
        let (alternativen, auchGenannt) = (karte.texte("alternativen"), karte.texte("auchGenannt"))
        guard let kennung = karte.text("unterlage"), let name = karte.text("name") else { return nil }
        return Unterlagenposten(
            kennung: kennung, name: name, stand: stand ?? .erforderlich, bedingung: bedingung, normen: normen,
            alternativen: alternativen, auchGenannt: auchGenannt)
    }

    // MARK: Dauer

    private func dauerregel(_ karte: Schemakarte) -> Dauerregel {
        let angaben = karte.karten("angaben", .angabe) { _, nummer in Schemabereich.dauer.eintrag("Angabe \(nummer)") }
        let bindungen = karte.karten("bindungen", .bindung) { _, nummer in
            Schemabereich.dauer.eintrag("Bindung \(nummer)")
        }
        return Dauerregel(angaben: angaben.compactMap(angabe), bindungen: bindungen.compactMap(bindung))
    }

    private func angabe(_ karte: Schemakarte) -> Dauerangabe? {
        let normen = norm.normen(karte)
        let bedingung = karte.bedingung("bedingung")
        guard let art = karte.auswahl("art", Dauerwert.Art.self), let zeit = karte.zeit("zeit") else { return nil }
        return Dauerangabe(art: art, zeit: zeit, bedingung: bedingung, normen: normen)
    }

    private func bindung(_ karte: Schemakarte) -> Dauerbindung? {
        let normen = norm.normen(karte)
        let (bedingung, zuschlag) = (karte.bedingung("bedingung"), karte.zeit("zuschlag"))
        guard let an = karte.auswahl("an", Dauerwert.Bindung.self), let fakt = karte.text("fakt") else { return nil }
        return Dauerbindung(bindung: an, fakt: fakt, zuschlag: zuschlag, bedingung: bedingung, normen: normen)
    }
}
