import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { AnswerChange } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { AnswerDetails } from "#screens/assess/AnswerDetails.tsx";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import english from "#screens/messages/en.json";

function details(answer: Answer, onChange: (change: AnswerChange) => void) {
  return (
    <LanguageProvider locale="en" messages={english}>
      <AnswerDetails answer={answer} onChange={onChange} />
    </LanguageProvider>
  );
}

describe("the notes on an answer", () => {
  it("are stored with each keystroke", async () => {
    const onChange = vi.fn();
    render(details({ level: 3 }, onChange));
    await userEvent.type(screen.getByRole("textbox", { name: "Owner" }), "Al");
    expect(onChange.mock.calls).toEqual([[{ owner: "A" }], [{ owner: "Al" }]]);
  });

  it("are updated from another tab, without being written back", () => {
    const onChange = vi.fn();
    const { rerender } = render(details({ level: 2 }, onChange));
    rerender(details({ unknown: true, note: "From the other tab" }, onChange));
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("From the other tab");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("are updated from another tab at once, even while typing, so that the next letter overwrites nothing", async () => {
    const { rerender } = render(details({ level: 3 }, vi.fn()));
    const note = screen.getByRole("textbox", { name: "Note" });
    await userEvent.type(note, "Mine");
    rerender(details({ level: 3, note: "Mine" }, vi.fn()));
    rerender(details({ level: 3, note: "Mine and theirs", owner: "Them" }, vi.fn()));
    expect(note).toHaveValue("Mine and theirs");
    expect(note).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "Owner" })).toHaveValue("Them");
  });

  it("report how many links are too many, and keep them visible", async () => {
    const onChange = vi.fn();
    render(details({}, onChange));
    const links = screen.getByRole("textbox", { name: /Links/ });
    await userEvent.click(links);
    const pasted = Array.from({ length: 130 }, (_, index) => `https://${index}.example`);
    await userEvent.paste(pasted.join("\n"));
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith({ links: pasted.slice(0, 100) });
    expect(screen.getByRole("alert")).toHaveTextContent("Only the first 100 links are saved, 30 more are not.");
    expect(links).toHaveValue(pasted.join("\n"));
  });

  it("report how much of a text is too long, and keep it visible", async () => {
    const onChange = vi.fn();
    render(details({}, onChange));
    const note = screen.getByRole("textbox", { name: "Note" });
    await userEvent.click(note);
    await userEvent.paste("x".repeat(100_007));
    await userEvent.tab();
    expect(onChange).toHaveBeenLastCalledWith({ note: "x".repeat(100_000) });
    expect(screen.getByRole("alert")).toHaveTextContent("Too long by 7 letters: only the first 100,000 are saved.");
    expect(note).toHaveValue("x".repeat(100_007));
  });

  it("keep one link per line and drop empty lines", async () => {
    const onChange = vi.fn();
    render(details({}, onChange));
    await userEvent.click(screen.getByRole("textbox", { name: /Links/ }));
    await userEvent.paste("https://a.example\n\nhttps://b.example\n");
    expect(onChange).toHaveBeenLastCalledWith({ links: ["https://a.example", "https://b.example"] });
  });

  it("ask for the evidence only if there is a level", () => {
    const { rerender } = render(details({ unknown: true }, vi.fn()));
    expect(screen.queryByRole("group", { name: "Evidence" })).toBeNull();
    rerender(details({ level: 0 }, vi.fn()));
    expect(screen.getByRole("group", { name: "Evidence" })).toBeInTheDocument();
  });
});
