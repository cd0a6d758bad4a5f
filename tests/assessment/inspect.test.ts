import { expect, it } from "vitest";
import { inspect } from "#assessment/inspect.ts";

const tooBig = { ok: false, error: { kind: "tooBig" } };
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

it("counts every value, and rejects one too many", () => {
  expect(inspect({ a: [1, 2], b: {} }, 5).ok).toBe(true);
  expect(inspect({ a: [1, 2], b: {} }, 4)).toEqual(tooBig);
  expect(inspect({ a: [1, 2], b: 3 }, 4)).toEqual(tooBig);
});

it("rejects too many answers without reading any, so that a million take no time", () => {
  let looks = 0;
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`q${index}`, {}]));
  const look = (target: object, name: string) => {
    looks += 1;
    return Reflect.get(target, name);
  };
  expect(inspect({ answers: new Proxy(many, { get: look }) }, 1000)).toEqual(tooBig);
  expect(looks).toBe(0);
  const list = new Proxy(Object.values(many), {
    get: (target, name) => (name === "length" ? 1000 : look(target, String(name))),
  });
  expect(inspect({ respondents: list }, 1000)).toEqual(tooBig);
  expect(looks).toBe(0);
});

it("rejects deeper nesting than any assessment has", () => {
  expect(inspect(nested(64), 1000).ok).toBe(true);
  expect(inspect(nested(65), 1000)).toEqual(tooBig);
});

it("names the place of a forbidden name, with long names cut", () => {
  const json = JSON.parse(`{"${"a".repeat(1000)}":[{"__proto__":1}]}`);
  const problem = { path: ["a".repeat(80), 0], code: "forbiddenName", values: { name: "__proto__" } };
  expect(inspect(json, 1000)).toEqual({ ok: false, error: { kind: "invalid", total: 1, problems: [problem] } });
});
