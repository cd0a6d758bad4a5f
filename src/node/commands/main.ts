import { setFlagsFromString } from "node:v8";
import { endWithReader } from "./print.ts";
import { run } from "./tenspan.ts";
import { leaveNothingUnfinished } from "./writeWhole.ts";

/*
 * Makes V8 optimize a function only after fifteen times as much use as usual: a command ends so soon that a third of
 * its CPU time would go into optimizing, for code that hardly runs afterwards. V8 of later versions of Node has no such
 * flag, and would say so on standard error.
 */
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
endWithReader();
leaveNothingUnfinished();
process.exitCode = await run(process.argv.slice(2));
