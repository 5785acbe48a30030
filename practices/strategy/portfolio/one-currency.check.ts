import { check, type Fault } from '../../../kernel/check.ts';
import type { businessCase } from './business-case.record.ts';
import { currencyOf } from './flows-of.ts';

/** Years belong to options that stand there, all amounts are of one currency, and only one of the options can be preferred. */
export const oneCurrency = check<typeof businessCase>()({
  record: 'business-case',
  faults: ({ options, years, preferred }) => {
    const names = new Set(options.map(({ name }) => name));
    const currency = currencyOf(years);
    const unknown = (at: string, option: string): readonly Fault[] =>
      names.has(option) ? [] : [{ at, because: 'noSuchOption', values: { option } }];
    return [
      ...(preferred ? unknown('preferred', preferred) : []),
      ...years.flatMap(({ option, cost, benefit }, at) => [
        ...unknown(`years.${at}.option`, option),
        ...Object.entries({ cost, benefit }).flatMap(([name, amount]) =>
          amount && amount.currency !== currency
            ? [{ at: `years.${at}.${name}`, because: 'otherCurrency', values: { currency } }]
            : [],
        ),
      ]),
    ];
  },
});
