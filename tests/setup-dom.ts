import "@testing-library/jest-dom/vitest";
import { explainCatalogue, reportCatalogue } from "#screens/shell/catalogues.ts";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// Screens load these catalogues, but tests render parts without their screens.
await Promise.all([reportCatalogue, explainCatalogue].map((catalogue) => catalogue.load("en")));

// There is no layout, and thus nothing to scroll to.
Element.prototype.scrollIntoView = () => {};
