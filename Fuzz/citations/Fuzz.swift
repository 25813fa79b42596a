// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ argc: UnsafeMutablePointer<CInt>,
    _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("citations_main")
func citationsMain(_ argc: CInt, _ argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
    var count = argc
    var arguments = argv
    return runDriver(&count, &arguments) { bytes, length in
        check(UnsafeBufferPointer(start: bytes, count: length))
        return 0
    }
}

private let parser = CitationParser(
    register: LawRegister(entries: [
        .init(kurz: "AufenthG", auchGenannt: ["Aufenthaltsgesetz"]),
        .init(kurz: "SGB II", auchGenannt: ["Zweites Buch Sozialgesetzbuch"]),
        .init(kurz: "FreizügG/EU"),
        .init(kurz: "DSGVO", auchGenannt: ["Verordnung (EU) 2016/679"], zaehlung: .artikel),
        .init(kurz: "AVwV-AufenthG", auchGenannt: ["AVwV zum Aufenthaltsgesetz"], zaehlung: .nummer),
    ]))

private let ort = Normzitat(gesetz: "AufenthG", nummer: "16b", absatz: "2")

/// Reads any bytes in all ways; the spans must lie in the text and hold whole characters.
private func check(_ bytes: UnsafeBufferPointer<UInt8>) {
    for kontext in [nil, ort] {
        var found: [Zitatfund] = []
        parser.scan(bytes, kontext: kontext, into: &found)
        for fund in found {
            precondition(fund.bereich.lowerBound >= 0 && fund.bereich.upperBound <= bytes.count)
            precondition(String(validating: bytes[fund.bereich], as: UTF8.self) != nil)
            precondition(!fund.zitat.kanonisch.isEmpty)
        }
    }
    var output: [UInt8] = []
    CitationLine.writeLines(of: bytes, parser: parser, into: &output)
    let text = String(decoding: bytes, as: UTF8.self)
    for (_, bereich) in Aktenzeichen.funde(in: text) { precondition(bereich.upperBound <= text.utf8.count) }
    for fund in Datumsfinder.funde(in: text) { precondition(fund.bereich.upperBound <= text.utf8.count) }
    _ = Aktenzeichen.einzeln(in: text)
}
