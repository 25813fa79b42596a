// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Zeitraum {
    /// „vom 01.03.2024 bis 31.12.2027“, „ab 01.03.2024“, „bis 31.12.2027“, „ohne Grenzen“
    public var anzeige: String {
        switch (von, bis) {
        case (let von?, let bis?): "vom \(von.deutsch) bis \(bis.deutsch)"
        case (let von?, nil): "ab \(von.deutsch)"
        case (nil, let bis?): "bis \(bis.deutsch)"
        case (nil, nil): "ohne Grenzen"
        }
    }
}

extension Sequence<Zeitraum> {
    /// „gilt vom 01.03.2024 bis 31.12.2027 und ab 01.07.2028“; without spans „unklar“.
    public var anzeige: String {
        let spannen = map(\.anzeige)
        return spannen.isEmpty ? "unklar" : "gilt " + spannen.joined(separator: " und ")
    }
}
