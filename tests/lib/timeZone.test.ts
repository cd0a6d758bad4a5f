import { expect, it } from "vitest";
import { knownTimeZone } from "#lib/timeZone.ts";

it.each([
  { given: "Europe/Berlin", known: "Europe/Berlin" },
  { given: "Asia/Kolkata", known: "Asia/Kolkata" },
  { given: "Etc/Unknown", known: "UTC" },
  { given: "Mars/Olympus", known: "UTC" },
  { given: "", known: "UTC" },
  { given: undefined, known: "UTC" },
  { given: 7, known: "UTC" },
])("the time zone $given is $known", ({ given, known }) => expect(knownTimeZone(given)).toBe(known));
