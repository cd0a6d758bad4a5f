import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { explainCatalogue, reportCatalogue } from "#screens/shell/catalogues.ts";

afterEach(cleanup);

// Screens load these catalogues, but tests render parts without their screens.
await Promise.all([reportCatalogue, explainCatalogue].map((catalogue) => catalogue.load("en")));

// There is no layout, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => {};
