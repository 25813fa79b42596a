// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Answering
public import Corpus
public import Ingestion
public import Norms
public import Retrieval

/// Everything the pages need from outside. The executable wires it; tests and previews bring their own.
public struct WebDependencies: Sendable {
    public var search: any Searching
    public var answerer: any Answerer
    public var corpus: any CorpusReading
    public var renderer: any PageRendering
    /// What has changed for whom, and which text says what about which other.
    public var aenderungen: Aenderungsdienst
    /// „Today“ in Germany; asked anew for each request.
    public var heute: @Sendable () -> Stichtag
    /// Names of laws, to recognise the citations in a wording and to link them.
    public var register: LawRegister
    /// The queue of incoming files.
    public var eingang: Eingangszugang
    /// Every step of a person in the Erlasspflege passes it.
    public var pflege: Erlasspflege
    /// What persons settled, to be read.
    public var festlegungen: any Festlegungsspeicher
    /// Deletes Fassungen by sha256 for good, on behalf of a role.
    public var loesche: @Sendable (_ sha256: [String], _ durch: String) async throws -> Loeschbericht
    /// Role of those who use the pages, until there are accounts.
    public var rolle: String
    public var version: String
    /// Name of the authority, shown in the head of the pages.
    public var organisation: String
    /// How it stands with search by meaning; nil where there is none.
    public var vektorlage: @Sendable () -> Vektorlage? = { nil }
    /// The kept runs of question sets.
    public var auswertung = Auswertungszugang()
    /// The language model that drafts answers, and its switch.
    public var entwurf = Entwurfszugang()
    /// What people say about statements; nil where nobody takes it in.
    public var rueckmeldungen: (any Rueckmeldungsspeicher)?
    /// The check lists of the Anliegen; nil where none are kept.
    public var pruefschemata: Schemazugang?
    /// What a change touches; nil where there is nothing that it could.
    public var betroffenheit: Betroffenheitszugang?
    /// The cases on the desk; nil where none are kept.
    public var vorgaenge: Vorgangszugang?

    public init(
        search: any Searching, answerer: any Answerer, corpus: any CorpusReading, renderer: any PageRendering,
        aenderungen: Aenderungsdienst, heute: @escaping @Sendable () -> Stichtag, register: LawRegister,
        eingang: Eingangszugang, pflege: Erlasspflege, festlegungen: any Festlegungsspeicher,
        loesche: @escaping @Sendable (_ sha256: [String], _ durch: String) async throws -> Loeschbericht, rolle: String,
        version: String, organisation: String
    ) {
        self.search = search
        self.answerer = answerer
        self.corpus = corpus
        self.renderer = renderer
        self.aenderungen = aenderungen
        self.heute = heute
        self.register = register
        self.eingang = eingang
        self.pflege = pflege
        self.festlegungen = festlegungen
        self.loesche = loesche
        self.rolle = rolle
        self.version = version
        self.organisation = organisation
    }
}
