// Answers questions on Assess by keys, two levels each, and measures how soon each is painted. Shared by the benchmarks of
// answering and of the lock.
import { measure } from "./eventTiming.mjs";

const QUESTIONS = 75;

/** `prepare` changes the opened assessment's page before answering; it may lead to another screen of the assessment. */
export async function measureAnswering(prepare = async () => {}) {
  await measure({
    names: ["keydown"],
    kindOf: (key) => (/^\d$/.test(key) ? "answers" : "turns"),
    open: async (page) => {
      await prepare(page);
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
}
