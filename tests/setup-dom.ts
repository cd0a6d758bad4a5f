import "@testing-library/jest-dom/vitest";
import { explainCatalogue, reportCatalogue } from "#screens/shell/catalogues.ts";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// They come with the screens that say them, which tests draw without.
await Promise.all([reportCatalogue, explainCatalogue].map((catalogue) => catalogue.load("en")));

// Without a layout there is nothing to scroll to.
Element.prototype.scrollIntoView = () => {};
