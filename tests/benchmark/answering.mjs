// Measures how soon an answer and the next question are painted: Event Timing of key presses on Assess (see
// eventTiming.mjs). Run by `npm run benchmark:answering`.
import { measure } from "./eventTiming.mjs";

const QUESTIONS = 75;

await measure({
  names: ["keydown"],
  kindOf: (key) => (/^\d$/.test(key) ? "answers" : "turns"),
  open: async (page) => {
    await page.getByRole("link", { name: "Assess", exact: true }).click();
    await page.getByRole("radio").first().waitFor();
  },
  act: async (page) => {
    for (let question = 0; question < QUESTIONS; question++) {
      for (const level of [question % 6, (question + 1) % 6]) {
        await page.keyboard.press(String(level));
        await page.waitForTimeout(150);
      }
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(300);
    }
  },
});
