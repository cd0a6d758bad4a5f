declare module "pako/lib/deflate.js" {
  /** Only what is used here. */
  export function deflate(data: Uint8Array, options: { readonly level: number }): Uint8Array;
}
