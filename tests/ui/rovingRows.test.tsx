// A list of rows with controls: as many tab stops as one row has, and arrow keys between rows.

import { fireEvent } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { rovingRows } from "#ui/rovingRows.ts";

let list: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<ol>${["a", "b", "c"]
    .map(
      (row) =>
        `<li><button data-metric="${row}">number</button><select id="${row}1"></select><input type="checkbox" id="${row}2"><button id="${row}3">Details</button></li>`,
    )
    .join("")}</ol>`;
  const found = document.querySelector("ol");
  if (found === null) throw new Error("no list");
  list = found;
  rovingRows(list);
});

const at = (id: string) => document.getElementById(id);
const stops = () => [...list.querySelectorAll<HTMLElement>("[tabindex='0']")].map(({ id }) => id);
const press = (key: string) => {
  const from = document.activeElement;
  return from !== null && fireEvent.keyDown(from, { key });
};

it("has the tab stops of the first row only, and keeps those of the numbers", () => {
  expect(stops()).toEqual(["a1", "a2", "a3"]);
  expect(list.querySelector<HTMLElement>("[data-metric]")?.hasAttribute("tabindex")).toBe(false);
});

it.each([
  { from: "a2", key: "ArrowDown", to: "b2" },
  { from: "b3", key: "ArrowUp", to: "a3" },
  { from: "a3", key: "ArrowUp", to: "a3" },
  { from: "a3", key: "End", to: "c3" },
  { from: "c2", key: "Home", to: "a2" },
  { from: "a1", key: "ArrowDown", to: "a1" },
  { from: "a2", key: "ArrowRight", to: "a2" },
])("$key moves from $from to $to", ({ from, key, to }) => {
  at(from)?.focus();
  press(key);
  expect(document.activeElement?.id).toBe(to);
  expect(stops()).toEqual([1, 2, 3].map((nth) => `${to.charAt(0)}${nth}`));
});

it("moves the stops to the clicked row, and to the nearest when a row is removed", async () => {
  at("c3")?.focus();
  expect(stops()).toEqual(["c1", "c2", "c3"]);
  at("c3")?.closest("li")?.remove();
  await new Promise((resolve) => setTimeout(resolve));
  expect(stops()).toEqual(["b1", "b2", "b3"]);
});
