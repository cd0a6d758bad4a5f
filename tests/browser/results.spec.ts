import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inEveryEngine } from "./engines.ts";
import { expect, test } from "./network.ts";
import { onOnePage } from "./onOnePage.ts";
import {
  chooseFile,
  chooseLargeFramework,
  chooseNoTarget,
  goToQuestions,
  openPart,
  openSample,
  saved,
  startQuickScan,
  write,
} from "./visitor.ts";

const sample = readFileSync(join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json"), "utf8");

test("Results of the sample can be searched, weighted and unfolded", async ({ page }) => {
  test.slow();
  await onOnePage(page, openSample, [
    [
      "filters and searches a chosen framework, and links each item to its questions",
      async () => {
        const part = page.getByRole("region", { name: "Frameworks" });
        await expect(part).toContainText("not a statement of conformity");
        await chooseLargeFramework(page);
        const sentence = /^Of the (\d+) items that questions relate to, (\d+) are on target and (\d+) are below it\./;
        const counts = (await part.getByText(sentence).textContent())?.match(sentence) ?? [];
        const [, all = 0, met = 0, below = 0] = counts.map(Number);
        expect(all).toBe(met + below);
        await expect(part.getByRole("row")).toHaveCount(13);
        await part.getByRole("button", { name: `Show all ${all}` }).click();
        await expect(part.getByRole("row")).toHaveCount(1 + all);

        await part.getByRole("radio", { name: `On target ${met}` }).check();
        await expect(part.getByRole("status")).toHaveText(`${met} items`);
        const find = part.getByRole("searchbox", { name: "Find" });
        await write(find, "no such thing");
        await expect(part.getByRole("status")).toHaveText(/^No matching items\./);
        await part.getByRole("radio", { name: `All ${all}` }).check();
        await write(find, "govern 1.1");
        await expect(part.getByRole("status")).toHaveText("1 item");
        await expect(part.getByRole("row", { name: /^GOVERN 1\.1/ })).toContainText("Below target");

        await part.locator("summary").first().click();
        const question = part
          .getByRole("row", { name: /^GOVERN 1\.1/ })
          .getByRole("link")
          .first();
        const prompt = await question.textContent();
        await question.click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(prompt ?? "");
        await page.evaluate(() => history.back());
        await expect(part).toContainText(`Of the ${all} items that questions relate to`);
        await expect(part.getByRole("row", { name: /^GOVERN 1\.1/ })).toBeInViewport();
      },
    ],
    [
      "links from what holds the level back to the answer",
      async () => {
        await page
          .getByRole("row", { name: /Principle-Driven AI/ })
          .first()
          .getByRole("link", { name: "Planetary Protection" })
          .click();
        await expect(page.getByRole("radio", { name: /Absent/ })).toBeChecked();
      },
    ],
    [
      "shows the commitments as a table with all numbers in a narrow window",
      async () => {
        await page.setViewportSize({ width: 360, height: 740 });

        const table = page.getByRole("table", { name: "The 10 commitments" });
        await expect(table.getByRole("row")).toHaveCount(11);
        await expect(table.getByRole("columnheader")).toHaveText([
          "Commitment",
          "Value",
          "From 0 to 5",
          "Level",
          "Range",
          "Target",
          "Average gap",
          "Since March 2026",
          "Limited by",
        ]);
        await expect(
          table
            .getByRole("row")
            .nth(1)
            .getByRole("cell", { name: /^\d[\d.]*(?: to \d|, range complete)/ }),
        ).toBeVisible();
        // The number of an area never touches its title, however long it is.
        const gap = await table
          .getByRole("rowheader")
          .last()
          .evaluate((head) => {
            const title = head.querySelector("a");
            const number = title?.previousElementSibling?.firstChild;
            if (!title || !number) return Number.NaN;
            number.nodeValue = "A.10";
            const written = new Range();
            written.selectNodeContents(number);
            return title.getBoundingClientRect().left - written.getBoundingClientRect().right;
          });
        expect(gap).toBeGreaterThanOrEqual(4);
      },
    ],
    [
      "folds the long parts in a narrow window, and opens the one that is jumped to",
      async () => {
        await page.setViewportSize({ width: 360, height: 740 });

        const weight = page.getByRole("combobox", { name: "Weight of Privacy First" });
        await expect(weight).toBeHidden();
        await page.getByRole("button", { name: "Show Priorities" }).click();
        await expect(weight).toBeVisible();
        await page.getByRole("button", { name: "Hide Priorities" }).click();
        await expect(weight).toBeHidden();
        await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Priorities" }).click();
        await expect(weight).toBeVisible();
        await page.setViewportSize({ width: 1280, height: 740 });
        await expect(page.getByRole("combobox", { name: "Framework" })).toBeVisible();
        await expect(page.getByRole("button", { name: "Show Frameworks" })).toBeHidden();
      },
    ],
    [
      "changes a weight, announces the effect, undoes it, changes it again and resets it",
      async () => {
        const headline = page.getByRole("heading", { level: 1 });
        const said = await headline.textContent();
        const weight = page.getByRole("combobox", { name: "Weight of Privacy First" });
        const part = page.getByRole("region", { name: "Priorities" });
        const status = part.getByRole("status");
        await expect(part).toContainText("Default weights in use.");

        await weight.selectOption("four times");
        await expect(status).toHaveText(
          "Privacy First: four times. The value was 2.6 and is 2.8. The level stays at 2.",
        );
        await expect(headline).toHaveText(/2\.8 of 5/);
        await expect(part.getByRole("row", { name: /Privacy First/ })).toContainText(/31%.* was 10%/);
        await expect(part).toContainText("With the default weights the value would be 2.6; with yours it is 2.8.");

        await part.getByRole("button", { name: "Undo" }).click();
        await expect(headline).toHaveText(said ?? "");
        await expect(weight).toHaveValue("1");

        await weight.selectOption("half");
        await part.getByRole("button", { name: "Use the default weights" }).click();
        await expect(status).toHaveText(/^The default weights are in use again\./);
        await expect(headline).toHaveText(said ?? "");

        await weight.selectOption("double");
        await saved(page);
        await page.reload();
        await expect(weight).toHaveValue("2");
      },
    ],
  ]);
});

test(
  "gives each part of Results an address, and leaves Results with one step back",
  inEveryEngine("history"),
  async ({ page }) => {
    await openSample(page);
    const ways = page.getByRole("navigation", { name: "On this page" });
    for (const name of ["Pledges", "Frameworks", "Priorities"]) await ways.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { name: "Priorities" })).toBeFocused();
    await expect(page.getByRole("heading", { name: "Priorities" })).toBeInViewport();
    await page.evaluate(() => history.back());
    await expect(page.getByRole("article", { name: "Northmoor Mutual" })).toBeVisible();
    await page.evaluate(() => history.forward());
    await expect(page.getByRole("heading", { name: "Priorities" })).toBeInViewport();
  },
);

test("a framework chosen while later sections are still being drawn leaves the focus where it is", async ({ page }) => {
  await page.addInitScript(() => {
    // Each section is drawn in a frame of its own; without frames, those after Frameworks wait.
    const frame = window.requestAnimationFrame.bind(window);
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (draw) =>
      document.getElementById("frameworks") === null ? frame(draw) : waiting.push(draw);
    const drawRest = () => {
      window.requestAnimationFrame = frame;
      for (const draw of waiting) frame(draw);
    };
    Object.assign(window, { drawRest });
  });
  await openSample(page);
  await chooseLargeFramework(page);
  const more = page.getByRole("region", { name: "Frameworks" }).getByRole("button", { name: /^Show all/ });
  await more.focus();
  const last = page.getByRole("heading", { name: "Over time" });
  await expect(last).toHaveCount(0);
  await page.evaluate(() => Reflect.get(window, "drawRest")());
  await last.waitFor();
  await expect(more).toBeFocused();
});

test("scores an assessment of an unavailable version only after a choice", async ({ page }) => {
  const file = JSON.parse(sample);
  const { version } = file.questionnaire;
  file.questionnaire.version = "0.9.0";
  file.answers["a.question.that.has.gone"] = { level: 3 };
  await page.goto("./");
  await chooseFile(page, "older.json", JSON.stringify(file));
  await expect(page.getByRole("heading", { level: 1, name: /^Made with version 0\.9\.0/ })).toBeVisible();
  await expect(page.getByText("one answer belongs to no question any more")).toBeVisible();
  await page.getByRole("button", { name: `Move to version ${version}` }).click();
  await openPart(page, "Results");
  await expect(page.getByRole("heading", { level: 1, name: /^Level / })).toBeVisible();
});

test("Results of a quick scan with one answer", async ({ page }) => {
  await onOnePage(page, startQuickScan, [
    [
      "shows complete and plausible numbers",
      async () => {
        await goToQuestions(page);
        await page.keyboard.press("2");
        await openPart(page, "Results");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Level 2/);
        await expect(page.getByRole("main")).toContainText("Provisional.");
        await expect(page.getByRole("main")).not.toContainText(/NaN|Infinity|undefined|null|−0/);
      },
    ],
    [
      "offers the choice of a target next to the sentence that there is none",
      async () => {
        await chooseNoTarget(page);
        await goToQuestions(page);
        await page.keyboard.press("2");
        await openPart(page, "Results");
        await page.getByRole("link", { name: "Choose a target" }).click();
        await expect(page.getByRole("heading", { name: "Target" })).toBeFocused();
        await expect(page.getByRole("radio", { name: /^No target/ })).toBeInViewport();
      },
    ],
  ]);
});
