/// <reference path="./textEncoder.d.ts" />
const encoder = new TextEncoder();

/** Encodes a text as UTF-8; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}
