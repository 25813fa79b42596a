// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The words by which a sentence does something to another decree. Each list names the verb in the forms decrees use.
struct Beziehungswoerter {
    let suche: Suchtext

    /// What the sentence does to the decrees it names, nil if it only mentions them.
    /// - Parameter mitTag: a day is named beside the dates of the decrees.
    /// - Parameter mitStelle: a section of the other decree is named.
    func art(mitTag: Bool, mitStelle: Bool) -> Beziehung.Art? {
        if istErzaehlung { return nil }
        if entfristet { return .verlaengert }
        if verlaengert(mitTag: mitTag), !hebtAuf || eine(["behält", "behalten"]) { return .verlaengert }
        if bleibtBestehen { return hebtTeilAuf ? .hebtTeilweiseAuf : nil }
        if wirdNeugefasst, !mitStelle { return .ersetzt }
        if weichtAb { return .aendert }
        if aendertWortlaut(mitStelle: mitStelle) { return .aendert }
        if ersetzt { return mitStelle ? .aendert : .ersetzt }
        if hebtAuf { return mitStelle || nurTeil ? .hebtTeilweiseAuf : .hebtAuf }
        if ergaenzt { return .ergaenzt }
        if aendert { return .aendert }
        return nil
    }

    /// The target goes together with what amended or supplemented it.
    var mitFolgeerlassen: Bool {
        guard eine(["erlass", "änderung", "ergänzung"]) else { return false }
        return eine([
            "hierzu ergangen", "dazu ergangen", "ergangenen änderung", "änderungs- und ergänzungs",
            "ergänzungs- und änderungs",
            "folgeerlass", "sämtliche änderung", "sämtlicher änderung", "allen änderung", "aller änderung",
            "alle änderung", "nebst änderung", "nebst ergänzung", "samt änderung", "einschließlich änderung",
            "einschließlich der änderung", "einschließlich seiner änderung", "einschließlich ihrer änderung",
            "einschließlich aller", "einschließlich sämtlicher", "nebst allen", "mit allen änderung",
            "mit allen ergänz", "mit seinen änderung", "ergänzenden erlass", "ergänzende erlass", "änderungserlassen",
            "änderungserlasse", "und ihre änderung", "und seine änderung", "später geändert", "darauf bezogen",
            "darauf beruhend", "hierauf beruhend",
        ])
    }

    /// The sentence extends a repeal in the one before to the decrees that followed („Das gilt auch für die hierzu
    /// ergangenen Änderungserlasse“, „Nachfolgende Ergänzungen sind damit ebenfalls überholt“).
    var erstrecktAufFolgeerlasse: Bool {
        guard !bleibtBestehen, suche.wort("nicht") == nil else { return false }
        return mitFolgeerlassen
            || eine(["nachfolgende", "nachfolgenden", "spätere", "späteren"])
                && eine(["erlass", "änderung", "ergänzung"])
    }

    /// Only parts of the target are meant.
    var nurTeil: Bool {
        eine([
            "insoweit", "teilweise", "in teilen", "hinsichtlich", "mit ausnahme", "soweit ", "sofern ", "ausgenommen",
            "bezüglich der nummer", "zum teil",
        ])
    }

    // MARK: Kinds

    /// Tells what was done earlier or by others: „aufgehoben durch RdErl. v. …“, „zuletzt geändert durch“, „hatte ich“.
    private var istErzaehlung: Bool {
        eine([
            "aufgehoben durch", "ersetzt durch erlass", "ersetzt durch rderl", "ersetzt durch den erlass",
            "ersetzt durch runderlass", "zuletzt geändert durch", "geändert durch", "in der fassung", "hatte ich",
            "habe ich bereits", "wurde bereits", "war bereits", "wurde seinerzeit", "zuletzt geä", "wurden bereits",
            "hatte das",
        ])
    }

    /// The last day is taken away.
    private var entfristet: Bool {
        eine(["entfristet", "unbefristet fort", "unbefristet weiter"])
            || eine(["befristung"]) && eine(["entfällt", "aufgehoben", "entfallen", "hebe ich"])
    }

    private func verlaengert(mitTag: Bool) -> Bool {
        guard mitTag, eine(["bis ", "auf den", "zum ", "über den", "ablauf"]) else { return false }
        return eine([
            "verlängert", "verlängere", "verlängerung der geltung", "verlängerung der befristung", "hinausgeschoben",
            "hinausschieb", "erstreckt", "gilt bis", "gelten bis", "gilt über", "fortgelt", "gilt fort", "gelten fort",
            "weitergelt", "anwendbar", "gilt weiter", "gelten weiter", "weiter anzuwenden", "weiterhin anzuwenden",
            "bleibt bis", "bleiben bis", "bleibt in kraft", "weiterhin bis", "fortgeschrieben", "neu befristet",
            "befristung wird", "geltungsdauer wird", "weiterhin gültig", "gilt nunmehr bis", "verlängern",
            "fortgesetzt", "behält bis", "behalten bis", "fortgeführt", "bleibt anwendbar", "weiter gültig",
            "weiterhin bis",
            "findet bis", "finden bis", "bis zum ablauf",
        ])
    }

    private var bleibtBestehen: Bool {
        eine([
            "unberührt", "gilt fort", "gelten fort", "weiterhin bestand", "gilt weiter", "gelten weiter",
            "nicht aufgehoben", "bleibt in kraft", "bleiben in kraft", "behält", "behalten", "weiterhin anzuwenden",
            "weiterhin zu beachten", "findet weiterhin", "finden weiterhin", "bleibt bestehen", "bleiben bestehen",
            "haben weiter bestand", "hat weiter bestand", "bleibt anwendbar", "bleiben anwendbar",
        ])
    }

    /// The other text as a whole gets a new wording, which this one gives.
    private var wirdNeugefasst: Bool {
        eine(["insgesamt neu gefasst", "vollständig neu gefasst", "insgesamt neugefasst", "vollständig neugefasst"])
            || eine(["fortgeschrieben"]) && eine(["neu gefasst", "neugefasst"])
    }

    /// „Abweichend von Nummer 2.3 des Erlasses vom …“: other than there, from now on.
    private var weichtAb: Bool {
        suche.beginnt("abweichend von") || suche.beginnt("abweichend vom") || suche.beginnt("in abweichung von")
    }

    private var hebtTeilAuf: Bool { eine(["übrigen"]) && hebtAuf }

    /// Words are exchanged inside the other text; „ersetzt“ and „aufgehoben“ then speak of words.
    private func aendertWortlaut(mitStelle: Bool) -> Bool {
        if eine([
            "wie folgt geändert", "wie folgt gefasst", "folgende fassung", "folgenden wortlaut", "die angabe",
            "die worte", "die wörter", "das wort", "der wortlaut", "wie folgt neu gefasst", "wie folgt neugefasst",
            "ändert sich wie folgt", "abänderung", "dahingehend geändert", "dahin geändert", "wie folgt zu lesen",
            "folgendermaßen geändert", "in folgenden punkten geändert", "der satz", "die zahl", "der betrag",
            "wie folgt zu ändern", "wie folgt angepasst",
        ]) {
            return true
        }
        return mitStelle
            && eine([
                "neu gefasst", "neugefasst", "lautet", "eingefügt", "angefügt", "gestrichen", "geändert", "ersetzt",
                "tritt an die stelle", "treten an die stelle", "anstelle",
            ])
    }

    private var ersetzt: Bool {
        if eine([
            "ersetzt", "ersetze ich", "ersetzen", "an die stelle mein", "an die stelle des", "an die stelle der",
            "an dessen stelle", "an deren stelle", "abgelöst", "tritt an die stelle", "treten an die stelle",
            "neufassung mein", "neufassung des erlass", "neufassung der erlass", "neu bekannt", "nachfolgeregelung",
        ]) {
            return true
        }
        return (wort("löst") || wort("lösen") || wort("löse")) && wort("ab")
    }

    private var hebtAuf: Bool {
        if eine([
            "aufgehoben", "aufzuheben", "außer kraft", "gegenstandslos", "nicht mehr anzuwenden",
            "keine anwendung mehr",
            "nicht mehr anwendbar", "nicht weiter anzuwenden", "nicht länger", "gilt nicht mehr", "gelten nicht mehr",
            "nicht mehr zu beachten", "nicht mehr gültig", "gültigkeit verl", "verliert seine", "verliert ihre",
            "verlieren ihre", "seine gültigkeit", "ihre gültigkeit", "überholt", "hinfällig", "entfällt", "entfallen",
            "obsolet", "zurückgezogen", "ziehe ich zurück", "widerrufe ich", "wird widerrufen", "werden widerrufen",
            "erledigt", "unwirksam", "außer vollzug", "nicht mehr zu verfahren", "außerkraft", "tritt zurück hinter",
        ]) {
            return true
        }
        if eine(["nicht mehr"]), eine(["gilt", "gelten", "anwend", "zu verfahren", "zu beachten"]) { return true }
        return (wort("hebe") || wort("heben") || wort("hebt")) && wort("auf")
    }

    private var aendert: Bool {
        eine([
            "geändert", "ändert sich", "ändern sich", "änderung des erlass", "änderung meines", "änderung der erlass",
            "ändere ich", "ändert den", "berichtig", "neu gefasst", "neugefasst", "modifizier", "abweichend von mein",
            "abweichend vom erlass", "abweichend von dem erlass", "korrigier", "passe ich", "angepasst", "aktualisier",
        ])
    }

    private var ergaenzt: Bool {
        eine([
            "ergänzend zu", "in ergänzung", "ergänzt", "ergänze ich", "zur ergänzung", "ergänzung mein",
            "ergänzung des erlass", "ergänzend hierzu", "ergänzende regelung", "ergänze meinen",
            "über den erlass hinaus",
            "zusätzlich zu den regelungen", "zusätzlich zum erlass", "ergänzenden hinweise zu",
        ])
    }

    // MARK: Search

    private func eine(_ nadeln: [StaticString]) -> Bool { suche.enthaelt(eineVon: nadeln) }
    private func wort(_ nadel: StaticString) -> Bool { suche.wort(nadel) != nil }
}
