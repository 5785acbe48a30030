import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { useFormat } from '../../../../ui/client/format.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { QuestionKind } from '../kinds.ts';
import { surveyPanelWords } from './survey-panels.words.ts';

/** A line of answers as the API gives and takes it. */
export type Answer = {
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly mandatory: boolean | null;
  readonly score: number | null;
  readonly yes: boolean | null;
  readonly words: string | null;
};

type Props = {
  readonly answer: Answer;
  readonly onChange: (changes: Partial<Answer>) => void;
  readonly error: string | undefined;
};

type OptionProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

const Option = ({ name, label, chosen, onChoose }: OptionProps) => (
  <label className="survey-option" data-chosen={chosen || undefined}>
    <input type="radio" name={name} checked={chosen} onChange={onChoose} />
    {label}
  </label>
);

const scales = { score: [1, 2, 3, 4, 5], likelihood: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } as const;

type ScaleProps = { readonly name: string; readonly kind: 'score' | 'likelihood' } & Pick<Props, 'answer' | 'onChange'>;

const Scale = ({ name, kind, answer, onChange }: ScaleProps) => {
  const t = useWords(surveyPanelWords);
  const format = useFormat();
  return (
    <div className="survey-ended">
      <div className="survey-scale">
        {scales[kind].map((score) => (
          <Option
            key={score}
            name={name}
            label={format.number(score)}
            chosen={answer.score === score}
            onChoose={() => onChange({ score })}
          />
        ))}
      </div>
      <p className="survey-ends quiet">
        <span>{t.lowest[kind]}</span>
        <span>{t.highest[kind]}</span>
      </p>
    </div>
  );
};

const Given = ({ name, answer, onChange }: Pick<Props, 'answer' | 'onChange'> & { readonly name: string }) => {
  const t = useWords(surveyPanelWords);
  if (answer.kind === 'words')
    return (
      <Textarea
        aria-label={answer.question}
        autosize
        minRows={2}
        maxLength={2_000}
        value={answer.words ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ words: value || null })}
      />
    );
  if (answer.kind !== 'yes-no') return <Scale name={name} kind={answer.kind} answer={answer} onChange={onChange} />;
  return (
    <div className="survey-scale">
      {[true, false].map((yes) => (
        <Option
          key={String(yes)}
          name={name}
          label={yes ? t.yes : t.no}
          chosen={answer.yes === yes}
          onChoose={() => onChange({ yes })}
        />
      ))}
    </div>
  );
};

/** One question, with a way to answer that suits its kind. */
export const Question = ({ answer, onChange, error }: Props) => {
  const t = useWords(surveyPanelWords);
  const name = useId();
  return (
    <fieldset className="survey-question">
      <legend dir="auto">
        {answer.question}
        {answer.mandatory && <small className="quiet"> ({t.mandatory})</small>}
      </legend>
      <Given name={name} answer={answer} onChange={onChange} />
      {error && (
        <p className="inline-edit-wrong" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
