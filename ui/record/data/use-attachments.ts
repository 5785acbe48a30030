import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import { upload } from './upload.ts';

export type AttachmentJson = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string } | string | null;
};
export type Uploading = {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly problem?: string;
};

const MOST_BYTES = 50_000_000;

/** The files of a record, and those on their way. */
export const useAttachments = (plural: string, key: string, tooLarge: (name: string) => string) => {
  const client = useQueryClient();
  const queryKey = ['attachments', plural, key];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<{ items: readonly AttachmentJson[] }>(`/${plural}/${key}/attachments`, {}, signal),
    select: (answer) => answer.items,
  });
  const [uploading, setUploading] = useState<readonly Uploading[]>([]);
  const dismiss = (id: string): void => setUploading((all) => all.filter((one) => one.id !== id));
  const note = (id: string, what: Partial<Uploading>): void =>
    setUploading((all) => all.map((one) => (one.id === id ? { ...one, ...what } : one)));

  const send = async (file: File): Promise<void> => {
    const id = crypto.randomUUID();
    const problem = file.size > MOST_BYTES ? tooLarge(file.name) : undefined;
    setUploading((all) => [...all, { id, name: file.name, share: 0, ...(problem && { problem }) }]);
    if (problem) return;
    try {
      await upload(`/api/${plural}/${key}/attachments`, file, (share) => note(id, { share }));
      await client.invalidateQueries({ queryKey });
      void client.invalidateQueries({ queryKey: ['activity', plural, key] });
      dismiss(id);
    } catch (error) {
      note(id, { problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const add = (files: Iterable<File>): void => {
    for (const file of files) void send(file);
  };
  return { attachments: query.data ?? [], uploading, add, dismiss };
};
