import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withAnswer } from "#assessment/changes.ts";
import type { Assessment } from "#assessment/schema.ts";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import english from "#screens/messages/en.json";
import type { AssessmentChange, Session } from "#screens/session.ts";
import { QuestionnaireUpgrade } from "#screens/upgrade/QuestionnaireUpgrade.tsx";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

const [UPGRADE] = tinyQuestionnaire.upgrades ?? [];
if (UPGRADE === undefined) throw new Error("The tiny questionnaire has no upgrade");
const earlier = { ...tinyQuestionnaire, version: "0.9.0" };
const later = { questionnaire: tinyQuestionnaire, upgrade: UPGRADE };
const answered = anAssessment({
  questionnaire: { id: "tiny", version: "0.9.0" },
  answers: { "policy.written": { level: 2 }, "training.offered": { level: 1 }, "policy.liked": { level: 1 } },
});

let seconds = 0;
let apply: (change: AssessmentChange) => void = () => {};
let current: Assessment = answered;

/** Renders an assessment and its questionnaire as the session provides them, before and after the move. */
function Screen({ here = true }: { readonly here?: boolean }) {
  const [assessment, setAssessment] = useState<Assessment>(answered);
  current = assessment;
  apply = (change) => {
    seconds += 1;
    setAssessment(change(current, new Date(seconds * 1000).toISOString()));
  };
  const isOld = assessment.questionnaire.version === "0.9.0";
  const known = isOld ? { questionnaire: earlier, later } : { questionnaire: tinyQuestionnaire };
  const session: Session = { assessment, ...known, apply, singleKeys: true };
  return (
    <LanguageProvider locale="en" messages={english}>
      <QuestionnaireUpgrade session={session} here={here} />
    </LanguageProvider>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name, hidden: true }));

beforeEach(() => {
  vi.spyOn(HTMLDialogElement.prototype, "showModal").mockReturnValue();
  vi.spyOn(HTMLDialogElement.prototype, "close").mockReturnValue();
});

describe("a later version of the questionnaire", () => {
  it("is offered, and changes nothing until its visitor has seen the changes and agreed", async () => {
    render(<Screen />);
    expect(screen.getByRole("status")).toHaveTextContent("answered with version 0.9.0 and can stay with it");
    await press("See what would change");
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog).toHaveTextContent("One answer counts as it is.");
    expect(dialog).toHaveTextContent("One answer is to be confirmed: its question has changed.");
    expect(dialog).toHaveTextContent("It now asks about all staff.");
    expect(current).toBe(answered);
    await press("Stay with version 0.9.0");
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
    expect(current).toBe(answered);
  });

  it("moves the answers, and restores them", async () => {
    render(<Screen />);
    await press("See what would change");
    await screen.findByRole("dialog", { hidden: true });
    await press("Move to version 1.0.0");
    expect(screen.getByRole("status")).toHaveTextContent("taken over from version 0.9.0; one waits to be confirmed");
    expect(current.questionnaire).toEqual({ id: "tiny", version: "1.0.0", upgradedFrom: "0.9.0" });
    await press("Undo");
    expect(current).toEqual({ ...answered, updatedAt: current.updatedAt });
    expect(screen.getByRole("button", { name: "See what would change" })).toBeVisible();
  });

  it("can be undone only until something else changes", async () => {
    render(<Screen />);
    await press("See what would change");
    await screen.findByRole("dialog", { hidden: true });
    await press("Move to version 1.0.0");
    act(() => apply((assessment, now) => withAnswer(assessment, "policy.written", { choice: { level: 0 } }, now)));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("is offered where it matters, and no longer after it was declined", async () => {
    const { container, rerender } = render(<Screen here={false} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<Screen />);
    await press("Not now");
    expect(container).toBeEmptyDOMElement();
  });
});
