/** Returns this computer's time zone, an IANA name; UTC if it is unknown. */
export function ownTimeZone(): string {
  return knownTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The names that were found to be known. */
const known = new Set(["UTC"]);

/** Returns the given time zone if this computer knows it, else UTC. */
export function knownTimeZone(name: unknown): string {
  if (typeof name !== "string") return "UTC";
  if (known.has(name)) return name;
  try {
    // The constructor throws for an unknown name.
    new Intl.DateTimeFormat("en", { timeZone: name });
    known.add(name);
    return name;
  } catch {
    return "UTC";
  }
}
