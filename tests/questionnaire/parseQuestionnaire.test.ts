import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { anyQuestionnaire } from "../fixtures/anyQuestionnaire.ts";
import { tinyQuestionnaire } from "../fixtures/tinyQuestionnaire.ts";
import { changed } from "./changed.ts";

describe("the parser of questionnaires", () => {
  it("returns a sound questionnaire unchanged", () => {
    expect(parseQuestionnaire(tinyQuestionnaire)).toEqual({ ok: true, value: tinyQuestionnaire });
  });

  it.each([
    { name: "null", json: null },
    { name: "a text", json: "questionnaire/1" },
    { name: "a list", json: [tinyQuestionnaire] },
    { name: "an empty object", json: {} },
    { name: "an assessment", json: { ...tinyQuestionnaire, format: "assessment/1" } },
    { name: "version 0", json: { ...tinyQuestionnaire, format: "questionnaire/0" } },
    { name: "no version", json: { ...tinyQuestionnaire, format: "questionnaire" } },
    { name: "a version in words", json: { ...tinyQuestionnaire, format: "questionnaire/one" } },
  ])("rejects $name", ({ json }) => {
    expect(parseQuestionnaire(json)).toEqual({ ok: false, error: { kind: "notAQuestionnaire" } });
  });

  it("reads nothing of a newer format", () => {
    const newer = { format: "questionnaire/12", whatever: true };
    expect(parseQuestionnaire(newer)).toEqual({ ok: false, error: { kind: "tooNew", format: "questionnaire/12" } });
  });

  it("names what is invalid", () => {
    expect(parseQuestionnaire({ ...tinyQuestionnaire, title: "" })).toEqual({
      ok: false,
      error: { kind: "invalid", problems: [{ path: ["title"], code: "empty", values: {} }] },
    });
  });
});

describe("laws", () => {
  const anyDocument = fc
    .tuple(fc.oneof(fc.constant(tinyQuestionnaire), anyQuestionnaire), fc.infiniteStream(fc.nat()), anyValue())
    .map(([questionnaire, choices, value]) => changed(questionnaire, somePath(questionnaire, choices), value));

  it("an accepted questionnaire has no problem after a round trip through JSON", () => {
    fc.assert(
      fc.property(fc.oneof(anyQuestionnaire, anyDocument), (json) => {
        const parsed = parseQuestionnaire(json);
        if (!parsed.ok) return;
        expect(parseQuestionnaire(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed);
      }),
    );
  });

  it("any input gets a result", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyDocument), (json) => {
        const parsed = parseQuestionnaire(json);
        expect(parsed.ok || parsed.error.kind !== "invalid" || parsed.error.problems.length > 0).toBe(true);
      }),
    );
  });
});

function anyValue(): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constantFrom(undefined, null, "", 0, 1, 2, -1, 6, "full", "other", []), fc.jsonValue());
}

/** Returns the path to some field or entry at any depth. */
function somePath(json: unknown, choices: Iterator<number>): (string | number)[] {
  const fields = typeof json === "object" && json !== null ? Object.entries(json) : [];
  const choice: number = choices.next().value;
  const field = fields[choice % Math.max(1, fields.length)];
  if (field === undefined) return [];
  const step = Array.isArray(json) ? Number(field[0]) : field[0];
  return choice % 7 === 0 ? [step] : [step, ...somePath(field[1], choices)];
}
