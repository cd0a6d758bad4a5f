export type WaveName = { readonly wave: number; readonly name: string };
