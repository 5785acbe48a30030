import { Readable } from 'node:stream';
import type { RecordType } from '../../derive/registry.ts';
import type { DocumentFor } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { serviceLevelFile } from '../clocks/report-file.ts';
import { actorOf } from '../identity/actor.ts';
import { attach, attachments } from './attach.ts';
import type { Call } from './call.ts';

type Made = { readonly stream: Readable };

/** What the house can write on paper or into a spreadsheet, by the name under which a practice asks for it. */
const documents: Readonly<Record<string, (call: Call, asks: Readonly<Record<string, string>>) => Promise<Made>>> = {
  'service-levels': serviceLevelFile,
};

async function* bytesOf(stream: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Makes a document with the rights of whom it is for, and hangs it on a record under its name, once. */
export async function attachDocument(
  call: Call,
  type: RecordType,
  key: string,
  { document, person, asks, name }: DocumentFor,
): Promise<void> {
  const make = documents[document];
  if (!make || !call.house.files) throw new Refusal('invalid', `${document} is no document that can be made here.`);
  if ((await attachments(call, type, key)).items.some((each) => each.name === name)) return;
  const actor = await actorOf(call.executor, call.house, person);
  if (!actor) throw new Refusal('not-found', 'The person has left.');
  const { stream } = await make({ ...call, actor }, asks);
  const file = Readable.from(bytesOf(stream));
  await attach(call, call.house.files, type, key, { name, stream: file, visibility: 'public', truncated: () => false });
}
