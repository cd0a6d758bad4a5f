import { expect, it } from "vitest";
import { assessmentAddress, fromAddress } from "#screens/addresses.ts";

it.each([
  { name: "an id", part: "a-1.b_2", id: "a-1.b_2" },
  { name: "what is encoded", part: "a%20b%2Fc%25", id: "a b/c%" },
  { name: "what nobody encoded", part: "50%", id: "50%" },
  { name: "what is encoded wrongly", part: "%E0%A4%A", id: "%E0%A4%A" },
])("$name is read from an address", ({ part, id }) => {
  expect(fromAddress(part)).toBe(id);
});

it("an address names the assessment in a way that can be read back", () => {
  const [, , id = ""] = assessmentAddress("a b/c%", "plan").split("/");
  expect(fromAddress(id)).toBe("a b/c%");
});
