import { expect, it, vi } from "vitest";
import { lazy } from "#lib/lazy.ts";

it("makes a value at the first call, and once", () => {
  const make = vi.fn(() => undefined);
  const value = lazy(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
