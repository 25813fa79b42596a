// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// A draft appears beside the extract while it is written, marked as unverified; when it is verified the answer takes its
// place. Whatever happens, the extract stays.
import { verbindeBelege } from "./belege.js";
import { verbindeKopieren } from "./kopieren.js";

export function verbindeEntwurf() {
  const feld = document.querySelector("[data-entwurf]");
  if (!feld || !window.EventSource) return;
  const lage = feld.querySelector("[data-entwurf-lage]");
  const kasten = feld.querySelector("[data-entwurf-text]");
  const worte = feld.querySelector("[data-entwurf-worte]");
  const knopf = feld.querySelector("[data-entwurf-ende]");
  const quelle = new EventSource(feld.dataset.entwurf);
  const werte = (event) => JSON.parse(event.data);
  const ende = (text) => {
    quelle.close();
    knopf.hidden = true;
    kasten.hidden = true;
    lage.textContent = text;
  };
  feld.hidden = false;
  lage.textContent = "Ein Sprachmodell entwirft eine Antwort aus den Fundstellen. Bis sie geprüft ist, gilt der Auszug unten.";
  quelle.addEventListener("warten", (event) => {
    const { platz } = werte(event);
    lage.textContent = platz === 1
      ? "Das Sprachmodell schreibt noch an einer anderen Antwort. Ihre ist die nächste."
      : `Das Sprachmodell schreibt an anderen Antworten. Vor Ihrer warten noch ${platz - 1}.`;
  });
  quelle.addEventListener("gesendet", () => {
    lage.textContent = "Das Sprachmodell liest die Fundstellen.";
  });
  quelle.addEventListener("text", (event) => {
    if (!worte.textContent) lage.textContent = "Das Sprachmodell schreibt. Geprüft wird, sobald es fertig ist.";
    worte.textContent += werte(event).text;
    worte.scrollTop = worte.scrollHeight;
  });
  quelle.addEventListener("fertig", (event) => {
    const neu = new DOMParser().parseFromString(werte(event).html, "text/html").querySelector("#antwort");
    const entworfen = Boolean(neu?.querySelector(".entwurf"));
    if (neu) document.getElementById("antwort").replaceWith(neu);
    ende(entworfen
      ? "Der Entwurf ist geprüft und steht unten; jede Aussage hat ihren Beleg."
      : "Der Entwurf hat die Prüfung nicht bestanden oder ist ausgeblieben. Es bleibt beim Auszug; der Grund steht in den Hinweisen.");
    if (neu) {
      verbindeBelege();
      verbindeKopieren();
    }
  });
  quelle.addEventListener("fehler", (event) => ende(werte(event).text));
  // A browser would ask again by itself: that would be a second draft.
  quelle.addEventListener("error", () => ende("Die Verbindung ist abgebrochen, der Entwurf kam nicht zu Ende. Es bleibt beim Auszug."));
  knopf.addEventListener("click", () => ende("Der Entwurf wurde angehalten. Es bleibt beim Auszug."));
  window.addEventListener("pagehide", () => quelle.close());
}
