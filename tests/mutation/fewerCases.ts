import * as fc from "fast-check";

// There are a thousand mutants, and most die of the first examples.
fc.configureGlobal({ numRuns: 30 });
