import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { RiskMatrixChart } from "#charts/RiskMatrixChart.tsx";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const words = { asTable: "As a table", asPicture: "As a picture", toolbar: "This chart", hint: "Point at a number." };

function figure(shown: readonly string[] = ["a", "b"], current: string | null = null) {
  const controls = [{ question: "q1", on: "likelihood", weight: 1 } as const];
  const plain = { description: "It happens.", category: "Security", references: [], drivers: [], controls };
  const questionnaire = aQuestionnaire([anArea("A", [aPractice("A1", [aQuestion("q1")])])], {
    risks: [
      { ...plain, id: "a", title: "First", likelihood: 3, impact: 3 },
      { ...plain, id: "b", title: "Second", likelihood: 5, impact: 5, controls: [] },
    ],
  });
  const { matrix } = buildRisks(
    createReportContext(questionnaire, anAssessment({ q1: { level: 5 } }), createFormatter("en", english)),
  );
  return (
    <RiskMatrixChart
      matrix={matrix}
      texts={words}
      hrefOf={(id) => `#/risks/${id}`}
      current={current}
      shown={new Set(shown)}
    />
  );
}

describe("the risk matrix", () => {
  it("reads out each scenario in full, worst first, and links to it", () => {
    render(figure());
    const links = screen.getAllByRole("link");
    expect(links.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")])).toEqual([
      ["1, Second: 25.0, Very high, controls lower nothing yet.", "#/risks/b"],
      ["2, First: 9.0, Moderate without controls, 4.2, Very low with them.", "#/risks/a"],
    ]);
  });

  it("describes itself without repeating its scenarios", () => {
    render(figure());
    expect(screen.getByRole("group")).toHaveAccessibleDescription(
      "Risk matrix of 5 by 5 cells, likelihood upwards and impact to the right, with 2 scenarios.",
    );
  });

  it("draws a path only where the controls change something", () => {
    const { container } = render(figure());
    expect(container.querySelectorAll("line.path, line[class*=path]")).toHaveLength(1);
  });

  it("colours every cell by the questionnaire's matrix, and names each band once", () => {
    const { container } = render(figure());
    expect(container.querySelectorAll("rect")).toHaveLength(25);
    for (const band of ["Very low", "Low", "Moderate", "High", "Very high"]) {
      expect(screen.getAllByText(band)).toHaveLength(1);
    }
  });

  it("is one tab stop; arrow keys move inside", async () => {
    const user = userEvent.setup();
    render(figure());
    const [first, second] = screen.getAllByRole("link");
    await user.tab();
    expect(first).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(second).toHaveFocus();
    expect(screen.getAllByRole("link").filter((link) => link.tabIndex === 0)).toEqual([second]);
    await user.keyboard("{ArrowRight}{Home}");
    expect(first).toHaveFocus();
  });

  it("starts at the open scenario", () => {
    render(figure(["a", "b"], "a"));
    expect(screen.getAllByRole("link").map((link) => [link.tabIndex, link.getAttribute("aria-current")])).toEqual([
      [-1, null],
      [0, "true"],
    ]);
  });

  it("switches to a table and back", async () => {
    const user = userEvent.setup();
    render(figure());
    await user.click(screen.getByRole("button", { name: "As a table" }));
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(["1 SecondVery high25.0Very high25.0fixed", "2 FirstModerate9.0Very low4.2fixed"]);
    await user.click(screen.getByRole("button", { name: "As a picture" }));
    expect(screen.queryByRole("table")).toBeNull();
  });
});
