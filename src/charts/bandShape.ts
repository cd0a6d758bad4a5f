/** Returns the shape of a band around 0 as an SVG path: ring, disc, square, diamond, triangle for steps 1…5. */
export function bandShape(step: number, radius: number): string {
  const r = radius;
  if (step <= 1) return circle(r - 1);
  if (step === 2) return circle(r);
  if (step === 3) return `M${-r * 0.88} ${-r * 0.88}H${r * 0.88}V${r * 0.88}H${-r * 0.88}Z`;
  if (step === 4) return `M0 ${-r * 1.2}L${r * 1.2} 0L0 ${r * 1.2}L${-r * 1.2} 0Z`;
  return `M0 ${-r * 1.1}L${r * 1.15} ${r * 0.9}H${-r * 1.15}Z`;
}

function circle(r: number): string {
  return `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;
}
