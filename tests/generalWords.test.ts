// The engine depends on no particular questionnaire: its subject and its terms come from the questionnaire.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles } from "./sourceFiles.ts";
import { writtenTexts } from "./writtenTexts.ts";

/** Words of the ten commitments and of their editions. */
const WORDS = /\b(?:commitments?|pledges?|manifesto|cisos4ai|quick|full|AI)\b/i;
/** Lower-case "ai" does not count. */
const isMeant = (text: string) => WORDS.test(text.replace(/\bai\b/g, ""));

/** Places where such a word is right, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  // Messages
  "cut.more": "the full edition of a report",
  "report.edition.full": "the full edition of a report",
  "verify.what.full": "the full edition of a report",
  "workshop.dissentHint": "the full edition of a report",
  "workshop.finishNote": "the full edition of a report",
  "report.profile.failed": "a full disk",
  "saved.failed.full": "a full disk",
  // Code
  "screens/results/sections.ts": "addresses that somebody may have kept",
  "report/reportEdition.ts": "the editions of a report",
  "document/": "the editions of a report",
  "pdf/methodFor.ts": "the editions of a report",
  "screens/report/": "the editions of a report",
  "node/commands/": "the editions of a report",
  "store/saving.ts": "a full disk",
  "screens/shell/SaveTrouble.tsx": "a full disk",
  "node/build/vite-questionnaires.ts": "a message of Vite",
  "questionnaire/abbreviations.ts": "what a reader of any questionnaire knows",
};

const allowed = (place: string) =>
  Object.keys(ALLOWED).some((key) => place === key || (key.endsWith("/") && place.startsWith(key)));

describe.each(["screens", "report", "explain"])("the messages of %s", (room) => {
  const catalogue: Record<string, string> = JSON.parse(
    readFileSync(join(ROOT, `src/${room}/messages/en.json`), "utf8"),
  );

  it("name nothing of a particular questionnaire", () => {
    const found = Object.entries(catalogue).filter(
      ([id, text]) => isMeant(`${id.replaceAll(".", " ")} ${text}`) && !allowed(id),
    );
    expect(found).toEqual([]);
  });
});

it("no code looks for parts of a particular questionnaire", () => {
  const texts = writtenTexts();
  expect(texts.size).toBeGreaterThan(400);
  const found = [...texts].flatMap(([path, { strings }]) =>
    allowed(path)
      ? []
      : [...strings].filter((text) => isMeant(text) && !allowed(text)).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

it("no name in the code belongs to a particular questionnaire", () => {
  const found = sourceFiles()
    .filter(({ path }) => !allowed(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\w*(?:commitment|pledge|manifesto|cisos4ai)\w*/gi)].map(([word]) => `${path}: ${word}`),
    );
  expect(found).toEqual([]);
});

it("allows only places that exist", () => {
  const catalogues = ["screens", "report", "explain"].flatMap((room) =>
    Object.keys(JSON.parse(readFileSync(join(ROOT, `src/${room}/messages/en.json`), "utf8"))),
  );
  const places = [...catalogues, ...sourceFiles().map(({ path }) => path)];
  expect(Object.keys(ALLOWED).filter((key) => !places.some((place) => place === key || place.startsWith(key)))).toEqual(
    [],
  );
});
