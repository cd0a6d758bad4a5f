/* `npm run check:translations`; Vite compiles the TypeScript. */
import { join } from "node:path";
import { runnerImport } from "vite";

const { module } = await runnerImport(join(import.meta.dirname, "build/checkTranslations.ts"));
process.exitCode = await module.checkTranslations();
