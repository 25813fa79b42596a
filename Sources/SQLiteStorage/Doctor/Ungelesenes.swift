// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What of the files taken in could not be read, told from the ledger.
struct Ungelesenes {
    /// Files that a missing program kept from being read, in part or as a whole.
    private(set) var ohneWerkzeug = 0
    /// Other files with unread pages.
    private(set) var sonst = 0

    init(_ ledger: [Ledgereintrag]) {
        for eintrag in ledger where eintrag.ergebnis.ausgang != .geloescht {
            let ergebnis = eintrag.ergebnis
            if !UngeleseneSeiten.ohneWerkzeug(ergebnis.hinweise).isEmpty
                || UngeleseneSeiten.nenntWerkzeug(ergebnis.grund ?? "")
            {
                ohneWerkzeug += 1
            } else if !UngeleseneSeiten.aus(ergebnis.hinweise).isEmpty {
                sonst += 1
            }
        }
    }

    /// One German sentence each: how many, and what to do.
    var hinweise: [String] {
        var hinweise: [String] = []
        if ohneWerkzeug > 0 {
            hinweise.append(
                "\(Self.dateien(ohneWerkzeug)) ungelesen, weil ein Programm dafür fehlte. Bitte die Pakete installieren, "
                    + "die das Aufnahmebuch bei ihnen nennt; danach liest „fundstelle serve“ sie von selbst noch einmal, "
                    + "und ebenso ein neuer Import derselben Dateien.")
        }
        if sonst > 0 {
            hinweise.append(
                "\(Self.dateien(sonst)) aus anderen Gründen ungelesen. Bitte sie mit „fundstelle aufnahmebuch "
                    + "--nur ungelesen“ heraussuchen und im Original nachsehen.")
        }
        return hinweise
    }

    private static func dateien(_ zahl: Int) -> String {
        zahl == 1 ? "In einer Datei blieben Seiten" : "In \(zahl) Dateien blieben Seiten"
    }
}
