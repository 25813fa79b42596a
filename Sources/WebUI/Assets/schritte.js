// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// What pages share on which a person takes one step after the other.

// A step is sent once, however often the key is pressed while the page is on its way.
export function sendeEinmal(seite) {
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
export function zeigeIn(flaeche, teil) {
  if (!flaeche || !teil || flaeche.scrollHeight <= flaeche.clientHeight) return;
  const abstand = teil.getBoundingClientRect().top - flaeche.getBoundingClientRect().top;
  flaeche.scrollTop += abstand - flaeche.clientHeight / 3;
}
