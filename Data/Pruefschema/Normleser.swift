// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Casework
internal import Norms

/// Reads the provisions that an entry names.
struct Normleser: Sendable {
    private let register: LawRegister
    private let zitate: CitationParser

    init(register: LawRegister) {
        self.register = register
        zitate = CitationParser(register: register)
    }

    /// The provisions of a list, each exactly one citation of a known law.
    func normen(_ karte: Schemakarte, _ schluessel: String = "normen") -> [Normzitat] {
        karte.texte(schluessel).compactMap { text in
            switch norm(text) {
            case .success(let norm): return norm
            case .failure(let fehler):
                karte.ruege(schluessel, fehler.was, fehler.tun)
                return nil
            }
        }
    }

    /// What a text says that must be one citation.
    func norm(_ text: String) -> Result<Normzitat, Normfehler> {
        let funde = zitate.citations(in: text)
        guard funde.count <= 1 else {
            return .failure(
                Normfehler(was: "„\(text)“ nennt mehrere Normen.", tun: "Führen Sie jede für sich in der Liste auf."))
        }
        guard let fund = funde.first, fund.bereich == 0..<text.utf8.count, fund.zitat.zaehlung != .relativ else {
            return .failure(
                Normfehler(
                    was: "„\(text)“ ist keine Norm.", tun: "Schreiben Sie sie wie „§ 16b Abs. 2 Satz 1 AufenthG“."))
        }
        guard let gesetz = fund.zitat.gesetz else {
            return .failure(Normfehler(was: "„\(text)“ nennt kein Gesetz.", tun: "Ergänzen Sie seine Abkürzung."))
        }
        guard register.contains(gesetz) else {
            return .failure(
                Normfehler(
                    was: "Das Gesetz „\(gesetz)“ ist nicht bekannt.",
                    tun: "Prüfen Sie die Abkürzung; sie muss in gesetze.yaml stehen."))
        }
        return .success(fund.zitat)
    }
}

/// Why a text is not one provision.
struct Normfehler: Error {
    let was: String
    let tun: String
}
