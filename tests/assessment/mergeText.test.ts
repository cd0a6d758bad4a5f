import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeText } from "#assessment/mergeText.ts";

describe("two changes of one text", () => {
  it.each([
    { name: "only mine", before: "a", mine: "ab", theirs: "a", merged: "ab" },
    { name: "only theirs", before: "a", mine: "a", theirs: "ac", merged: "ac" },
    { name: "the same", before: "a", mine: "b", theirs: "b", merged: "b" },
    { name: "at two places", before: "one two", mine: "One two", theirs: "one two three", merged: "One two three" },
    {
      name: "at two places, the other way round",
      before: "one two",
      mine: "one two!",
      theirs: "1 two",
      merged: "1 two!",
    },
    { name: "both begun", before: "", mine: "mine", theirs: "theirs", merged: "theirs mine" },
    { name: "both begun, one with a line end", before: "", mine: "mine", theirs: "theirs\n", merged: "theirs\nmine" },
    {
      name: "theirs is the beginning of mine",
      before: "",
      mine: "Seen in May",
      theirs: "See",
      merged: "See Seen in May",
    },
    { name: "mine is the beginning of theirs", before: "One", mine: "One t", theirs: "One two", merged: "One two t" },
    { name: "mine is a space in theirs", before: "One", mine: "One ", theirs: "One two", merged: "One two " },
    {
      name: "both at the end",
      before: "Seen",
      mine: "Seen in May",
      theirs: "Seen by Ada",
      merged: "Seen by Ada in May",
    },
    { name: "the same word twice", before: "a b c", mine: "a x c", theirs: "a y c", merged: "a y x c" },
    { name: "one deletes text that the other changes", before: "a b c", mine: "", theirs: "a b2 c", merged: "a b2 c" },
    { name: "letters of two units", before: "👍", mine: "👎", theirs: "👍👍", merged: "👎👍" },
  ])("$name", ({ before, mine, theirs, merged }) => expect(mergeText(before, mine, theirs)).toBe(merged));

  it("keep every letter of a text that continues in one tab while the other's arrives", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, fc.nat({ max: 8 }), (before, mine, theirs, typed) => {
        const merged = mergeText(before, before + mine.slice(0, typed), before + theirs) + mine.slice(typed);
        const letters = (of: string) => of.replaceAll(" ", "").length;
        const isSame = mine.slice(0, typed) === theirs;
        expect(letters(merged)).toBe(letters(before + mine + theirs) - (isSame ? letters(theirs) : 0));
      }),
    );
  });

  it("keep every word that either added", () => {
    const words = fc.array(fc.constantFrom<string>("a", "b", "c", "d"), { maxLength: 6 });
    const added = fc.record({ at: fc.nat({ max: 6 }), word: fc.constantFrom("MINE", "THEIRS") });
    fc.assert(
      fc.property(words, added, added, (before, mine, theirs) => {
        const [left, right] = [mine, theirs].map(({ at, word }) => before.toSpliced(at, 0, word).join(" "));
        const merged = mergeText(before.join(" "), left ?? "", right ?? "");
        for (const { word } of [mine, theirs]) expect(merged).toContain(word);
        for (const word of before) expect(merged).toContain(word);
      }),
    );
  });
});
