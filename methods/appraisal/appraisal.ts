/** What one year of an investment costs and brings, in whole minor units of one currency; year 0 is the beginning. */
export type YearFlow = { readonly year: number; readonly cost: number; readonly benefit: number };

/** What is left of each year, from year 0 on; a year of which nothing was said is zero. */
export const netByYear = (flows: readonly YearFlow[]): readonly number[] => {
  const last = Math.max(-1, ...flows.map(({ year }) => year));
  return Array.from({ length: last + 1 }, (_, at) =>
    flows.filter(({ year }) => year === at).reduce((sum, { cost, benefit }) => sum + benefit - cost, 0),
  );
};

/** Net present value: each year's net discounted at `rate` percent back to year 0, rounded to a whole minor unit. */
export const netPresentValue = (flows: readonly YearFlow[], rate: number): number =>
  Math.round(netByYear(flows).reduce((sum, net, year) => sum + net / (1 + rate / 100) ** year, 0));

/** Years until what was spent has come back, undiscounted, evenly within a year; null when it never stays back. */
export const paybackYears = (flows: readonly YearFlow[]): number | null => {
  let sum = 0;
  let paid: number | null = null;
  for (const [year, net] of netByYear(flows).entries()) {
    const next = sum + net;
    if (next < 0) paid = null;
    else if (sum < 0) paid = year - 1 + -sum / net;
    else if (year === 0) paid = 0;
    sum = next;
  }
  return paid === null ? null : Math.round(paid * 10) / 10;
};

/** Return on investment in percent of all costs, undiscounted: (benefits − costs) ÷ costs. Null where nothing is spent. */
export const returnOnInvestment = (flows: readonly YearFlow[]): number | null => {
  const cost = flows.reduce((sum, flow) => sum + flow.cost, 0);
  const benefit = flows.reduce((sum, flow) => sum + flow.benefit, 0);
  return cost > 0 ? Math.round((1000 * (benefit - cost)) / cost) / 10 : null;
};
