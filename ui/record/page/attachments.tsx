import { FileButton, Progress } from '@mantine/core';
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useFormat } from '../../client/format.ts';
import { IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import type { AttachmentJson, Uploading } from '../data/use-attachments.ts';
import { recordWords } from '../words/record.ts';
import { Aside } from './aside.tsx';

export type Files = {
  readonly attachments: readonly AttachmentJson[];
  readonly uploading: readonly Uploading[];
  readonly onAdd?: ((files: readonly File[]) => void) | undefined;
  readonly onDismiss: (id: string) => void;
};

const Sending = ({ one, onDismiss }: { readonly one: Uploading; readonly onDismiss: () => void }) => {
  const t = useWords(recordWords);
  return (
    <li className="aside-line">
      <IconPaperclip size={15} aria-hidden="true" />
      <span className="share">
        <span dir="auto">{one.name}</span>
        {one.problem ? (
          <span role="alert" style={{ display: 'block', color: 'var(--danger)' }}>
            {one.problem}
          </span>
        ) : (
          <Progress value={one.share * 100} size="xs" aria-label={t.sendingFile(one.name)} />
        )}
      </span>
      {one.problem && (
        <button type="button" className="fact-edit" data-shown aria-label={t.dismiss} onClick={onDismiss}>
          <IconX size={14} aria-hidden="true" />
        </button>
      )}
    </li>
  );
};

/** The record's files, and those on their way. */
export const Attachments = ({ attachments, uploading, onAdd, onDismiss }: Files) => {
  const t = useWords(recordWords);
  const format = useFormat();
  return (
    <Aside
      label={t.attachments}
      count={attachments.length}
      action={
        onAdd && (
          <FileButton onChange={onAdd} multiple>
            {(props) => (
              <IconButton {...props} label={t.addFile}>
                <IconPlus size={16} />
              </IconButton>
            )}
          </FileButton>
        )
      }
    >
      <ul>
        {attachments.map(({ id, name, size }) => (
          <li key={id} className="aside-line">
            <IconPaperclip size={15} aria-hidden="true" />
            <span>
              <a className="file-link" href={`/api/attachments/${id}`} download={name} dir="auto">
                {name}
              </a>{' '}
              <small className="quiet numbers file-size">{format.bytes(size)}</small>
            </span>
          </li>
        ))}
        {uploading.map((one) => (
          <Sending key={one.id} one={one} onDismiss={() => onDismiss(one.id)} />
        ))}
      </ul>
    </Aside>
  );
};
