/** An invented organisation of the demo portfolio. */
export type DemoOrganisation = {
  readonly name: string;
  readonly sector: string;
  readonly tag: string;
  /** The level around which its answers lie, 0…5. */
  readonly level: number;
  /** Days since its last change. */
  readonly age: number;
  readonly edition: "quick" | "full";
};

/** Names, sectors and numbers are invented; nothing refers to a real organisation. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  { name: "Alderbrook Savings", sector: "Banking", tag: "North", level: 3, age: 12, edition: "full" },
  { name: "Amberline Logistics", sector: "Transport", tag: "East", level: 2, age: 40, edition: "full" },
  { name: "Birchfold Clinics", sector: "Health", tag: "South", level: 2, age: 75, edition: "full" },
  { name: "Bluecairn Energy", sector: "Energy", tag: "North", level: 3, age: 20, edition: "full" },
  { name: "Calderwick Council", sector: "Public administration", tag: "North", level: 1, age: 430, edition: "full" },
  { name: "Copperfen Foods", sector: "Retail", tag: "East", level: 1, age: 95, edition: "quick" },
  { name: "Dunmarrow Insurance", sector: "Insurance", tag: "South", level: 3, age: 33, edition: "full" },
  { name: "Eastholt University", sector: "Education", tag: "East", level: 2, age: 130, edition: "full" },
  { name: "Fernhaven Hospitals", sector: "Health", tag: "South", level: 2, age: 18, edition: "full" },
  { name: "Glenstow Software", sector: "Technology", tag: "West", level: 4, age: 6, edition: "full" },
  { name: "Greymoor Water", sector: "Energy", tag: "North", level: 2, age: 210, edition: "full" },
  { name: "Harrowmead Bank", sector: "Banking", tag: "South", level: 3, age: 61, edition: "full" },
  { name: "Inverlea Shipping", sector: "Transport", tag: "West", level: 2, age: 390, edition: "full" },
  { name: "Jorvane Media", sector: "Media", tag: "West", level: 2, age: 27, edition: "quick" },
  { name: "Kestrelby Rail", sector: "Transport", tag: "East", level: 2, age: 88, edition: "full" },
  { name: "Larkmere Retail", sector: "Retail", tag: "South", level: 2, age: 150, edition: "full" },
  { name: "Marlowick Mutual", sector: "Insurance", tag: "North", level: 3, age: 45, edition: "full" },
  { name: "Netherfen Telecom", sector: "Technology", tag: "East", level: 3, age: 15, edition: "full" },
  { name: "Oakensea Pharma", sector: "Health", tag: "West", level: 3, age: 51, edition: "full" },
  { name: "Pinegate Schools", sector: "Education", tag: "South", level: 1, age: 505, edition: "quick" },
  { name: "Quarrystone Works", sector: "Manufacturing", tag: "North", level: 1, age: 112, edition: "full" },
  { name: "Rookhollow Games", sector: "Media", tag: "West", level: 2, age: 9, edition: "full" },
  { name: "Silverbeck Motors", sector: "Manufacturing", tag: "East", level: 2, age: 70, edition: "full" },
  { name: "Thornwater Trust", sector: "Public administration", tag: "West", level: 2, age: 260, edition: "full" },
];
