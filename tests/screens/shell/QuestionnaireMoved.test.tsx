import type { Assessment } from "#assessment/schema.ts";
import { QuestionnaireMoved } from "#screens/shell/QuestionnaireMoved.tsx";
import english from "#screens/messages/en.json";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IntlProvider } from "react-intl";
import { describe, expect, it, vi } from "vitest";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

function notice(rest: Partial<Assessment>, here = true) {
  const session = {
    assessment: anAssessment(rest),
    questionnaire: tinyQuestionnaire,
    apply: vi.fn(),
    singleKeys: true,
  };
  return (
    <IntlProvider locale="en" messages={english}>
      <QuestionnaireMoved session={session} here={here} />
    </IntlProvider>
  );
}

const version = (version: string) => ({ questionnaire: { id: "tiny", version } });

describe("an assessment made with another version of the questionnaire", () => {
  it.each([
    { name: "the same version", rest: version("1.0.0"), says: null },
    {
      name: "an older one",
      rest: version("0.9.0"),
      says: /version 0\.9\.0 .* version 1\.0\.0 now.*Every question that was answered is still asked\..*2 unanswered/,
    },
    {
      name: "an older one with a question that has gone",
      rest: { ...version("0.9.0"), answers: { old: { level: 1 } } },
      says: /One answered question is asked no more: its answer stays in the file/,
    },
    { name: "a newer one", rest: version("1.1.0"), says: /which is newer than version 1\.0\.0 here.*are not shown/ },
  ])("$name", ({ rest, says }) => {
    const { container } = render(notice(rest));
    if (says === null) expect(container).toBeEmptyDOMElement();
    else expect(screen.getByRole("status")).toHaveTextContent(says);
  });

  it("is said only where it matters, and not again once it was read", async () => {
    const { container, rerender } = render(notice(version("0.9.0"), false));
    expect(container).toBeEmptyDOMElement();
    rerender(notice(version("0.9.0")));
    await userEvent.click(screen.getByRole("button", { name: "Understood" }));
    expect(container).toBeEmptyDOMElement();
    rerender(notice(version("0.9.0"), false));
    rerender(notice(version("0.9.0")));
    expect(container).toBeEmptyDOMElement();
  });
});
