/**
 * What the core uses of the platform besides the language itself. The types of a browser are not available to the core,
 * see tsconfig.core.json; browsers, workers and Node all have this class.
 */
interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };
