import type { FastifyRequest } from 'fastify';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import type { Upload } from '../operations/attach.ts';

const unreadable = (): Refusal =>
  new Refusal('malformed', 'The form cannot be read: it is not whole, or its boundary is missing.');

/** Our own errors and the store's carry a code; what the form's parser throws does not. */
const isOfTheForm = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof Refusal) && !('code' in error);

/** Hands the file of a form to `work`; a form that is torn or no form at all is refused, and what nobody read is let go. */
export async function withUpload<T>(
  request: FastifyRequest,
  visibility: Upload['visibility'],
  work: (upload: Upload) => Promise<T>,
): Promise<T> {
  const part = await request
    .file()
    .catch((error: unknown) => Promise.reject(isOfTheForm(error) ? unreadable() : error));
  if (!part) throw refuseField('file', 'required', 'There is no file in the form.');
  const torn = new Set<unknown>();
  const remember = (error: unknown): void => void torn.add(error);
  part.file.on('error', remember);
  request.raw.on('error', remember);
  try {
    const upload = {
      name: part.filename ?? 'file',
      stream: part.file,
      visibility,
      truncated: () => part.file.truncated,
    };
    return await work(upload);
  } catch (error) {
    throw isOfTheForm(error) && (torn.has(error) || part.file.destroyed) ? unreadable() : error;
  } finally {
    part.file.resume();
  }
}
