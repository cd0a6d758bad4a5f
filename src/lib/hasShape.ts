import { isObject } from "./isObject.ts";

/**
 * Tells whether a value has the structure of an example: the same types in the same fields, and lists whose items are
 * like the first item of the example's list. Null in the example stands for null or a number.
 */
export function hasShape(value: unknown, example: unknown): boolean {
  if (example === null) return value === null || typeof value === "number";
  if (Array.isArray(example)) {
    return Array.isArray(value) && value.every((item) => hasShape(item, example[0]));
  }
  if (!isObject(example)) return typeof value === typeof example;
  return isObject(value) && Object.entries(example).every(([name, field]) => hasShape(value[name], field));
}
