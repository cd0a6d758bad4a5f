import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import type { AnswerChange } from "#assessment/answer.ts";
import type { Answer } from "#assessment/schema.ts";
import { AnswerDetails } from "#screens/assess/AnswerDetails.tsx";
import english from "#screens/messages/en.json";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

function details(answer: Answer, onChange: (change: AnswerChange) => void) {
  return (
    <LanguageProvider locale="en" messages={english}>
      <AnswerDetails answer={answer} onChange={onChange} />
    </LanguageProvider>
  );
}

describe("what is noted beside an answer", () => {
  it("goes to the store with each keystroke", async () => {
    const onChange = vi.fn();
    render(details({ level: 3 }, onChange));
    await userEvent.type(screen.getByRole("textbox", { name: "Owner" }), "Al");
    expect(onChange.mock.calls).toEqual([[{ owner: "A" }], [{ owner: "Al" }]]);
  });

  it("is taken over from another tab, without writing it back", () => {
    const onChange = vi.fn();
    const { rerender } = render(details({ level: 2 }, onChange));
    rerender(details({ unknown: true, note: "From the other tab" }, onChange));
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("From the other tab");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("shows at once what another tab writes, also where one is typing, so that the next letter overwrites nothing", async () => {
    const { rerender } = render(details({ level: 3 }, vi.fn()));
    const note = screen.getByRole("textbox", { name: "Note" });
    await userEvent.type(note, "Mine");
    rerender(details({ level: 3, note: "Mine" }, vi.fn()));
    rerender(details({ level: 3, note: "Mine and theirs", owner: "Them" }, vi.fn()));
    expect(note).toHaveValue("Mine and theirs");
    expect(note).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "Owner" })).toHaveValue("Them");
  });

  it("says how many links are too many, and keeps them in sight", async () => {
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

  it("says how much of a text is too long, and keeps it in sight", async () => {
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

  it("keeps one link a line and drops empty lines", async () => {
    const onChange = vi.fn();
    render(details({}, onChange));
    await userEvent.click(screen.getByRole("textbox", { name: /Links/ }));
    await userEvent.paste("https://a.example\n\nhttps://b.example\n");
    expect(onChange).toHaveBeenLastCalledWith({ links: ["https://a.example", "https://b.example"] });
  });

  it("asks for the evidence only where there is a level", () => {
    const { rerender } = render(details({ unknown: true }, vi.fn()));
    expect(screen.queryByRole("group", { name: "Evidence" })).toBeNull();
    rerender(details({ level: 0 }, vi.fn()));
    expect(screen.getByRole("group", { name: "Evidence" })).toBeInTheDocument();
  });
});
