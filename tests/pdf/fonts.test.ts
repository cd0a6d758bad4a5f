import { beforeAll, describe, expect, it } from "vitest";
import explainWords from "#explain/messages/en.json";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { readFace } from "#pdf/fonts/face.ts";
import { alphabetOf, lettersOf } from "#pdf/fonts/fonts.ts";
import reportWords from "#report/messages/en.json";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { aDocument } from "./sampleDocument.ts";

const explainFormatter = (text: string) => aDocument([{ kind: "paragraph", style: "body", runs: [{ text }] }]);

describe("alphabetOf", () => {
  it.each([
    { text: "Łódź, Žižkov, Ærøskøbing, Þingvellir, Șimleu, Ǥiella → ≥ ☐ ½", expected: "latin" },
    { text: "人工知能 שלום 😀", expected: "latin" },
    { text: "Αθήνα", expected: "wide" },
    { text: "Київ", expected: "wide" },
    { text: "Hà Nội", expected: "wide" },
    { text: "Ha\u0300 No\u0323\u0302i", expected: "wide" },
  ] as const)("of “$text” is $expected", ({ text, expected }) =>
    expect(alphabetOf(explainFormatter(text))).toBe(expected),
  );

  it("also includes the text of every page's header and footer", () => {
    const { running } = aDocument([]);
    expect(alphabetOf(aDocument([], { running: { ...running, left: "Київ" } }))).toBe("wide");
  });

  it("is Latin for all texts of the product", async () => {
    const questionnaire = JSON.stringify(await readCisos4ai());
    expect(alphabetOf(explainFormatter(JSON.stringify([reportWords, explainWords]) + questionnaire))).toBe("latin");
  });
});

describe("the fonts", () => {
  let faces: readonly (readonly ["latin" | "wide", ReturnType<typeof readFace>])[];
  beforeAll(async () => {
    faces = await Promise.all(
      (["latin", "wide"] as const).map(async (alphabet) => {
        const { sans } = await subsetFonts(alphabet);
        return [alphabet, readFace(sans)] as const;
      }),
    );
  });

  it("set Latin text identically, whichever is loaded", () => {
    const [latin, wide] = faces.map(([, face]) => face);
    const letters = Array.from(lettersOf("latin"), (letter) => letter.charCodeAt(0));
    for (const unit of letters) {
      const [one, other] = [latin?.glyph(unit) ?? 0, wide?.glyph(unit) ?? 0];
      expect(one > 0).toBe(other > 0);
      expect(latin?.advance(one)).toBe(wide?.advance(other));
      const next = "o".charCodeAt(0);
      expect(latin?.kern(one, latin.glyph(next))).toBe(wide?.kern(other, wide.glyph(next)));
    }
  });

  it("have every letter of these languages", () => {
    const [, wide] = faces[1] ?? [];
    const lacking = [
      ..."ÀÉîõüçñßøåæœłńśźżčěřšťůžőűșțāēģķļņŗģđħĸŋŧăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹάέήίόύώϊϋΐΰΑΩёйђѓєіїјљњћќўџґ",
    ].filter((letter) => wide?.glyph(letter.charCodeAt(0)) === 0);
    expect(lacking).toEqual([]);
  });
});
