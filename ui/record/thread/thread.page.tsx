import { SegmentedControl } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Strands, ThreadJson } from '../../../derive/thread.types.ts';
import { Problem } from '../../client/api.ts';
import { useFormat } from '../../client/format.ts';
import { type TypeMeta, useTypeByPlural } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Page, PageHeader } from '../../parts/page.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { recordWords } from '../words/record.ts';
import { threadWords } from '../words/thread.ts';
import { Graph } from './graph.tsx';
import { Doing, StrandsTable } from './strands-table.tsx';
import { type Look, useThread } from './use-thread.ts';
import './thread.css';

type Shape = 'graph' | 'table';

const namesIn = ({ record, up, down }: ThreadJson): ReadonlyMap<string, string> =>
  new Map([record, ...(up?.beads ?? []), ...(down?.beads ?? [])].map(({ id, number }) => [id, number]));

type HalfProps = {
  readonly question: string;
  readonly strands: Strands | undefined;
  readonly nothing: string;
  readonly numbers: ReadonlyMap<string, string>;
  readonly shape: Shape;
};

/** One of the two questions, with its answer in words, and what was cut off of it. */
const Half = ({ question, strands, nothing, numbers, shape }: HalfProps) => {
  const t = useWords(threadWords);
  const format = useFormat();
  if (!strands) return null;
  return (
    <section className="thread-half" aria-label={question}>
      <h2>{question}</h2>
      {strands.beads.length === 0 && <p className="quiet">{nothing}</p>}
      {strands.beads.length > 0 && shape === 'table' && (
        <StrandsTable strands={strands} label={question} numbers={numbers} />
      )}
      {strands.leftOut.length > 0 && (
        <ul className="left-out">
          {strands.leftOut.map(({ bead, kind, words, shown, of, atLeast }) => (
            <li key={`${bead} ${kind} ${words}`} className="quiet numbers">
              {numbers.get(bead)} {t.leftOut(words, format.number(shown), format.number(of), atLeast)}
            </li>
          ))}
        </ul>
      )}
      {strands.tooMany && <p className="quiet">{t.tooMany}</p>}
    </section>
  );
};

const narrow = (): boolean => window.matchMedia('(max-width: 700px)').matches;

const deeper = 2;
const mostDepth = 10;
const many = '40';

const Thread = ({ type, recordKey }: { readonly type: TypeMeta; readonly recordKey: string }) => {
  const t = useWords(threadWords);
  const missing = useWords(recordWords);
  const [look, setLook] = useState<Look>({});
  const [shape, setShape] = useState<Shape>(narrow() ? 'table' : 'graph');
  const { data, error, refetch } = useThread(type.plural, recordKey, look);
  if (error instanceof Problem && error.status === 404)
    return <EmptyState title={missing.notFound}>{missing.notFoundHelp}</EmptyState>;
  if (!data)
    return (
      <Page>
        <ErrorNote error={error} onRetry={() => void refetch()} />
        {!error && <Skeletons count={6} />}
      </Page>
    );
  const numbers = namesIn(data);
  const halves = [data.up, data.down];
  const cut = halves.some((half) => half && half.leftOut.length > 0);
  const goesOn = halves.some((half) => half?.goesOn) && data.depth < mostDepth;
  return (
    <Page>
      <PageHeader
        title={data.record.title}
        tab={t.threadOf(data.record.number)}
        help={`${t.threadOf(data.record.number)}. ${t.help}`}
        actions={
          <Link to="/$plural/$key" params={{ plural: type.plural, key: data.record.number }} className="plain-link">
            {t.toRecord}
          </Link>
        }
      />
      <div className="thread-tools">
        <SegmentedControl
          value={shape}
          onChange={(next) => setShape(next as Shape)}
          aria-label={t.shape}
          data={[
            { value: 'graph', label: t.graph },
            { value: 'table', label: t.table },
          ]}
        />
        {goesOn && (
          <Button
            weight="quiet"
            small
            onClick={() => setLook({ ...look, depth: String(Math.min(mostDepth, data.depth + deeper)) })}
          >
            {t.further}
          </Button>
        )}
        {cut && look.each !== many && (
          <Button weight="quiet" small onClick={() => setLook({ ...look, each: many })}>
            {t.all}
          </Button>
        )}
        <span className="thread-doing">
          <Doing bead={data.record} numbers={numbers} />
        </span>
      </div>
      <div className="thread-halves" data-shape={shape}>
        <Half question={t.whatFor} strands={data.up} nothing={t.nothingAbove} numbers={numbers} shape={shape} />
        <Half question={t.whatUnder} strands={data.down} nothing={t.nothingBelow} numbers={numbers} shape={shape} />
      </div>
      {shape === 'graph' && <Graph thread={data} />}
    </Page>
  );
};

/** What a record is for, and what it rests on: a picture, and the same as a table. */
export const ThreadPage = () => {
  const t = useWords(recordWords);
  const { plural = '', key = '' } = useParams({ strict: false });
  const type = useTypeByPlural(plural);
  if (!type) return <EmptyState title={t.notFound}>{t.notFoundHelp}</EmptyState>;
  return <Thread key={`${plural}/${key}`} type={type} recordKey={key} />;
};
