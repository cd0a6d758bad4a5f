import { expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { shareText } from "#report/shareText.ts";

const formatter = createFormatter("en", english);

it.each([
  { share: null, says: "not rated" },
  { share: 0, says: "0%" },
  { share: 1e-12, says: "0%" },
  { share: 0.001, says: "less than 1%" },
  { share: 0.005, says: "1%" },
  { share: 0.994, says: "99%" },
  { share: 0.996, says: "more than 99%" },
  { share: 1 - 1e-12, says: "100%" },
])("$share is shown as $says", ({ share, says }) => expect(shareText(formatter, share)).toBe(says));
