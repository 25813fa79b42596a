// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Hummingbird

/// `/erlasspflege`: what needs a person, with the document beside it; `/erlasspflege/dokument/<sha256>`: all that is
/// held of a document; `/erlasspflege/protokoll`: who settled what.
///
/// Every step is a form that is sent (POST) and answered with a redirect, so that reloading repeats nothing.
struct ErlasspflegeSeite: Sendable {
    let bau: Pflegebau
    let anmeldung: Anmeldung

    init(seiten: Seitenbau, bestand: Bestand, fragen: Fragenstand, schutz: Formularschutz) {
        bau = Pflegebau(seiten: seiten, bestand: bestand, fragen: fragen, schutz: schutz)
        anmeldung = Anmeldung(rolle: seiten.dependencies.rolle)
    }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/erlasspflege") { request, _ in
            try await bau.posteingang(Anfrage(request, heute: bau.seiten.heute))
        }
        router.get("/erlasspflege/protokoll") { request, _ in
            try await bau.protokoll(Anfrage(request, heute: bau.seiten.heute))
        }
        router.get("/erlasspflege/dokument/:sha") { request, context in
            let fassung = try Fassungsadresse.fassung(context, in: try await bau.bestand.aktuell())
            return try await bau.dokument(fassung, Anfrage(request, heute: bau.seiten.heute))
        }
        router.post("/erlasspflege/schritt") { request, _ in try await self.schritt(request) }
    }

    private func schritt(_ request: Request) async throws -> Response {
        var eingabe = try await Pflegeeingabe(request)
        let tafel = try await bau.bestand.aktuell()
        guard Fassungsadresse.istSHA256(eingabe["fassung"]), let gespeichert = tafel.fassungen[eingabe["fassung"]]
        else {
            throw Seitenfehler.nichtGefunden("Das Dokument, um das es geht, ist nicht mehr im Bestand.")
        }
        guard bau.schutz.istAktuell(eingabe[Formularschutz.feld]) else {
            eingabe.fehler =
                "Das Programm wurde inzwischen neu gestartet. Bitte prüfen Sie die Angaben und senden Sie "
                + "sie noch einmal."
            return try await wiederholt(eingabe, gespeichert, status: .conflict)
        }
        let vorher = try await bau.fragen.aktuell(stand: tafel.stand)
        do {
            let festlegung = try await tue(eingabe, gespeichert, vorher, tafel, durch: anmeldung.akteur(request))
            return try await weiter(nach: festlegung, eingabe, vorher)
        } catch let fehler as Pflegefehler {
            eingabe.fehler = fehler.grund
            return try await wiederholt(eingabe, gespeichert, status: .unprocessableContent)
        }
    }

    private func tue(
        _ eingabe: Pflegeeingabe, _ gespeichert: GespeicherteFassung, _ vorher: Fragenliste, _ tafel: Bestandstafel,
        durch akteur: Akteur
    ) async throws -> GespeicherteFestlegung {
        let sha256 = gespeichert.fassung.sha256
        let schritte = Pflegeschritte(
            eingabe: eingabe, akte: try await bau.akte(sha256),
            fall: vorher.fall(eingabe["frage"]).flatMap { $0.fassung == sha256 ? $0 : nil },
            nachTexten: vorher.klaerung.nachTexten(gespeichert), vorschrift: { tafel.fassungen[$0]?.vorschrift })
        return try await bau.seiten.dependencies.pflege.tue(
            try schritte.schritt(), fassung: sha256, durch: akteur, grund: eingabe["grund"])
    }

    /// The page again, with what was typed and why it cannot be settled.
    private func wiederholt(
        _ eingabe: Pflegeeingabe, _ gespeichert: GespeicherteFassung, status: HTTPResponse.Status
    ) async throws -> Response {
        let heute = bau.seiten.heute
        guard !eingabe["dokument"].isEmpty else {
            let anfrage = Anfrage(
                pfad: "/erlasspflege", felder: eingabe.ort(["art", "frage", "stichtag"]), heute: heute)
            return try await bau.posteingang(anfrage, eingabe: eingabe, status: status)
        }
        let pfad = "/erlasspflege/dokument/\(gespeichert.fassung.sha256)"
        let anfrage = Anfrage(pfad: pfad, felder: eingabe.ort(["ziel", "stichtag"]), heute: heute)
        return try await bau.dokument(gespeichert, anfrage, eingabe: eingabe, status: status)
    }

    // MARK: What comes next

    private func weiter(
        nach festlegung: GespeicherteFestlegung, _ eingabe: Pflegeeingabe, _ vorher: Fragenliste
    ) async throws -> Response {
        let anfrage = Anfrage(
            pfad: "/erlasspflege", felder: eingabe.ort(["art", "stichtag"]), heute: bau.seiten.heute)
        let adresse = Pflegeadresse(anfrage)
        if !eingabe["dokument"].isEmpty {
            return Self.weiterleitung(adresse.dokument(festlegung.festlegung.fassung).href)
        }
        let istWiderruf = eingabe["schritt"] == Pflegeschritte.Knopf.widerrufen.rawValue
        let stand = try await bau.bestand.aktuell().stand
        if !istWiderruf { bau.fragen.merkeErledigt(eingabe["frage"], stand: stand) }
        let nachher =
            istWiderruf
            ? try await bau.fragen.aktuell(stand: stand)
            : try await bau.fragen.gleich(stand: stand, art: adresse.art)
        let naechste =
            istWiderruf
            ? Self.wiederOffen(festlegung.festlegung, nachher)
            : Self.naechste(nach: eingabe["frage"], vorher.faelle(adresse.art), nachher)
        var ziel = Adresse(adresse.frage(naechste?.kennung).href)
        if !istWiderruf { ziel = ziel.mit("getan", String(festlegung.id.rawValue)) }
        return Self.weiterleitung(ziel.text)
    }

    /// To the question itself, so that the next key or Tab goes to it.
    private static func weiterleitung(_ href: String) -> Response {
        Response.redirect(to: href + "#klaerung", type: .normal)
    }

    /// The first question behind the one just settled that is still open; else the last before it.
    static func naechste(nach kennung: String, _ vorher: [Klaerungsfall], _ nachher: Fragenliste) -> Klaerungsfall? {
        let stelle = vorher.firstIndex { $0.kennung == kennung } ?? 0
        let dahinter = vorher[stelle...].first { $0.kennung != kennung && nachher.fall($0.kennung) != nil }
        let davor = vorher[..<stelle].last { nachher.fall($0.kennung) != nil }
        return (dahinter ?? davor).flatMap { nachher.fall($0.kennung) }
    }

    /// The question that is open again after a step was taken back.
    static func wiederOffen(_ festlegung: Festlegung, _ nachher: Fragenliste) -> Klaerungsfall? {
        let eigene = nachher.faelle.filter { $0.fassung == festlegung.fassung }
        return eigene.first { $0.fragtNach(festlegung.inhalt) } ?? eigene.first
    }
}

extension Klaerungsfall {
    /// Whether a settlement like this answers the question.
    fileprivate func fragtNach(_ inhalt: Festlegung.Inhalt) -> Bool {
        switch (inhalt, gegenstand) {
        case (.feld(let feld), .feld(let angabe)):
            feld.feld == angabe.feld && (feld.eintrag ?? angabe.wert) == angabe.wert
        case (.beziehung(let festlegung), .beziehung(let beziehung)):
            festlegung.erkannt?.schluessel == beziehung.schluessel
        case (.geltung, .geltung): true
        case (.dublette(let dublette), .dokumente(let andere)): andere.contains(dublette.andere)
        case (.erledigt(let frage), _): frage == schluessel
        default: false
        }
    }
}

extension Pflegeeingabe {
    /// The fields that say where the form was sent from.
    fileprivate func ort(_ namen: [String]) -> [Formularfeld] {
        namen.map { Formularfeld(name: $0, wert: self[$0]) }.filter { !$0.wert.isEmpty }
    }
}
