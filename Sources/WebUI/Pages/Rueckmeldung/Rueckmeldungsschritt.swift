// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What the Erlasspflege can do with a Rückmeldung; the values are those of the buttons.
enum Rueckmeldungsschritt: String, Sendable {
    case uebernehmen
    case erledigen
    case oeffnen
    case loeschen

    /// What the page says when it is done.
    var anzeige: String {
        switch self {
        case .uebernehmen: "Die Rückmeldung ist übernommen."
        case .erledigen: "Die Rückmeldung ist erledigt."
        case .oeffnen: "Die Rückmeldung ist wieder offen."
        case .loeschen: "Die Rückmeldung ist gelöscht."
        }
    }

    /// - Throws: `Rueckmeldungsfehler` if something is missing to do it.
    func tue(
        _ gemeint: Rueckmeldung, _ eingabe: Pflegeeingabe, in speicher: any Rueckmeldungsspeicher,
        finder: Stellenfinder
    ) async throws {
        switch self {
        case .uebernehmen:
            let richtig =
                gemeint.inhalt.urteil == .hilfreich ? nil : try await Self.richtigstellung(eingabe, finder: finder)
            _ = try await speicher.setze(.uebernommen, richtigstellung: richtig, rueckmeldung: gemeint.id)
        case .erledigen: _ = try await speicher.setze(.erledigt, richtigstellung: nil, rueckmeldung: gemeint.id)
        case .oeffnen:
            _ = try await speicher.setze(
                .offen, richtigstellung: gemeint.richtigstellung, rueckmeldung: gemeint.id)
        case .loeschen: _ = try await speicher.loesche(rueckmeldung: gemeint.id)
        }
    }

    private static func richtigstellung(
        _ eingabe: Pflegeeingabe, finder: Stellenfinder
    ) async throws -> Richtigstellung {
        let adresse = eingabe["adresse"]
        switch (adresse.isEmpty, eingabe["unbeantwortbar"] == "ja") {
        case (true, true): return .unbeantwortbar
        case (true, false):
            throw Rueckmeldungsfehler(
                "Zum Übernehmen fehlt, wo die Frage richtig beantwortet ist. Bitte fügen Sie die Adresse der richtigen "
                    + "Fundstelle ein oder kreuzen Sie an, dass der Bestand sie nicht beantwortet.")
        case (false, true):
            throw Rueckmeldungsfehler(
                "Angegeben sind eine Fundstelle und zugleich, dass es keine gibt. Bitte nehmen Sie eines von beiden "
                    + "zurück.")
        case (false, false):
            guard let stelle = try await finder.stelle(adresse: adresse) else {
                throw Rueckmeldungsfehler(
                    "Diese Adresse führt zu keiner Fundstelle des Bestands. Bitte öffnen Sie die richtige Stelle und "
                        + "kopieren Sie die Adresse der Seite; sie enthält „/f/“.")
            }
            return .stelle(stelle)
        }
    }
}
