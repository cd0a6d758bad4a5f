import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./network.ts";
import { chooseFile, openPart } from "./visitor.ts";
import { invitationFile, workshopSample } from "./workshopSample.ts";

/* The guide to workshops, walked on the sample: what it names stands under that name on the screen that it names. */

const ROLES = ["button", "link", "radio", "checkbox", "textbox", "combobox", "group", "heading"] as const;

/** Whatever the user sees under this name: a control, a heading or a mark. */
function named(page: Page, name: string): Locator {
  const start = new RegExp(`^${name.replace(/[()]/g, "\\$&")}`);
  const controls = ROLES.map((role) => page.getByRole(role, { name: start }));
  const any = controls.reduce((all, control) => all.or(control), page.getByText(name, { exact: true }));
  return any.filter({ visible: true }).first();
}

/** Opens the sample's workshop, after it has begun or before. */
async function openWorkshop(page: Page, hasBegun: boolean): Promise<void> {
  const { discussions, ...before } = workshopSample();
  // Two assessments, of which neither replaces the other.
  const assessment = hasBegun ? { ...before, id: "begun", discussions } : { ...before, id: "new" };
  await page.goto("./");
  await chooseFile(page, "workshop.json", JSON.stringify(assessment));
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
}

async function openPlace(page: Page, place: RegExp): Promise<void> {
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("link", { name: place }).click();
}

const STEPS: readonly {
  readonly screen: string;
  readonly open: (page: Page) => Promise<void>;
  readonly names: readonly string[];
}[] = [
  {
    screen: "Set-up",
    open: async (page) => {
      await openWorkshop(page, false);
      await openPart(page, "Set-up");
    },
    names: ["Edition"],
  },
  {
    screen: "Workshop, before the discussion",
    open: async (page) => {
      await openPlace(page, /^Workshop$/);
      await page.getByRole("button", { name: "Show 1. Prepare" }).click();
    },
    names: [
      "New invitation",
      "Add a person",
      "Scan QR codes",
      "Most disagreement first",
      "Begin the discussion",
      "Open the projector’s window",
      "Hide the votes until I show them",
      "Save voting cards (PDF)",
    ],
  },
  {
    screen: "Workshop, a new invitation",
    open: (page) => page.getByRole("button", { name: "New invitation" }).click(),
    names: ["Questions for", "Without a name"],
  },
  {
    screen: "Workshop, a question",
    open: async (page) => {
      await page.getByRole("link", { name: "Begin the discussion" }).click();
      await page.getByRole("button", { name: /^Agree/ }).click();
      await page.getByText(/^1 agreed, /).waitFor();
      await page.locator("details", { hasText: "minority view" }).evaluate((details) => {
        details.setAttribute("open", "");
      });
    },
    names: ["Vote at the table", "Agree", "Park", "Owner", "Note", "Lower median", "Minority view"],
  },
  {
    screen: "Workshop, an agreed question",
    open: (page) => page.getByRole("button", { name: /Previous/ }).click(),
    names: ["Discuss again"],
  },
  {
    screen: "Workshop, after the discussion",
    open: (page) => page.getByRole("link", { name: "Agenda" }).first().click(),
    names: ["Take a snapshot of what is agreed"],
  },
  {
    screen: "Results",
    open: async (page) => {
      await openWorkshop(page, true);
      await page.getByRole("heading", { level: 2, name: "Agreement" }).waitFor();
    },
    names: ["Agreement", "Minority views"],
  },
  { screen: "Settings", open: (page) => openPlace(page, /^Settings$/), names: ["Text size"] },
  {
    screen: "a participant’s answers, being sent",
    open: async (page) => {
      await page.goto("./");
      await chooseFile(page, "invitation.json", invitationFile());
      await page.getByRole("link", { name: "Start answering" }).click();
      await page.getByRole("radio").nth(2).check();
      await page.getByRole("link", { name: "Send", exact: true }).click();
    },
    names: ["Show the QR code"],
  },
];

test("every name in the guide to workshops stands on its screen, and its minutes add up", async ({ page }) => {
  test.slow();
  await page.goto("./#/guide");
  await page.getByRole("heading", { level: 1, name: "How to hold a workshop" }).waitFor();
  const words = (await page.getByRole("main").textContent()) ?? "";
  const quoted = [...words.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name);
  expect(new Set(STEPS.flatMap(({ names }) => names))).toEqual(new Set(quoted));

  for (const [title, end] of [
    ["Three hours, minute by minute", "3:00"],
    ["Thirty minutes for a board", "0:30"],
  ] as const) {
    const steps = page.getByRole("region", { name: title }).getByRole("listitem");
    const times = (await steps.allTextContents()).map((step) => /^(\d:\d\d) to (\d:\d\d)/.exec(step)?.slice(1) ?? []);
    expect(times.map(([from]) => from)).toEqual(["0:00", ...times.slice(0, -1).map(([, to]) => to)]);
    expect(times.at(-1)?.[1]).toBe(end);
  }

  for (const { screen, open, names } of STEPS) {
    await test.step(screen, async () => {
      await open(page);
      for (const name of names) await expect(named(page, name)).toBeVisible();
    });
  }
});
