// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation

/// The page of what people said about answers.
struct Rueckmeldungsliste: Sendable {
    /// A step that could not be done, to be shown again at its entry.
    struct Wiederholt: Sendable {
        let id: RueckmeldungID
        let fehler: String
        let adresse: String
        let istUnbeantwortbar: Bool
    }

    struct Gruppe: Sendable {
        let titel: String
        let zeilen: [Rueckmeldungszeile]
    }

    let pflegeHref: String
    let istLeer: Bool
    /// What was just done.
    let getan: String?
    let hinweis: String?
    let gruppen: [Gruppe]
    let istGekuerzt: Bool
    let groesste: Int
    /// „12 Fragen“; nil while no question can be made of them.
    let satz: String?
    let satzHref: String

    /// Entries that are shown; the open ones come first.
    static let meiste = 200

    init(
        _ alle: [Rueckmeldung], tafel: Bestandstafel, marke: String, wiederholt: Wiederholt?, hinweis: String?,
        anfrage: Anfrage
    ) {
        pflegeHref = anfrage.href("/erlasspflege")
        istLeer = alle.isEmpty
        getan = Rueckmeldungsschritt(rawValue: anfrage["getan"])?.anzeige
        self.hinweis = hinweis
        istGekuerzt = alle.count > Self.meiste
        groesste = Self.meiste
        let gezeigte = alle.prefix(Self.meiste)
        let fragen = Rueckmeldungssatz.fragen(alle).count
        satz = fragen == 0 ? nil : fragen == 1 ? "1 Frage" : "\(Anzeigetext.zahl(fragen)) Fragen"
        satzHref = RueckmeldungenSeite.satzpfad
        gruppen = [(true, "Offen"), (false, "Bearbeitet")].compactMap { istOffen, name in
            let zugehoerige = gezeigte.filter { ($0.stand == .offen) == istOffen }
            guard !zugehoerige.isEmpty else { return nil }
            let anzahl = alle.count { ($0.stand == .offen) == istOffen }
            return Gruppe(
                titel: "\(name) (\(Anzeigetext.zahl(anzahl)))",
                zeilen: zugehoerige.map { meldung in
                    Rueckmeldungszeile(
                        meldung, tafel: tafel, marke: marke,
                        wiederholt: wiederholt?.id == meldung.id ? wiederholt : nil, anfrage: anfrage)
                })
        }
    }
}

/// The way from the page of the Erlasspflege to the list.
struct Rueckmeldungsverweis: Sendable {
    let href: String
    /// How many are open; nil for none.
    let offen: String?

    /// Nil where nobody takes a Rückmeldung in.
    init?(_ speicher: (any Rueckmeldungsspeicher)?, anfrage: Anfrage) async throws {
        guard let offene = try await speicher?.offeneRueckmeldungen() else { return nil }
        href = anfrage.href(RueckmeldungenSeite.pfad)
        offen = offene > 0 ? Anzeigetext.zahl(offene) : nil
    }
}
