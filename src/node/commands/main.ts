import { endWithReader } from "./print.ts";
import { run } from "./tenspan.ts";

endWithReader();
process.exitCode = await run(process.argv.slice(2));
