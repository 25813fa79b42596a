// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether a text tells authorities what to do. A letter of a ministry that does is a decree, whatever it calls itself; an
/// invitation or a survey is none.
enum Anordnung {
    static func steht(in saetze: [String]) -> Bool {
        saetze.contains { satz in
            let suche = Suchtext(satz)
            return suche.enthaelt(eineVon: [
                "zu verfahren", "wird angewiesen", "werden angewiesen", "weise ich an", "ordne ich an", "wird bestimmt",
                "ist zu beachten", "sind zu beachten", "bitte ich um beachtung", "um beachtung der folgenden",
                "bitte, die folgenden", "werden gebeten", "tritt in kraft", "in kraft", "außer kraft", "hebe ich auf",
                "wird aufgehoben", "werden aufgehoben", "wird wie folgt geändert", "gilt folgendes", "gilt:",
                "ist zu erteilen", "sind vorzulegen", "ist vorzulegen", "vorzulegen sind", "darf nicht",
                "ist zu versagen",
                "beträgt die frist", "ist zu verlängern", "haben die ausländerbehörden", "hat die ausländerbehörde",
                "ist durch die ausländerbehörde", "gelten folgende", "ergeht folgende", "bitte ich sicherzustellen",
                "zur sicherstellung einer einheitlichen", "folgende nachweise", "folgende unterlagen",
                "ist einzureichen",
                "sind einzureichen", "beizubringen", "die gebühr beträgt", "ist zuständig", "sind zuständig",
                "wird zugelassen", "kann abgesehen werden", "muss die ausländerbehörde",
            ])
        }
    }
}
