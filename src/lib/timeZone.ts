/** The time zone of this computer, an IANA name; UTC where it does not say. */
export function ownTimeZone(): string {
  return knownTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The given time zone where this computer knows it, else UTC. */
export function knownTimeZone(name: unknown): string {
  if (typeof name !== "string") return "UTC";
  try {
    // It throws for a name that it does not know.
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name;
  } catch {
    return "UTC";
  }
}
