// The library as somebody outside of the project uses it: built, with its types, by the examples of its page.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCisos4ai, readSample } from "./fixtures/cisos4ai.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = readFileSync(join(ROOT, "src/library.md"), "utf8");
const examples = [...PAGE.matchAll(/^## (.+)\n+```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/gm)].map(
  ([, name = "", code = "", prints = ""]) => ({ name, code, prints }),
);

let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "tenspan-library-"));
  const library = join(home, "node_modules/tenspan");
  mkdirSync(join(home, "node_modules"));
  execFileSync(process.execPath, [
    join(ROOT, "node_modules/vite/bin/vite.js"),
    "build",
    ROOT,
    "-c",
    join(ROOT, "vite.library.config.ts"),
    "--outDir",
    library,
    "--logLevel",
    "error",
  ]);
  symlinkSync(join(ROOT, "node_modules/zod"), join(home, "node_modules/zod"));
  writeFileSync(join(home, "questionnaire.json"), JSON.stringify(await readCisos4ai()));
  writeFileSync(join(home, "assessment.json"), JSON.stringify(readSample()));
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

it("has three examples", () => expect(examples).toHaveLength(3));

describe("the example", () => {
  it.each(examples)("“$name” prints what stands below it", ({ code, prints }) => {
    const file = join(home, "example.mjs");
    writeFileSync(file, code);
    const run = spawnSync(process.execPath, [file], { cwd: home });
    expect(run.stderr.toString()).toBe("");
    expect(run.stdout.toString()).toBe(prints);
  });
});

it("runs without Node's own modules, as in a browser", () => {
  const code = readFileSync(join(home, "node_modules/tenspan/tenspan.js"), "utf8");
  expect(code).not.toMatch(/^import\b|\bimport\(|\brequire\(|\bprocess\.|\bBuffer\b/m);
});

describe("its types", () => {
  const types = (code: string) => {
    const file = join(home, "use.ts");
    writeFileSync(file, code);
    const options = [
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "false",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--types",
      "",
    ];
    const run = spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...options, file], {
      cwd: home,
    });
    return run.stdout.toString();
  };
  const use = (metric: string) => `
    import { checkQuestionnaire, explain, openAssessments, plan, report, score, type Report } from "tenspan";
    const read = checkQuestionnaire({});
    if (read.ok) {
      const opened = openAssessments("", [read.value]);
      if (opened.ok) {
        const [assessment] = opened.value;
        const value: number | null | undefined = score(read.value, assessment).nodes["overall"]?.value;
        const made: Report = report(read.value, assessment, { date: "2026-11-29" });
        const step: string | undefined = plan(read.value, assessment)[0]?.question;
        explain(read.value, assessment, ${metric}, { date: "2026-11-29" });
        void [value, made.radar.title, step];
      }
    }`;
  it("are whole", () => {
    expect(types(use('{ kind: "node", id: "overall", metric: "value" }'))).toBe("");
  });
  it("refuse what is none of its metrics", () => {
    expect(types(use('{ kind: "nothing" }'))).toContain("nothing");
  });
});
