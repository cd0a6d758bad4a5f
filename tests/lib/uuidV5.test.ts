import { expect, it } from "vitest";
import { uuidV5 } from "#lib/uuidV5.ts";

const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

// The first is the example of RFC 9562, A.4.
it.each([
  { name: "www.example.com", uuid: "2ed6657d-e927-568b-95e1-2665a8aea6a2" },
  { name: "python.org", uuid: "886313e1-3b8a-5372-9b90-0c9aee199e5d" },
])("$name", ({ name, uuid }) => expect(uuidV5(DNS, name)).toBe(uuid));
