// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// Turns what a person sent from the page of a Vorgang into steps. It presets nothing: what the person did not choose is
/// refused.
struct Vorgangsschritte: Sendable {
    let eingabe: Pflegeeingabe
    let vorgang: Vorgang
    let bogen: Pruefbogen

    /// The steps, each on the state that the one before it leaves.
    func schritte(_ formular: Vorgangsformular) throws(Eingabefehler) -> [Vorgangsschritt] {
        switch formular {
        case .punkt: [try punkt()]
        case .unterlage: [try unterlage()]
        case .fakten: try fakten()
        case .dauer: [try dauer()]
        case .frist: [try frist()]
        case .stichtag: [.stichtag(try tag("neu", name: "Stichtag"))]
        case .abschliessen: [.abgeschlossen]
        case .oeffnen: [.wiedereroeffnet]
        }
    }

    private func punkt() throws(Eingabefehler) -> Vorgangsschritt {
        guard let status = Punktstatus(rawValue: eingabe["status"]) else {
            throw Eingabefehler(grund: "Bitte wählen Sie einen Status.")
        }
        guard status == .offen || !eingabe["grund"].isEmpty else {
            throw Eingabefehler(grund: "Zu „\(status.anzeige)“ fehlt die Begründung. Bitte geben Sie sie an.")
        }
        return .punkt(
            kennung: eingabe["punkt"], status: status, grund: eingabe["grund"], abweichung: optional("abweichung"))
    }

    private func unterlage() throws(Eingabefehler) -> Vorgangsschritt {
        let kennung = eingabe["unterlage"]
        guard let status = Unterlagenstatus(rawValue: eingabe["status"]) else {
            throw Eingabefehler(grund: "Bitte wählen Sie, was mit der Unterlage ist.")
        }
        guard let name = (bogen.unterlagen + vorgang.entfallene(bogen)).first(where: { $0.kennung == kennung })?.name
        else {
            throw Eingabefehler(
                grund: "Diese Unterlage verlangen weder Prüfschema noch geltende Erlasse mehr. Bitte laden Sie die "
                    + "Seite neu.")
        }
        return .unterlage(
            kennung: kennung, name: name, status: status, norm: status == .entbehrlich ? optional("norm") : nil,
            anmerkung: optional("anmerkung"))
    }

    /// One step for each fact that is another than before.
    private func fakten() throws(Eingabefehler) -> [Vorgangsschritt] {
        var schritte: [Vorgangsschritt] = []
        var fehlerhafte = 0
        for feld in bogen.schema.fakten {
            let name = Faktenansicht.feldname(feld.kennung)
            guard eingabe.felder.contains(where: { $0.name == name }) else { continue }
            do {
                let wert = try Fakteingabe.wert(eingabe[name], feld)
                if wert != vorgang.fakten[feld.kennung] { schritte.append(.fakt(kennung: feld.kennung, wert: wert)) }
            } catch {
                fehlerhafte += 1
            }
        }
        guard fehlerhafte == 0 else {
            throw Eingabefehler(
                grund: fehlerhafte == 1
                    ? "Eine Angabe ist nicht lesbar; sie ist unten bezeichnet. Gespeichert ist noch nichts."
                    : "\(fehlerhafte) Angaben sind nicht lesbar; sie sind unten bezeichnet. Gespeichert ist noch nichts."
            )
        }
        return schritte
    }

    private func dauer() throws(Eingabefehler) -> Vorgangsschritt {
        let rechenweg = (bogen.dauer?.schritte ?? []).map(\.zeile)
        guard eingabe["wahl"] != Dauerfeld.eigene else {
            let (von, bis) = (try tag("von", name: "Anfang"), try tag("bis", name: "Ende"))
            guard !eingabe["grund"].isEmpty else {
                throw Eingabefehler(grund: "Zu eigenen Tagen fehlt die Begründung. Bitte geben Sie sie an.")
            }
            return .dauer(von: von, bis: bis, grund: eingabe["grund"], rechenweg: rechenweg)
        }
        guard let index = Int(eingabe["wahl"]), let vorschlaege = bogen.dauer?.vorschlaege,
            vorschlaege.indices.contains(index)
        else { throw Eingabefehler(grund: "Bitte wählen Sie einen Vorschlag oder „eigene Tage“.") }
        let vorschlag = vorschlaege[index]
        return .dauer(
            von: vorschlag.von, bis: vorschlag.bis, grund: optional("grund") ?? vorschlag.begruendung,
            rechenweg: rechenweg)
    }

    private func frist() throws(Eingabefehler) -> Vorgangsschritt {
        guard let nummer = Int(eingabe["nummer"]) else {
            throw Eingabefehler(grund: "Es fehlt, um welches Schreiben es geht. Bitte laden Sie die Seite neu.")
        }
        return .frist(nachforderung: nummer, neu: try tag("neu", name: "Frist"))
    }

    private func tag(_ feld: String, name: String) throws(Eingabefehler) -> Stichtag {
        guard let tag = Stichtag(eingabe: eingabe[feld]) else { throw .keinTag(eingabe[feld], name: name) }
        return tag
    }

    private func optional(_ feld: String) -> String? { eingabe[feld].isEmpty ? nil : eingabe[feld] }
}

extension Eingabefehler {
    /// A field that wants a day.
    static func keinTag(_ text: String, name: String) -> Eingabefehler {
        guard !text.isEmpty else { return Eingabefehler(grund: "\(name): Bitte geben Sie einen Tag an.") }
        return Eingabefehler(
            grund:
                "\(name): „\(Anzeigetext.gekuerzt(text, laenge: 40))“ ist kein Tag des Kalenders. Bitte schreiben Sie "
                + "23.11.2026.")
    }
}
