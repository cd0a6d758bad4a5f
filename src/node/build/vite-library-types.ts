import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "vite";

/**
 * Writes the types of the library beside it, and its package.json. They name each other by paths within the package:
 * what the project calls `#room/file.ts` is unknown to others.
 */
export function libraryTypes(root: string): Plugin {
  let out = "";
  return {
    name: "tenspan-library-types",
    configResolved: ({ build }) => {
      out = join(root, relative(root, build.outDir));
    },
    closeBundle: () => {
      const types = join(out, "types");
      const config = join(root, "node_modules/.cache/library-types.json");
      writeFileSync(config, JSON.stringify(compilerConfig(root, types)));
      execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], {
        stdio: "inherit",
      });
      rmSync(config);
      for (const file of readdirSync(types, { recursive: true, encoding: "utf8" })) {
        const path = join(types, file);
        if (file.endsWith(".d.ts")) writeFileSync(path, withinPackage(readFileSync(path, "utf8"), file));
      }
      writeFileSync(join(out, "package.json"), `${JSON.stringify(packageOf(root), null, 2)}\n`);
    },
  };
}

function compilerConfig(root: string, types: string): object {
  return {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      incremental: false,
      tsBuildInfoFile: null,
      rootDir: join(root, "src"),
      outDir: types,
      lib: ["es2023"],
      types: [],
    },
    include: [],
    files: [join(root, "src/library.ts")],
  };
}

/** The same declarations with paths to other files of the package; a catalogue is texts by their ids. */
function withinPackage(text: string, file: string): string {
  const up = (target: string) => {
    const path = relative(dirname(file), target).replaceAll("\\", "/");
    return path.startsWith(".") ? path : `./${path}`;
  };
  return text
    .replace(/^import type (\w+) from \S+\.json";$/gm, "declare const $1: Readonly<Record<string, string>>;")
    .replace(/(from |import\()"#([^"]+)\.ts"/g, (_, before, target) => `${before}"${up(`${target}.js`)}"`)
    .replace(/(from |import\()"(\.[^"]+)\.ts"/g, '$1"$2.js"');
}

/** zod says what the types of files are; the library itself contains all that it runs. */
function packageOf(root: string): object {
  const { name, version, license, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    name,
    version,
    license,
    type: "module",
    sideEffects: false,
    exports: { ".": { types: "./types/library.d.ts", default: "./tenspan.js" } },
    dependencies: { zod: dependencies.zod },
  };
}
