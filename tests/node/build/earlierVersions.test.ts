import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { earlierVersions, readEarlierVersion } from "#node/build/earlierVersions.ts";
import { questionnaireAssets } from "#node/build/questionnaireAsset.ts";
import { questionnaireFolders } from "#node/questionnaireFolders.ts";
import { readBuiltIn } from "#node/readBuiltIn.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { tinyFolder, tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

let home: string;
const folder = () => join(home, "tiny");
const earlier = { ...tinyQuestionnaire, version: "0.9.0" };

function write(name: string, json: unknown): void {
  mkdirSync(join(folder(), name, ".."), { recursive: true });
  writeFileSync(join(folder(), name), JSON.stringify(json));
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tenspan-"));
  for (const [name, json] of tinyFolder) write(name, json);
});

afterEach(() => rmSync(home, { recursive: true }));

describe("an earlier version", () => {
  it("is found by its file name, and parsed like any questionnaire", async () => {
    write("versions/0.9.0.json", earlier);
    write("versions/notes.json", {});
    expect(earlierVersions(folder())).toEqual(["0.9.0"]);
    expect(await readEarlierVersion(folder(), "0.9.0")).toEqual({ ok: true, value: earlier });
  });

  it("is optional", () => {
    expect(earlierVersions(folder())).toEqual([]);
  });

  it("becomes a file of the app besides the current one", async () => {
    write("versions/0.9.0.json", earlier);
    const assets = await questionnaireAssets(home, "tiny");
    expect(assets.ok && [...assets.value.keys()]).toEqual(["tiny.json", "tiny/0.9.0.json"]);
    expect(assets.ok && JSON.parse(assets.value.get("tiny/0.9.0.json") ?? "")).toEqual(earlier);
  });

  it.each([
    {
      name: "is another version than its name says",
      json: tinyQuestionnaire,
      says: "versions/0.9.0.json version: The name of the file is not its version",
    },
    { name: "breaks a rule", json: { ...earlier, areas: [] }, says: "versions/0.9.0.json areas: " },
  ])("fails the build if it $name", async ({ json, says }) => {
    write("versions/0.9.0.json", json);
    const assets = await questionnaireAssets(home, "tiny");
    expect(assets.ok ? "" : assets.error).toContain(says);
  });
});

it("each file of the app is what the parser returns, so that the app need not parse it again", async () => {
  const builtIn = join(import.meta.dirname, "../../../questionnaires");
  for (const name of questionnaireFolders(builtIn)) {
    const assets = await questionnaireAssets(builtIn, name);
    expect(assets.ok).toBe(true);
    for (const json of assets.ok ? assets.value.values() : []) {
      const parsed = parseQuestionnaire(JSON.parse(json));
      expect(parsed.ok && JSON.stringify(parsed.value)).toBe(json);
    }
  }
});

it("the commands know every bundled version, the current one first", async () => {
  const builtIn = await readBuiltIn();
  expect(builtIn.map(({ id, version }) => `${id} ${version}`)).toEqual([
    "cisos4ai 2.0.0",
    "cisos4ai 1.0.0",
    "supplier-ai 1.0.0",
    "ai-incident-readiness 1.0.0",
  ]);
});
