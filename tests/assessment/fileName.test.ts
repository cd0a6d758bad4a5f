import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "#assessment/fileName.ts";
import { anAssessment, anyText } from "../assessment/anyAssessment.ts";

function nameOf(organisation: string, edition = "full") {
  const subject = { organisation, scope: "", sector: "", assessor: "" };
  return fileName(anAssessment({ subject, edition }), "tenspan.json", "2026-01-31T12:00:00.000Z");
}

describe("the name of an export file", () => {
  it.each([
    { name: "a plain name", organisation: "Acme", expected: "Acme" },
    { name: "spaces and signs", organisation: "  Müller & Söhne / (GmbH) ", expected: "Müller-Söhne-GmbH" },
    { name: "a path", organisation: "../../etc/passwd", expected: "etc-passwd" },
    { name: "a Windows path", organisation: "C:\\Windows\\x", expected: "C-Windows-x" },
    { name: "a device of Windows", organisation: "CON", expected: "CON" },
    { name: "right-to-left letters", organisation: "شركة النور", expected: "شركة-النور" },
    { name: "a hidden direction", organisation: "a\u202Egpj.exe\u2066", expected: "agpj-exe" },
    { name: "control characters", organisation: "a\u0000b\nc\u007F", expected: "a-b-c" },
    { name: "emoji", organisation: "👩‍👩‍👧‍👦❤️", expected: "assessment" },
    { name: "marks on their letters", organisation: "हिन्दी", expected: "हिन्दी" },
    { name: "letters in parts", organisation: "Zoe\u0308", expected: "Zoë" },
    { name: "lone surrogates", organisation: "a\uD800b", expected: "a-b" },
    { name: "nothing", organisation: "", expected: "assessment" },
    { name: "4,000 letters", organisation: "x".repeat(4000), expected: "x".repeat(60) },
    { name: "letters of four bytes", organisation: "𠀀".repeat(100), expected: "𠀀".repeat(45) },
    { name: "a hyphen at the cut", organisation: `${"x".repeat(59)} y`, expected: "x".repeat(59) },
  ])("$name", ({ organisation, expected }) => {
    expect(nameOf(organisation)).toBe(`${expected}-full-2026-01-31.tenspan.json`);
  });

  it("is safe on every system, whatever the organisation and the edition", () => {
    fc.assert(
      fc.property(anyText, anyText, (organisation, edition) => {
        const name = nameOf(organisation, edition);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*-2026-01-31\.tenspan\.json$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(new TextEncoder().encode(nameOf(organisation)).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
