/**
 * Returns a function that gives each file of a folder a name of its own, in the order of the calls: a name that was
 * given before gets the next free number before its extension (`Acme.tenspan.json`, `Acme-2.tenspan.json`). Names that
 * some file systems treat as equal count as the same.
 */
export function createFileNamer(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = name, extension = ""] = /^([^.]*)(\..*)?$/.exec(name) ?? [];
    let free = name;
    for (let number = 2; taken.has(fold(free)); number++) free = `${stem}-${number}${extension}`;
    taken.add(fold(free));
    return free;
  };
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
