import { expect, it } from "vitest";
import { assetUrl } from "#lib/assetUrl.ts";

it.each([
  { name: "the page's folder", page: "https://example.org/tools/", expected: "https://example.org/tools/fonts/a.ttf" },
  { name: "the page itself", page: "https://example.org/index.html", expected: "https://example.org/fonts/a.ttf" },
  {
    name: "an address after #",
    page: "http://localhost:4173/#/settings/x",
    expected: "http://localhost:4173/fonts/a.ttf",
  },
  { name: "a query", page: "http://localhost/a/?from=/b/c", expected: "http://localhost/a/fonts/a.ttf" },
])("a file of the app is next to $name", ({ page, expected }) => expect(assetUrl("fonts/a.ttf", page)).toBe(expected));
