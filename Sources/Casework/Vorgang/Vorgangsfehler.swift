// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// Why a step is not taken. Nothing has changed then.
public enum Vorgangsfehler: Error, Sendable, Hashable {
    case unbekannterVorgang(VorgangID)
    /// Somebody else took a step meanwhile.
    case inzwischenGeaendert
    /// A step that names no state it builds on.
    case ohneStand
    case schonEroeffnet
    /// The first step is not the opening.
    case nichtEroeffnet
    /// Steps are numbered from 1 without gaps.
    case falscheNummer(erwartet: Int, gefunden: Int)
    case istAbgeschlossen
    case nichtAbgeschlossen
    case unbekanntesSchema(Schemaverweis)
    case schemaNichtFreigegeben(Schemaverweis)
    case schemaGiltNicht(name: String, stichtag: Stichtag)
    case unbekannterPunkt(String)
    case unbekannterFakt(String)
    case unbekannteUnterlage(String)
    /// The value does not fit the question.
    case falscherFaktwert(frage: String)
    case grundFehlt(Punktstatus)
    case grundDerDauerFehlt
    case normFehlt(unterlage: String)
    case keineNorm(String)
    case endeVorAnfang(von: Stichtag, bis: Stichtag)
    case fristVergangen(frist: Stichtag, heute: Stichtag)
    case keineUnterlagen
    case unterlageDoppelt(name: String)
    /// A document is asked for that is there or waived.
    case unterlageNichtOffen(name: String, Unterlagenstatus)
    case unbekannteNachforderung(Int)
    case unbekannterVermerk(String)
    case vermerkDoppelt(String)
    case leer(feld: String)
    case zuLang(feld: String, zeichen: Int, hoechstens: Int)
    case mehrzeilig(feld: String)
    /// A text looks as if it named a person.
    case personenbezug(feld: String, grund: String)
}

extension Vorgangsfehler: CustomStringConvertible {
    /// German: what is wrong, and what to do.
    public var description: String {
        switch self {
        case .unbekannterVorgang(let id): "Den Vorgang \(id.rawValue) gibt es nicht oder nicht mehr."
        case .inzwischenGeaendert:
            "Der Vorgang wurde inzwischen geändert. Bitte laden Sie ihn neu und wiederholen Sie den Schritt."
        case .ohneStand: "Es fehlt, auf welchem Stand des Vorgangs der Schritt aufbaut. Bitte laden Sie ihn neu."
        case .schonEroeffnet: "Der Vorgang ist schon eröffnet."
        case .nichtEroeffnet: "Ein Vorgang beginnt mit seiner Eröffnung."
        case .falscheNummer(let erwartet, let gefunden):
            "Auf den Schritt \(erwartet - 1) folgt der Schritt \(gefunden). Die Schritte des Vorgangs sind nicht "
                + "vollständig; bitte führen Sie „fundstelle audit verify“ aus."
        case .istAbgeschlossen:
            "Der Vorgang ist abgeschlossen. Bitte öffnen Sie ihn wieder, bevor Sie daran weiterarbeiten."
        case .nichtAbgeschlossen: "Der Vorgang ist nicht abgeschlossen."
        case .unbekanntesSchema(let verweis):
            "Das Prüfschema „\(verweis.kennung)“ gibt es nicht in der Version \(verweis.version)."
        case .schemaNichtFreigegeben(let verweis):
            "Das Prüfschema „\(verweis.kennung)“ ist in der Version \(verweis.version) noch nicht freigegeben."
        case .schemaGiltNicht(let name, let stichtag):
            "Das Prüfschema „\(name)“ gilt nicht am \(stichtag.deutsch). Bitte wählen Sie die Version für diesen Tag."
        case .unbekannterPunkt(let kennung): "Das Prüfschema hat keinen Prüfpunkt „\(kennung)“."
        case .unbekannterFakt(let kennung): "Das Prüfschema fragt nicht nach „\(kennung)“."
        case .unbekannteUnterlage(let kennung):
            "Die Unterlage „\(kennung)“ verlangen weder Prüfschema noch geltende Erlasse."
        default: eingabe
        }
    }

    /// What is wrong with what was typed.
    private var eingabe: String {
        switch self {
        case .falscherFaktwert(let frage): "Diese Angabe passt nicht zur Frage „\(frage)“."
        case .grundFehlt(let status): "Zu „\(status.anzeige)“ fehlt der Grund. Bitte geben Sie ihn an."
        case .grundDerDauerFehlt: "Zur gewählten Dauer fehlt der Grund. Bitte geben Sie ihn an."
        case .normFehlt(let unterlage):
            "Zu „\(unterlage)“ fehlt die Vorschrift, nach der die Unterlage entbehrlich ist. Bitte geben Sie sie an."
        case .keineNorm(let text):
            "„\(text)“ ist keine Vorschrift. Bitte geben Sie sie an wie „§ 5 Abs. 3 Satz 2 AufenthG“."
        case .endeVorAnfang(let von, let bis):
            "Das Ende (\(bis.deutsch)) liegt vor dem Anfang (\(von.deutsch)). Bitte berichtigen Sie einen der Tage."
        case .fristVergangen(let frist, let heute):
            "Die Frist (\(frist.deutsch)) liegt vor dem heutigen Tag (\(heute.deutsch)). Bitte wählen Sie eine spätere."
        case .keineUnterlagen: "Es ist keine Unterlage ausgewählt, die nachgefordert werden soll."
        case .unterlageDoppelt(let name): "„\(name)“ ist in der Nachforderung doppelt genannt."
        case .unterlageNichtOffen(let name, let status):
            "„\(name)“ ist als \(status.anzeige) eingetragen und kann nicht nachgefordert werden."
        case .unbekannteNachforderung(let nummer): "Eine Nachforderung \(nummer) gibt es in diesem Vorgang nicht."
        case .unbekannterVermerk(let sha256): "Der Vermerk \(sha256.prefix(12)) ist zu diesem Vorgang nicht abgelegt."
        case .vermerkDoppelt: "Dieser Vermerk ist schon freigegeben."
        case .leer(let feld): "\(feld): Bitte geben Sie etwas ein."
        case .zuLang(let feld, let zeichen, let hoechstens):
            "\(feld): Der Text hat \(zeichen) Zeichen; möglich sind \(hoechstens). Bitte kürzen Sie ihn."
        case .mehrzeilig(let feld): "\(feld): Der Text darf nur eine Zeile haben."
        case .personenbezug(let feld, let grund): "\(feld): \(grund)"
        default: "Der Schritt ist nicht möglich."
        }
    }
}
