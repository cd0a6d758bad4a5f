import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useDraft } from "#screens/forms/useDraft.ts";

const numbers = {
  format: (value: number) => String(value),
  parse: (text: string) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : null),
};

/** Renders a field next to a store; the store follows when the test says so. */
function field(start: number) {
  const sent: number[] = [];
  const hook = renderHook(({ value }) => useDraft({ ...numbers, value, onChange: (changed) => sent.push(changed) }), {
    initialProps: { value: start },
  });
  return {
    sent,
    text: () => hook.result.current.text,
    type: (text: string) => act(() => hook.result.current.type(text)),
    leave: () => act(() => hook.result.current.leave()),
    store: (value: number) => hook.rerender({ value }),
  };
}

describe("the draft of a field", () => {
  it("shows the stored value", () => {
    const { text, store } = field(1);
    expect(text()).toBe("1");
    store(2);
    expect(text()).toBe("2");
  });

  it("stores each valid text, and shows it as typed", () => {
    const { sent, text, type, store } = field(1);
    type("1.");
    expect(sent).toEqual([]);
    expect(text()).toBe("1.");
    type("1.0");
    store(1);
    expect(sent).toEqual([1]);
    expect(text()).toBe("1.0");
  });

  it("keeps the text while the store is behind by any number of keystrokes", () => {
    const { text, type, store } = field(0);
    type("1");
    type("12");
    type("123");
    for (const behind of [1, 12, 123]) {
      store(behind);
      expect(text()).toBe("123");
    }
  });

  it("shows changes by others at any time", () => {
    const { text, type, store } = field(0);
    type("12");
    store(12);
    store(7);
    expect(text()).toBe("7");
    type("78");
    expect(text()).toBe("78");
    store(5);
    expect(text()).toBe("5");
  });

  it("takes an earlier value as another's change once the store has followed", () => {
    const { text, type, store } = field(1);
    type("12");
    store(12);
    store(1);
    expect(text()).toBe("1");
  });

  it.each([
    { name: "at once", follow: false },
    { name: "after the store has followed", follow: true },
  ])("undoes what the beginning of an invalid text has stored, $name", ({ follow }) => {
    const { sent, text, type, leave, store } = field(5);
    for (const typed of ["1", "12", "12e", "12e9"]) {
      const before = sent.length;
      type(typed);
      if (follow && sent.length > before) store(sent.at(-1) ?? 0);
    }
    expect(sent).toEqual([1, 12, 5]);
    store(5);
    expect(text()).toBe("12e9");
    type("12");
    expect(sent.at(-1)).toBe(12);
    type("x");
    store(5);
    leave();
    expect(text()).toBe("5");
  });

  it("formats the stored value when the field is left", () => {
    const { text, type, leave, store } = field(1);
    type("2.50");
    store(2.5);
    leave();
    expect(text()).toBe("2.5");
  });
});
