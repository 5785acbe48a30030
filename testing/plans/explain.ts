import type { Executor } from '../../server/database/database.ts';

type Node = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
};

const nodes = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)];

const readBy = (node: Node): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
  node['Actual Loops'];

/** What a statement reads more of than it may, in words; nothing when all is well. */
export const excesses = (plan: Node, large: ReadonlySet<string>, most: number): readonly string[] =>
  nodes(plan).flatMap((node) => {
    const table = node['Relation Name'] ?? '';
    if (!large.has(table)) return [];
    const how = `${node['Node Type']}${node['Index Name'] ? ` by ${node['Index Name']}` : ''}`;
    const read = readBy(node);
    if (node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0) return [`${how} of ${table}`];
    return read > most ? [`${how} reads ${read} rows of ${table}`] : [];
  });

/** Indexes that were asked without a look at the rows behind them. */
export const indexesAlone = (plan: Node): readonly string[] =>
  nodes(plan)
    .filter((node) => node['Node Type'] === 'Index Only Scan')
    .map((node) => node['Index Name'] ?? '');

/** An executor that runs each statement as it is and hands its plan, with what it really read, to `told`. */
export const explaining = (executor: Executor, told: (sql: string, plan: Node) => void): Executor => {
  const explain = async (text: string, values: readonly unknown[]): Promise<void> => {
    if (!/^\s*\(?(select|with)\b/i.test(text)) return;
    const [row] = await executor.run<{ 'QUERY PLAN': readonly { Plan: Node }[] }>(
      `explain (analyze, timing off, format json) ${text}`,
      values,
    );
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    if (plan) told(text, plan);
  };
  return {
    run: async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => {
      await explain(text, values);
      return executor.run<T>(text, values);
    },
    cells: async (text, values) => {
      await explain(text, values);
      return executor.cells(text, values);
    },
  };
};
