import { endWithReader } from "./print.ts";
import { run } from "./tenspan.ts";
import { leaveNothingUnfinished } from "./writeWhole.ts";

endWithReader();
leaveNothingUnfinished();
process.exitCode = await run(process.argv.slice(2));
