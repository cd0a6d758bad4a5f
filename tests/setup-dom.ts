import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { explainCatalogue, reportCatalogue } from "#screens/shell/catalogues.ts";

// Test files share a document, as they share modules.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

// Screens load these catalogues, but tests render parts without their screens.
await Promise.all([reportCatalogue, explainCatalogue].map((catalogue) => catalogue.load("en")));

// There is no layout, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => {};
