import { expect, it } from "vitest";
import { keepInEntry, keepInMemory, readEntry } from "#screens/shell/historyEntry.ts";

it("keeps data next to the others", () => {
  keepInEntry("a", 1);
  keepInEntry("b", { search: "Acme" });
  expect([readEntry("a"), readEntry("b"), readEntry("c")]).toEqual([1, { search: "Acme" }, undefined]);
});

it("keeps private data out of the entry, the last of each", () => {
  keepInEntry("filter", { search: "before" });
  for (const search of ["Secretive", "Secretive Ltd"]) keepInMemory("filter", { search });
  expect(readEntry("filter")).toEqual({ search: "Secretive Ltd" });
  expect(JSON.stringify(window.history.state)).not.toMatch(/Secretive|before/);
});

it("has nothing for private data of an earlier page", () => {
  keepInEntry("filter", { inMemory: "an id of an earlier page" });
  expect(readEntry("filter")).toBeUndefined();
});
