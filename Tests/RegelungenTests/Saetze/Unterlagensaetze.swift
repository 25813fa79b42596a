// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sentences about documents, none from a collection that is measured.
enum Unterlagensaetze {
    static let alle: [(String, [String])] = [
        (
            "Vorzulegen sind ein gültiger Pass, der Mietvertrag sowie ein biometrisches Lichtbild.",
            ["ein gültiger Pass | der Mietvertrag | ein biometrisches Lichtbild · muss"]
        ),
        (
            "Vorzulegen sind in der Regel Arbeitsvertrag, Gehaltsabrechnungen der letzten sechs Monate und Meldebescheinigung.",
            ["Arbeitsvertrag | Gehaltsabrechnungen der letzten sechs Monate | Meldebescheinigung · inDerRegel"]
        ),
        (
            "Dem Antrag sind die Geburtsurkunde des Kindes und eine Kopie des Passes beizufügen.",
            ["die Geburtsurkunde des Kindes | eine Kopie des Passes · muss"]
        ),
        (
            "Die Antragstellerin hat den Arbeitsvertrag und die Lohnabrechnungen vorzulegen.",
            ["den Arbeitsvertrag | die Lohnabrechnungen · muss"]
        ),
        (
            "Zum Antrag gehören der ausgefüllte Antragsvordruck, ein Nachweis über die Krankenversicherung und ein Lichtbild.",
            ["der ausgefüllte Antragsvordruck | ein Nachweis über die Krankenversicherung | ein Lichtbild · muss"]
        ),
        (
            "Benötigt werden Reisepass, Immatrikulationsbescheinigung und Finanzierungsnachweis.",
            ["Reisepass | Immatrikulationsbescheinigung | Finanzierungsnachweis · muss"]
        ),
        ("Reisepass, Mietvertrag und Lichtbild sind einzureichen.", ["Reisepass | Mietvertrag | Lichtbild · muss"]),
        (
            "Folgende Unterlagen sind vorzulegen:\n1. gültiger Reisepass,\n2. Mietvertrag und\n3. Krankenversicherungsnachweis.",
            ["gültiger Reisepass | Mietvertrag | Krankenversicherungsnachweis · muss"]
        ),
        (
            "Folgende Nachweise werden benötigt:\n– Nationalpass\n– Arbeitsvertrag, sofern eine Beschäftigung ausgeübt wird",
            ["Nationalpass | Arbeitsvertrag <sofern eine Beschäftigung ausgeübt wird> · muss"]
        ),
        (
            "Erforderliche Unterlagen: Reisepass; Mietvertrag; Lichtbild.",
            ["Reisepass | Mietvertrag | Lichtbild · muss"]
        ),
        (
            "Sofern eine Ausbildung aufgenommen wird, ist ferner der Ausbildungsvertrag vorzulegen.",
            ["der Ausbildungsvertrag <Sofern eine Ausbildung aufgenommen wird> · muss"]
        ),
        (
            "Der Scheidungsbeschluss ist beizubringen, wenn eine frühere Ehe bestand.",
            ["Der Scheidungsbeschluss <wenn eine frühere Ehe bestand> · muss"]
        ),
        (
            "Wird Vermögen eingesetzt, soll zusätzlich ein Kontoauszug vorgelegt werden.",
            ["ein Kontoauszug <Wird Vermögen eingesetzt> · soll"]
        ),
        (
            "Bei Minderjährigen ist außerdem die Zustimmung der Sorgeberechtigten vorzulegen.",
            ["die Zustimmung der Sorgeberechtigten <Bei Minderjährigen> · muss"]
        ),
        (
            "In Zweifelsfällen kann die Ausländerbehörde ein ärztliches Gutachten verlangen.",
            ["ein ärztliches Gutachten · kann"]
        ),
        (
            "Die Ausländerbehörde verlangt den Mietvertrag und eine Meldebescheinigung.",
            ["den Mietvertrag | eine Meldebescheinigung · muss"]
        ),
        (
            "Vorzulegen ist der Mietvertrag oder eine Bestätigung des Wohnungsgebers.",
            ["der Mietvertrag / eine Bestätigung des Wohnungsgebers · muss"]
        ),
        ("Vorzulegen sind Nachweise über Einkommen und Vermögen.", ["Nachweise über Einkommen und Vermögen · muss"]),
        (
            "Vorzulegen ist eine Bescheinigung, aus der sich die Dauer der Ausbildung ergibt.",
            ["eine Bescheinigung, aus der sich die Dauer der Ausbildung ergibt · muss"]
        ),
        ("Ein Mietvertrag ist nicht vorzulegen.", ["-Ein Mietvertrag · muss"]),
        ("Der Nachweis der Deutschkenntnisse entfällt.", ["-Der Nachweis der Deutschkenntnisse · muss"]),
        (
            "Auf die Vorlage eines Mietvertrages kann verzichtet werden.",
            ["-eines Mietvertrages · kann", "ausnahme absehen · kann"]
        ),
        // What names no documents, or not surely.
        ("Die Akten sind der Bezirksregierung vorzulegen.", []),
        ("Der Lebensunterhalt ist zu sichern und der Pass zu besitzen.", []),
        ("Vorzulegen sind Nachweise über Einkommen, Vermögen und Unterkunft.", []),
        ("Bei der Entscheidung ist das Ermessen pflichtgemäß auszuüben.", []),
        ("Der Erlass vom 3. März 2020 ist den Beschäftigten vorzulegen.", []),
        ("Die Zustimmung der Bundesagentur ist erforderlich.", []),
        ("Die Voraussetzungen müssen vorliegen.", []),
        ("Es sind vorzulegen: Pass, Mietvertrag und Arbeitsvertrag.", ["Pass | Mietvertrag | Arbeitsvertrag · muss"]),
        ("Erforderlich sind: a) Pass, b) Mietvertrag, c) Lichtbild.", ["Pass | Mietvertrag | Lichtbild · muss"]),
        (
            "Handelt es sich um eine Teilzeitbeschäftigung, muss außerdem eine Arbeitszeitbestätigung vorgelegt werden.",
            ["eine Arbeitszeitbestätigung <Handelt es sich um eine Teilzeitbeschäftigung> · muss"]
        ),
        (
            "In Fällen, in denen die Ehe im Ausland geschlossen wurde, kann eine Übersetzung der Urkunde verlangt werden.",
            ["eine Übersetzung der Urkunde <In Fällen, in denen die Ehe im Ausland geschlossen wurde> · kann"]
        ),
        (
            "Von Selbständigen ist zusätzlich ein Steuerbescheid zu fordern.",
            ["ein Steuerbescheid <Von Selbständigen> · muss"]
        ),
        ("Vorzulegen ist die Bestätigung „Leben in Deutschland“.", ["die Bestätigung „Leben in Deutschland“ · muss"]),
        (
            "Die Liste der Unterlagen wird um einen Nachweis der Krankenversicherung ergänzt.",
            ["einen Nachweis der Krankenversicherung · muss"]
        ),
        ("Ein Lichtbild wird nicht benötigt.", ["-Ein Lichtbild · muss"]),
        ("Weitere Unterlagen können verlangt werden.", []),
        ("Die Unterlagen sind im Original vorzulegen.", []),
        ("Der Antrag auf Verlängerung ist rechtzeitig vor Ablauf einzureichen.", []),
        ("Das Gutachten wurde vorgelegt.", []),
        ("Vorzulegen ist neben dem Pass auch der Mietvertrag.", []),
        ("Von dem Kostenschuldner kann eine Sicherheitsleistung verlangt werden.", []),
        ("Ihm sind auf Verlangen Abschriften der Unterlagen auszuhändigen.", []),
        ("Zu den Ausweisen zählen Reisepass und Personalausweis.", []),
        ("Er hat der zuständigen Ausländerbehörde jedes dieser Papiere vorzulegen.", []),
        ("Sie ist zu begründen und ihr ist eine Belehrung beizufügen.", []),
    ]
}
