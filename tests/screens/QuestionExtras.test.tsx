import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { type Extra, QuestionExtras } from "#screens/assess/QuestionExtras.tsx";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import english from "#screens/messages/en.json";
import { aQuestion, workedExample } from "../fixtures/workedExample.ts";

const question = { ...aQuestion("one"), why: "Because.", evidence: ["A policy", "Minutes"], references: [] };

function Extras({ id = "one", answer = {} }: { readonly id?: string; readonly answer?: Answer }) {
  const [open, setOpen] = useState<Extra | null>(null);
  return (
    <LanguageProvider locale="en" messages={english}>
      <QuestionExtras
        question={{ ...question, id }}
        questionnaire={workedExample}
        answer={answer}
        onChange={vi.fn()}
        open={open}
        onOpen={setOpen}
      />
    </LanguageProvider>
  );
}

const button = (name: RegExp) => screen.getByRole("button", { name });

describe("the folded details under the statements", () => {
  it("show the number of their entries, and omit what a question does not have", () => {
    render(<Extras answer={{ level: 3, evidence: "documented", note: "Seen", flagged: true }} />);
    const names = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(names).toEqual(["Why this matters", "Typical evidence2", "Evidence and notes3"]);
  });

  it("show one part at a time, and fold it again", async () => {
    render(<Extras />);
    await userEvent.click(button(/^Why/));
    expect(screen.getByText("Because.")).toBeInTheDocument();
    await userEvent.click(button(/^Typical/));
    expect(screen.queryByText("Because.")).toBeNull();
    expect(screen.getByText("Minutes")).toBeInTheDocument();
    expect(button(/^Typical/)).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(button(/^Typical/));
    expect(screen.queryByText("Minutes")).toBeNull();
  });

  it("keep the open part open from question to question", async () => {
    const { rerender } = render(<Extras />);
    await userEvent.click(button(/^Evidence and notes/));
    rerender(<Extras id="two" answer={{ note: "Of the second" }} />);
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("Of the second");
  });
});
