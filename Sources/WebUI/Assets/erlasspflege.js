// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// The inbox of the Erlasspflege by keyboard: j k to and fro, Enter takes the proposal, e corrects, x rejects, u takes back.
// The forms do the work; without this module they are sent with the mouse or Tab and Enter.
export function verbindeErlasspflege() {
  const seite = document.querySelector("[data-pflege]");
  if (!seite) return;
  zeige(seite.querySelector("[data-pflege-liste]"), seite.querySelector("[data-pflege-liste] [aria-current]"));
  zeige(seite.querySelector("[data-pflege-blatt]"), seite.querySelector("#stelle, .seitenbild rect"));
  verbindeFormulare(seite);
  const hilfe = seite.querySelector("#pflege-tasten");
  seite.querySelector("[data-pflege-hilfe]")?.addEventListener("click", () => hilfe.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    if (hilfe.open || istEingabe(event.target)) return;
    if (event.key === "Enter" && event.target.closest?.("a, button, summary")) return;
    if (behandle(event.key, seite, hilfe)) event.preventDefault();
  });
}

function istEingabe(element) {
  return element.matches?.("input, textarea, select, [contenteditable]") ?? false;
}

function behandle(key, seite, hilfe) {
  switch (key) {
    case "j":
      return gehe(seite, 1);
    case "k":
      return gehe(seite, -1);
    case "e":
      return indasFeld(seite);
    case "Enter":
      return uebernimm(seite);
    case "x":
      return druecke(seite.querySelector('[data-pflege-form] [data-taste="x"]'));
    case "u":
      return druecke(seite.querySelector("[data-pflege-zurueck] button"));
    case "?":
      hilfe.showModal();
      return true;
    default:
      return false;
  }
}

// The neighbour in the list; at its end the neighbouring window of the list.
function gehe(seite, schritt) {
  const verweise = [...seite.querySelectorAll(".fragenliste a")];
  const stelle = verweise.findIndex((verweis) => verweis.hasAttribute("aria-current"));
  const ziel = verweise[stelle + schritt] ?? seite.querySelector(`.pflege__liste [rel="${schritt > 0 ? "next" : "prev"}"]`);
  if (!ziel || stelle < 0) return false;
  const adresse = new URL(ziel.href);
  adresse.searchParams.delete("ansicht");
  adresse.hash = "klaerung";
  location.assign(adresse);
  return true;
}

function indasFeld(seite) {
  const feld = seite.querySelector('[data-pflege-form] input[type="radio"], [data-pflege-wert]');
  if (!feld) return false;
  feld.focus();
  feld.select?.();
  return true;
}

// What is not filled in cannot be taken over: then the key leads into the field.
function uebernimm(seite) {
  const form = seite.querySelector("[data-pflege-form]");
  const feld = form?.querySelector("[data-pflege-wert]");
  if (feld && !feld.value) return indasFeld(seite);
  return druecke(form?.querySelector('[data-taste="Eingabe"]'));
}

function druecke(knopf) {
  if (!knopf) return false;
  knopf.form.requestSubmit(knopf);
  return true;
}

// A step is sent once, however often the key is pressed while the page is on its way.
function verbindeFormulare(seite) {
  let unterwegs = false;
  seite.addEventListener("submit", (event) => {
    if (event.target.method !== "post") return;
    if (unterwegs) event.preventDefault();
    unterwegs = true;
  });
  window.addEventListener("pageshow", () => {
    unterwegs = false;
  });
}

// Brings a part into view within its pane, without moving the page.
function zeige(flaeche, teil) {
  if (!flaeche || !teil || flaeche.scrollHeight <= flaeche.clientHeight) return;
  const abstand = teil.getBoundingClientRect().top - flaeche.getBoundingClientRect().top;
  flaeche.scrollTop += abstand - flaeche.clientHeight / 3;
}
