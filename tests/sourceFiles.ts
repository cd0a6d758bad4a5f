import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's root. */
export const ROOT = join(import.meta.dirname, "..");

/** A file of the product: its path below `src/` with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Returns all TypeScript files below src/. */
export function sourceFiles(): readonly SourceFile[] {
  const src = join(ROOT, "src");
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => ({ path, text: readFileSync(join(src, path), "utf8") }));
}

/**
 * Returns static imports of values and side effects, with `types` also those of types, which the build removes. Imports
 * on demand may lead back.
 */
export function staticImports(
  files: readonly SourceFile[],
  { types = false }: { readonly types?: boolean } = {},
): ReadonlyMap<string, readonly string[]> {
  const lasting = types
    ? /^(?:import|export)\s+(?:[^"]*?from\s+)?"([^"]+)"/gm
    : /^(?:import|export)\s+(?!type\b)(?:[^"]*?from\s+)?"([^"]+)"/gm;
  return new Map(
    files.map(({ path, text }) => {
      const folder = path.split("/").slice(0, -1).join("/");
      const targets = [...text.matchAll(lasting)].map(([, specifier = ""]) =>
        specifier.startsWith("#") ? specifier.slice(1) : `${folder}/${specifier.replace(/^\.\//, "")}`,
      );
      return [path, targets];
    }),
  );
}
