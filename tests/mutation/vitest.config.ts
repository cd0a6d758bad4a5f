import { defineConfig } from "vitest/config";

/** The tests that mutants of src/scoring have to fear. */
export default defineConfig({
  test: { include: ["tests/scoring/*.test.ts"], environment: "node", testTimeout: 60_000 },
});
