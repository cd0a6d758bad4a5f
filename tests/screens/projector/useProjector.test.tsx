import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MAX_SILENCE } from "#screens/projector/projectorContent.ts";
import { useProjected, useProjector } from "#screens/projector/useProjector.ts";
import { anAgendaItem } from "../../fixtures/anAgendaItem.ts";

type Listener = (event: { readonly data: unknown }) => void;

/** Channels that deliver at once, so that no test waits. */
const open = new Set<{ readonly name: string; readonly listener: Listener }>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("BroadcastChannel", function (this: unknown, name: string) {
    const own: { listener?: Listener; entry?: { name: string; listener: Listener } } = {};
    return {
      addEventListener: (_: string, listener: Listener) => {
        own.entry = { name, listener };
        open.add(own.entry);
      },
      postMessage: (message: unknown) => {
        const data: unknown = structuredClone(message);
        for (const other of open) if (other !== own.entry && other.name === name) other.listener({ data });
      },
      close: () => own.entry && open.delete(own.entry),
    };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  open.clear();
});

const content = {
  title: "Acme",
  progress: "1 agreed",
  last: "",
  prompt: "",
  levels: [],
  voters: 0,
  agreed: null,
  radar: null,
};

it("shows what the facilitator's window sends, in windows that were open before and after it", () => {
  const early = renderHook(() => useProjected("a"));
  const facilitator = renderHook(() => useProjector("a"));
  const elsewhere = renderHook(() => useProjected("b"));
  expect(early.result.current.projected).toBeNull();
  act(() => facilitator.result.current.show(content));
  expect(early.result.current.projected).toEqual(content);
  const late = renderHook(() => useProjected("a"));
  expect(late.result.current.projected).toEqual(content);
  expect(facilitator.result.current.isOpen).toBe(true);
  expect(elsewhere.result.current.projected).toBeNull();
});

it("sends a question without votes before the rest, and nothing while there is no content", () => {
  const facilitator = renderHook(() => useProjector("a"));
  const projector = renderHook(() => useProjected("a"));
  act(() => facilitator.result.current.showQuestion(anAgendaItem));
  expect(projector.result.current.projected).toBeNull();
  act(() => facilitator.result.current.show(content));
  act(() => facilitator.result.current.showQuestion(anAgendaItem));
  expect(projector.result.current.projected).toMatchObject({
    title: "Acme",
    progress: "1 agreed",
    prompt: anAgendaItem.prompt,
    voters: 0,
    levels: [{ voters: 0 }, { voters: 0 }],
  });
});

it("knows the other window as closed after a silence, each side of the other", () => {
  const facilitator = renderHook(() => useProjector("a"));
  const projector = renderHook(() => useProjected("a"));
  act(() => facilitator.result.current.show(content));
  expect(facilitator.result.current.isOpen).toBe(true);
  // Both beats keep both alive.
  act(() => vi.advanceTimersByTime(3 * MAX_SILENCE));
  expect([facilitator.result.current.isOpen, projector.result.current.isLost]).toEqual([true, false]);
  facilitator.unmount();
  act(() => vi.advanceTimersByTime(2 * MAX_SILENCE));
  expect(projector.result.current).toEqual({ projected: content, isLost: true });
  const back = renderHook(() => useProjector("a"));
  act(() => back.result.current.show(content));
  expect(projector.result.current.isLost).toBe(false);
  projector.unmount();
  act(() => vi.advanceTimersByTime(2 * MAX_SILENCE));
  expect(back.result.current.isOpen).toBe(false);
});
