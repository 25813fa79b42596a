// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Evaluation
import TestKit

/// Sample values for tests of drafted answers.
extension Proben {
    static func aussage(
        _ pruefstand: Aussage.Pruefstand = .sinngemaess, istEntwurf: Bool = true, inKraft: Bool = true,
        getragen: Bool = true, trifftGold: Bool = false, istFalsch: Bool = false
    ) -> Antwortbefund.Aussage {
        .init(
            text: "Die Gebühr beträgt 29 Euro.", pruefstand: pruefstand, istEntwurf: istEntwurf,
            belege: [
                .init(
                    stelle: "Nr. 1 Erlass V-1", zitat: "Die Gebühr beträgt 29 Euro.", datei: "V-1.txt",
                    inKraft: inKraft, istFalsch: istFalsch)
            ], getragen: getragen, trifftGold: trifftGold)
    }

    /// - Parameters:
    ///   - belegt: nil: the model was not asked.
    ///   - entfernt: kind of reason of each statement that was removed.
    static func befund(
        _ aussagen: [Antwortbefund.Aussage] = [], status: Antwort.Status = .vollstaendig, belegt: Int? = nil,
        entfernt: [String] = [], hatKern: Bool = true, ausgefallen: String? = nil, werte: Int = 0, fehlende: Int = 0,
        nurGesetze: Bool = false, modellMs: Double = 0, uebrigeMs: Double = 0
    ) -> Antwortbefund {
        Antwortbefund(
            status: status, aussagen: aussagen,
            entwurf: belegt.map { belegt in
                .init(
                    belegt: belegt, entfernt: entfernt.map { .init(text: "x", arten: [$0], gruende: ["\($0)."]) },
                    hatKern: hatKern, ausgefallen: ausgefallen)
            }, werte: werte, fehlendeWerte: (0..<fehlende).map { "Wert \($0)" }, nurGesetze: nurGesetze,
            modellMs: modellMs, uebrigeMs: uebrigeMs)
    }

    /// - Parameter befund: nil: answering failed.
    static func modell(
        _ id: String, _ befund: Antwortbefund?, typ: String = "dauer", beantwortbar: Bool = true,
        gesetzMoeglich: Bool = false
    ) -> Modellergebnis {
        let gold: [Goldstelle] = beantwortbar ? [.norm(gesetz: "G", bezeichnung: "§ 1")] : []
        return Modellergebnis(
            frage(id, typ: typ, gold, gesetzMoeglich: gesetzMoeglich), antwort: befund,
            fehler: befund == nil ? "Platte voll" : nil)
    }

    static func modellauswertung(_ fragen: [Modellergebnis], modell: String? = "klein") -> Modellauswertung {
        Modellauswertung(
            modell: modell, satz: .init(name: "stadt", sha256: Muster.sha("stadt")),
            zeitpunkt: "2026-11-29T10:00:00Z", bestand: .init(stand: 7, fassungen: 2, passagen: 3), version: "0.1.0",
            imSatz: fragen.count, fragen: fragen)
    }
}
