import { join } from "node:path";
import type { Node } from "typescript/unstable/ast";
import {
  isJsxAttribute,
  isJsxText,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
} from "typescript/unstable/ast/is";
import { API, type Type } from "typescript/unstable/sync";
import { ROOT } from "./sourceFiles.ts";

/** The texts of a file of the product. */
export type WrittenTexts = {
  /** The possible values of its strings: literals, and all values that the types of computed ones allow. */
  readonly strings: ReadonlySet<string>;
  /** Texts shown by JSX: between tags, and in attributes read out to the visitor. */
  readonly shown: readonly string[];
};

let known: ReadonlyMap<string, WrittenTexts> | undefined;

/**
 * Returns the texts of all files below `src/`, by path. Strings of unbounded type are omitted. Read once for all test
 * files of a process, because the whole program is checked for it.
 */
export function writtenTexts(): ReadonlyMap<string, WrittenTexts> {
  known ??= readTexts();
  return known;
}

function readTexts(): ReadonlyMap<string, WrittenTexts> {
  const api = new API({ cwd: ROOT });
  try {
    const source = `${join(ROOT, "src").replaceAll("\\", "/")}/`;
    const snapshot = api.updateSnapshot({ openProjects: [join(ROOT, "tsconfig.json")] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error("tsconfig.json makes no project");
    const { program, checker } = project;
    const paths = program.getSourceFileNames().filter((path) => path.startsWith(source) && /\.tsx?$/.test(path));
    return new Map(
      paths.map((path) => {
        const { strings, templates, shown } = collect(program.getSourceFile(path));
        const types = templates.length === 0 ? [] : checker.getTypeAtLocation(templates);
        return [path.slice(source.length), { strings: new Set([...strings, ...types.flatMap(textsOf)]), shown }];
      }),
    );
  } finally {
    api.close();
  }
}

const READ_ATTRIBUTES = ["alt", "aria-label", "aria-roledescription", "aria-valuetext", "placeholder", "title"];

function collect(file: Node | undefined) {
  const strings: string[] = [];
  const templates: Node[] = [];
  const shown: string[] = [];
  const visit = (node: Node) => {
    if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) strings.push(node.text);
    if (isTemplateExpression(node)) templates.push(node);
    if (isJsxText(node)) shown.push(node.text.trim());
    if (isJsxAttribute(node) && READ_ATTRIBUTES.includes(node.name.getText())) {
      if (node.initializer !== undefined && isStringLiteral(node.initializer)) shown.push(node.initializer.text);
    }
    node.forEachChild(visit);
  };
  if (file !== undefined) visit(file);
  return { strings, templates, shown };
}

function textsOf(type: Type | undefined): readonly string[] {
  if (type?.isUnionType()) return type.getTypes().flatMap(textsOf);
  return type?.isStringLiteralType() ? [type.value] : [];
}
