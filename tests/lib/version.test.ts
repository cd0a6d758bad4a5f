import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "#lib/version.ts";
import { expect, it } from "vitest";
import { ROOT } from "../sourceFiles.ts";

it("the app says of itself the version that the package has", () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version);
});
