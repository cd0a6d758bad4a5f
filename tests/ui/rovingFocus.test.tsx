import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useEffect, useRef } from "react";
import { describe, expect, it } from "vitest";
import { rovingFocus } from "#ui/rovingFocus.ts";

function Roving({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(
    () => (ref.current === null ? undefined : rovingFocus(ref.current, { items: "button", groups: "section, ul" })),
    [],
  );
  return <div ref={ref}>{children}</div>;
}

function buttons(...names: readonly string[]) {
  return names.map((name) => (
    <button key={name} type="button">
      {name}
    </button>
  ));
}

/** Returns the names of all tab stops, in order. */
async function walk(): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    await userEvent.tab();
    if (document.activeElement === document.body) return names;
    names.push(document.activeElement?.textContent ?? "");
  }
}

const button = (name: string) => screen.getByRole("button", { name });

describe("items that share a tab stop", () => {
  it("are one stop per group; the nearest group counts", async () => {
    render(
      <Roving>
        {buttons("a", "b")}
        <section>
          {buttons("c", "d")}
          <ul>
            <li>{buttons("e")}</li>
            <li>{buttons("f")}</li>
          </ul>
        </section>
      </Roving>,
    );
    expect(await walk()).toEqual(["a", "c", "e"]);
  });

  it("are reached by arrow keys, Home and End, which stay within the group", async () => {
    render(
      <Roving>
        <section>{buttons("a", "b", "c")}</section>
        <section>{buttons("d")}</section>
      </Roving>,
    );
    button("a").focus();
    for (const [key, name] of [
      ["ArrowRight", "b"],
      ["ArrowDown", "c"],
      ["ArrowRight", "c"],
      ["ArrowLeft", "b"],
      ["ArrowUp", "a"],
      ["ArrowUp", "a"],
      ["End", "c"],
      ["Home", "a"],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect(button(name)).toHaveFocus();
    }
  });

  it("keep the stop at the last focused item", async () => {
    render(
      <Roving>
        <section>{buttons("a", "b", "c")}</section>
        <section>{buttons("d")}</section>
      </Roving>,
    );
    button("b").focus();
    await userEvent.tab();
    expect(button("d")).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(button("b")).toHaveFocus();
  });

  it("start at the selected one", async () => {
    render(
      <Roving>
        {buttons("a")}
        <button type="button" aria-pressed="true">
          b
        </button>
      </Roving>,
    );
    expect(await walk()).toEqual(["b"]);
  });

  it("reverse left and right in right-to-left text", async () => {
    render(
      <Roving>
        <section style={{ direction: "rtl" }}>{buttons("a", "b")}</section>
      </Roving>,
    );
    button("a").focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(button("b")).toHaveFocus();
  });

  it("include later items, and keep a stop when theirs is removed", async () => {
    const { rerender } = render(<Roving>{buttons("a", "b")}</Roving>);
    button("b").focus();
    button("b").blur();
    rerender(<Roving>{buttons("a", "c", "d")}</Roving>);
    await waitFor(() => expect(button("d")).toHaveAttribute("tabindex", "-1"));
    expect(await walk()).toEqual(["a"]);
  });

  it("leave keys with a modifier, and other keys, to the browser", async () => {
    render(<Roving>{buttons("a", "b")}</Roving>);
    button("a").focus();
    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}{Shift>}{ArrowRight}{/Shift}x");
    expect(button("a")).toHaveFocus();
  });

  it("keep the page from scrolling by a key that moves among them, and by no other", () => {
    render(<Roving>{buttons("a", "b")}</Roving>);
    button("a").focus();
    expect(fireEvent.keyDown(button("a"), { key: "ArrowDown" })).toBe(false);
    expect(fireEvent.keyDown(button("b"), { key: "PageDown" })).toBe(true);
  });

  it("keep the stop at the focused one when another becomes current", async () => {
    render(<Roving>{buttons("a", "b", "c")}</Roving>);
    button("b").focus();
    button("c").setAttribute("aria-current", "true");
    button("a").setAttribute("aria-pressed", "false");
    await new Promise((resolve) => setTimeout(resolve));
    expect(button("b")).toHaveAttribute("tabindex", "0");
    expect(button("c")).toHaveAttribute("tabindex", "-1");
  });

  it("skip what is hidden", async () => {
    render(<Roving>{buttons("a", "b", "c")}</Roving>);
    button("b").checkVisibility = () => false;
    button("a").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(button("c")).toHaveFocus();
  });

  it("move their stop to the one that becomes current", async () => {
    render(<Roving>{buttons("a", "b")}</Roving>);
    button("b").setAttribute("aria-current", "true");
    await waitFor(() => expect(button("b")).toHaveAttribute("tabindex", "0"));
    expect(button("a")).toHaveAttribute("tabindex", "-1");
  });

  it("go to the nearest one of the next row, and no further at the last row", async () => {
    render(<Roving>{buttons("a", "b", "c", "d")}</Roving>);
    // Two rows of two: a b over c d.
    for (const [index, name] of ["a", "b", "c", "d"].entries()) {
      const place = new DOMRect((index % 2) * 100, Math.floor(index / 2) * 100, 50, 50);
      button(name).getBoundingClientRect = () => place;
    }
    button("b").focus();
    for (const name of ["d", "d"]) {
      await userEvent.keyboard("{ArrowDown}");
      expect(button(name)).toHaveFocus();
    }
    button("c").focus();
    for (const name of ["a", "a"]) {
      await userEvent.keyboard("{ArrowUp}");
      expect(button(name)).toHaveFocus();
    }
    // Neither to the one before nor to the one after in the own row.
    for (const [key, name] of [
      ["ArrowDown", "c"],
      ["ArrowUp", "b"],
    ] as const) {
      button(name).focus();
      await userEvent.keyboard(`{${key}}`);
      expect(button(name)).toHaveFocus();
    }
  });
});
