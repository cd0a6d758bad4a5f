// The slider of the plan keeps its value, however soon the visitor leaves it.
import { act, renderHook } from "@testing-library/react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { describe, expect, it } from "vitest";
import { useFocus } from "#screens/plan/useFocus.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";

const NOW = "2026-03-01T12:00:00.000Z";

const slider = () =>
  renderHook(() => {
    const [assessment, setAssessment] = useState(() => anAssessment({}));
    const [apply] = useState(
      () => (change: Parameters<Parameters<typeof useFocus>[0]["apply"]>[0]) =>
        setAssessment((before) => change(before, NOW)),
    );
    return { focus: useFocus({ assessment, apply }), kept: assessment.plan?.focus };
  });

describe("useFocus", () => {
  it("keeps the value of the slider", () => {
    const { result } = slider();
    act(() => result.current.focus.move(0.8));
    expect(result.current.kept).toBe(0.8);
    act(() => result.current.focus.leave());
    expect(result.current.focus).toMatchObject({ shown: 0.8, planned: 0.8 });
  });

  it("keeps it if the slider is left before the plan has followed", () => {
    const { result } = slider();
    act(() => {
      flushSync(() => result.current.focus.move(0.8));
      expect(result.current.kept).toBeUndefined();
      result.current.focus.leave();
    });
    expect(result.current.kept).toBe(0.8);
    expect(result.current.focus).toMatchObject({ shown: 0.8, planned: 0.8 });
  });

  it("changes nothing if the slider was not moved", () => {
    const { result } = slider();
    act(() => result.current.focus.leave());
    expect(result.current.kept).toBeUndefined();
  });
});
