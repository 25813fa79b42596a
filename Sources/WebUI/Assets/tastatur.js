// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// Keys for those who ask all day: / to the field, j and k through the statements, b to the source.
export function verbindeTastatur() {
  const frage = document.getElementById("frage");
  frage?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    frage.form.requestSubmit();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || istEingabe(event.target)) return;
    if (behandle(event.key)) event.preventDefault();
  });
}

function istEingabe(element) {
  return element.matches?.("input, textarea, select, [contenteditable]") ?? false;
}

function behandle(key) {
  switch (key) {
    case "/":
      return springe(document.querySelector("#frage, #q, #text"));
    case "j":
      return springe(aussage(1));
    case "k":
      return springe(aussage(-1));
    case "b":
      return springe(document.activeElement?.closest("[data-paar]")?.querySelector(".beleg a"));
    default:
      return false;
  }
}

function aussage(schritt) {
  const verweise = [...document.querySelectorAll(".aussage .fussnote:first-of-type")];
  const paar = document.activeElement?.closest("[data-paar]");
  const stelle = verweise.findIndex((verweis) => verweis.closest("[data-paar]") === paar);
  if (stelle < 0) return schritt > 0 ? verweise[0] : verweise.at(-1);
  return verweise[stelle + schritt];
}

function springe(element) {
  if (!element) return false;
  element.focus();
  element.scrollIntoView({ block: "nearest" });
  return true;
}
