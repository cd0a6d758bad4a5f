import { defineConfig } from "vitest/config";

/** The tests that mutants of src/scoring have to fear; what 10,000 questions give is told by few ones already. */
export default defineConfig({
  test: {
    include: ["tests/scoring/*.test.ts"],
    exclude: ["tests/scoring/badInput.test.ts"],
    setupFiles: ["tests/mutation/fewerCases.ts"],
    environment: "node",
    testTimeout: 60_000,
  },
});
