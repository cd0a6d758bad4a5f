import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Explained } from "#screens/explain/Explained.tsx";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { LanguageProvider } from "#screens/LanguageProvider.tsx";
import english from "#screens/messages/en.json";
import type { Session } from "#screens/session.ts";
import { workedAssessment, workedExample } from "../../fixtures/workedExample.ts";

const session: Session = {
  assessment: workedAssessment,
  questionnaire: workedExample,
  apply: () => undefined,
  singleKeys: true,
};

/** A browser history for the trail: the test's document has none that goes back. */
function fakeHistory() {
  const entries: unknown[] = [null];
  const go = (steps: number) => {
    entries.splice(entries.length + steps);
    window.dispatchEvent(new PopStateEvent("popstate"));
  };
  vi.spyOn(window.history, "state", "get").mockImplementation(() => entries.at(-1));
  vi.spyOn(window.history, "pushState").mockImplementation((state) => void entries.push(state));
  vi.spyOn(window.history, "back").mockImplementation(() => go(-1));
  vi.spyOn(window.history, "go").mockImplementation((steps = 0) => go(steps));
}

beforeEach(fakeHistory);
afterEach(() => vi.restoreAllMocks());

function renderFigures() {
  render(
    <LanguageProvider locale="en" messages={english}>
      <Explained session={session}>
        <p>
          <MetricButton of={{ kind: "node", id: "overall", metric: "value" }}>3.1</MetricButton>
          <MetricButton of={{ kind: "node", id: "B", metric: "value" }}>1.0</MetricButton>
          <MetricButton of={null}>none</MetricButton>
        </p>
      </Explained>
    </LanguageProvider>,
  );
}

const panel = () => screen.findByRole("dialog", undefined, { timeout: 10_000 });

describe("a number", () => {
  it("is a button, announced as the number alone, or plain text if there is nothing to explain", () => {
    renderFigures();
    const numbers = screen.getAllByRole("button");
    expect(numbers.map((button) => button.textContent)).toEqual(["3.1", "1.0"]);
    for (const number of numbers) expect(number).not.toHaveAttribute("aria-haspopup");
  });

  it("shares one tab stop with its neighbours, with arrow keys between them", async () => {
    renderFigures();
    await userEvent.tab();
    expect(screen.getByRole("button", { name: "3.1" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: "1.0" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(within(await panel()).getByRole("heading", { level: 2 })).toHaveFocus();
  });

  it("is plain text outside an assessment", () => {
    render(
      <LanguageProvider locale="en" messages={english}>
        <MetricButton of={{ kind: "reduction" }}>40%</MetricButton>
      </LanguageProvider>,
    );
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("opens its explanation and focuses the title", async () => {
    renderFigures();
    await userEvent.click(screen.getByRole("button", { name: "3.1" }));
    expect(within(await panel()).getByRole("heading", { level: 2 })).toHaveFocus();
    expect(within(await panel()).getByRole("row", { name: /^Area A 2 4.19 2.79/ })).toBeInTheDocument();
    expect(within(await panel()).getByRole("row", { name: "Together 3 3.1" })).toBeInTheDocument();
  });

  it("links to the answer, and back to the followed line", async () => {
    renderFigures();
    await userEvent.click(screen.getByRole("button", { name: "3.1" }));
    for (const line of ["Area A", "Practice A1", "What about A1.answered?"]) {
      await userEvent.click(within(await panel()).getByRole("button", { name: line }));
    }
    expect(within(await panel()).getByRole("link", { name: "Go to the answer" })).toHaveAttribute(
      "href",
      expect.stringContaining("A1.answered"),
    );
    await userEvent.click(within(await panel()).getByRole("button", { name: "Back" }));
    expect(within(await panel()).getByRole("button", { name: "What about A1.answered?" })).toHaveFocus();
  });

  it.each([
    {
      name: "the close button",
      close: async () => userEvent.click(within(await panel()).getByRole("button", { name: "Close" })),
    },
    { name: "the browser's back button", close: async () => act(() => window.history.back()) },
  ])("returns the focus after $name", async ({ close }) => {
    renderFigures();
    const number = screen.getByRole("button", { name: "1.0" });
    await userEvent.click(number);
    await panel();
    await close();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(number).toHaveFocus();
  });

  it("lists what does not count, with the reason", async () => {
    renderFigures();
    await userEvent.click(screen.getByRole("button", { name: "1.0" }));
    await userEvent.click(within(await panel()).getByRole("button", { name: "Practice B1" }));
    expect(within(await panel()).getByText("We build no robots.")).toBeInTheDocument();
    expect(within(await panel()).getByText("Does not apply; its weight goes to the others")).toBeInTheDocument();
  });
});
