// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Collects what a question looks for, each term once.
struct Begriffsliste {
    private(set) var begriffe: [Suchbegriff] = []
    private var places: [String: Int] = [:]

    /// Adds a Begriff, or counts it once more if the question says it again.
    mutating func add(_ begriff: Suchbegriff, fuer: [String] = [], wendung: String = "") {
        if let place = places[begriff.ganz] {
            if begriff.herkunft == .frage, begriffe[place].herkunft == .frage { begriffe[place].anzahl += 1 }
            return
        }
        places[begriff.ganz] = begriffe.count
        var new = begriff
        new.fuer = fuer
        new.wendung = wendung
        begriffe.append(new)
    }
}
