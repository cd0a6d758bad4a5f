/** An invented organisation of the demo portfolio. */
export type DemoOrganisation = {
  readonly name: string;
  readonly sector: string;
  readonly tag: string;
  /** The level around which its answers lie, 0…5. */
  readonly level: number;
  /** Days since its last change. */
  readonly age: number;
  /** It answers the shortest edition instead of the longest. */
  readonly short?: true;
};

/** Names, sectors and numbers are invented; nothing refers to a real organisation. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  { name: "Alderbrook Savings", sector: "Banking", tag: "North", level: 3, age: 12 },
  { name: "Amberline Logistics", sector: "Transport", tag: "East", level: 2, age: 40 },
  { name: "Birchfold Clinics", sector: "Health", tag: "South", level: 2, age: 75 },
  { name: "Bluecairn Energy", sector: "Energy", tag: "North", level: 3, age: 20 },
  { name: "Calderwick Council", sector: "Public administration", tag: "North", level: 1, age: 430 },
  { name: "Copperfen Foods", sector: "Retail", tag: "East", level: 1, age: 95, short: true },
  { name: "Dunmarrow Insurance", sector: "Insurance", tag: "South", level: 3, age: 33 },
  { name: "Eastholt University", sector: "Education", tag: "East", level: 2, age: 130 },
  { name: "Fernhaven Hospitals", sector: "Health", tag: "South", level: 2, age: 18 },
  { name: "Glenstow Software", sector: "Technology", tag: "West", level: 4, age: 6 },
  { name: "Greymoor Water", sector: "Energy", tag: "North", level: 2, age: 210 },
  { name: "Harrowmead Bank", sector: "Banking", tag: "South", level: 3, age: 61 },
  { name: "Inverlea Shipping", sector: "Transport", tag: "West", level: 2, age: 390 },
  { name: "Jorvane Media", sector: "Media", tag: "West", level: 2, age: 27, short: true },
  { name: "Kestrelby Rail", sector: "Transport", tag: "East", level: 2, age: 88 },
  { name: "Larkmere Retail", sector: "Retail", tag: "South", level: 2, age: 150 },
  { name: "Marlowick Mutual", sector: "Insurance", tag: "North", level: 3, age: 45 },
  { name: "Netherfen Telecom", sector: "Technology", tag: "East", level: 3, age: 15 },
  { name: "Oakensea Pharma", sector: "Health", tag: "West", level: 3, age: 51 },
  { name: "Pinegate Schools", sector: "Education", tag: "South", level: 1, age: 505, short: true },
  { name: "Quarrystone Works", sector: "Manufacturing", tag: "North", level: 1, age: 112 },
  { name: "Rookhollow Games", sector: "Media", tag: "West", level: 2, age: 9 },
  { name: "Silverbeck Motors", sector: "Manufacturing", tag: "East", level: 2, age: 70 },
  { name: "Thornwater Trust", sector: "Public administration", tag: "West", level: 2, age: 260 },
];
