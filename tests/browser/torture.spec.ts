import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./network.ts";
import { outside } from "./rawDatabase.ts";
import { BROWSER_KILLED, FAULTS, type Fault } from "./tortureFaults.ts";
import { missing, storedAnswers } from "./tortureLedger.ts";
import { randomFrom, type Scene, start, turnPage, writeSome } from "./tortureScene.ts";

/*
 * Answers and notes while something goes wrong at a random moment. What the page has called saved must be stored
 * afterwards. `npm run torture -- --times 1000` repeats it as often; here each fault happens once.
 */

const KINDS = Object.keys(FAULTS);
const TIMES = Number(process.env["TORTURE_TIMES"] ?? KINDS.length);
const SEED = Number(process.env["TORTURE_SEED"] ?? 1);
/** Faults that happen to one assessment. */
const MAX_FAULTS = 13;

/** Divides `TIMES` evenly among the kinds, and the faults of a kind among tests that can run at the same time. */
const RUNS = KINDS.flatMap((name, index) => {
  const times = Math.floor(TIMES / KINDS.length) + (index < TIMES % KINDS.length ? 1 : 0);
  const parts = Math.ceil(times / MAX_FAULTS);
  return Array.from({ length: parts }, (_, part) => ({
    name,
    part: part + 1,
    times: Math.floor(times / parts) + (part < times % parts ? 1 : 0),
  }));
});

/** Makes a fault happen so many times. Stops at the first one that loses something. */
async function torture(page: Scene["probe"], scene: Scene, fault: Fault, times: number): Promise<number> {
  await start(page, scene);
  let current = page;
  let done = 0;
  for (let round = 0; round < times && scene.lost.length === 0; round += 1) {
    await current.bringToFront();
    await turnPage(current, scene);
    await writeSome(current, scene, round * 10);
    current = await fault(current, scene, round * 10 + 5);
    // Encrypted records say nothing; those faults read them through the app.
    if (scene.passphrase === null) scene.lost.push(...missing(await storedAnswers(scene.probe), scene.ledger));
    done += 1;
  }
  return done;
}

for (const { name, part, times } of RUNS) {
  test(`keeps what it called saved when ${name}, part ${part}`, async ({ playwright, context, browserName }, info) => {
    test.skip(browserName !== "chromium", "only Chromium can be made to crash");
    // A busy machine may take long; the number of faults is to be reached.
    test.setTimeout(300_000 + times * 180_000);
    const profile = mkdtempSync(join(tmpdir(), "tenspan-profile-"));
    const { launchOptions, baseURL } = info.project.use;
    const launch = () =>
      playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(baseURL !== undefined && { baseURL }),
        locale: "en-GB",
        serviceWorkers: "block",
      });
    const used = name === BROWSER_KILLED ? await launch() : context;
    const scene: Scene = {
      context: used,
      probe: await outside(used),
      address: "",
      ids: [],
      ledger: { known: new Map(), count: 0 },
      random: randomFrom(SEED * 1000 + KINDS.indexOf(name) * 100 + part),
      others: [],
      passphrase: null,
      launch: name === BROWSER_KILLED ? launch : null,
      lost: [],
    };
    const begun = performance.now();
    const happen = FAULTS[name];
    const done = happen === undefined ? 0 : await torture(await used.newPage(), scene, happen, times);
    const { ledger, lost } = scene;
    const seconds = Math.round((performance.now() - begun) / 1000);
    process.stdout.write(
      `${name}: ${done} faults, ${ledger.count} times called saved, ${lost.length} missing, ${seconds} s\n`,
    );
    if (name === BROWSER_KILLED) await scene.context.close();
    rmSync(profile, { recursive: true, force: true });
    expect(ledger.count).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
}
