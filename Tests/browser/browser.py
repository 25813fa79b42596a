# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
"""Debian's chromium, without a window."""

import os

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


def start(width: int = 1440, height: int = 1000, dark: bool = False, script: bool = True) -> webdriver.Chrome:
    os.environ["LANGUAGE"] = "de"  # chromium writes dates as its own language does
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=de"):
        options.add_argument(argument)
    options.add_argument(f"--window-size={width},{height}")
    if not script:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    resize(driver, width, height)
    colours(driver, dark)
    return driver


def resize(driver: webdriver.Chrome, width: int, height: int = 1000) -> None:
    """Sets the width of the page itself, which a window cannot have below 500 px."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def colours(driver: webdriver.Chrome, dark: bool) -> None:
    features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def load_pictures(driver: webdriver.Chrome) -> None:
    """Waits until all pictures that are shown have come."""
    driver.set_script_timeout(20)
    driver.execute_async_script(
        "const done = arguments[0];"
        "const shown = [...document.images].filter(i => i.offsetParent);"
        "shown.forEach(i => { i.loading = 'eager'; });"
        "Promise.allSettled(shown.map(i => i.decode())).then(() => done());"
    )
