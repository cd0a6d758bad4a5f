import { expect, it } from "vitest";
import { momentText } from "#screens/momentText.ts";

it.each([
  { name: "a date", moment: "2026-03-05T10:00:00Z", locale: "en", style: { dateStyle: "medium" }, text: "Mar 5, 2026" },
  {
    name: "in another language",
    moment: "2026-03-05T10:00:00Z",
    locale: "de",
    style: { dateStyle: "medium" },
    text: "05.03.2026",
  },
  {
    name: "in another style",
    moment: "2026-03-05T10:00:00Z",
    locale: "en",
    style: { dateStyle: "long" },
    text: "March 5, 2026",
  },
  {
    name: "milliseconds",
    moment: Date.UTC(2026, 2, 5, 10),
    locale: "en",
    style: { dateStyle: "medium" },
    text: "Mar 5, 2026",
  },
  { name: "no moment", moment: "soon", locale: "en", style: { dateStyle: "medium" }, text: "soon" },
] as const)("formats $name", ({ moment, locale, style, text }) => {
  expect(momentText(moment, locale, style)).toBe(text);
  expect(momentText(moment, locale, style)).toBe(text);
});
