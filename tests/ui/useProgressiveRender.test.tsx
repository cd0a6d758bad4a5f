// What is drawn in turn: the first place never waits, and every place arrives.
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useProgressiveRender } from "#ui/useProgressiveRender.ts";

describe("useProgressiveRender", () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ["requestAnimationFrame", "cancelAnimationFrame"],
    });
  });
  afterEach(() => vi.useRealTimers());

  const paint = () => act(() => void vi.advanceTimersToNextFrame());

  const follow = (skipDelay?: (shown: string, value: string) => boolean) =>
    renderHook(({ value, places }) => useProgressiveRender(value, places, "", skipDelay), {
      initialProps: { value: "a", places: 3 },
    });

  it("gives one place more after each paint", () => {
    const { result } = follow();
    expect(result.current).toEqual(["a", "", ""]);
    paint();
    expect(result.current).toEqual(["a", "a", ""]);
    paint();
    expect(result.current).toEqual(["a", "a", "a"]);
  });

  it("gives a new value to the first place at once, while the others keep what they show", () => {
    const { result, rerender } = follow();
    paint();
    rerender({ value: "b", places: 3 });
    expect(result.current).toEqual(["b", "a", ""]);
    paint();
    expect(result.current).toEqual(["b", "b", ""]);
    paint();
    expect(result.current).toEqual(["b", "b", "b"]);
  });

  it("asks for nothing more once all have it", () => {
    const { result } = follow();
    paint();
    paint();
    expect(result.current).toEqual(["a", "a", "a"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives all of them the value before the page is printed", () => {
    const { result } = follow();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(result.current).toEqual(["a", "a", "a"]);
  });

  it("lets no place wait that may not", () => {
    const { result, rerender } = follow((shown, value) => shown.toLowerCase() === value.toLowerCase());
    paint();
    rerender({ value: "A", places: 3 });
    expect(result.current).toEqual(["A", "A", ""]);
  });

  it("has nothing to give where there is no place", () => {
    expect(renderHook(() => useProgressiveRender("a", 0, "")).result.current).toEqual([]);
  });

  it.each([2, 4])("has a value for each place when they become %i", (places) => {
    const { result, rerender } = follow();
    paint();
    paint();
    rerender({ value: "b", places });
    expect(result.current).toEqual(["b", "a", "a", ""].slice(0, places));
  });
});
