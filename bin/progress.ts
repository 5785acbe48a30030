/** A line that says how far something is: rewritten on a terminal, silent elsewhere. */
export type Progress = { show(sentence: string): void; clear(): void };

export const progressLine = (): Progress => {
  const { stderr } = process;
  const write = (text: string): void => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
  };
  return { show: write, clear: () => write('') };
};
