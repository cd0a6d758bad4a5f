declare module "pako/lib/deflate.js" {
  /** Declares only the part of pako that the app uses. */
  export function deflate(data: Uint8Array, options: { readonly level: number }): Uint8Array;
}
