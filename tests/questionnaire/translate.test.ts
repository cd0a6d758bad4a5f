import { describe, expect, it } from "vitest";
import { readBuiltIn } from "#node/readBuiltIn.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { translatableTexts, translate } from "#questionnaire/translate.ts";
import { domainsModel } from "../fixtures/otherModels.ts";

const [questionnaire] = await readBuiltIn();
if (questionnaire === undefined) throw new Error("There is no questionnaire");
const texts = translatableTexts(questionnaire);

describe("a translation", () => {
  it.each([
    { name: "a title", path: "areas/culture/title" },
    { name: "a level of the scale, by its position", path: "scale/2/name" },
    { name: "a term, by its position", path: "terms/practice/1" },
    { name: "a reason for a target", path: "targets/foundation/reasons/culture" },
    { name: "a page of the level guide", path: "levelGuide/levels/0" },
    { name: "the name of an item of a framework", path: "frameworks/nist-ai-rmf/items/GOVERN 1.1/title" },
  ])("replaces $name", ({ path }) => {
    expect(texts.has(path)).toBe(true);
    const translated = translate(questionnaire, "de", { [path]: "Anders" });
    expect(translated.ok && translatableTexts(translated.value).get(path)).toBe("Anders");
  });

  it("keeps ids, numbers, versions and addresses", () => {
    const ids = [
      "id",
      "version",
      "format",
      "url",
      "effort",
      "editions",
      "framework",
      "item",
      "facets",
      "roles",
      "option",
    ];
    const replaced = [...texts.keys()].filter((path) =>
      ids.includes(
        path
          .split("/")
          .filter((name) => !/^\d+$/.test(name))
          .at(-1) ?? "",
      ),
    );
    expect(replaced).toEqual([]);
  });

  it("of every text changes no id, no number and no order", () => {
    const all = Object.fromEntries([...texts].map(([path, text]) => [path, `${text}~`]));
    const translated = translate(questionnaire, "de", all);
    if (!translated.ok) throw new Error(JSON.stringify(translated.error));
    const back = Object.fromEntries(texts);
    expect(translate(translated.value, questionnaire.locale, back)).toEqual({ ok: true, value: questionnaire });
    expect(translated.value.locale).toBe("de");
  });

  it("without texts keeps the original", () => {
    expect(translate(questionnaire, "de", {})).toEqual({ ok: true, value: { ...questionnaire, locale: "de" } });
  });

  it("of an answer set is read in every question that names it", () => {
    const path = "answerSets/done/levels/2/statement";
    const translated = translate(domainsModel, "de", { [path]: "Das meiste ist getan." });
    const [place] = translated.ok ? outlineOf(translated.value).questions : [];
    expect(translatableTexts(domainsModel).has(path)).toBe(true);
    expect(place?.question.levels.map(({ statement }) => statement)).toContain("Das meiste ist getan.");
  });
});
