// Measures how soon a move of the slider between maturity and risk is painted: Event Timing of arrow keys on Plan (see
// eventTiming.mjs), with a press and release between moves. Run by `npm run benchmark:slider`.
import { measure } from "./eventTiming.mjs";

const MOVES = 75;
const DRAGS = 8;

await measure({
  names: ["keydown", "pointerdown", "pointerup"],
  kindOf: (key) => (key === "" ? "presses and releases of a drag" : "moves by key"),
  open: async (page) => {
    await page.getByRole("link", { name: "Plan", exact: true }).click();
    await page.getByRole("slider").waitFor();
    await page.getByRole("img", { name: /^Radar chart/ }).waitFor();
  },
  act: async (page) => {
    await page.getByRole("slider").focus();
    for (let move = 0; move < MOVES; move++) {
      await page.keyboard.press(Math.floor(move / 10) % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      await page.waitForTimeout(150);
    }
    const { x, y, width, height } = await page.getByRole("slider").boundingBox();
    const at = (part) => [x + 10 + part * (width - 20), y + height / 2];
    for (let drag = 0; drag < DRAGS; drag++) {
      await page.mouse.move(...at(drag % 2));
      await page.mouse.down();
      for (let step = 1; step <= 10; step++) {
        await page.mouse.move(...at(drag % 2 === 0 ? step / 10 : 1 - step / 10));
        await page.waitForTimeout(50);
      }
      await page.mouse.up();
      await page.waitForTimeout(200);
    }
  },
});
