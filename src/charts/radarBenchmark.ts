import type { Radar } from "#report/radar.ts";

/** The middle half of other organisations, behind a radar. */
export type RadarBenchmark = {
  /** By the id of the axis: the lower and the upper quartile, 0…`max`; axes without are missing. */
  readonly bands: ReadonlyMap<string, readonly [lower: number, upper: number]>;
  /** By the id of the axis: the quartiles and the number of organisations, for the table. */
  readonly texts: ReadonlyMap<string, string>;
  /** The heading of the column in the table. */
  readonly name: string;
  /** For screen readers, after the text of the radar. */
  readonly alt: string;
  /** What the band is, after the caption. */
  readonly caption: string;
};

/** Returns a radar with the benchmark as part of it, for a picture that is saved or copied. */
export function radarWithBenchmark(radar: Radar, benchmark: RadarBenchmark): Radar {
  const axes = radar.axes.map((axis) => {
    const [lower, upper] = benchmark.bands.get(axis.id) ?? [];
    if (lower === undefined || upper === undefined) return axis;
    return { ...axis, benchmark: { lower, upper, text: benchmark.texts.get(axis.id) ?? "" } };
  });
  return { ...radar, axes, alt: `${radar.alt} ${benchmark.alt}`, names: { ...radar.names, benchmark: benchmark.name } };
}
