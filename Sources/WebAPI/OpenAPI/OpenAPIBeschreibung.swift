// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// The description of the interface (OpenAPI 3.1). A test holds it against the routes.
enum OpenAPIBeschreibung {
    static func antwort(version: String) -> Response { JSONAntwort.text(json(version: version)) }

    static func json(version: String) -> String {
        #"""
        {
          "openapi": "3.1.0",
          "info": {
            "title": "Fundstelle",
            "version": "\#(version)",
            "description": "Prüfschemata mit den Fundstellen eines Stichtags. Die Schnittstelle liest nur; einen Status setzt sie nicht."
          },
          "paths": {
            "/api/v1/pruefschemata": {
              "get": {
                "summary": "Alle Prüfschemata eines Stichtags",
                "parameters": [
                  {
                    "name": "stichtag", "in": "query", "required": false,
                    "description": "JJJJ-MM-TT oder TT.MM.JJJJ; ohne Angabe heute",
                    "schema": {"type": "string"}
                  }
                ],
                "responses": {
                  "200": {
                    "description": "Die Prüfschemata, nach Kennung",
                    "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pruefschema"}}}}
                  },
                  "400": {"$ref": "#/components/responses/Problem"}
                }
              }
            },
            "/api/v1/pruefe": {
              "post": {
                "summary": "Ein Prüfschema, gefüllt aus den Quellen in Kraft",
                "requestBody": {
                  "required": true,
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pruefanfrage"}}}
                },
                "responses": {
                  "200": {
                    "description": "Der gefüllte Bogen, wie „fundstelle pruefe --json“ ihn ausgibt",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pruefbogen"}}}
                  },
                  "400": {"$ref": "#/components/responses/Problem"},
                  "404": {"$ref": "#/components/responses/Problem"},
                  "413": {"$ref": "#/components/responses/Problem"},
                  "415": {"$ref": "#/components/responses/Problem"},
                  "422": {"$ref": "#/components/responses/Problem"}
                }
              }
            },
            "/api/v1/openapi.json": {
              "get": {
                "summary": "Diese Beschreibung",
                "responses": {"200": {"description": "OpenAPI 3.1", "content": {"application/json": {"schema": {"type": "object"}}}}}
              }
            }
          },
          "components": {
            "responses": {
              "Problem": {
                "description": "Fehler nach RFC 9457, auf Deutsch",
                "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
              }
            },
            "schemas": {
              "Problem": {
                "type": "object",
                "required": ["type", "title", "status", "detail"],
                "properties": {
                  "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
                  "detail": {"type": "string", "description": "Was geschehen ist und was zu tun ist"}
                }
              },
              "Pruefanfrage": {
                "type": "object",
                "required": ["anliegen"],
                "additionalProperties": false,
                "properties": {
                  "anliegen": {"type": "string", "description": "Kennung eines Prüfschemas oder eines Anliegens mit nur einem"},
                  "stichtag": {"type": "string", "description": "JJJJ-MM-TT oder TT.MM.JJJJ; ohne Angabe heute"},
                  "fakten": {
                    "type": "object",
                    "description": "Angaben nach der Kennung ihres Feldes; Tage als Text",
                    "additionalProperties": {"type": ["boolean", "integer", "string"]}
                  }
                }
              },
              "Pruefschema": {
                "type": "object",
                "required": ["kennung", "version", "name", "anliegen", "gueltig", "verfasst", "fakten", "quelle"],
                "properties": {
                  "kennung": {"type": "string"}, "version": {"type": "integer"}, "name": {"type": "string"},
                  "anliegen": {"type": "string"},
                  "gueltig": {"type": "array", "description": "[von, bis], null für offen", "items": {"type": ["string", "null"]}},
                  "verfasst": {"type": "string"},
                  "freigegeben": {"type": "object", "description": "fehlt bei einem Entwurf", "properties": {"rolle": {"type": "string"}, "am": {"type": "string"}}},
                  "fakten": {"type": "array", "items": {"type": "object", "required": ["kennung", "frage", "art"], "properties": {
                    "kennung": {"type": "string"}, "frage": {"type": "string"},
                    "art": {"enum": ["jaNein", "datum", "zahl", "auswahl"]}, "einheit": {"type": "string"},
                    "werte": {"type": "array", "items": {"type": "object", "properties": {"wert": {"type": "string"}, "name": {"type": "string"}}}}
                  }}},
                  "quelle": {"type": "string"}
                }
              },
              "Pruefbogen": {
                "type": "object",
                "description": "Die Schlüssel beschreibt das Handbuch (pruefen.md)",
                "required": ["schema", "stichtag", "corpusstand", "fakten", "punkte", "unterlagen", "weitere", "konflikte", "hinweise"],
                "properties": {
                  "schema": {"$ref": "#/components/schemas/Pruefschema"}, "stichtag": {"type": "string"},
                  "corpusstand": {"type": "integer"}, "fakten": {"type": "object"}, "punkte": {"type": "array"},
                  "unterlagen": {"type": "array"}, "weitere": {"type": "object"}, "dauer": {"type": "object"},
                  "konflikte": {"type": "array"}, "hinweise": {"type": "array", "items": {"type": "string"}}
                }
              }
            }
          }
        }
        """#
    }
}
