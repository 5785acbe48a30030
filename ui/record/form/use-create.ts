import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, Problem } from '../../client/api.ts';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import type { Changes } from '../data/use-update.ts';
import { isEmpty } from '../field/empty.ts';

const filled = (values: Changes): Changes =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));

/** Creates a record; pressing twice, or again after the network failed, creates it once. */
export const useCreate = (type: TypeMeta) => {
  const client = useQueryClient();
  const attempt = useRef({ key: crypto.randomUUID() as string, content: '' });
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  // The same content under the same key is the same creation; what was corrected after a refusal is another one.
  const keyFor = (body: Changes): string => {
    const content = JSON.stringify(body);
    if (attempt.current.content !== content) attempt.current = { key: crypto.randomUUID(), content };
    return attempt.current.key;
  };

  const create = async (values: Changes, variant: string | null): Promise<RecordJson | null> => {
    if (busy) return null;
    setBusy(true);
    setError(null);
    const body = { ...filled(values), ...(variant && { variant }) };
    try {
      const record = await api.post<RecordJson>(`/${type.plural}`, body, { idempotencyKey: keyFor(body) });
      attempt.current = { key: crypto.randomUUID(), content: '' };
      void client.invalidateQueries({ queryKey: ['rows', type.plural] });
      void client.invalidateQueries({ queryKey: ['work'] });
      return record;
    } catch (problem) {
      setError(problem);
      return null;
    } finally {
      setBusy(false);
    }
  };
  const errorOf = (name: string): string | undefined => (error instanceof Problem ? error.of(name) : undefined);
  const forget = (name: string): void => {
    if (error instanceof Problem && error.of(name)) {
      const { detail, status, fields } = error;
      const rest = fields.filter((one) => one.field !== name);
      setError(rest.length > 0 ? new Problem(status, { detail, fields: rest }) : null);
    }
  };
  return { create, busy, error, errorOf, forget };
};
