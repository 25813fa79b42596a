// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    static let festlegungen: [Fall] = werte + beziehungen + spannen + verlauf

    private static let pflege = Akteur(rolle: "Erlasspflege")

    // MARK: Values

    private static let werte: [Fall] = [
        Fall(name: "Ein berichtigtes Datum gilt überall und lässt sich zurücknehmen") { store in
            let erlass = erkannter()
            let sha = erlass.fassung.sha256
            _ = try await store.store([Muster.eingang(erlass)])
            try await store.aktualisiereGeltung()
            let vorher = try await store.snapshot()
            let passagen = try await store.passagen(fassung: sha, abschnitt: 0)
            let festlegung = try await store.legeFest(
                .feld(.init(feld: .datum, wert: "2022-05-10")), fassung: sha, durch: pflege, grund: "Eingangsstempel")

            let stored = try #require(try await store.snapshot().fassungen.first)
            #expect(stored.vorschrift.datum == Muster.tag("2022-05-10"))
            #expect(
                stored.vorschrift.kennung == "erlass:Ministerium des Innern des Landes Musterland|15-39.01|2022-05-10")
            #expect(stored.vorschrift.kurz == "Erlass v. 10.05.2022, 15-39.01")
            #expect(stored.fassung.bekanntAb == Muster.tag("2022-05-10"))
            #expect(stored.geltung.map(\.zeitraum.von) == [Muster.tag("2022-05-10")])
            #expect(try await store.erkennung(fassung: sha).first { $0.feld == .datum }?.sicherheit == 1)
            #expect(
                try await store.passagen(fassung: sha, abschnitt: 0).first?.passage.titel.contains("10.05.2022") == true
            )
            #expect(try await store.erkannteAngaben(fassung: sha)?.vorschrift == erlass.vorschrift)
            #expect(try await store.festlegungen(fassung: sha) == [festlegung])

            #expect(try await store.widerrufe(festlegung.id, durch: pflege, grund: nil) == festlegung)
            let nachher = try await store.snapshot()
            #expect(nachher.fassungen == vorher.fassungen && nachher.stand > vorher.stand)
            #expect(try await store.erkennung(fassung: sha) == erlass.erkennung)
            #expect(try await store.passagen(fassung: sha, abschnitt: 0) == passagen)
            #expect(try await store.festlegungen(fassung: sha).isEmpty)
            #expect(try await store.widerrufe(festlegung.id, durch: pflege, grund: nil) == nil)
        },
        Fall(name: "Was festgelegt ist, gewinnt auch, wenn die Datei erst danach kommt") { store in
            let erlass = erkannter()
            let sha = erlass.fassung.sha256
            for (feld, wert) in [(Feldangabe.Feld.betreff, "Passpflicht"), (.land, "Bayern")] {
                let inhalt = Feldfestlegung(feld: feld, wert: wert, folgerang: feld == .land ? .ohneBindung : nil)
                _ = try await store.legeFest(.feld(inhalt), fassung: sha, durch: pflege, grund: nil)
            }
            #expect(try await store.snapshot().fassungen.isEmpty)
            _ = try await store.store([Muster.eingang(erlass)])
            let stored = try #require(try await store.snapshot().fassungen.first)
            #expect(stored.vorschrift.titel == "Passpflicht" && stored.vorschrift.land == "Bayern")
            #expect(stored.vorschrift.rang == .ohneBindung)
            #expect(
                try await store.passagen(fassung: sha, abschnitt: 0).first?.passage.titel.hasPrefix("Passpflicht")
                    == true)
            #expect(try await store.erkannteAngaben(fassung: sha)?.vorschrift == erlass.vorschrift)
        },
        Fall(name: "Die spätere von zwei Festlegungen gilt; ist sie zurückgenommen, gilt die frühere") { store in
            let erlass = erkannter()
            let sha = erlass.fassung.sha256
            _ = try await store.store([Muster.eingang(erlass)])
            func titel() async throws -> String? { try await store.snapshot().fassungen.first?.vorschrift.titel }
            var ids: [FestlegungID] = []
            for wert in ["Eins", "Zwei"] {
                ids.append(
                    try await store.legeFest(
                        .feld(.init(feld: .betreff, wert: wert)), fassung: sha, durch: pflege, grund: nil
                    ).id)
            }
            #expect(try await titel() == "Zwei")
            #expect(try await store.festlegungen(fassung: sha).map(\.id) == [ids[1]])
            _ = try await store.widerrufe(ids[1], durch: pflege, grund: nil)
            #expect(try await titel() == "Eins")
            _ = try await store.widerrufe(ids[0], durch: pflege, grund: nil)
            #expect(try await titel() == erlass.vorschrift.titel)
        },
        Fall(name: "Eine ersetzte Datei behält ihre Festlegungen und hat keine Geltung") { store in
            let alt = Muster.erlass("9", datum: "2020-01-01", datei: "a.txt", abschnitte: ["Alt."])
            let neu = Muster.erlass("9", datum: "2020-01-01", datei: "a.txt", abschnitte: ["Neu."])
            _ = try await store.store([Muster.eingang(alt)])
            let inhalt = Festlegung.Inhalt.geltung(.init(aussage: .spannen([.immer]), berechnet: []))
            _ = try await store.legeFest(inhalt, fassung: alt.fassung.sha256, durch: pflege, grund: nil)
            _ = try await store.store([Muster.eingang(neu)])
            try await store.aktualisiereGeltung()
            let abgeloest = try await store.snapshot().fassungen.first { $0.istAbgeloest }
            #expect(abgeloest?.geltung(am: Muster.tag("2021-01-01")).status == .ausserKraft)
            #expect(abgeloest?.geltungIstFestgelegt == false)
            #expect(try await store.festlegungen(fassung: alt.fassung.sha256).count == 1)
            _ = try await store.store([Muster.eingang(alt)])
            try await store.aktualisiereGeltung()
            let wieder = try await store.snapshot().fassungen.first { $0.fassung.sha256 == alt.fassung.sha256 }
            #expect(wieder?.geltung(am: Muster.tag("1990-01-01")).herkunft == .bestaetigt)
        },
    ]

    // MARK: Relations

    private static let beziehungen: [Fall] = [
        Fall(name: "Eine abgelehnte Beziehung wirkt nicht, eine berichtigte auf ihr neues Ziel") { store in
            let erkannt = aufhebung("A")
            let quelle = Muster.erlass("N", datum: "2020-06-01", beziehungen: [erkannt], abschnitte: ["Neu."])
            let sha = quelle.fassung.sha256
            let alte = ["A", "B"].map { Muster.erlass($0, datum: "2010-01-01", abschnitte: [$0]) }
            _ = try await store.store((alte + [quelle]).map { Muster.eingang($0) })
            try await store.aktualisiereGeltung()
            func status() async throws -> [Geltung.Status] {
                try await store.snapshot().fassungen.map { $0.geltung(am: Muster.tag("2021-01-01")).status }
            }
            #expect(try await status() == [.ausserKraft, .inKraft, .inKraft])
            let ablehnung = try await store.legeFest(
                .beziehung(.init(erkannt: erkannt, gesetzt: nil)), fassung: sha, durch: pflege, grund: nil)
            #expect(try await status() == [.inKraft, .inKraft, .inKraft])
            #expect(try await store.beziehungen(fassung: sha).map(\.stand) == [.abgelehnt])
            let berichtigung = try await store.legeFest(
                .beziehung(.init(erkannt: erkannt, gesetzt: aufhebung("B"))), fassung: sha, durch: pflege, grund: nil)
            #expect(try await status() == [.inKraft, .ausserKraft, .inKraft])
            #expect(try await store.beziehungen(fassung: sha).map(\.stand) == [.bestaetigt])
            for id in [berichtigung.id, ablehnung.id] { _ = try await store.widerrufe(id, durch: pflege, grund: nil) }
            #expect(try await status() == [.ausserKraft, .inKraft, .inKraft])
            #expect(try await store.beziehungen(fassung: sha) == [erkannt])
        },
        Fall(name: "Eine hinzugefügte Beziehung wirkt") { store in
            let quelle = Muster.erlass("N", datum: "2020-06-01", abschnitte: ["Neu."])
            _ = try await store.store([Muster.erlass("A", datum: "2010-01-01"), quelle].map { Muster.eingang($0) })
            let inhalt = Festlegung.Inhalt.beziehung(.init(erkannt: nil, gesetzt: aufhebung("A")))
            _ = try await store.legeFest(inhalt, fassung: quelle.fassung.sha256, durch: pflege, grund: nil)
            let alt = try #require(try await store.snapshot().fassungen.first)
            #expect(alt.geltung.map(\.zeitraum.bis) == [Muster.tag("2020-05-31")])
            #expect(try await store.beziehungen(fassung: quelle.fassung.sha256).count == 1)
        },
    ]

    // MARK: Spans of force

    private static let spannen: [Fall] = [
        Fall(name: "Festgelegte Zeiträume gewinnen über die Texte, auch über spätere") { store in
            let alt = Muster.erlass("A", datum: "2010-01-01", abschnitte: ["Alt."])
            _ = try await store.store([Muster.eingang(alt)])
            try await store.aktualisiereGeltung()
            let aussage = Geltungsfestlegung.Aussage.spannen([
                spanne("2011-01-01", "2012-12-31"), spanne("2014-01-01", nil),
            ])
            let festlegung = try await store.legeFest(
                .geltung(.init(aussage: aussage, berechnet: [])), fassung: alt.fassung.sha256, durch: pflege, grund: nil
            )
            let neu = Muster.erlass("N", datum: "2020-06-01", beziehungen: [aufhebung("A")], abschnitte: ["Neu."])
            _ = try await store.store([Muster.eingang(neu)])
            try await store.aktualisiereGeltung()
            func geltung(_ tag: String) async throws -> Geltung? {
                try await store.snapshot().fassungen.first?.geltung(am: Muster.tag(tag))
            }
            for (tag, status) in [
                ("2010-06-01", Geltung.Status.kuenftig), ("2011-06-01", .inKraft),
                ("2013-06-01", .ausserKraft), ("2021-01-01", .inKraft),
            ] {
                let geltung = try await geltung(tag)
                #expect(geltung?.status == status && geltung?.herkunft == .bestaetigt, "\(tag)")
            }
            #expect(try await geltung("2021-01-01")?.beleg?.contains("Rolle Erlasspflege") == true)
            _ = try await store.widerrufe(festlegung.id, durch: pflege, grund: nil)
            #expect(try await geltung("2021-01-01")?.status == .ausserKraft)
            #expect(try await geltung("2021-01-01")?.herkunft == .erkannt)
        },
        Fall(
            name: "„Galt nie“ und „unklar“ lassen sich festlegen",
        ) { store in
            let alt = Muster.erlass("A", datum: "2010-01-01")
            _ = try await store.store([Muster.eingang(alt)])
            for (aussage, status) in [
                (Geltungsfestlegung.Aussage.nie, Geltung.Status.ausserKraft), (.unklar, .unklar),
            ] {
                let inhalt = Festlegung.Inhalt.geltung(.init(aussage: aussage, berechnet: []))
                _ = try await store.legeFest(inhalt, fassung: alt.fassung.sha256, durch: pflege, grund: nil)
                let geltung = try await store.snapshot().fassungen.first?.geltung(am: Muster.tag("2015-01-01"))
                #expect(geltung?.status == status && geltung?.herkunft == .bestaetigt)
            }
        },
    ]

    // MARK: Log and questions

    private static let verlauf: [Fall] = [
        Fall(name: "Das Protokoll nennt jeden Schritt mit vorher und nachher") { store in
            let (erlass, anderer) = (erkannter(), Muster.erlass("8", datum: nil))
            _ = try await store.store([erlass, anderer].map { Muster.eingang($0) })
            let sha = erlass.fassung.sha256
            let erste = try await store.legeFest(
                .feld(.init(feld: .datum, wert: "2022-05-10")), fassung: sha, durch: pflege, grund: "Stempel")
            _ = try await store.legeFest(
                .feld(.init(feld: .datum, wert: "")), fassung: sha, durch: Akteur(rolle: "Leitung"), grund: nil)
            _ = try await store.legeFest(
                .erledigt(frage: "x"), fassung: anderer.fassung.sha256, durch: pflege, grund: nil)
            _ = try await store.widerrufe(erste.id, durch: pflege, grund: "Irrtum")
            let protokoll = try await store.protokoll(fassung: sha, limit: 10)
            #expect(protokoll.map(\.schritt) == [.widerrufen, .festgelegt, .festgelegt])
            #expect(protokoll.map(\.vorher) == ["steht nicht im Dokument", "10.05.2022", "01.05.2022"])
            #expect(
                protokoll.map(\.nachher) == ["steht nicht im Dokument", "steht nicht im Dokument", "10.05.2022"])
            #expect(protokoll.map(\.akteur.rolle) == ["Erlasspflege", "Leitung", "Erlasspflege"])
            #expect(protokoll.map(\.grund) == ["Irrtum", nil, "Stempel"])
            #expect(protokoll[2].festlegung == erste && !protokoll[2].zeitpunkt.isEmpty)
            #expect(
                try await store.protokoll(fassung: nil, limit: 2).map(\.festlegung.festlegung.fassung)
                    == [sha, anderer.fassung.sha256])
            #expect(try await store.protokoll(fassung: nil, limit: 9).map(\.nummer) == [4, 3, 2, 1])
        },
        Fall(name: "Woraus die Fragen entstehen") { store in
            let erlass = erkannter()
            let sha = erlass.fassung.sha256
            _ = try await store.store([Muster.eingang(erlass), Muster.eingang(Beispiel.aufenthg())])
            try await store.aktualisiereGeltung()
            var stand = try await store.pflegestand()
            #expect(stand.stand == (try await store.snapshot().stand))
            #expect(stand.dokumente.map(\.gespeichert) == (try await store.snapshot().fassungen))
            #expect(stand.dokumente[0].fragliches.map(\.feld) == [.datum] && stand.dokumente[0].festgelegt.isEmpty)
            #expect(stand.dokumente[1].fragliches.isEmpty)
            let geltung = Geltungsfestlegung(aussage: .unklar, berechnet: [spanne("2022-05-01", nil)])
            for inhalt in [Festlegung.Inhalt.feld(.init(feld: .datum, wert: "2022-05-01")), .geltung(geltung)] {
                _ = try await store.legeFest(inhalt, fassung: sha, durch: pflege, grund: nil)
            }
            stand = try await store.pflegestand()
            #expect(stand.dokumente[0].fragliches.isEmpty)
            #expect(stand.dokumente[0].festgelegt == ["feld:datum", "geltung"])
            #expect(stand.dokumente[0].geltung == geltung)
        },
    ]

    // MARK: Samples

    /// A decree whose date is doubtful.
    private static func erkannter() -> Aufnahme {
        var erlass = Beispiel.erlass()
        let name = "\(erlass.vorschrift.titel) · \(erlass.vorschrift.kurz)"
        erlass.passagen[0].titel = name
        erlass.erkennung = [
            Feldangabe(feld: .betreff, wert: erlass.vorschrift.titel, sicherheit: 0.95),
            Feldangabe(
                feld: .datum, wert: "2022-05-01", stelle: Textstelle(in: erlass.abschnitte[0], 0..<3), sicherheit: 0.4,
                zweifel: "Zwei Daten stehen im Kopf."),
        ]
        return erlass
    }

    private static func aufhebung(_ zeichen: String) -> Beziehung {
        Beziehung(art: .hebtAuf, zielAktenzeichen: zeichen, zielDatum: nil, beleg: "Aufgehoben.")
    }

    private static func spanne(_ von: String?, _ bis: String?) -> Zeitraum {
        Zeitraum(von: von.map(Muster.tag), bis: bis.map(Muster.tag)) ?? .immer
    }
}
