// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// Links to a place become buttons that copy the whole address; „Zitat kopieren“ copies the text it names.
export function verbindeKopieren() {
  if (!navigator.clipboard) return;
  for (const element of document.querySelectorAll("[data-kopieren]")) {
    element.hidden = false;
    element.addEventListener("click", (event) => {
      event.preventDefault();
      kopiere(element);
    });
  }
}

async function kopiere(element) {
  const quelle = element.dataset.kopieren;
  const text = quelle === "adresse" ? element.href : document.querySelector(quelle)?.textContent.trim();
  if (!text) return;
  const vorher = element.textContent;
  try {
    await navigator.clipboard.writeText(text);
    melde(element, element.dataset.kopiert, vorher);
  } catch {
    melde(element, "Kopieren ist hier nicht erlaubt", vorher);
  }
}

function melde(element, text, vorher) {
  element.setAttribute("aria-live", "polite");
  element.textContent = text;
  setTimeout(() => {
    element.textContent = vorher;
  }, 2500);
}
