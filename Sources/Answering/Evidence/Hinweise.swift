// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms
internal import Retrieval

/// The notes under an answer, in German.
enum Hinweise {
    private static let meisteAenderungen = 3

    /// Notes on the search itself: a day that the question speaks of, how it was searched.
    static func zurSuche(_ ergebnis: SearchResult, stichtag: Stichtag) -> [String] {
        let tag = ergebnis.vorgeschlagenerStichtag.map {
            "Die Frage spricht vom \($0.deutsch), gesucht wurde zum Stichtag \(stichtag.deutsch). Kommt es auf den "
                + "damaligen Stand an, bitte den Stichtag ändern."
        }
        return [tag].compactMap(\.self) + ergebnis.hinweise
    }

    /// Notes for an answer that quotes sources.
    static func zu(_ aussagen: [Aussage], befund: Beweislage) -> [String] {
        let belege = aussagen.flatMap(\.belege)
        var notes: [String] = []
        if befund.status == .teilweise, !befund.offen.isEmpty {
            notes.append("Dazu sagen die Fundstellen nichts: \(befund.offen.prefix(6).joined(separator: ", ")).")
        }
        notes += unbekannte(befund)
        notes += spaetere(belege) + unklare(belege) + unverbindliche(belege) + raenge(belege) + aenderungen(belege)
        return notes
    }

    /// Notes when nothing can be quoted: what was looked at and how to go on.
    static func ohneFundstelle(_ ergebnis: SearchResult, befund: Beweislage, stichtag: Stichtag) -> [String] {
        var notes = ["Durchsucht wurden \(ergebnis.passagenzahl) Passagen, Stichtag \(stichtag.deutsch)."]
        notes += unbekannte(befund)
        let nearest = ergebnis.hits.prefix(3).map { "\($0.fundstelle.pfad) \($0.vorschrift.kurz)" }
        if !nearest.isEmpty {
            notes.append("Am nächsten kamen, ohne die Frage zu beantworten: \(nearest.joined(separator: "; ")).")
        }
        if !ergebnis.verworfen.isEmpty {
            notes.append("Es gibt Treffer, die am Stichtag nicht gelten; sie stehen unter „Nicht verwendet“.")
        }
        notes.append(
            "Die Suche lässt sich erweitern: anderer Stichtag, auch außer Kraft Getretenes, andere Wörter"
                + " oder die Vorschrift nennen.")
        return notes
    }

    /// Notes when only sources answer that do not bind here.
    static func nurUnverbindlich(_ hits: [Hit], stichtag: Stichtag) -> [String] {
        [
            "Zum \(stichtag.deutsch) antwortet keine Quelle, die hier verbindlich ist.",
            "Nicht verbindlich, aber zum Nachlesen: "
                + hits.map { "\($0.fundstelle.pfad) \($0.vorschrift.kurz)" }.joined(separator: "; ")
                + ". Der Wortlaut steht unter „Nicht verwendet“.",
        ]
    }

    /// The note that the question is about a matter of another authority.
    static func fremd(_ sache: Fragewissen.Fremdsache) -> String {
        "Die Frage betrifft: \(sache.name). Zuständig ist \(sache.stelle). In den geltenden Vorschriften des Bestands "
            + "steht nichts, was die Frage beantwortet."
    }

    private static func unbekannte(_ befund: Beweislage) -> [String] {
        guard !befund.unbekannt.isEmpty else { return [] }
        return ["Kommt in keinem Text des Bestands vor: \(befund.unbekannt.prefix(6).joined(separator: ", "))."]
    }

    /// What later decrees changed, repealed in part or added.
    private static func spaetere(_ belege: [Hit]) -> [String] {
        var notes: [String] = []
        for hit in belege {
            for hinweis in hit.geltung.hinweise {
                let note = "\(hit.vorschrift.kurz): \(hinweis)"
                if !notes.contains(note), notes.count < meisteAenderungen { notes.append(note) }
            }
        }
        return notes
    }

    private static func unklare(_ belege: [Hit]) -> [String] {
        namen(belege.filter { $0.geltung.status == .unklar }).map {
            "\($0): Ob die Vorschrift am Stichtag gilt, ist ungeklärt."
        }
    }

    private static func unverbindliche(_ belege: [Hit]) -> [String] {
        namen(belege.filter { $0.rang == .ohneBindung }).map {
            "\($0): Die Quelle ist hier nicht verbindlich."
        }
    }

    private static func raenge(_ belege: [Hit]) -> [String] {
        let ranks = Set(belege.map(\.rang))
        guard ranks.contains(where: { $0 <= .rechtsverordnung }),
            ranks.contains(where: { $0 >= .verwaltungsvorschrift })
        else { return [] }
        let names = ranks.sorted().map(\.anzeige).joined(separator: ", ")
        return [
            "Es antworten Quellen verschiedenen Ranges (\(names)); sie stehen nebeneinander,"
                + " ein Widerspruch wird nicht aufgelöst."
        ]
    }

    private static func aenderungen(_ belege: [Hit]) -> [String] {
        var notes: [String] = []
        for hit in belege {
            for hinweis in hit.fassung.hinweise {
                let note = "\(hit.vorschrift.kurz), Hinweis des Herausgebers: \(hinweis)"
                if !notes.contains(note), notes.count < meisteAenderungen { notes.append(note) }
            }
        }
        return notes
    }

    private static func namen(_ hits: [Hit]) -> [String] {
        var names: [String] = []
        for hit in hits where !names.contains(hit.vorschrift.kurz) { names.append(hit.vorschrift.kurz) }
        return names
    }
}
