import { HeadlineTitle } from "#screens/shell/HeadlineTitle.tsx";
import { ExplainContext } from "#screens/explain/useExplain.ts";
import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";

const value = { kind: "node", id: "overall", metric: "value" } as const;
const runs = [{ text: "Level " }, { text: "2", strong: true, metric: value }, { text: ", Developing." }];

it("is one heading next to buttons for its numbers, whose text a screen reader hears only once", () => {
  render(
    <ExplainContext.Provider value={() => {}}>
      <HeadlineTitle tab="Results" runs={runs} />
    </ExplainContext.Provider>,
  );
  const heading = screen.getByRole("heading", { level: 1, name: "Level 2, Developing." });
  expect(heading.children).toHaveLength(0);
  const shown = screen.getByRole("button", { name: "2" }).closest("p");
  expect(shown).toHaveTextContent("Level 2, Developing.");
  for (const part of shown?.children ?? []) {
    expect(part.getAttribute("aria-hidden") === "true").toBe(part.querySelector("button") === null);
  }
  if (shown !== null) expect(within(shown).getAllByRole("button")).toHaveLength(1);
});
