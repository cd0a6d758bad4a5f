import { describe, expect, it } from "vitest";
import { createMessageFormat, createTextFormat } from "#lib/createMessageFormat.ts";

const messages = {
  plain: "It's all there",
  count: "{count, plural, =0 {no risks} one {# risk} other {# risks}} of {name}",
  rich: "Begin <em>here</em>",
};

describe("a text", () => {
  const text = createTextFormat("en", messages);
  it.each([
    { name: "without values", id: "plain", values: undefined, said: "It's all there" },
    { name: "with the plural of none", id: "count", values: { count: 0, name: "A" }, said: "no risks of A" },
    { name: "with the plural of one", id: "count", values: { count: 1, name: "A" }, said: "1 risk of A" },
    { name: "with its digits in groups", id: "count", values: { count: 1200, name: "A" }, said: "1,200 risks of A" },
  ] as const)("$name", ({ id, values, said }) => expect(text(id, values)).toBe(said));

  it("formats numbers for the locale", () => {
    expect(createTextFormat("de", messages)("count", { count: 1200, name: "A" })).toBe("1.200 risks of A");
  });

  it("throws without a value that it needs", () => {
    expect(() => text("count", { count: 1 })).toThrow("name");
  });

  it("is the same from the syntax tree that a build stores as JSON", () => {
    const hello = JSON.stringify([
      { type: 0, value: "Hello " },
      { type: 1, value: "name" },
    ]);
    expect(createTextFormat("en", { hello })("hello", { name: "A" })).toBe("Hello A");
  });
});

it("maps the parts of a message to any type", () => {
  const format = createMessageFormat<keyof typeof messages, { readonly strong: string }>("en", messages);
  expect(format("rich", { em: (parts) => ({ strong: parts.join("") }) })).toEqual(["Begin ", { strong: "here" }]);
});
