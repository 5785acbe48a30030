import IconNeedleThread from '@tabler/icons-react/dist/esm/icons/IconNeedleThread.mjs';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Bead } from '../../../derive/thread.types.ts';
import { useFormat } from '../../client/format.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import { useWords } from '../../words/words.ts';
import { useRecord } from '../page/record-context.ts';
import { threadWords } from '../words/thread.ts';
import { HealthMark } from './health-mark.tsx';
import { useThread } from './use-thread.ts';
import { firstBelow, wayUp } from './ways.ts';
import './beads.css';

/** The record itself comes first: its thread is asked for once the page has nothing else to do. */
const AFTER_MS = 250;
const useLater = (): boolean => {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return ready;
};

/** Titles of so many letters are not cut: the long ones make room. */
const SHORT = 12;

const BeadLink = ({ bead }: { readonly bead: Bead }) => (
  <li
    className="bead"
    data-archived={bead.archived || undefined}
    data-short={bead.title.length <= SHORT || undefined}
    title={`${bead.number} ${bead.title}`}
  >
    <HealthMark health={bead.health} />
    <RecordLink type={bead.type} number={bead.number}>
      <span className="cut" dir="auto">
        {bead.title}
      </span>
    </RecordLink>
  </li>
);

const shownBelow = 3;

/** One line under the title: what the record is for, up to the objective, and what it rests on, the worst first. */
export const Beads = () => {
  const t = useWords(threadWords);
  const format = useFormat();
  const { type, record } = useRecord();
  const { data } = useThread(type.plural, record.number, {}, useLater());
  const up = wayUp(data?.up?.beads ?? []);
  const below = firstBelow(data?.down?.beads ?? []);
  const left = below.length - shownBelow;
  return (
    <nav className="beads" aria-label={t.thread}>
      <Link to="/$plural/$key/thread" params={{ plural: type.plural, key: record.number }} className="beads-all">
        <IconNeedleThread size={15} aria-hidden="true" /> {t.thread}
      </Link>
      {up.length > 0 && (
        <>
          <span className="quiet">{t.for}</span>
          <ol className="beads-up">
            {up.map((bead) => (
              <BeadLink key={bead.id} bead={bead} />
            ))}
          </ol>
        </>
      )}
      {below.length > 0 && (
        <>
          <span className="quiet">{t.under}</span>
          <ul className="beads-down">
            {below.slice(0, shownBelow).map((bead) => (
              <BeadLink key={bead.id} bead={bead} />
            ))}
          </ul>
          {left > 0 && <span className="quiet numbers">{t.more(format.number(left))}</span>}
        </>
      )}
    </nav>
  );
};
