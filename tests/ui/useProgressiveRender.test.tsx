// Progressive rendering: the first place never waits, and every place is rendered.
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

  it("renders one more place after each paint", () => {
    const { result } = follow();
    expect(result.current).toEqual(["a", "", ""]);
    paint();
    expect(result.current).toEqual(["a", "a", ""]);
    paint();
    expect(result.current).toEqual(["a", "a", "a"]);
  });

  it("gives as many values as there are places, when these become more or fewer", () => {
    const { result, rerender } = follow();
    rerender({ value: "a", places: 4 });
    expect(result.current).toEqual(["a", "", "", ""]);
    rerender({ value: "a", places: 2 });
    expect(result.current).toEqual(["a", ""]);
  });

  it("gives a new value to the first place at once, while the others keep theirs", () => {
    const { result, rerender } = follow();
    paint();
    rerender({ value: "b", places: 3 });
    expect(result.current).toEqual(["b", "a", ""]);
    paint();
    expect(result.current).toEqual(["b", "b", ""]);
    paint();
    expect(result.current).toEqual(["b", "b", "b"]);
  });

  it("schedules nothing more once all have it", () => {
    const { result } = follow();
    paint();
    paint();
    expect(result.current).toEqual(["a", "a", "a"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("renders all places before the page is printed", () => {
    const { result } = follow();
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(result.current).toEqual(["a", "a", "a"]);
  });

  it("delays no place that must not wait", () => {
    const { result, rerender } = follow((shown, value) => shown.toLowerCase() === value.toLowerCase());
    paint();
    rerender({ value: "A", places: 3 });
    expect(result.current).toEqual(["A", "A", ""]);
  });

  it("does nothing without a place", () => {
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
