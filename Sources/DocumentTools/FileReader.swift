// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Ingestion

/// Reads a file by what its bytes are: federal law, PDF, DOCX, ODT, HTML, Markdown, plain text, ZIP and e-mail.
///
/// PDF goes to poppler in a child process, its pictures to tesseract; DOCX, ODT, HTML and ZIP go to the injected reader, which in the product runs
/// in a child process as well (`IsolatedReader`). A law goes to the injected reader of gii-norm XML. What the name says
/// never decides; where it differs, the document carries a notice.
public struct FileReader: DocumentReading {
    /// Reads gii-norm XML.
    public typealias Gesetzesleser = @Sendable ([UInt8]) throws(Ablehnung) -> ReadLaw

    /// How deep archives and e-mails may lie in each other; whoever reads what is inside counts.
    public static let maxTiefe = 4

    private let grenzen: Grenzen
    private let pdf: PopplerTextReader
    private let gesetze: Gesetzesleser
    private let container: any DocumentReading

    /// - Parameters:
    ///   - ordner: where temporary folders are made; nil for the system's place.
    ///   - containerReader: reads DOCX, ODT, HTML and ZIP.
    ///   - gesetzesleser: reads gii-norm XML.
    ///   - istGesetz: whether a word is the abbreviation of a law; helps to mend what text recognition misread.
    public init(
        grenzen: Grenzen = .standard, ordner: String? = nil, containerReader: any DocumentReading,
        gesetzesleser: @escaping Gesetzesleser = Self.giiNorm,
        istGesetz: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.grenzen = grenzen
        let child = ChildProcess(grenzen: grenzen, ordner: ordner)
        pdf = PopplerTextReader(
            child: child, erkennung: Texterkennung(child: child, bau: OCRSeitenbau(istGesetz: istGesetz)))
        container = containerReader
        gesetze = gesetzesleser
    }

    /// The reader of gii-norm XML on libxml2.
    @Sendable public static func giiNorm(_ bytes: [UInt8]) throws(Ablehnung) -> ReadLaw {
        try GiiLawReader(parser: LibXML2Parser()).read(bytes)
    }

    public func lies(_ datei: Quelldatei) async throws(Ablehnung) -> Leseergebnis {
        guard datei.bytes.count <= grenzen.bytes else { throw .zuGross(grenzen) }
        let art = Inhaltsart.erkenne(datei.bytes, name: datei.name)
        if let ablehnung = Ablehnung.unlesbar(art) { throw ablehnung }
        let ergebnis = try await lies(datei, als: art)
        if case .dokument(let document) = ergebnis { try pruefeLaenge(document) }
        return ergebnis.mitHinweis(Self.abweichung(von: datei.name, art)).mitHinweis(Self.anweisung(in: ergebnis))
    }

    public func kannBildseitenLesen() async -> Bool { await pdf.erkennung.istBereit() }

    private func lies(_ datei: Quelldatei, als art: Inhaltsart) async throws(Ablehnung) -> Leseergebnis {
        switch art {
        case .giiNorm: .gesetz(try gesetze(datei.bytes))
        case .pdf: .dokument(try await pdf.read(datei.bytes))
        case .zip, .html: try await container.lies(datei)
        case .eml: try MailReader.read(datei.bytes, grenzen: grenzen)
        case .markdown: .dokument(MarkdownReader.read(try kurzGenug(datei.bytes)))
        default: .dokument(PlainTextReader.read(try kurzGenug(datei.bytes)))
        }
    }

    /// Text is measured before it is read; two bytes a character is the most an encoding takes here.
    private func kurzGenug(_ bytes: [UInt8]) throws(Ablehnung) -> [UInt8] {
        guard bytes.count <= 2 * grenzen.text else { throw .zuVielText(bytes.count, grenzen) }
        return bytes
    }

    private func pruefeLaenge(_ document: ReadDocument) throws(Ablehnung) {
        let laenge = document.seiten.reduce(0) { $0 + $1.bloecke.reduce(0) { $0 + $1.text.utf8.count } }
        guard laenge <= grenzen.text else { throw .zuVielText(laenge, grenzen) }
    }

    private static func anweisung(in ergebnis: Leseergebnis) -> String? {
        guard case .dokument(let document) = ergebnis, Fremdanweisung.enthalten(in: document) else { return nil }
        return Fremdanweisung.hinweis
    }

    /// The notice for a name whose ending promises something else.
    private static func abweichung(von name: String, _ art: Inhaltsart) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        let ending = name[name.index(after: dot)...].lowercased()
        guard art.endungen.isEmpty ? binary.contains(ending) : known.contains(ending) && !art.endungen.contains(ending)
        else { return nil }
        return "Der Inhalt ist \(art.anzeige), obwohl der Name auf „.\(ending)“ endet; gelesen wurde der Inhalt."
    }

    private static let binary: Set<String> = ["pdf", "docx", "docm", "odt", "zip", "doc", "rtf"]
    private static let known = binary.union(["html", "htm", "xhtml", "xml", "eml", "txt", "md"])
}

extension Leseergebnis {
    /// The same result with one more notice; a law carries none.
    func mitHinweis(_ hinweis: String?) -> Leseergebnis {
        guard let hinweis else { return self }
        switch self {
        case .dokument(var document):
            document.hinweise.insert(hinweis, at: 0)
            return .dokument(document)
        case .behaelter(let files, let hinweise): return .behaelter(files, hinweise: [hinweis] + hinweise)
        case .gesetz: return self
        }
    }
}
