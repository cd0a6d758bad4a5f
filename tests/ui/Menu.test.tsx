import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Menu } from "#ui/Menu.tsx";

function renderMenu(onUse = vi.fn()) {
  render(
    <>
      <Menu label="More">
        <li>
          <button type="button" onClick={onUse}>
            Rename
          </button>
        </li>
      </Menu>
      <button type="button">Elsewhere</button>
    </>,
  );
  return { onUse, menu: screen.getByRole("group"), button: screen.getByText("More") };
}

describe("a menu", () => {
  it("renders its items when it is first opened, and keeps them", async () => {
    const { menu, button } = renderMenu();
    expect(screen.queryByText("Rename")).toBeNull();
    await userEvent.click(button);
    expect(screen.getByText("Rename")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(menu).not.toHaveAttribute("open");
    expect(screen.getByText("Rename")).toBeInTheDocument();
  });

  it("opens, closes when an entry is used, and returns the focus to its button", async () => {
    const { onUse, menu, button } = renderMenu();
    await userEvent.click(button);
    expect(menu).toHaveAttribute("open");
    await userEvent.click(screen.getByRole("button", { name: "Rename" }));
    expect(onUse).toHaveBeenCalledOnce();
    expect(menu).not.toHaveAttribute("open");
    expect(button).toHaveFocus();
  });

  it("closes on Escape and stops the event, which elsewhere leads to the statements", async () => {
    const onEscape = vi.fn();
    document.addEventListener("keydown", onEscape);
    const { menu, button } = renderMenu();
    await userEvent.click(button);
    screen.getByRole("button", { name: "Rename" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(menu).not.toHaveAttribute("open");
    expect(button).toHaveFocus();
    expect(onEscape).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(onEscape).toHaveBeenCalledOnce();
    document.removeEventListener("keydown", onEscape);
  });

  it.each([
    { name: "a click elsewhere", leave: () => userEvent.click(screen.getByRole("button", { name: "Elsewhere" })) },
    { name: "the focus that goes on", leave: () => userEvent.tab() },
  ])("closes on $name", async ({ leave }) => {
    const { menu, button } = renderMenu();
    await userEvent.click(button);
    screen.getByRole("button", { name: "Rename" }).focus();
    expect(menu).toHaveAttribute("open");
    await leave();
    expect(menu).not.toHaveAttribute("open");
    expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
  });
});
