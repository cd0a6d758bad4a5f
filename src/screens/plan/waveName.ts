/** A wave, from 1, and its name. */
export type WaveName = { readonly wave: number; readonly name: string };
