// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ShippedData

/// The list of matters of other authorities is checked while it is read.
struct FremdsachenDataTests {
    private static let ganz = "- fremdsache: kindergeld\n  name: Kindergeld\n"

    @Test func readsAnEntry() throws {
        let sachen = try ShippedData.fremdsachen(
            Self.ganz + "  muster: [\"kindergeld*\"]\n  recht: [familienleistungsausgleich]\n"
                + "  stelle: die Familienkasse\n  quelle: § 67 EStG\n")
        #expect(sachen.map(\.kennung) == ["kindergeld"])
        #expect(sachen.first?.muster.map(\.text) == ["kindergeld*"])
        #expect(sachen.first?.recht.map(\.text) == ["familienleistungsausgleich"])
        #expect(sachen.first?.stelle == "die Familienkasse")
    }

    @Test(arguments: [
        ("  stelle: die Familienkasse\n  quelle: § 67 EStG\n", "„muster“ fehlt."),
        ("  muster: [\"kindergeld*\"]\n  quelle: § 67 EStG\n", "„stelle“ fehlt."),
        ("  muster: [\"kindergeld*\"]\n  stelle: die Familienkasse\n", "„quelle“ fehlt."),
        ("  muster: [\"…\"]\n  stelle: die Familienkasse\n  quelle: § 67 EStG\n", "„…“ ist kein Muster."),
        ("  behoerde: die Familienkasse\n", "Den Schlüssel „behoerde“ gibt es nicht."),
    ])
    func saysWhatIsWrong(rest: String, grund: String) {
        #expect {
            try ShippedData.fremdsachen(Self.ganz + rest)
        } throws: { error in
            (error as? ShippedDataError)?.description == "fremdsachen.yaml, kindergeld: \(grund)"
        }
    }
}
