import * as fc from "fast-check";

// There are a thousand mutants, and the first examples detect most of them.
fc.configureGlobal({ numRuns: 30 });
