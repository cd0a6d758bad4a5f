let handed: { readonly assessment: string; readonly file: File } | null = null;

/** Hands a benchmark file to Results of an assessment, which is opened next. */
export function handBenchmark(assessment: string, file: File): void {
  handed = { assessment, file };
}

/**
 * Returns the file handed to Results of this assessment, once; null if there is none. A file for another is dropped.
 */
export function takeHandedBenchmark(assessment: string): File | null {
  const file = handed?.assessment === assessment ? handed.file : null;
  handed = null;
  return file;
}
