import { readChoices, usualChoices } from "#report/paper/choices.ts";
import { describe, expect, it } from "vitest";

const usual = usualChoices("en-GB");

describe("usualChoices", () => {
  it.each([
    { locale: "en-US", paper: "letter", language: "en-US" },
    { locale: "en-CA", paper: "letter", language: "en-CA" },
    { locale: "en-GB", paper: "a4", language: "en-GB" },
    { locale: "en", paper: "letter", language: "en-US" },
    { locale: "en-DE", paper: "a4", language: "en-GB" },
  ])("of $locale are $paper and $language", ({ locale, ...expected }) => {
    expect(usualChoices(locale)).toMatchObject(expected);
  });
});

describe("readChoices", () => {
  it("gives back what was chosen", () => {
    const chosen = {
      ...usual,
      edition: "full",
      accent: "#aa0000",
      classification: "TLP:RED",
      logo: {
        kind: "shapes",
        width: 10,
        height: 5,
        shapes: [{ fill: "#000000", rule: "nonzero", outline: [["M", 0, 0], ["L", 1, 1], ["Z"]] }],
      },
    };
    expect(readChoices(JSON.parse(JSON.stringify(chosen)), usual)).toEqual(chosen);
  });

  it.each([
    { name: "nothing", value: null },
    { name: "a list", value: [] },
    { name: "foreign values", value: { edition: "short", paper: 4, language: "xx", accent: "red", logo: 7 } },
    { name: "a logo that is a script", value: { logo: { kind: "svg", data: "<svg/>" } } },
    { name: "a picture that is no base64", value: { logo: { kind: "png", width: 1, height: 1, data: "<>" } } },
    {
      name: "a step that is none",
      value: {
        logo: {
          kind: "shapes",
          width: 1,
          height: 1,
          shapes: [{ fill: "#000000", rule: "nonzero", outline: [["A", 1]] }],
        },
      },
    },
    {
      name: "a fill that is none",
      value: {
        logo: { kind: "shapes", width: 1, height: 1, shapes: [{ fill: "url(x)", rule: "nonzero", outline: [] }] },
      },
    },
    { name: "a width without end", value: { logo: { kind: "png", width: 1e9, height: 1, data: "AA==" } } },
  ])("is as usual for $name", ({ value }) => expect(readChoices(value, usual)).toEqual(usual));

  it("cuts a marking of a thousand pages", () => {
    expect(readChoices({ classification: "x".repeat(1e6) }, usual).classification).toHaveLength(80);
  });
});
