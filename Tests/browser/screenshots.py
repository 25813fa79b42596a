# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws pages as PNG at three widths, light and dark: screenshots.py BASE-URL FOLDER [PATH…]"""

import base64
import pathlib
import re
import sys

import browser

PAGES = ["/", "/fragen?frage=Wie+lange+wird+die+Aufenthaltserlaubnis+zum+Studium+erteilt%3F", "/suche?q=Studium",
         "/vorschriften", "/hilfe"]


def name(path: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", path).strip("-")[:60] or "start"


def draw(driver, target: pathlib.Path) -> None:
    driver.execute_script("window.scrollTo({top: 0, behavior: 'instant'})")
    size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 6000), "scale": 1}
    picture = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
    target.write_bytes(base64.b64decode(picture["data"]))


def main() -> int:
    base, folder, *paths = sys.argv[1:]
    out = pathlib.Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    driver = browser.start()
    try:
        for path in paths or PAGES:
            for width in (360, 768, 1440):
                for dark in (False, True):
                    browser.resize(driver, width)
                    browser.colours(driver, dark)
                    driver.get(base.rstrip("/") + path)
                    browser.load_pictures(driver)
                    draw(driver, out / f"{name(path)}-{width}-{'dunkel' if dark else 'hell'}.png")
    finally:
        driver.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
