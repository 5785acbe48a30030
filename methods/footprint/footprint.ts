/** Something that uses energy and was made: `share` is how much of it the service uses, 0 to 1. */
export type Item = {
  readonly count: number;
  readonly share: number;
  /** Measured or known for the whole period, in kWh an item; else it follows from watts and hours. */
  readonly energy?: number | null;
  readonly watts?: number | null;
  readonly hours?: number | null;
  /** What making one emitted, in kg CO2e, and over how many years that is spread. */
  readonly embodied?: number | null;
  readonly lifeYears?: number | null;
  /** How far off the energy may be, 0 to 1. */
  readonly uncertainty: number;
  readonly measured: boolean;
};

export type Footprint = {
  readonly energy: number;
  readonly inUse: number;
  readonly embodied: number;
  readonly total: number;
  /** Of the energy, 0 to 1. */
  readonly uncertainty: number;
  readonly measuredShare: number;
};

/** Energy of an item in the period, in kWh, without what cooling and power supply add. */
export const energyOf = ({ count, share, energy, watts, hours }: Item): number =>
  count * share * (energy ?? ((watts ?? 0) * (hours ?? 0)) / 1000);

const embodiedOf = ({ count, share, embodied, lifeYears }: Item, years: number): number =>
  embodied && lifeYears ? (count * share * embodied * years) / lifeYears : 0;

/**
 * What a service used and emitted in a period of `years`: energy × PUE × intensity (g CO2e a kWh), and the making of its equipment spread
 * evenly over its life. Errors of items are taken as independent: they add up as the root of their squares.
 */
export const footprintOf = (
  items: readonly Item[],
  { years, pue, intensity }: { readonly years: number; readonly pue: number; readonly intensity: number },
): Footprint => {
  const sum = (of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0);
  const plain = sum(energyOf);
  const inUse = (plain * pue * intensity) / 1000;
  const embodied = sum((item) => embodiedOf(item, years));
  return {
    energy: plain * pue,
    inUse,
    embodied,
    total: inUse + embodied,
    uncertainty: plain > 0 ? Math.sqrt(sum((item) => (energyOf(item) * item.uncertainty) ** 2)) / plain : 0,
    measuredShare: plain > 0 ? sum((item) => (item.measured ? energyOf(item) : 0)) / plain : 0,
  };
};
