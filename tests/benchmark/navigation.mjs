// Measures how soon the next screen is painted after its link is pressed: Event Timing (see eventTiming.mjs) while
// walking through the screens of an assessment. Run by `npm run benchmark:navigation`.
import { measure } from "./eventTiming.mjs";

const ROUNDS = 6;
const PARTS = ["Set-up", "Assess", "Results", "Risks", "Plan"];

await measure({
  names: ["pointerdown", "pointerup", "click"],
  kindOf: () => "presses that lead to another screen",
  open: async (page) => {
    // All screens are loaded first, so that drawing is measured, not the network.
    for (const part of PARTS) await go(page, part);
  },
  act: async (page) => {
    for (let round = 0; round < ROUNDS; round++) for (const part of PARTS) await go(page, part);
  },
});

async function go(page, part) {
  await page.getByRole("link", { name: part, exact: true }).click();
  await page.waitForURL(new RegExp(`/${part.toLowerCase()}`));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(1_500);
}
