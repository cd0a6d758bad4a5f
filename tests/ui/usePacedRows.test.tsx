import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usePacedRows } from "#ui/usePacedRows.ts";

describe("the rows of a table", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame"] }));
  afterEach(() => vi.useRealTimers());

  const paint = () => act(() => void vi.advanceTimersToNextFrame());
  const follow = (rows: readonly string[]) =>
    renderHook((next: readonly string[]) => usePacedRows(next, 2).join(""), { initialProps: rows });

  it("are all drawn at first", () => {
    const { result } = follow([..."abcdef"]);
    expect(result.current).toBe("abcdef");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are drawn two new ones a frame after a change, next to those that stay, in their order", () => {
    const { result, rerender } = follow([..."adg"]);
    rerender([..."abcdefg"]);
    expect(result.current).toBe("abcdg");
    paint();
    expect(result.current).toBe("abcdefg");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("that no longer match go at once, also those that were still to come", () => {
    const { result, rerender } = follow(["a"]);
    rerender([..."bcdef"]);
    expect(result.current).toBe("bc");
    rerender([..."cxyz"]);
    expect(result.current).toBe("cxy");
    paint();
    expect(result.current).toBe("cxyz");
  });

  it("are all drawn before the page is printed", () => {
    const { result, rerender } = follow(["a"]);
    rerender([..."bcdefg"]);
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(result.current).toBe("bcdefg");
  });
});
