// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Personenschutz {
    /// Why a check list cannot ask for a fact: it would tell who the person is, or something of the kinds that the
    /// protection of data guards most (religion, health, origin). A German sentence; nil if it can.
    public static func befund(_ feld: Faktfeld) -> String? {
        let worte = worte(feld.kennung) + worte(feld.frage)
        guard let verboten = verbotene.first(where: { $0.trifft(worte, feld.art) }) else { return nil }
        return
            "Dieser Fakt fragt nach \(verboten.was). In einem Vorgang stehen keine Angaben, die eine Person erkennen "
            + "lassen oder besonders geschützt sind."
    }

    private struct Verbotenes: Sendable {
        /// „einem Namen“
        let was: String
        let trifft: @Sendable (_ worte: [String], _ art: Faktfeld.Art) -> Bool
    }

    private static let verbotene: [Verbotenes] = [
        Verbotenes(was: "einem Namen") { worte, _ in
            worte.contains { ["name", "namens", "heißt"].contains($0) || personennamen.contains($0) }
        },
        Verbotenes(was: "einem Geburtsdatum") { worte, art in
            worte.contains { ["geburtsdatum", "geburtstag", "geburtsjahr", "geburtsort"].contains($0) }
                || (art != .jaNein && worte.contains { $0.hasPrefix("geburt") || $0 == "geboren" })
        },
        Verbotenes(was: "der Nummer eines Passes oder Ausweises") { worte, _ in
            let nummer = worte.contains { $0.contains("nummer") || $0 == "nr" || $0.hasSuffix("nr") }
            return nummer && worte.contains { $0.contains("pass") || $0.contains("ausweis") || $0.contains("dokument") }
        },
        Verbotenes(was: "der AZR-Nummer") { worte, _ in worte.contains { $0.hasPrefix("azr") } },
        Verbotenes(was: "einer Anschrift oder Rufnummer") { worte, _ in
            worte.contains { wort in anschriften.contains { wort.hasSuffix($0) } }
                || (worte.contains("wo") && worte.contains { $0.hasPrefix("wohn") })
        },
        Verbotenes(was: "der Religion") { worte, _ in beginnt(worte, ["religi", "konfession", "glaubens"]) },
        Verbotenes(was: "der Gesundheit") { worte, _ in
            beginnt(worte.filter { !beginnt([$0], unbedenklich) }, gesundheit)
        },
        Verbotenes(was: "der Herkunft oder dem Privatleben") { worte, _ in
            beginnt(worte, ["ethni", "hautfarbe", "sexuell", "gewerkschaftszugehörig"])
        },
    ]

    private static let personennamen: Set<String> = [
        "vorname", "vornamen", "nachname", "nachnamen", "familienname", "familiennamen", "geburtsname", "geburtsnamen",
        "rufname", "rufnamen",
    ]
    private static let anschriften = [
        "anschrift", "adresse", "postleitzahl", "hausnummer", "straße", "telefon", "telefonnummer", "handynummer",
    ]
    private static let gesundheit = [
        "gesund", "krank", "erkrank", "behinder", "schwerbehinder", "diagnos", "schwanger", "attest", "ärztlich",
        "aerztlich", "medizinisch", "pflegegrad", "pflegebedürftig", "psych", "trauma", "reiseunfähig", "reiseunfaehig",
    ]
    /// Professions and insurance say nothing of anybody's health.
    private static let unbedenklich = [
        "krankenversicher", "krankenkass", "krankenpfleg", "krankenhaus", "gesundheitsberuf", "gesundheitsfach",
        "gesundheitswesen", "gesundheitsdienst", "psychologie", "psychotherapeut",
    ]

    private static func beginnt(_ worte: [String], _ anfaenge: [String]) -> Bool {
        worte.contains { wort in anfaenge.contains { wort.hasPrefix($0) } }
    }

    /// Small words; `passGueltigBis` is three.
    private static func worte(_ text: String) -> [String] {
        var worte: [String] = []
        var wort = ""
        for zeichen in text {
            let istInnen = zeichen.isLetter || zeichen.isNumber
            if !istInnen || (zeichen.isUppercase && wort.last?.isLowercase == true) {
                if !wort.isEmpty { worte.append(wort.lowercased()) }
                wort = ""
            }
            if istInnen { wort.append(zeichen) }
        }
        return wort.isEmpty ? worte : worte + [wort.lowercased()]
    }
}
