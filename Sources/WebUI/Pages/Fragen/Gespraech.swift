// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Corpus
import Norms
import Retrieval

/// The questions that were asked before the present one, in the address of the page: nothing is kept on the server.
struct Gespraech: Sendable {
    /// Earlier questions that are carried along; older ones are left behind.
    static let meisteFragen = 5

    /// The oldest first.
    let fragen: [String]

    init(_ anfrage: Anfrage) {
        let genannte = anfrage.felder.filter { $0.name == "zuvor" }.map { Anzeigetext.sicher($0.wert.trimmed) }
        fragen = Array(
            genannte.filter { !$0.isEmpty && $0.count <= Frage.maximaleLaenge }.suffix(Self.meisteFragen))
    }

    private init(fragen: [String]) { self.fragen = fragen }

    /// What a question leans on: all that was asked before, as far as it fits.
    var zuvor: String? {
        guard var kette = fragen.last else { return nil }
        for frage in fragen.dropLast().reversed() where kette.count + frage.count < Frage.maximaleLaenge {
            kette = "\(frage) \(kette)"
        }
        return kette
    }

    /// The conversation as it was when its question at this place was asked.
    func bis(_ index: Int) -> Gespraech { Gespraech(fragen: Array(fragen[..<index])) }

    /// The conversation after one more question.
    func mit(_ frage: String) -> Gespraech {
        Gespraech(fragen: Array((fragen + [frage]).suffix(Self.meisteFragen)))
    }

    /// Address of a question at the end of this conversation.
    func adresse(_ pfad: String, frage: String, anfrage: Anfrage) -> Adresse {
        fragen.reduce(Adresse(pfad).mit("frage", frage)) { $0.mit("zuvor", $1) }.mit(anfrage.stichtagFeld)
    }
}

/// The earlier questions with what answers them as of the Stichtag that is asked for now: with another Stichtag the
/// whole conversation changes.
struct Gespraechsansicht: Sendable {
    struct Runde: Sendable {
        let frage: String
        let href: String
        /// The first statement, shortened; nil if nothing was found.
        let kurzantwort: String?
        let fundstelle: String?
    }

    let stichtag: String
    let istHeute: Bool
    let runden: [Runde]
    /// The present question by itself.
    let ohneHref: String
    /// Fields that the form carries along.
    let felder: [String]

    init(_ gespraech: Gespraech, frage: String, runden: [Runde], anfrage: Anfrage) {
        stichtag = anfrage.stichtag.deutsch
        istHeute = anfrage.stichtag == anfrage.heute
        self.runden = runden
        felder = gespraech.fragen
        ohneHref = Adresse("/fragen").mit("frage", frage).mit(anfrage.stichtagFeld).text
    }
}

extension Gespraechsansicht.Runde {
    /// Longest beginning of a statement that is shown.
    private static let laenge = 160

    init(_ frage: String, _ antwort: Antwort, href: String) {
        self.frage = frage
        self.href = href
        let erste = antwort.aussagen.first
        kurzantwort = erste.map { Anzeigetext.gekuerzt(Anzeigetext.sicher($0.text), laenge: Self.laenge) }
        fundstelle = erste?.belege.first.map { hit in
            Anzeigetext.sicher(Zitierform.kurz(pfad: hit.fundstelle.pfad, vorschrift: hit.vorschrift))
        }
    }
}
