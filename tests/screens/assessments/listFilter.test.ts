import { describe, expect, it } from "vitest";
import { choicesIn, filterList, filterOf, type ListFilter, NO_FILTER } from "#screens/assessments/listFilter.ts";
import { listRows } from "#screens/assessments/listRows.ts";
import { listAssessments } from "#screens/services.tsx";
import type { Head } from "#store/head.ts";

type HeadInput = Partial<Omit<Head, "summary">> & {
  readonly organisation?: string;
  readonly sector?: string;
  readonly tags?: readonly string[];
  readonly updatedAt?: string;
  readonly started?: true;
  readonly invited?: true;
};

function head(
  id: string,
  { organisation = id, sector, tags, updatedAt = "", started, invited, ...rest }: HeadInput,
): Head {
  const subject = { organisation, scope: "Group", ...(sector !== undefined && { sector }) };
  const more = { ...(tags && { tags }), ...(started && { started }), ...(invited && { invited }) };
  const summary = { subject, createdAt: "2026-01-01T00:00:00Z", updatedAt, ...more };
  const file = { savedAt: "2026-01-01T00:00:00Z", changed: [] };
  return { id, revision: "r", archived: false, file, summary, ...rest };
}

const heads = [
  head("a", { organisation: "Łódź Bank", sector: "Banking", tags: ["Client"], started: true }),
  head("b", { organisation: "Brook", sector: "Health", tags: ["Client", "2026"], updatedAt: "2026-03-01T00:00:00Z" }),
  head("c", { organisation: "Cedar", sector: "Banking", archived: true, started: true }),
  head("d", { organisation: "Dale", file: { savedAt: null, changed: [] }, invited: true, started: true }),
  head("e", { organisation: "Brook", file: { savedAt: "2026-01-01T00:00:00Z", changed: ["edition"] }, started: true }),
];
const nameOf = ({ subject }: { readonly subject: { readonly organisation: string } }) => subject.organisation;
const rows = listRows(listAssessments({ heads: new Map(heads.map((one) => [one.id, one])) }), nameOf);

describe("the list", () => {
  it("has the last changed first", () => expect(rows[0]?.id).toBe("b"));

  it.each<{ readonly name: string; readonly filter: Partial<ListFilter>; readonly ids: readonly string[] }>([
    { name: "everything current", filter: {}, ids: ["a", "b", "d", "e"] },
    { name: "words in any order, without accents", filter: { search: "bank lodz" }, ids: ["a"] },
    { name: "words with accents and capitals", filter: { search: "ŁÓDŹ" }, ids: ["a"] },
    { name: "a sector and a tag in the search", filter: { search: "health 2026" }, ids: ["b"] },
    { name: "a tag", filter: { tag: "Client" }, ids: ["a", "b"] },
    { name: "an organisation", filter: { organisation: "Brook" }, ids: ["b", "e"] },
    { name: "a sector, without the archive", filter: { sector: "Banking" }, ids: ["a"] },
    { name: "the archive", filter: { state: "archived" }, ids: ["c"] },
    { name: "what is not started", filter: { state: "notStarted" }, ids: ["b"] },
    { name: "what is started", filter: { state: "started" }, ids: ["a", "d", "e"] },
    { name: "what changed since it was last saved to a file", filter: { state: "unsaved" }, ids: ["d", "e"] },
    { name: "invitations", filter: { state: "invited" }, ids: ["d"] },
    { name: "several filters together", filter: { search: "brook", tag: "2026" }, ids: ["b"] },
  ])("filtered by $name", ({ filter, ids }) => {
    const found = filterList(rows, { ...NO_FILTER, ...filter });
    expect(found.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it("offers each tag, organisation and sector once, sorted", () => {
    expect(choicesIn(rows, "en")).toEqual({
      tag: ["2026", "Client"],
      organisation: ["Brook", "Cedar", "Dale", "Łódź Bank"],
      sector: ["Banking", "Health"],
    });
  });

  it("sorts numbers within names by their value, and offers nothing empty", () => {
    const row = { tags: ["Round 10", "Round 9"], organisation: "", sector: "" };
    expect(choicesIn([row], "en")).toEqual({ tag: ["Round 9", "Round 10"], organisation: [], sector: [] });
  });

  it("keeps the row of an unchanged assessment", () => {
    const again = listRows(
      listAssessments({
        heads: new Map(heads.map((one) => [one.id, one.id === "a" ? { ...one, archived: true } : one])),
      }),
      nameOf,
    );
    const row = (from: typeof rows, id: string) => from.find((one) => one.id === id);
    expect(row(again, "b")).toBe(row(rows, "b"));
    expect(row(again, "a")).not.toBe(row(rows, "a"));
  });
});

it.each([
  { name: "nothing", value: null, filter: NO_FILTER },
  { name: "another format", value: { search: 7, state: "lost", tag: "x" }, filter: { ...NO_FILTER, tag: "x" } },
  { name: "a filter", value: { ...NO_FILTER, state: "archived" }, filter: { ...NO_FILTER, state: "archived" } },
])("a stored filter is read from $name", ({ value, filter }) => expect(filterOf(value)).toEqual(filter));
