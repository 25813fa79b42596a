// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

// Everything works without these modules; they only make it quicker.
import { verbindeBelege } from "./belege.js";
import { verbindeBetroffen } from "./betroffen.js";
import { verbindeEingang } from "./eingang.js";
import { verbindeEntwurf } from "./entwurf.js";
import { verbindeErlasspflege } from "./erlasspflege.js";
import { verbindeKopieren } from "./kopieren.js";
import { verbindeSchemaeditor } from "./schemaeditor.js";
import { verbindeTastatur } from "./tastatur.js";
import { verbindeVorgang } from "./vorgang.js";
import { verbindeWarten } from "./warten.js";

for (const element of document.querySelectorAll("[data-mit-skript]")) element.hidden = false;
verbindeBelege();
verbindeBetroffen();
verbindeEingang();
verbindeEntwurf();
verbindeErlasspflege();
verbindeKopieren();
verbindeSchemaeditor();
verbindeTastatur();
verbindeVorgang();
verbindeWarten();

// The passage comes into view, unless the address already names a place or it is to be seen already.
const passage = document.getElementById("stelle");
if (passage && !location.hash) {
  const { top, bottom } = passage.getBoundingClientRect();
  const header = document.querySelector(".kopf").offsetHeight;
  if (top < header || bottom > innerHeight) passage.scrollIntoView({ block: "center", behavior: "instant" });
}
// In the outline beside the text the current line comes into view, without moving the page.
const outline = document.querySelector(".leseseite__gliederung");
const current = outline?.querySelector("[aria-current]");
if (outline && current && outline.scrollHeight > outline.clientHeight) {
  outline.scrollTop = current.offsetTop - outline.offsetTop - outline.clientHeight / 3;
}
