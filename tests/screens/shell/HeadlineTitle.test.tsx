import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { NumberRenderer } from "#charts/ChartNumber.tsx";
import { MetricButton } from "#screens/explain/MetricButton.tsx";
import { OpenExplanationContext } from "#screens/explain/useExplain.ts";
import { HeadlineTitle } from "#screens/shell/HeadlineTitle.tsx";

const value = { kind: "node", id: "overall", metric: "value" } as const;
const runs = [{ text: "Level " }, { text: "2", strong: true, metric: value }, { text: ", Developing." }];

it("is one heading next to buttons for its numbers, whose text a screen reader hears only once", () => {
  render(
    <OpenExplanationContext.Provider value={() => {}}>
      <NumberRenderer value={MetricButton}>
        <HeadlineTitle tab="Results" runs={runs} />
      </NumberRenderer>
    </OpenExplanationContext.Provider>,
  );
  const heading = screen.getByRole("heading", { level: 1, name: "Level 2, Developing." });
  expect(heading.children).toHaveLength(0);
  const shown = screen.getByRole("button", { name: "2" }).closest("p");
  expect(shown).toHaveTextContent("Level 2, Developing.");
  const said = [...(shown?.querySelectorAll(":not([aria-hidden] *)") ?? [])].flatMap((part) =>
    [...part.childNodes].filter((node) => node instanceof Text && part.getAttribute("aria-hidden") === null),
  );
  expect(said.map((node) => node.textContent)).toEqual(["2"]);
  if (shown !== null) expect(within(shown).getAllByRole("button")).toHaveLength(1);
});
