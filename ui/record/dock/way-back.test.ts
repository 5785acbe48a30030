import { describe, expect, it } from 'vitest';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { wayBack } from './way-back.ts';

const type = {
  verbs: [
    { name: 'assign', sort: 'transition', from: ['new', 'assigned'], to: 'assigned', asks: ['team', 'assignee'] },
    { name: 'resolve', sort: 'transition', from: ['new', 'assigned'], to: 'resolved', asks: ['resolution'] },
    { name: 'reopen', sort: 'transition', from: ['resolved'], to: 'assigned', asks: ['team', 'assignee'] },
  ],
} as unknown as TypeMeta;
const row = (values: object): RecordJson => ({ number: 'INC-1', version: 3, ...values }) as unknown as RecordJson;

describe('the way back', () => {
  it('is the values as they were, where the state is the same', () => {
    const was = row({ state: 'assigned', team: 'a', assignee: null });
    expect(wayBack(type, was, row({ ...was, team: 'b', version: 4 }), ['team', 'assignee'])).toEqual({
      key: 'INC-1',
      version: 4,
      op: 'update',
      values: { team: 'a', assignee: null },
    });
  });

  it('is the verb that leads to the state before, with what it asks', () => {
    const was = row({ state: 'assigned', team: 'a', assignee: null });
    expect(wayBack(type, was, row({ state: 'resolved', version: 5 }), ['resolution'])).toEqual({
      key: 'INC-1',
      version: 5,
      op: 'reopen',
      values: { team: 'a' },
    });
  });

  it('is not there where no verb leads back, or where one does not know what was', () => {
    expect(wayBack(type, row({ state: 'new' }), row({ state: 'resolved' }), [])).toBeNull();
    expect(wayBack(type, row({ state: 'assigned' }), row({ state: 'assigned' }), ['resolution'])).toBeNull();
  });
});
