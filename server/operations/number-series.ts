import type { RecordType } from '../../derive/registry.ts';
import type { Call } from './call.ts';

/** A type's number series moves past numbers of its own form that came from elsewhere, so that it never gives one twice. */
export async function passNumbers(
  call: Call,
  type: RecordType,
  numbers: readonly (string | undefined)[],
): Promise<void> {
  const shape = new RegExp(`^${type.prefix}-(\\d{1,15})$`);
  const taken = numbers.flatMap((number) => Number(shape.exec(number ?? '')?.[1] ?? []));
  const series = `"${type.table}_number"`;
  if (taken.length > 0)
    await call.executor.run(`select setval('${series}', $1) from ${series} where last_value <= $1`, [
      Math.max(...taken),
    ]);
}

/** So many new numbers of a type. */
export async function nextNumbers(call: Call, type: RecordType, many: number): Promise<readonly string[]> {
  const rows = await call.executor.run<{ n: number }>(
    `select nextval('"${type.table}_number"') as n from generate_series(1, $1)`,
    [many],
  );
  return rows.map(({ n }) => `${type.prefix}-${n}`);
}
