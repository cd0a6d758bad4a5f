import "@testing-library/jest-dom/vitest";
import { explainCatalogue, reportCatalogue } from "#screens/shell/catalogues.ts";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// Screens load these catalogues, but tests render parts without their screens.
await Promise.all([reportCatalogue, explainCatalogue].map((catalogue) => catalogue.load("en")));

// There is no layout, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => {};
