import './survey.css';
import { type FormEvent, useState } from 'react';
import { Problem } from '../../../../ui/client/api.ts';
import { useDraft } from '../../../../ui/client/drafts.ts';
import { useFormat } from '../../../../ui/client/format.ts';
import type { VerbMeta } from '../../../../ui/client/meta.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { useAct } from '../../../../ui/record/data/use-act.ts';
import { useRecord } from '../../../../ui/record/page/record-context.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { type Answer, Question } from './question.tsx';
import { surveyPanelWords } from './survey-panels.words.ts';

type Given = Readonly<Record<string, Partial<Answer>>>;

const nothing: Given = {};

type Verbs = { readonly answer: VerbMeta; readonly decline: VerbMeta | undefined };

const Form = ({ answer: verb, decline }: Verbs) => {
  const t = useWords(surveyPanelWords);
  const format = useFormat();
  const { type, record } = useRecord();
  const act = useAct(type);
  const draft = useDraft<Given>(`survey:${record.number}`, nothing);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const answers = (record['answers'] as readonly Answer[]).map((answer) => ({ ...answer, ...draft.value[answer.id] }));
  const perform = async (done: VerbMeta, values: Readonly<Record<string, unknown>>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await act(record, done, values);
      draft.clear();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void perform(verb, { answers });
  };
  const wrongAt = (at: number): string | undefined =>
    error instanceof Problem
      ? error.fields.find(({ field }) => `${field}.`.startsWith(`answers.${at}.`))?.message
      : undefined;
  return (
    <form className="survey-form" onSubmit={send}>
      <p>
        {t.intro(format.date(String(record['answerBy'])))} <span className="quiet">{t.who}</span>
      </p>
      {answers.map((answer, at) => (
        <Question
          key={answer.id}
          answer={answer}
          error={wrongAt(at)}
          onChange={(changes) => draft.change((now) => ({ ...now, [answer.id]: { ...now[answer.id], ...changes } }))}
        />
      ))}
      {!answers.some((_, at) => wrongAt(at)) && <ErrorNote error={error} />}
      <div className="verb-bar">
        <Button weight="primary" type="submit" busy={busy}>
          {t.send}
        </Button>
        {decline && (
          <Button weight="quiet" disabled={busy} onClick={() => void perform(decline, {})}>
            {decline.label}
          </Button>
        )}
      </div>
    </form>
  );
};

/** The questions of a survey, for whoever is asked, until they have answered. */
export const Panel = () => {
  const t = useWords(surveyPanelWords);
  const { type, record } = useRecord();
  const possible = type.verbs.filter((verb) =>
    record.verbs?.some(({ name, allowed }) => name === verb.name && allowed),
  );
  const answer = possible.find(({ name }) => name === 'answer');
  if (!answer) return null;
  return (
    <section className="prose" aria-label={t.answer}>
      <h2>{t.answer}</h2>
      <Form answer={answer} decline={possible.find(({ name }) => name === 'decline')} />
    </section>
  );
};
