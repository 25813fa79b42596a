// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import { sendeEinmal, zeigeIn } from "./schritte.js";

// A Vorgang by keyboard: j k to the next and the previous point, e n x o choose a status and lead into the reason, b to
// the next source, / searches, Escape leaves a field. Nothing is sent without the person's own step.
export function verbindeVorgang() {
  const seite = document.querySelector("[data-vorgang]");
  if (!seite) return;
  zeigeIn(seite.querySelector("[data-vorgang-liste]"), seite.querySelector("[data-vorgang-liste] [aria-current]"));
  sendeEinmal(seite);
  const hilfe = seite.querySelector("#vorgang-tasten");
  seite.querySelector("[data-vorgang-hilfe]")?.addEventListener("click", () => hilfe.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.repeat || event.isComposing || hilfe.open) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return sende(event);
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") return seite.querySelector("#punkt").focus({ preventScroll: true });
    if (istText(event.target)) return;
    if (behandle(event.key, seite, hilfe)) event.preventDefault();
  });
}

// A chosen radio button is no text: the keys are heard there, too.
function istText(element) {
  return element.matches?.('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') ?? false;
}

function behandle(key, seite, hilfe) {
  switch (key) {
    case "j":
      return folge(seite.querySelector('.pruefpunkt__reihe [rel="next"]'));
    case "k":
      return folge(seite.querySelector('.pruefpunkt__reihe [rel="prev"]'));
    case "b":
      return naechsterBeleg(seite);
    case "/":
      return springe(seite.querySelector("[data-vorgang-suche]"));
    case "?":
      hilfe.showModal();
      return true;
    default:
      return /^[enxo]$/.test(key) && waehle(seite, key);
  }
}

function folge(verweis) {
  if (!verweis) return false;
  location.assign(verweis.href);
  return true;
}

function waehle(seite, taste) {
  const feld = seite.querySelector(`[data-vorgang-form] [data-taste="${taste}"]`);
  if (!feld) return false;
  feld.checked = true;
  return springe(seite.querySelector("[data-vorgang-grund]"));
}

// The source behind the one that has the focus; after the last the first.
function naechsterBeleg(seite) {
  const verweise = [...seite.querySelectorAll(".vorgang__punkt [data-vorgang-beleg] .beleg__name a")];
  const stelle = verweise.indexOf(document.activeElement);
  return springe(verweise[(stelle + 1) % verweise.length]);
}

function springe(element) {
  if (!element?.offsetParent) return false;
  element.focus();
  element.scrollIntoView({ block: "nearest" });
  return true;
}

function sende(event) {
  const form = event.target.closest?.("[data-vorgang-form]");
  if (!form) return;
  event.preventDefault();
  form.requestSubmit();
}
