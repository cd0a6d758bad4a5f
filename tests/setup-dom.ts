import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// Without a layout there is nothing to scroll to.
Element.prototype.scrollIntoView = () => {};
