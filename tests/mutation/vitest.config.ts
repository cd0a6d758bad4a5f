import { defineConfig } from "vitest/config";

/** The tests run against mutants of src/scoring; without the test of 10,000 questions, which small ones cover. */
export default defineConfig({
  test: {
    include: ["tests/scoring/*.test.ts"],
    exclude: ["tests/scoring/badInput.test.ts"],
    setupFiles: ["tests/mutation/fewerCases.ts"],
    environment: "node",
    testTimeout: 60_000,
  },
});
