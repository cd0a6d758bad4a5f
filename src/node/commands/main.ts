import { setFlagsFromString } from "node:v8";
import { endWithReader } from "./print.ts";
import { run } from "./tenspan.ts";
import { leaveNothingUnfinished } from "./writeWhole.ts";

/*
 * Makes V8 optimize a function only after fifteen times as much use as usual: a command ends so soon that a third of
 * its CPU time would go into optimizing, for code that hardly runs afterwards.
 */
setFlagsFromString("--interrupt-budget=1000000");
endWithReader();
leaveNothingUnfinished();
process.exitCode = await run(process.argv.slice(2));
