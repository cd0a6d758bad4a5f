#!/usr/bin/env bash
# Firefox ESR 153 and Chromium 156 (Debian 12: firefox-esr, chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: two upright sliders from 1 to 5, made by a style: writing-mode: vertical-lr, and the same with direction: rtl.
#   Clicked at their upper and lower ends to see where 1 and 5 are, then pressed each arrow key at 3.
# Expected: ArrowUp goes to the end that is above, ArrowDown to the one below, and ArrowRight is the opposite of
#   ArrowLeft and raises in a page from left to right.
# Happens: both browsers have 1 at the top of the first slider and 5 at the top of the second. Chromium goes where the
#   key points, and ArrowRight raises in both. In Firefox ArrowUp raises always, so that in the first slider the thumb
#   goes down with ArrowUp and up with ArrowDown; and in the second one ArrowRight lowers.
# Why it matters: with the simpler of the two styles the keys work against the eye in Firefox. An upright scale needs
#   direction: rtl beside its writing mode; then up is more in both, and only ArrowRight and ArrowLeft differ.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { chromium, firefox } from "playwright-core";

const slider = (id, style) =>
  `<input id="${id}" type="range" min="1" max="5" style="height: 200px; writing-mode: vertical-lr; ${style}">`;
const content = `<!doctype html><html lang="en"><title>Level</title>
${slider("first", "")}${slider("second", "direction: rtl")}`;

async function tryIn(type, options) {
  const browser = await type.launch(options);
  const page = await (await browser.newContext()).newPage();
  await page.setContent(content);
  const seen = {};
  for (const id of ["first", "second"]) {
    const value = () => page.locator(`#${id}`).inputValue();
    const box = await page.locator(`#${id}`).boundingBox();
    const middle = box.x + box.width / 2;
    await page.mouse.click(middle, box.y + 3);
    const top = await value();
    await page.mouse.click(middle, box.y + box.height - 3);
    const parts = [`${top} above ${await value()}`];
    for (const key of ["Up", "Down", "Right", "Left"]) {
      await page.locator(`#${id}`).fill("3");
      await page.locator(`#${id}`).focus();
      await page.keyboard.press(`Arrow${key}`);
      parts.push(`${key} ${await value()}`);
    }
    seen[id] = parts.join(", ");
  }
  await browser.close();
  return seen;
}

const path = (name) => execFileSync("which", [name]).toString().trim();
const inChromium = await tryIn(chromium, { executablePath: path("chromium") });
const inFirefox = await tryIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") });
for (const id of ["first", "second"]) console.log(`${id}: Chromium ${inChromium[id]}; Firefox ${inFirefox[id]}`);
if (
  inChromium.first === "1 above 5, Up 2, Down 4, Right 4, Left 2" &&
  inChromium.second === "5 above 1, Up 4, Down 2, Right 4, Left 2" &&
  inFirefox.first === "1 above 5, Up 4, Down 2, Right 4, Left 2" &&
  inFirefox.second === "5 above 1, Up 4, Down 2, Right 2, Left 4"
) {
  console.log("As stated: in Firefox the thumb of the first slider goes against the keys, and Right lowers the second.");
} else {
  console.log("Changed: the keys no longer move the sliders in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
