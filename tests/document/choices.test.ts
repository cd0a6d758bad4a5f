import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultChoices, PAPERS, readChoices } from "#document/choices.ts";

const usual = defaultChoices(["en-GB"]);

describe("defaultChoices", () => {
  it.each([
    { languages: ["en-US"], paper: "letter", language: "en-US" },
    { languages: ["en-CA"], paper: "letter", language: "en-CA" },
    { languages: ["en-GB"], paper: "a4", language: "en-GB" },
    { languages: ["en"], paper: "letter", language: "en-US" },
    { languages: ["en-DE"], paper: "a4", language: "en-GB" },
    { languages: ["de-DE", "de", "en-US"], paper: "a4", language: "en-GB" },
    { languages: ["fr-FR"], paper: "a4", language: "en-GB" },
    { languages: ["fr-CA", "en-US"], paper: "letter", language: "en-CA" },
    { languages: ["es-MX"], paper: "letter", language: "en-GB" },
    { languages: ["es-PR"], paper: "letter", language: "en-US" },
    { languages: ["ja"], paper: "a4", language: "en-GB" },
    { languages: ["de", "en-US", "en"], paper: "a4", language: "en-GB" },
    { languages: ["fr", "fr-CA", "en-US"], paper: "letter", language: "en-CA" },
    { languages: ["en", "de-DE"], paper: "a4", language: "en-GB" },
    { languages: ["en-US", "de-DE"], paper: "letter", language: "en-US" },
    { languages: ["hi-IN"], paper: "a4", language: "en-IN" },
    { languages: [], paper: "a4", language: "en-GB" },
    { languages: ["en_US"], paper: "letter", language: "en-US" },
    { languages: ["en-US@posix"], paper: "letter", language: "en-US" },
    { languages: ["de_DE.UTF-8@euro"], paper: "a4", language: "en-GB" },
    { languages: ["C", "*", "", "x"], paper: "a4", language: "en-GB" },
  ])("of $languages are $paper and $language", ({ languages, ...expected }) => {
    expect(defaultChoices(languages)).toMatchObject(expected);
  });

  it("have defaults for any language tags", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (languages) => {
        expect(PAPERS).toContain(defaultChoices(languages).paper);
      }),
    );
  });
});

describe("readChoices", () => {
  it("reads back the written choices", () => {
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
      name: "an invalid step",
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
      name: "an invalid fill",
      value: {
        logo: { kind: "shapes", width: 1, height: 1, shapes: [{ fill: "url(x)", rule: "nonzero", outline: [] }] },
      },
    },
    { name: "a width without end", value: { logo: { kind: "png", width: 1e9, height: 1, data: "AA==" } } },
  ])("returns the defaults for $name", ({ value }) => expect(readChoices(value, usual)).toEqual(usual));

  it("limits a marking of a thousand pages", () => {
    expect(readChoices({ classification: "x".repeat(1e6) }, usual).classification).toHaveLength(80);
  });
});
