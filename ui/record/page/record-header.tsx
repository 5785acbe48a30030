import type { VerbMeta } from '../../client/meta.ts';
import { later } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import type { Changes, Conflict } from '../data/use-update.ts';
import { PresenceMarks } from '../presence/presence-marks.tsx';
import { usePresence } from '../presence/use-presence.ts';
import { SightButton } from '../sight/sight-button.tsx';
import { recordWords } from '../words/record.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { LiveMark } from './live-mark.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import { useRecord } from './record-context.ts';
import { RecordTitle } from './record-title.tsx';
import { StateSteps } from './state-steps.tsx';
import type { News } from './use-changes.ts';
import { VerbBar } from './verb-bar.tsx';
import { VerbPanel } from './verb-panel.tsx';
import { Waking } from './waking.tsx';
import './record-header.css';

type Props = {
  readonly verb: VerbMeta | null;
  readonly onVerb: (verb: VerbMeta | null) => void;
  readonly onDo: (verb: VerbMeta, values: Changes) => Promise<void>;
  readonly conflict: Conflict | null;
  readonly onSettle: (changes: Changes) => void;
  readonly news: News | null;
  readonly onRefresh: () => void;
};

const Beads = later(async () => (await import('../thread/beads.tsx')).Beads);

/** What the record is, where it stands in its life, and what can be done with it now. */
export const RecordHeader = ({ verb, onVerb, onDo, conflict, onSettle, news, onRefresh }: Props) => {
  const t = useWords(recordWords);
  const { type, record } = useRecord();
  const others = usePresence(type.plural, record.number);
  return (
    <header className="record-header">
      <div className="record-line">
        <span className="quiet">{type.words.name}</span>
        <span className="number">{record.number}</span>
        {record.archivedAt && <span className="record-archived">{t.archived}</span>}
        <PresenceMarks others={others} />
        <LiveMark news={news} onRefresh={onRefresh} />
        <SightButton />
        <NeighbourLinks plural={type.plural} number={record.number} />
      </div>
      <RecordTitle />
      <div className="record-thread">
        <Beads />
      </div>
      {type.verbs.length > 0 && (
        <div className="record-line record-stand">
          <StateSteps type={type} state={record.state} />
          <VerbBar onVerb={onVerb} chosen={verb} />
        </div>
      )}
      <Waking />
      {verb && (
        <VerbPanel
          key={verb.name}
          type={type}
          verb={verb}
          values={record}
          included={record.included}
          about={record.number}
          onDo={(values) => onDo(verb, values)}
          onClose={() => onVerb(null)}
        />
      )}
      {conflict && <ConflictPanel conflict={conflict} onSettle={onSettle} />}
    </header>
  );
};
