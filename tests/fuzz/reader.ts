import type { Draw } from "./damage.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** A reader of files from outside, with valid files of its kind and ways to spoil and to invent such files. */
export type Reader = {
  readonly name: string;
  /** Valid files to be damaged. */
  readonly files: readonly Bytes[];
  /** This reader's share of a thousand cases. */
  readonly share: number;
  /** Damages a valid file; by default its bytes, or the values of JSON. */
  readonly damage?: (file: Bytes, draw: Draw) => Bytes | Promise<Bytes>;
  /** Generates a file by the rules of its format, valid or not, without a valid one to start from. */
  readonly make: (draw: Draw) => Bytes | Promise<Bytes>;
  /** Reads the bytes and uses the result as the product would. Returns whether they were accepted. */
  readonly read: (bytes: Bytes) => boolean | Promise<boolean>;
};

export const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text));
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
export const jsonBytes = (json: unknown): Bytes => bytesOf(JSON.stringify(json));
