import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./sourceFiles.ts";

/** Returns the papers for people, in the root and in the rooms. */
function papers(): readonly string[] {
  const below = ["src", "tests", "questionnaires", "deploy"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  return [...readdirSync(ROOT), ...below].filter((path) => path.endsWith(".md") && !path.includes("fixtures"));
}

/** Returns the targets of the links and code paths of a paper that stay in this folder. */
function targetsOf(text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)];
  const paths = [...text.matchAll(/`((?:src|tests|questionnaires|deploy)\/[\w./-]+)`/g)];
  return [...links, ...paths].flatMap(([, target]) => (target === undefined ? [] : [target]));
}

it("each link and each path in the papers exists", () => {
  const found = papers().flatMap((paper) =>
    targetsOf(readFileSync(join(ROOT, paper), "utf8"))
      .filter((target) => ![ROOT, join(ROOT, dirname(paper))].some((folder) => existsSync(join(folder, target))))
      .map((target) => `${paper}: ${target}`),
  );
  expect(papers().length).toBeGreaterThan(5);
  expect(found).toEqual([]);
});
