// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import { sendeEinmal, zeigeIn } from "./schritte.js";

// The inbox of the Erlasspflege by keyboard: j k to and fro, Enter takes the proposal, e corrects, 1 to 9 choose, x
// rejects, b shows what it rests on, u takes back, Escape leaves a field.
// The forms do the work; without this module they are sent with the mouse or Tab and Enter.
export function verbindeErlasspflege() {
  const seite = document.querySelector("[data-pflege]");
  if (!seite) return;
  zeigeIn(seite.querySelector("[data-pflege-liste]"), seite.querySelector("[data-pflege-liste] [aria-current]"));
  zeigeIn(seite.querySelector("[data-pflege-blatt]"), seite.querySelector("#stelle, .seitenbild rect"));
  sendeEinmal(seite);
  const hilfe = seite.querySelector("#pflege-tasten");
  seite.querySelector("[data-pflege-hilfe]")?.addEventListener("click", () => hilfe.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    if (hilfe.open) return;
    if (event.key === "Escape" && event.target.closest?.("[data-pflege-form]")) return verlasse(seite);
    if (istEingabe(event.target) && !(event.key === "Enter" && istAuswahl(event.target))) return;
    if (event.key === "Enter" && event.target.closest?.("a, button, summary")) return;
    if (behandle(event.key, seite, hilfe)) event.preventDefault();
  });
}

function istEingabe(element) {
  return element.matches?.("input, textarea, select, [contenteditable]") ?? false;
}

// A closed list of choices: Enter takes over what stands there, as in a line of text.
function istAuswahl(element) {
  if (!element.matches("[data-pflege-form] select")) return false;
  return !(CSS.supports("selector(:open)") && element.matches(":open"));
}

function behandle(key, seite, hilfe) {
  switch (key) {
    case "j":
      return folge(seite.querySelector('.pflegefrage__reihe [rel="next"]'));
    case "k":
      return folge(seite.querySelector('.pflegefrage__reihe [rel="prev"]'));
    case "b":
      return folge(naechsterBeleg(seite));
    case "e":
      return indasFeld(seite);
    case "Enter":
      return uebernimm(seite);
    case "x":
    case "n":
      return druecke(seite.querySelector(`[data-pflege-form] [data-taste="${key}"]`));
    case "u":
      return druecke(seite.querySelector("[data-pflege-zurueck] button"));
    case "?":
      hilfe.showModal();
      return true;
    default:
      return /^[1-9]$/.test(key) && waehle(seite.querySelector(`#kandidat-${key}`));
  }
}

function folge(verweis) {
  if (!verweis) return false;
  location.assign(verweis.href);
  return true;
}

// The sentence behind the one that is shown; after the last the first.
function naechsterBeleg(seite) {
  const verweise = [...seite.querySelectorAll(".pflegebelege a")];
  if (verweise.length < 2) return undefined;
  const stelle = verweise.findIndex((verweis) => verweis.hasAttribute("aria-current"));
  return verweise[(stelle + 1) % verweise.length];
}

// Chosen, and ready to be taken over with Enter.
function waehle(feld) {
  if (!feld) return false;
  feld.checked = true;
  feld.focus();
  return true;
}

// Out of the field, so that the keys are heard again; what was typed stays.
function verlasse(seite) {
  seite.querySelector("#klaerung")?.focus({ preventScroll: true });
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
