// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Names under which federal laws carry their table of contents.
enum Inhaltsverzeichnis {
    static let namen: Set<String> = ["Inhaltsübersicht", "Inhaltsverzeichnis", "Inhalt", "Gliederung", "Übersicht"]
}
