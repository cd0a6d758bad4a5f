import { expect, it } from "vitest";
import { frameworkPlace, placeOf } from "#screens/results/sections.ts";

it.each([
  { end: undefined, place: {} },
  { end: "lenses", place: { section: "lenses" } },
  { end: "areas", place: { section: "areas" } },
  // Old addresses, when the parts had names from the ten commitments.
  { end: "pledges", place: { section: "practices" } },
  { end: "commitments", place: { section: "areas" } },
  { end: "constructor", place: { section: "constructor" } },
  { end: frameworkPlace("iso-42001"), place: { section: "frameworks", framework: "iso-42001" } },
  { end: frameworkPlace("a.b"), place: { section: "frameworks", framework: "a.b" } },
])("$end", ({ end, place }) => expect(placeOf(end)).toEqual(place));
