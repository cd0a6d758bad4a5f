import { describe, expect, it } from "vitest";
import { chartTable } from "#exchange/markdown/chartTable.ts";
import { aRadar } from "../../pdf/sampleDocument.ts";

// The reviewed documents of the sample cover the other charts, each with its numbers.
describe("the numbers of a radar", () => {
  const radar = aRadar([{}, { text: { value: "not rated", range: "0.0 to 5.0", target: "none", last: "none" } }]);
  const none = { ...radar, axes: radar.axes.map((axis) => ({ ...axis, target: null, last: null })) };

  it("are one row per axis", () => {
    expect(chartTable(radar)).toEqual({
      columns: [
        { header: "Area", align: "start" },
        { header: "Today", align: "end" },
        { header: "Range", align: "end" },
        { header: "Target", align: "end" },
        { header: "March", align: "end" },
      ],
      rows: [
        ["Area 1", "2.0", "1.0 to 3.0", "3", "1.0"],
        ["Area 2", "not rated", "0.0 to 5.0", "none", "none"],
      ],
    });
  });

  it.each([
    { name: "no target and no earlier value", chart: none, headers: ["Area", "Today", "Range"] },
    {
      name: "no range",
      chart: { ...radar, names: { ...radar.names, range: "" } },
      headers: ["Area", "Today", "Target", "March"],
    },
  ])("have no column for $name", ({ chart, headers }) => {
    const { columns, rows } = chartTable(chart);
    expect(columns.map(({ header }) => header)).toEqual(headers);
    for (const row of rows) expect(row).toHaveLength(headers.length);
  });
});
