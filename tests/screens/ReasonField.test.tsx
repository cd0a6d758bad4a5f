import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ReasonField } from "#screens/assess/ReasonField.tsx";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import english from "#screens/messages/en.json";

function field(reason: string, isAsked = false, { onChange = vi.fn(), onConfirm = vi.fn() } = {}) {
  return (
    <LanguageProvider locale="en" messages={english}>
      <ReasonField reason={reason} isAsked={isAsked} onReached={vi.fn()} onChange={onChange} onConfirm={onConfirm} />
    </LanguageProvider>
  );
}

const reason = () => screen.getByRole("textbox", { name: "Why does it not apply?" });

describe("the reason why a question does not apply", () => {
  it("has the focus after its key was pressed", async () => {
    const onChange = vi.fn();
    render(field("", true, { onChange }));
    expect(reason()).toHaveFocus();
    await userEvent.keyboard("No");
    expect(onChange.mock.calls).toEqual([["N"], ["No"]]);
  });

  it("is confirmed with Enter; Shift+Enter starts a new line", async () => {
    const onChange = vi.fn();
    const onConfirm = vi.fn();
    render(field("No AI", true, { onChange, onConfirm }));
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    expect(onChange).toHaveBeenLastCalledWith("No AI\n");
    expect(onConfirm).not.toHaveBeenCalled();
    await userEvent.keyboard("{Enter}");
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it("is requested politely, and reported missing once the field is left empty", async () => {
    const { rerender } = render(field("", true));
    expect(reason()).toBeValid();
    expect(reason()).toBeRequired();
    expect(screen.queryByRole("alert")).toBeNull();
    await userEvent.tab();
    expect(screen.getByRole("alert")).toHaveTextContent("Please give a reason");
    expect(reason()).toBeInvalid();
    rerender(field("No AI here."));
    expect(reason()).toBeValid();
    rerender(field(""));
    expect(reason()).toBeValid();
  });

  it("is reported missing at once if it was omitted earlier", () => {
    render(field(" "));
    expect(reason()).toBeInvalid();
  });
});
