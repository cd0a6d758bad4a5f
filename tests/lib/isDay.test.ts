import { expect, it } from "vitest";
import { isDay } from "#lib/isDay.ts";

it.each([
  ["2026-11-23", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-45", false],
  ["9999-99-99", false],
  ["2026-1-2", false],
  ["12026-01-01", false],
  ["2026-01-01T00:00", false],
  ["", false],
])("%s: %s", (text, expected) => expect(isDay(text)).toBe(expected));
