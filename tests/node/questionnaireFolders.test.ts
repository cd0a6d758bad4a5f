import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { questionnaireFolders } from "#node/questionnaireFolders.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tenspan-questionnaires-"));
  for (const name of ["a", "b", "c"]) {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, "questionnaire.json"), "{}");
  }
  mkdirSync(join(home, "samples"));
});
afterEach(() => rmSync(home, { recursive: true }));

describe("the folders of questionnaires", () => {
  it("stand in the given order, and the others follow by name", () => {
    writeFileSync(join(home, "order.json"), '["c"]');
    expect(questionnaireFolders(home)).toEqual(["c", "a", "b"]);
  });

  it("stand by name without an order", () => expect(questionnaireFolders(home)).toEqual(["a", "b", "c"]));

  it("are none in a folder that does not exist", () => expect(questionnaireFolders(join(home, "x"))).toEqual([]));

  it("must exist if the order names them", () => {
    writeFileSync(join(home, "order.json"), '["c", "samples"]');
    expect(() => questionnaireFolders(home)).toThrow('order.json names "samples"');
  });
});
