import { expect, it } from "vitest";
import { isFileDue } from "#screens/fileCopy.ts";

it.each([
  { name: "nothing has changed", changes: 0, known: 0, keepsNothing: false, due: false },
  { name: "a little has changed", changes: 9, known: 0, keepsNothing: false, due: false },
  { name: "much has changed", changes: 10, known: 0, keepsNothing: false, due: true },
  { name: "a little more than when it was put off", changes: 19, known: 10, keepsNothing: false, due: false },
  { name: "much more than when it was put off", changes: 20, known: 10, keepsNothing: false, due: true },
  { name: "nothing is kept, and something has changed", changes: 1, known: 0, keepsNothing: true, due: true },
  { name: "nothing is kept, and nothing has changed", changes: 0, known: 0, keepsNothing: true, due: false },
])("reports a file as due ($due) when $name", ({ changes, known, keepsNothing, due }) => {
  expect(isFileDue(changes, known, keepsNothing)).toBe(due);
});
